import type { Classified, Course, Day, Kind, Recovery, Spell, Stretch } from '@ebb/course';
import { dayOfWhen as day } from '@ebb/record';
import { describe, expect, test } from 'vitest';
import { bandsOf, type TreatmentSpan } from './bands.ts';
import type { Reading } from './columns.ts';
import type { DayWindow } from './day-window.ts';
import { bandDrawn, type Drawn, drawingOf } from './drawing.ts';
import type { PanelInput, UsualStretch } from './panel.ts';
import { type Strip, stripOf } from './strip.ts';

const later = (from: Day, days: number) => (from + days) as Day;

function found(kind: Kind, from: string, to: string, ongoing = 'ended'): Classified {
  const [onset, last] = [day(from), day(to)];
  const judged = { definition: 'test', reasons: [], missing: [], wouldBecome: [], said: [] };
  const episode: Classified['episode'] = {
    onset: { day: onset },
    nadir: onset,
    last: { day: last },
    end:
      ongoing === 'ongoing' ? { kind: 'ongoing' } : { kind: 'usual-again', on: later(last, 1), entry: 'e' },
    duration: { atLeast: 24 * (last - onset) },
    sites: [],
    entries: [],
    overallOnly: false,
  };
  return {
    ...judged,
    episode,
    kind,
    certainty: 'fits',
    significant: 'not-known',
    disabling: 'not-known',
    causes: [],
    of: onset,
    paroxysm: false,
  } as Classified;
}

const spellOf = (part: Classified): Spell => ({
  onset: part.episode.onset.day,
  last: part.episode.last.day,
  ongoing: part.episode.end.kind === 'ongoing',
  parts: [part],
  counted: 'rule',
});

interface Life {
  readonly today: Day;
  readonly episodes: readonly Classified[];
  readonly remissions?: readonly Stretch[];
  readonly recoveredOn?: readonly (readonly [onset: string, backOn: string])[];
}

function courseOfLife({ today, episodes, remissions = [], recoveredOn = [] }: Life): Course {
  const last = remissions.at(-1);
  const judgements: readonly Recovery[] = [];
  return {
    condition: 'ms',
    today,
    callNow: [],
    usual: [],
    episodes,
    spells: episodes.filter(({ kind }) => kind === 'relapse' || kind === 'flare').map(spellOf),
    recoveries: recoveredOn.map(([onset, backOn]) => ({
      onset: day(onset),
      judgements,
      backOn: day(backOn),
    })),
    remission: {
      definition: 'test',
      stretches: remissions,
      lingering: [],
      now:
        last === undefined
          ? { state: 'not-known', because: 'no-reports', have: 0, need: 1 }
          : { state: 'in-remission', since: last.from, days: last.days },
    },
    leftOut: [],
  };
}

const stretch = (from: string, to: string): Stretch => ({
  from: day(from),
  to: day(to),
  days: day(to) - day(from) + 1,
});

/** A level that is raised on the days of the episodes, with small steps that repeat every week. */
function readings(
  from: string,
  to: string,
  episodes: readonly Classified[],
  silent: readonly Stretch[] = [],
): Reading[] {
  const all: Reading[] = [];
  for (let each = day(from); each <= day(to); each = later(each, 1)) {
    if (silent.some((gap) => each >= gap.from && each <= gap.to)) continue;
    const worse = episodes.some(({ episode }) => each >= episode.onset.day && each <= episode.last.day);
    const value = (worse ? 6 : 2) + (each % 7) / 5;
    all.push({ day: each, lowest: value, mean: value, highest: value });
  }
  return all;
}

interface Beside {
  readonly width: number;
  readonly panels: readonly PanelInput[];
  readonly treatments?: readonly TreatmentSpan[];
}

function draw(course: Course, window: DayWindow, { width, panels, treatments = [] }: Beside): Strip {
  const bands = bandsOf(course, { treatments, quiet: [] });
  return stripOf({ window, width, locale: 'en-GB', today: course.today, bands, panels });
}

/** The same elements as on the page, with just enough style that the golden files can be looked at. */
function svgOf(strip: Strip): string {
  const bands = strip.rows.flatMap((row) =>
    row.placed.flatMap((placed) => bandDrawn(placed, row, placed.bands[0].mark)),
  );
  const elements = [...drawingOf(strip), ...bands].map(elementText).join('\n');
  const { left, right } = strip.scale;
  const plot = `<clipPath id="plot"><rect x="${left}" width="${right - left}" height="${strip.height}"/></clipPath>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${strip.width}" height="${strip.height}" font-family="sans-serif" font-size="12">\n<title>Golden picture</title>\n<style>${style}</style>\n${plot}\n${elements}\n</svg>\n`;
}

const style =
  'path,line{fill:none;stroke:#456}line{stroke-width:.5}.range,.area,.usual,.easing,.backdrop{fill:#4561;stroke:none}.bar,.shape{fill:#456a}.hollow,.pale{fill:#fff}.level-label{text-anchor:end}.centred{text-anchor:middle}';

function elementText({ tag, attributes, text }: Drawn): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return text === undefined ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${text}</${tag}>`;
}

const relapses = [
  found('relapse', '2024-03-04', '2024-04-20'),
  found('continuation', '2024-04-28', '2024-05-05'),
  found('pseudo-relapse', '2024-07-19', '2024-08-02'),
  found('undetermined', '2025-01-10', '2025-01-24'),
  found('relapse', '2025-06-02', '2025-07-11'),
];
const relapsing: Life = {
  today: day('2025-12-31'),
  episodes: relapses,
  remissions: [stretch('2024-05-06', '2025-06-01'), stretch('2025-07-12', '2025-12-31')],
  recoveredOn: [['2025-06-02', '2025-09-20']],
};
const relapsingWindow = { first: day('2024-01-01'), last: day('2025-12-31') };
const usual: UsualStretch[] = [
  { from: day('2024-01-01'), to: day('2025-12-31'), low: 2, median: 2.6, high: 3.2 },
];
const relapsingPanels: PanelInput[] = [
  {
    key: 'all',
    readings: readings('2024-01-01', '2025-12-31', relapses, [stretch('2024-10-01', '2024-11-20')]),
    usual,
  },
];
const treatments: TreatmentSpan[] = [
  {
    kind: 'treatment',
    name: 'dimethyl fumarate',
    from: day('2024-01-10'),
    to: day('2025-06-20'),
    running: false,
    entries: [],
  },
  { kind: 'steroids', name: '', from: day('2025-06-05'), to: day('2025-06-07'), running: false, entries: [] },
  { kind: 'treatment', name: 'ocrelizumab', from: day('2025-07-01'), running: true, entries: [] },
];

const everyTenDays = Array.from({ length: 360 }, (_, i) => day('2016-01-04') + i * 10);
const flares = everyTenDays.map((from) => found('flare', isoOf(from), isoOf(from + 1)));

function isoOf(each: number): string {
  return new Date(each * 86_400_000).toISOString().slice(0, 10);
}

describe('a whole picture', () => {
  test('two years with relapses, recovery, a silence and treatments, on a wide page', async () => {
    const strip = draw(courseOfLife(relapsing), relapsingWindow, {
      width: 1100,
      panels: relapsingPanels,
      treatments,
    });
    await expect(svgOf(strip)).toMatchFileSnapshot('fixtures/relapsing-two-years-wide.svg');
  });

  test('the same life on a phone', async () => {
    const strip = draw(courseOfLife(relapsing), relapsingWindow, {
      width: 328,
      panels: relapsingPanels,
      treatments,
    });
    await expect(svgOf(strip)).toMatchFileSnapshot('fixtures/relapsing-two-years-phone.svg');
  });

  test('one month in which a relapse runs today', async () => {
    const running = [found('relapse', '2026-02-10', '2026-02-20', 'ongoing')];
    const course = courseOfLife({ today: day('2026-02-20'), episodes: running });
    const panels = [{ key: 'all', readings: readings('2026-01-21', '2026-02-20', running), usual: [] }];
    const strip = draw(
      course,
      { first: day('2026-01-21'), last: day('2026-02-20') },
      { width: 1100, panels },
    );
    await expect(svgOf(strip)).toMatchFileSnapshot('fixtures/running-month-wide.svg');
  });

  test('ten years of short flares on a phone', async () => {
    const course = courseOfLife({ today: day('2025-12-31'), episodes: flares });
    const panels = [{ key: 'all', readings: readings('2016-01-01', '2025-12-31', flares), usual: [] }];
    const strip = draw(course, { first: day('2016-01-01'), last: day('2025-12-31') }, { width: 328, panels });
    await expect(svgOf(strip)).toMatchFileSnapshot('fixtures/ten-years-of-flares-phone.svg');
  });

  test('a life of three check-ins', async () => {
    const course = courseOfLife({ today: day('2026-02-05'), episodes: [] });
    const panels = [
      {
        key: 'all',
        readings: readings('2026-02-01', '2026-02-05', [], [stretch('2026-02-03', '2026-02-04')]),
        usual: [],
      },
    ];
    const strip = draw(course, { first: day('2026-02-01'), last: day('2026-02-05') }, { width: 328, panels });
    await expect(svgOf(strip)).toMatchFileSnapshot('fixtures/three-check-ins-phone.svg');
  });
});

describe('bands', () => {
  const strip = draw(courseOfLife(relapsing), relapsingWindow, {
    width: 1100,
    panels: relapsingPanels,
    treatments,
  });
  const rowNames = strip.rows.map(({ row }) => row);

  test('a row without anything in the whole record takes no room', () => {
    expect(rowNames).toEqual(['remission', 'episodes', 'treatments']);
  });

  test('none covers another', () => {
    for (const { placed } of strip.rows) {
      for (const a of placed) {
        const right = placed.filter((b) => b !== a && b.lane === a.lane && b.x >= a.x);
        for (const b of right) expect(b.x).toBeGreaterThanOrEqual(a.x + a.width);
      }
    }
  });

  test('a spell of one day in two years is still wide enough to be seen', () => {
    const short = courseOfLife({
      today: day('2025-12-31'),
      episodes: [found('flare', '2025-03-03', '2025-03-03')],
    });
    const [row] = draw(short, relapsingWindow, { width: 328, panels: relapsingPanels }).rows;
    expect(row?.placed[0]).toMatchObject({ narrow: true, width: 14 });
  });

  test('shapes that would pile up become one that says how many it stands for, and none is lost', () => {
    const course = courseOfLife({ today: day('2025-12-31'), episodes: flares });
    const [row] = draw(
      course,
      { first: day('2016-01-01'), last: day('2025-12-31') },
      { width: 328, panels: [] },
    ).rows;
    expect(row?.lanes).toBeLessThanOrEqual(3);
    expect(row?.placed.flatMap(({ bands }) => bands)).toHaveLength(360);
  });

  test('recovery eases off from the last day of the spell to the day that was back at the level before', () => {
    const eased = strip.rows
      .flatMap(({ placed }) => placed)
      .find(({ bands: [band] }) => band.easedBy !== undefined);
    expect(eased?.bands[0].from).toBe(day('2025-06-02'));
    expect(eased?.easing).toBeGreaterThan(0);
  });
});
