import type { Course, Rate, RemissionDefinition, RemissionNow, Stretch } from '@ebb/course';
import type { Band, BandMark, BandRow } from '../../charts/bands.ts';
import type { Span } from '../../charts/day-window.ts';
import type { Standing } from './standing.ts';
import type { CourseWords } from './wording.ts';
import { counted, date, dates, days, forDays, list, number } from './words-counting.de.ts';
import { day, panel } from './words-panel.de.ts';

type Becomes = 'relapse' | 'flare';
const one: Readonly<Record<Becomes, string>> = { relapse: 'Schub', flare: 'Krankheitswelle' };
const many: Readonly<Record<Becomes, string>> = { relapse: 'Schübe', flare: 'Krankheitswellen' };
const article: Readonly<Record<Becomes, string>> = { relapse: 'ein Schub', flare: 'eine Krankheitswelle' };
const none: Readonly<Record<Becomes, string>> = { relapse: 'kein Schub', flare: 'keine Krankheitswelle' };
const without: Readonly<Record<Becomes, string>> = { relapse: 'ohne Schub', flare: 'ohne Welle' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const spells = (count: number, becomes: Becomes): string => counted(count, one[becomes], many[becomes]);

function standing(found: Standing): string {
  switch (found.is) {
    case 'spell-running':
      return found.certainty === 'possible'
        ? `Seit ${forDays(found.day)} schlechter als sonst. Vielleicht ${article[found.kind]}.`
        : `${capital(article[found.kind])} läuft, Tag ${found.day}.`;
    case 'worse':
      return `Seit ${date(found.onset)} schlechter als sonst.`;
    case 'remission':
      return `In Remission seit ${date(found.since)}.`;
    case 'quiet':
      return `${capital(none[found.becomes])} seit ${date(found.stretch.from)}.`;
    case 'silence':
      return `Seit ${date(found.lastReport)} ist nichts notiert.`;
    case 'empty':
      return 'Noch ist nichts notiert.';
  }
}

function standingMore(found: Standing): readonly string[] {
  switch (found.is) {
    case 'spell-running':
      return [`Begonnen am ${date(found.onset)}.`];
    case 'worse':
      return found.kind === 'undetermined' ? ['Noch ist nicht genug bekannt, um zu sagen, was es ist.'] : [];
    case 'remission':
      return [`Das sind ${days(found.days)}.`];
    case 'quiet':
      return [`Das sind ${days(found.stretch.days)}, so weit die Einträge reichen.`];
    case 'silence':
      return [
        'Darum kann niemand sagen, wie es jetzt ist.',
        ...(found.quiet === undefined
          ? []
          : [
              `Bis dahin war ${none[found.becomes]} seit ${date(found.quiet.from)}: ${days(found.quiet.days)}.`,
            ]),
      ];
    case 'empty':
      return [];
  }
}

function lastSpell({ spells: all, condition }: Course, longest: Stretch | undefined): readonly string[] {
  const kind = condition === 'ms' ? 'Der letzte Schub' : 'Die letzte Krankheitswelle';
  const last = all.at(-1);
  return [
    ...(last === undefined || last.ongoing ? [] : [`${kind}: ${dates(last.onset, last.last)}.`]),
    ...(last === undefined || longest === undefined
      ? []
      : [`Die längste Zeit ohne: ${days(longest.days)}, ${dates(longest.from, longest.to)}.`]),
  ];
}

function remissionMeans(definition: RemissionDefinition): string {
  switch (definition.kind) {
    case 'between-relapses':
      return 'Remission ist die Zeit vom Tag nach einem Schub bis zum nächsten. Manche Beschwerden können bleiben.';
    case 'life-not-run-by-symptoms':
      return `Remission heißt hier: Die Beschwerden bestimmen das Leben nicht mehr. „Wie sehr war es im Weg?“ bleibt ${forDays(definition.days)} lang bei höchstens ${definition.interferenceAtMost} von 10. Krankheitswellen darf es trotzdem geben.`;
  }
}

function remissionFound(now: RemissionNow): string {
  switch (now.state) {
    case 'in-remission':
      return `Das gilt seit ${date(now.since)}, ${days(now.days)} lang.`;
    case 'not-in-remission':
      return notInRemission(now);
    case 'not-known':
      return remissionNotKnown(now);
  }
}

function notInRemission(now: Extract<RemissionNow, { state: 'not-in-remission' }>): string {
  switch (now.because) {
    case 'relapse-running':
      return 'Ein Schub läuft, also ist das keine Remission.';
    case 'interference':
      return 'Das Leben ist noch stärker behindert, also ist das noch keine Remission.';
    case 'not-long-enough':
      return now.earliest === undefined
        ? 'Es trifft zu, aber noch nicht lange genug.'
        : `Es trifft zu${now.from === undefined ? '' : ` seit ${date(now.from)}`}. Bleibt es so, ist es ab ${date(now.earliest)} Remission.`;
  }
}

function remissionNotKnown(now: Extract<RemissionNow, { state: 'not-known' }>): string {
  switch (now.because) {
    case 'no-reports':
      return 'Es ist nichts notiert, darum kann es niemand sagen.';
    case 'silence':
      return now.lastReport === undefined
        ? 'Seit langem ist nichts notiert.'
        : `Seit ${date(now.lastReport)} ist nichts notiert.`;
    case 'too-few-answers':
      return now.have === 0
        ? `Nicht bekannt: „Wie sehr war es im Weg?“ wurde nie beantwortet. Nötig: ${counted(now.need, 'Antwort', 'Antworten')}.`
        : `Noch nicht genug: „Wie sehr war es im Weg?“ hat ${counted(now.have, 'Antwort', 'Antworten')}, nötig sind ${now.need}.`;
    case 'episode-open':
      return 'Gerade ist es schlechter, und noch ist nicht klar, was es ist. Darum ist auch die Remission nicht klar.';
  }
}

const markNames: Readonly<Record<BandMark, string>> = {
  relapse: 'Schub',
  flare: 'Krankheitswelle',
  'pseudo-relapse': 'Hitze- oder Fieberschub',
  continuation: 'Derselbe Schub',
  fluctuation: 'Kurzer Einbruch',
  undetermined: 'Noch nicht genug bekannt',
  remission: 'Remission',
  quiet: 'Ohne Welle',
  treatment: 'Behandlung',
  stay: 'Aufenthalt',
  steroids: 'Kortison',
};

const spanNames: Readonly<Record<Span, string>> = {
  all: 'Alles',
  year: 'Jahr',
  quarter: '3 Monate',
  month: 'Monat',
  day: 'Tag',
};

function rowName(row: BandRow, becomes: Becomes): string {
  switch (row) {
    case 'remission':
      return 'Remission';
    case 'quiet':
      return capital(without[becomes]);
    case 'episodes':
      return becomes === 'flare' ? 'Wellen' : 'Schübe';
    case 'treatments':
      return 'Behandlung';
  }
}

function rate({ count, years, perYear, low, high }: Rate, becomes: Becomes): string {
  const span = `${spells(count, becomes)} in ${number.format(years)} Jahren`;
  const between = `zwischen ${number.format(low)} und ${number.format(high)}`;
  return high - low > perYear
    ? `${span}. Bei so wenigen ist alles ${between} im Jahr möglich.`
    : `${span}: etwa ${number.format(perYear)} im Jahr, wahrscheinlich ${between}.`;
}

function summary(course: Course): string {
  const { span, spells: all, remission } = course;
  if (span === undefined) return 'Noch keine Einträge.';
  const becomes = course.condition === 'ms' ? 'relapse' : 'flare';
  const last = all.at(-1);
  return [
    `Der Verlauf von ${date(span.from)} bis ${date(span.to)}, mit Einträgen an ${span.daysReported} von ${forDays(span.days)}.`,
    all.length === 0 ? `${capital(none[becomes])}.` : `${spells(all.length, becomes)}.`,
    ...(last === undefined ? [] : [`Zuletzt: ${dates(last.onset, last.last)}.`]),
    ...(remission.longest === undefined ? [] : [`Längste Remission: ${days(remission.longest.days)}.`]),
    'Dasselbe steht in der Tabelle darunter.',
  ].join(' ');
}

function bandName(band: Band): string {
  const when = `${dates(band.from, band.to)}, ${days(band.to - band.from + 1)}${band.open ? ', dauert noch an' : ''}`;
  const name =
    band.of.is === 'treatment' && band.of.span.name !== ''
      ? `${markNames[band.mark]} ${band.of.span.name}`
      : markNames[band.mark];
  return `${name}, ${when}`;
}

const columnNames: Readonly<Record<number, string>> = {
  7: 'jeder Woche',
  28: 'von je vier Wochen',
  91: 'jedes Vierteljahrs',
  364: 'jedes Jahrs',
};

export const de: CourseWords = {
  title: 'Verlauf',
  emptyTitle: 'Noch gibt es nichts zu zeichnen',
  emptyText:
    'Mit dem ersten Eintrag beginnt hier eine Linie. Ein Tagebuch aus einer anderen App kann mitkommen.',
  emptyCheckIn: 'Erster Eintrag',
  emptyImport: 'Tagebuch mitbringen',
  visits: 'Bei Ihren Terminen',
  visitsText: 'Was die Werte aus der Neurologie über die Zeit zeigen.',
  whichIllness: 'Um welche Krankheit geht es?',
  flaresOfAnother: 'Oder eine andere Krankheit, die in Wellen kommt: Sie wird ebenso gelesen.',
  condition: (condition) => ({ ms: 'Multiple Sklerose', fibromyalgia: 'Fibromyalgie' })[condition],
  standing,
  standingMore,
  why: 'Warum diese Antwort',
  lastSpell,
  remissionMeans,
  remissionFound,
  answerInterference: 'Für diese Woche beantworten',
  callNow: (call) => `Am ${date(call.when.day)} wurde ein Warnzeichen notiert.`,
  callNowDo: (act) => (act === 'call-ambulance' ? 'Jetzt den Notruf 112 wählen.' : 'Jetzt das Team anrufen.'),
  callNowGo: 'Was zu sagen ist',
  figures: 'In Zahlen',
  figure: {
    spells: (becomes) => many[becomes],
    rate,
    sinceLast: 'Tage seit dem letzten Mal',
    longest: (mark) => (mark === 'remission' ? 'Längste Remission' : 'Am längsten ohne Welle'),
    mean: (mark) =>
      mark === 'remission' ? 'So lange dauert eine Remission im Mittel' : 'Zeit zwischen Wellen im Mittel',
    number: (mark) => (mark === 'remission' ? 'Remissionen' : 'Abschnitte ohne Welle'),
    lingering: 'Noch über dem Üblichen',
    lingeringSites: (sites, naming) =>
      list.format(sites.map(({ site, above }) => `${naming.site(site)} (${number.format(above)})`)),
    usual: 'Das Übliche',
    usualMeans: ({ windowDays }) =>
      `Die Mitte der letzten ${days(windowDays)}, ohne Zeiten mit anderer Ursache.`,
    reported: 'Tage mit Einträgen',
    reportedOf: (reported, all) => `${number.format(reported)} von ${number.format(all)}`,
    leftOut: (count) =>
      `Ausgelassen: ${counted(count, 'Eintrag', 'Einträge')}, nach heute datiert oder kein Wert von 0 bis 10.`,
  },
  span: (span) => spanNames[span],
  spanLegend: 'Wie viel zu sehen ist',
  earlier: 'Früher',
  later: 'Später',
  row: rowName,
  base: 'Alle Beschwerden',
  inView: dates,
  overview: 'Welcher Teil zu sehen ist',
  overviewHint: 'Pfeiltasten verschieben, plus und minus vergrößern und verkleinern.',
  bandsHint: 'Pfeiltasten gehen weiter, die Eingabetaste öffnet.',
  legend: 'So liest man es',
  mark: (mark) => markNames[mark],
  legendUsual: 'Das Übliche',
  legendLine: (columnDays) =>
    columnDays === 1
      ? 'Jeder Tag wie notiert'
      : `Mittel ${columnNames[columnDays] ?? `von je ${forDays(columnDays)}`}, mit dem niedrigsten und höchsten Tag`,
  legendEasing: 'Klingt ab',
  legendGap: 'Eine Lücke ist eine Zeit ohne Einträge',
  chooseSymptoms: 'Welche Beschwerden gezeichnet werden',
  chooseSymptomsLegend: 'Bis zu drei',
  summary,
  bandName,
  gatheredName: (count, mark, { first, last }) => `${count} mal ${markNames[mark]}, ${dates(first, last)}`,
  days,
  dates,
  table: 'Als Tabelle',
  tableCaption: 'Alles aus dem Bild, das Letzte zuerst',
  tableColumns: ['Was', 'Von', 'Bis', 'Wie lange'],
  stillRunning: 'dauert noch an',
  panel,
  day,
};
