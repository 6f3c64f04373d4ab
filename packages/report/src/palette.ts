/** What a colour stands for. */
export type Colour =
  | 'paper'
  | 'ink'
  | 'soft'
  | 'outline'
  | 'hairline'
  | 'relapse'
  | 'raw'
  | 'pira'
  | 'unclear'
  | 'worsening'
  | 'improvement'
  | 'group-1'
  | 'group-2'
  | 'group-3'
  | 'group-4'
  | 'group-5'
  | 'group-6';

/** By day and by night. The values are those of the journal. */
const colours: Readonly<Record<Colour, readonly [light: string, dark: string]>> = {
  paper: ['#f5f0e6', '#121d22'],
  ink: ['#1c2a2f', '#ebe6db'],
  soft: ['#3b484c', '#c3c9c5'],
  outline: ['#6d7a7c', '#8b9a9c'],
  hairline: ['#d9d4c8', '#2b363b'],
  relapse: ['#c65740', '#ee8d74'],
  raw: ['#a83a25', '#ee8d74'],
  pira: ['#164a55', '#9edada'],
  unclear: ['#6b8293', '#8fa6b5'],
  worsening: ['#1c2a2f', '#ebe6db'],
  improvement: ['#3f7f5a', '#88c8a2'],
  'group-1': ['#164a55', '#9edada'],
  'group-2': ['#b0681c', '#e0a660'],
  'group-3': ['#776d95', '#aea2d1'],
  'group-4': ['#3f7f5a', '#88c8a2'],
  'group-5': ['#a83a25', '#ee8d74'],
  'group-6': ['#6b8293', '#8fa6b5'],
};

/** Dashes tell groups apart where colours do not: on a grey print, or to an eye that sees them alike. */
const dashes = ['', '7 3', '2 3', '9 3 2 3', '12 4', '1 4'] as const;

const groupColours = ['group-1', 'group-2', 'group-3', 'group-4', 'group-5', 'group-6'] as const;

export interface GroupLook {
  readonly colour: Colour;
  /** Of `stroke-dasharray`; absent: one unbroken line. */
  readonly dash: string | undefined;
}

/** Colour and dash of the group at this place; after six groups both begin again. */
export function groupLook(place: number): GroupLook {
  const at = place % groupColours.length;
  const dash = dashes[at];
  return {
    colour: groupColours[at] ?? 'group-1',
    dash: dash === undefined || dash === '' ? undefined : dash,
  };
}

export function fill(colour: Colour): string {
  return `fill-${colour}`;
}

export function line(colour: Colour): string {
  return `line-${colour}`;
}

/**
 * The rules for the classes that this markup uses. Plain colours in a rule for each ground and no variables: drawing
 * programs and word processors read them too. On paper it is always day.
 */
export function paletteStyle(markup: string): string {
  const rules = (ground: 0 | 1): string =>
    Object.entries(colours)
      .flatMap(([name, both]) => [
        markup.includes(`fill-${name}`) ? `.fill-${name}{fill:${both[ground]}}` : '',
        markup.includes(`line-${name}`) ? `.line-${name}{stroke:${both[ground]}}` : '',
      ])
      .join('');
  return `${rules(0)}@media screen and (prefers-color-scheme:dark){${rules(1)}}`;
}

/** The colour itself, for a page's own rules. */
export function colourOf(colour: Colour, ground: 'light' | 'dark'): string {
  return colours[colour][ground === 'light' ? 0 : 1];
}
