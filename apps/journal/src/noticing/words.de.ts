import type { Day, Site } from '@ebb/course';
import type { Naming } from '../ui/naming/naming.ts';
import type { Ending } from './asking.ts';
import type { NoticingWords, Tenths } from './words.ts';

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const list = new Intl.ListFormat('de', { type: 'conjunction' });
const dayAndMonth = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const date = (day: Day): string => dayAndMonth.format(day * 86_400_000);
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

function inTen(tenths: Tenths): string {
  if (tenths === 'fewer') return 'Weniger als 1';
  return tenths === 'more' ? 'Mehr als 9' : `Etwa ${tenths}`;
}

const outOfTen = (level: number): string => `in ${number.format(level * 10)} von 10 Fällen`;

const sides = { left: 'links', right: 'rechts', both: 'beidseits' };
const place = (site: Site, naming: Naming): string =>
  site.side === undefined
    ? naming.symptom(site.symptom)
    : `${naming.symptom(site.symptom)} (${sides[site.side]})`;
const places = (sites: readonly Site[], naming: Naming): string =>
  list.format(sites.map((site) => place(site, naming)));

const between = (least: number, most: number): string =>
  least === most
    ? `etwa ${counted(least, 'Punkt', 'Punkte')}`
    : `${number.format(least)} bis ${number.format(most)} Punkte`;
const needless = (perYear: number): string => {
  if (perYear >= 1) return `Etwa ${counted(Math.round(perYear), 'Frage', 'Fragen')} im Jahr umsonst.`;
  const years = Math.round(1 / perYear);
  return `Etwa eine Frage ${years === 1 ? 'im Jahr' : `in ${years} Jahren`} umsonst.`;
};

export const de: NoticingWords = {
  place,
  title: (sites, naming) =>
    sites.length === 0
      ? 'Darf ich etwas zu diesen Tagen fragen?'
      : `Darf ich etwas fragen? Es geht um: ${places(sites, naming)}.`,
  seen: ({ sites, onset, points, above, reports }, naming) =>
    points === undefined
      ? `Seit etwa ${date(onset)} haben Sie in ${above} von ${counted(reports, 'Eintrag', 'Einträgen')} „schlechter“ gesagt.`
      : `Seit etwa ${date(onset)}: ${places(sites, naming)}, ${between(points.least, points.most)} über Ihrem Üblichen, an ${above} von ${counted(reports, 'Eintrag', 'Einträgen')}.`,

  ill: (illnesses) =>
    illnesses.length > 1
      ? 'Seitdem Fieber oder ein Infekt?'
      : { fever: 'Seitdem Fieber?', infection: 'Seitdem ein Infekt, eine Erkältung?' }[
          illnesses[0] ?? 'fever'
        ],
  which: 'Was war es?',
  illnesses: { fever: 'Fieber', infection: 'Infekt oder Erkältung', both: 'Beides' },
  illStill: 'Ist es noch da?',
  illLast: 'Was war der letzte Tag?',
  heat: 'Seitdem große Hitze, oder überhitzt?',
  heatStill: 'Ist es noch so heiß?',
  heatLast: 'Was war der letzte heiße Tag?',
  lasted: 'Dauert es schon länger als einen Tag?',
  lastedHint: 'Ohne Pause.',
  fits: 'Von so etwas wollen MS-Teams hören.',
  fitsMore: 'Gehen Sie es Schritt für Schritt durch. Am Ende steht ein Blatt für den Anruf.',
  unknown: 'Noch ist nicht genug bekannt, um mehr zu sagen.',
  word: 'Denken Sie, dass es ein Schub ist?',
  yes: 'Ja',
  no: 'Nein',
  notSure: 'Nicht sicher',
  dontKnow: 'Weiß ich nicht',
  saveDay: 'Diesen Tag notieren',
  noted: 'Notiert.',
  ending: (ending) => endings[ending],
  helper: 'Durchgehen',
  alarming: 'Plötzlich oder heftig? Hier nachsehen',
  notNow: 'Jetzt nicht',
  putOff: 'Ebb lässt das zwei Wochen ruhen.',
  askLess: 'Seltener fragen',

  why: 'Warum sehe ich das?',
  symptom: ({ site, usual, least, most }, naming) =>
    usual === undefined
      ? `${capital(place(site, naming))}: vorher nie notiert. Seitdem ${between(least, most)} von 10`
      : `${capital(place(site, naming))}: üblich ${number.format(usual)} von 10. Seitdem ${between(least, most)} darüber`,
  onReports: (above, reports) => `, an ${above} von ${counted(reports, 'Eintrag', 'Einträgen')}.`,
  byWord: (worse, reports) => `Tage ohne Wert: ${worse} von ${number.format(reports)} schlechter genannt.`,
  onset: ({ from, to, level }) =>
    from === to
      ? `Es begann etwa am ${date(from)}, nach Ebbs Rechnung ${outOfTen(level)}.`
      : `Es begann wohl zwischen ${date(from)} und ${date(to)}, nach Ebbs Rechnung ${outOfTen(level)}.`,
  leftOut: (count, factors) =>
    `Weggelassen: ${counted(count, 'Eintrag', 'Einträge')}, erklärt durch ${list.format(factors)}.`,
  leftOutNone: 'Kein Eintrag wurde weggelassen.',
  missing: (facts) => `Noch nicht beantwortet: ${list.format(facts)}.`,
  lastedFact: 'ob es länger als einen Tag dauerte',
  frequency: (tenths) => `${inTen(tenths)} von 10 solchen Mustern waren Schübe, in simulierten Tagebüchern.`,
  simulated:
    'Das sind erfundene Leben, deren Wahrheit bekannt ist. Wie oft es im wirklichen Leben so ist, hat noch niemand gemessen.',
  onlyAsks: 'Ebb fragt nur. Was Sie und Ihr Team sagen, zählt mehr.',

  levels: 'Wann darf Ebb nach einer Veränderung fragen?',
  level: { early: 'Früh', usual: 'Üblich', sure: 'Nur wenn sicher', off: 'Nie' },
  levelMeans: ({ needlessPerYear, relapsesNoticed }) =>
    `Bemerkt etwa ${Math.round(relapsesNoticed * 100)} von 100 Schüben. ${needless(needlessPerYear)}`,
  offMeans: 'Ebb fragt nie. Was es sieht, steht beim Verlauf.',
  levelsFrom:
    'Gezählt in simulierten Tagebüchern: erfundene Leben, deren Wahrheit bekannt ist. Höchstens eine Frage zur gleichen Zeit.',
};

const endings: Readonly<Record<Ending, string>> = {
  'ill-explains': 'Das erklärt es erst einmal. Geht es nach der Krankheit weiter, sehen wir noch einmal hin.',
  'heat-explains':
    'Das erklärt es erst einmal. Geht es weiter, wenn es kühler ist, sehen wir noch einmal hin.',
  short:
    'Dann passt es bisher nicht zu einem Schub. Bleibt es oder kommt es wieder, sehen wir noch einmal hin.',
  'word-yes': 'Ihr Wort ist notiert. Ihr Team kann sagen, was es ist.',
  'word-no': 'Ihr Wort ist notiert. Ebb fragt danach nicht noch einmal.',
  'word-open': 'Das ist in Ordnung. Ebb lässt das zwei Wochen ruhen.',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
