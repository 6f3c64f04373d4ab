/**
 * Hybrid logical clock as one sortable text: 15 digits of milliseconds, a counter in 4 hex digits, the device.
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

/** One change to one entity. `null` in `set` clears a field; `deleted: false` brings an entity back. */
export type Operation =
  | { readonly hlc: Hlc; readonly entity: string; readonly set: { readonly [field: string]: FieldValue } }
  | { readonly hlc: Hlc; readonly entity: string; readonly deleted: boolean };
