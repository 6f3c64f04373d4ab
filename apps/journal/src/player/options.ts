/** A choice of a few, each with its label. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

/** The labels' keys as choices, in their order. */
export function optionsOf<Key extends string>(labels: Readonly<Record<Key, string>>): readonly Option<Key>[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value: value as Key, label }));
}
