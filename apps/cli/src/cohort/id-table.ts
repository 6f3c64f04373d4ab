/**
 * Numbers people in the order in which they are first met, by a 64-bit hash of their id: among a million ids two share a
 * hash in one of 37 million registries. A hash costs no text; the id itself is read once for each person.
 */
export interface IdTable {
  readonly ids: string[];
  slots: Int32Array;
  low: Uint32Array;
  high: Uint32Array;
}

export function emptyIdTable(): IdTable {
  return {
    ids: [],
    slots: emptySlots(1 << 12),
    low: new Uint32Array(1 << 11),
    high: new Uint32Array(1 << 11),
  };
}

/** The number of the person with this hash; a new one where the hash was not met, with the id that `read` gives. */
export function numberOf(table: IdTable, low: number, high: number, read: () => string): number {
  const mask = table.slots.length - 1;
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const number = table.slots[slot] as number;
    if (number < 0) return add(table, slot, [low, high, read()]);
    if (table.low[number] === low && table.high[number] === high) return number;
  }
}

function add(table: IdTable, slot: number, [low, high, id]: readonly [number, number, string]): number {
  const number = table.ids.push(id) - 1;
  table.slots[slot] = number;
  table.low[number] = low;
  table.high[number] = high;
  if (table.ids.length === table.low.length) grow(table);
  return number;
}

function grow(table: IdTable): void {
  const capacity = table.low.length * 2;
  table.low = enlarged(table.low, capacity);
  table.high = enlarged(table.high, capacity);
  table.slots = emptySlots(capacity * 2);
  const mask = table.slots.length - 1;
  for (let number = 0; number < table.ids.length; number++) {
    let slot = (table.low[number] as number) & mask;
    while ((table.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    table.slots[slot] = number;
  }
}

function enlarged(old: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length);
  larger.set(old);
  return larger;
}

function emptySlots(length: number): Int32Array {
  return new Int32Array(length).fill(-1);
}
