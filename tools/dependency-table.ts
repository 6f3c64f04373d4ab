/** Who may import whom, exactly. A package that does not exist yet already has its line. */
const packages = {
  stats: [],
  course: ['stats'],
  patterns: ['stats', 'course'],
  simulate: ['stats', 'course'],
  record: ['course'],
  vault: [],
  report: ['stats', 'course', 'patterns', 'record'],
} as const satisfies Record<string, readonly string[]>;

const apps = {
  journal: ['record', 'course', 'stats', 'patterns', 'report', 'simulate', 'vault'],
  server: ['vault'],
  cli: ['course', 'stats', 'simulate', 'report'],
} as const satisfies Record<string, readonly (keyof typeof packages)[]>;

/** What each workspace may import of ours, by its folder. */
export const allowedByFolder: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(packages).map(([name, of]) => [`packages/${name}`, of] as const),
  ...Object.entries(apps).map(([name, of]) => [`apps/${name}`, of] as const),
]);

/** Apps that run in Node, and so may use it. */
export const runInNode: ReadonlySet<string> = new Set(['apps/cli', 'apps/server']);

/**
 * The journal's parts beside its features, and what each may import of the others. Every feature may import every part;
 * a part imports no feature.
 */
export const journalParts: Readonly<Record<string, readonly string[]>> = {
  charts: [],
  examples: [],
  journal: ['examples'],
  ui: ['journal', 'shell'],
  shell: ['journal', 'ui'],
  'check-in': ['charts', 'journal', 'shell', 'ui'],
  noticing: ['journal', 'shell', 'ui'],
  player: ['journal', 'ui'],
};

/**
 * Rooms of a package that has grown past one flat folder, and what each may import of the others. What stands beside them
 * in `src/` belongs to all of them; each room is flat.
 */
export const packageRooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  course: { diary: [], clinic: [], peers: ['clinic'], notice: ['diary'] },
  simulate: { ms: [], fibromyalgia: [] },
};
