/**
 * Stands in for the serialiser (devalue) that SvelteKit's client carries for data from a server: 6 kB of the check-in's
 * first load. The journal has no server, no server loads, no remote functions; only the state of a history entry goes
 * through here, and the journal keeps none.
 */
export function stringify(value: unknown): string {
  return JSON.stringify(value);
}

export function parse(text: string): unknown {
  return JSON.parse(text);
}

export function unflatten(): never {
  throw new RangeError('Cannot read data from a server: the journal has none');
}

export function uneval(): never {
  throw new RangeError('Cannot write data for a server: the journal has none');
}

export class DevalueError extends Error {}
