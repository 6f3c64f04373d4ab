/**
 * Hybrid logical clock as one sortable text: `-` between 15 digits of milliseconds, a counter in 4 hex digits, the device.
 * Text order is time order, ties broken by device (Kulkarni et al. 2014, "Logical Physical Clocks").
 */
export type Hlc = string & { readonly [hlc]: 'Hlc' };
declare const hlc: unique symbol;

export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue };

export interface Fields {
  readonly [field: string]: FieldValue;
}

/** What is to become of one entity. `null` in `set` clears a field; `deleted: false` brings an entity back. */
export type Change =
  | { readonly entity: string; readonly set: Fields }
  | { readonly entity: string; readonly deleted: boolean };

/** A change with the moment it was made at: never altered, never taken back, only followed by others. */
export type Operation = Change & { readonly hlc: Hlc };
