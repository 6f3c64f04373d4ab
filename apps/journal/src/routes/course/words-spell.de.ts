import type { CourseFit, Day, NoFit } from '@ebb/course';
import { counted, date, days, forDays, list, number } from './words-counting.de.ts';
import type { SpellWords } from './words-spell.ts';

const points = (count: number): string => counted(count, 'Punkt', 'Punkte');
const percent = (share: number): string => `${Math.round(share * 100)}`;
const monthOfYear = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (day: Day): string => monthOfYear.format(day * 86_400_000);
const span = (from: Day, to: Day): string =>
  from === to ? `etwa am ${date(from)}` : `zwischen ${date(from)} und ${date(to)}`;

export const de: SpellWords = {
  noticedTitle: 'Vielleicht hat etwas begonnen',
  noticedAnswer: 'Auf Heute antworten',
  noticedWhy: 'Warum Ebb fragen würde',
  weeklyQuiet: 'In diesen Wochen hebt sich nichts von Ihrem Üblichen ab.',

  titleNow: 'Wie es gerade verläuft',
  titleLast: 'Wie es beim letzten Mal verlief',
  headline: (fit) => headline(fit),
  more: (fit, earliest, today) => more(fit, earliest, today),
  lookAgain: (on) =>
    on.length === 0
      ? undefined
      : `Noch einmal hinsehen: ${list.format(on.map(date))}. Besser werden kann ein Jahr dauern.`,
  isNoticed: 'Niemand hat es einen Schub genannt. Es ist, was Ihre Einträge zeigen.',
  why: 'Warum diese Antwort',
  reasons: (fit) => [
    `Es begann wohl ${span(fit.onset.from, fit.onset.to)}.`,
    ...(fit.worst.isSaid && fit.worst.until !== undefined
      ? [`Nachgelassen hat es wohl seit einem Tag ${span(fit.worst.until.from, fit.worst.until.to)}.`]
      : ['Die Einträge zeigen noch nicht sicher, dass es nachlässt.']),
    ...(fit.remission.isSaid && fit.remission.since !== undefined
      ? [`Was vergeht, war wohl vergangen ${span(fit.remission.since.from, fit.remission.since.to)}.`]
      : []),
    ...(fit.worst.isSaid ? [mayStay(fit)] : []),
    `Das stützt sich auf ${counted(fit.reports, 'Eintrag', 'Einträge')} seit dem Beginn.`,
    fit.leftOut.length === 0
      ? 'Kein Eintrag wurde weggelassen.'
      : `Weggelassen: ${counted(fit.leftOut.length, 'Eintrag', 'Einträge')} mit Hitze, Fieber oder Infekt.`,
  ],
  intervals: ({ onset: { level } }) =>
    `Von 10 solchen Spannen stimmen nach Ebbs Rechnung etwa ${number.format(level * 10)}.`,
  intervalsForExperts: ({ onset: { level } }) =>
    `Für Fachleute: Glaubwürdigkeitsintervalle zu ${percent(level)} % über ein Gitter von Verläufen. Die von Tagen sind weiter gezeichnet, denn in simulierten Tagebüchern waren sie zu eng.`,
  table: 'Beschwerde für Beschwerde',
  tableCaption: 'Punkte von 10, soweit die Einträge reichen',
  tableColumns: ['Beschwerde', 'Üblich davor', 'Am schlimmsten darüber'],
  tableStays: 'Kann bleiben',
  stays: (low, high) => `${number.format(low)} bis ${number.format(high)}`,

  slowTitle: 'Langsame Veränderung?',
  slowWorse: (sites) => `Zwischen den Schüben langsam schlechter: ${list.format(sites)}.`,
  slowWas: (sites) => `Zwischen den Schüben eine Zeit lang langsam schlechter: ${list.format(sites)}.`,
  slowNone: 'Keine langsame Verschlechterung, die sich vom täglichen Auf und Ab unterscheiden lässt.',
  slowNoneMore:
    'Das heißt nicht, dass sich nichts ändert. Eine Änderung kann zu klein sein, um sie zu sehen.',
  slowSince: (day) => `Zuerst zu sehen am ${date(day)}. Ebb sagt es einmal, hier, und fragt nichts.`,
  slowNotShown: (site, since) =>
    `${capital(site)}: Seit ${date(since)} zeigen die Zahlen es nicht mehr. Es bleibt hier stehen, weil es vorher zu sehen war.`,
  slowHeldBack: (sites, spells) =>
    `Ob es langsam schlechter wird, lässt sich nicht sagen: ${list.format(sites)}. Es kann sein, was ${counted(spells, 'schlechtere Zeit zurückließ', 'schlechtere Zeiten zurückließen')}, die niemand benannt hat.`,
  slowAsk: 'Eine Frage für den nächsten Termin notieren',
  perYearOf: (site, symptom) =>
    `${capital(site)}: etwa ${points(round(Math.abs(symptom.perYear)))} im Jahr ${symptom.perYear < 0 ? 'weniger' : 'mehr'}, wohl zwischen ${signed(symptom.low)} und ${signed(symptom.high)}.`,
  locale: 'de-DE',
  signed: (value) => signed(value),
  chart: (site, { from, to, low, high, perYear }) => {
    const years = (to - from) / 365.25;
    return `Veränderung seit ${month(from)}, ${site}: bis heute etwa ${signed(perYear * years)} von 10, wohl zwischen ${signed(low * years)} und ${signed(high * years)}. Dasselbe steht in der Tabelle.`;
  },
  chartUnit: 'Punkte von 10 gegenüber dem Anfang. Oben ist schlechter.',
  chartNone: 'keine Veränderung',
  legendLine: 'am wahrscheinlichsten',
  legendBand: 'die Spanne für 19 von 20, nach Rechnung',
  legendRelapse: 'Schub, weggelassen',
  slowTable: 'Jede Beschwerde als Tabelle',
  slowColumns: ['Beschwerde', 'Punkte im Jahr', 'Wohl von', 'bis', 'Einträge'],
  slowReasons: ({ leftOut, noticed }, from) => [
    leftOut.relapses.length === 0
      ? `Gemessen ab ${month(from)}. In dieser Zeit hat niemand einen Schub benannt.`
      : `Gemessen ab ${month(from)}, ohne die Tage um ${counted(leftOut.relapses.length, 'Schub', 'Schübe')}.`,
    leftOut.reports === 0
      ? 'Kein Tag wurde weggelassen.'
      : `Weggelassen: ${days(leftOut.reports)} nahe an Schüben, oder mit Hitze, Fieber oder Infekt.`,
    ...(leftOut.relapses.length === 0
      ? []
      : ['Was diese Schübe zurückließen, ist nicht darin: Das ist eine andere Frage.']),
    ...(noticed.length === 0
      ? []
      : [
          `Ebb hat ${counted(noticed.length, 'schlechtere Zeit', 'schlechtere Zeiten')} bemerkt, die niemand benannt hat. Ihre Tage sind darin.`,
          'Langsam schlechter heißt es nur, wenn es auch dann zu sehen ist, wenn man sie für Schübe nimmt.',
        ]),
    'Jahreszeiten und das tägliche Auf und Ab sind berücksichtigt.',
    'An eine langsame Änderung gewöhnt man sich. Punkte können sie verbergen, ein Test beim Termin kann sie zeigen.',
  ],
  slowIntervals: (level) =>
    `Von 20 solchen Spannen stimmen nach Ebbs Rechnung etwa ${number.format(level * 20)}. Jede Beschwerde ist für sich genommen.`,
  slowIntervalsForExperts: (level) =>
    `Für Fachleute: Konfidenzintervalle zu ${percent(level)} % einer Steigung nach verallgemeinerten kleinsten Quadraten. Sie sind nicht für die Zahl der Beschwerden korrigiert; ob es gesagt wird, ist es.`,
  slowNotJudged: (sites) => `Noch nicht beurteilt, aus zu wenigen Monaten oder Tagen: ${list.format(sites)}.`,
  slowFrom: (day) => `Langsame Veränderung lässt sich ab ${month(day)} beurteilen.`,
  slowFromUnknown: (months) =>
    `Langsame Veränderung lässt sich nach ${months} Monaten mit Einträgen beurteilen.`,
  slowTooFew: (have, need, daysEach) =>
    `Langsame Veränderung lässt sich noch nicht beurteilen: Werte in ${have} von ${need} Abschnitten zu ${forDays(daysEach)}.`,
  slowLabel: 'Langsame Veränderung',
  askLabel: 'Fragen nach einer Veränderung',
  askFrom: (daysToGo, reportsToGo) =>
    `Noch keine. Es fehlen ${list.format([
      ...(daysToGo > 0 ? [days(daysToGo)] : []),
      ...(reportsToGo > 0 ? [counted(reportsToGo, 'Eintrag', 'Einträge')] : []),
    ])}.`,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const round = (value: number): number => Math.round(value * 10) / 10;
const signed = (value: number): string => {
  const rounded = round(value);
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${number.format(rounded)}` : `−${number.format(-rounded)}`;
};

function headline(fit: CourseFit | NoFit): string {
  if ('because' in fit) return noFit(fit);
  const since = (day: { readonly day: Day } | undefined): string =>
    day === undefined ? '' : ` seit etwa ${date(day.day)}`;
  if (fit.remission.isSaid && fit.completeness !== undefined)
    return `${completeness[fit.completeness]}${since(fit.remission.since)}.`;
  return fit.worst.isSaid
    ? `Das Schlimmste ist vorbei${since(fit.worst.until)}.`
    : 'Noch zu früh, um etwas zu sagen.';
}

const completeness: Readonly<Record<NonNullable<CourseFit['completeness']>, string>> = {
  'usual-again': 'Wieder beim Üblichen',
  mostly: 'Zum größten Teil wieder beim Üblichen',
  partly: 'Zum Teil wieder beim Üblichen',
};

function noFit({ because, have, need }: NoFit): string {
  switch (because) {
    case 'too-few-reports':
      return `Noch zu früh: ${have} von ${counted(need, 'Eintrag', 'Einträgen')} seit dem Beginn.`;
    case 'usual-not-known':
      return `Ihr Übliches davor ist nicht bekannt: ${have} von ${counted(need, 'Eintrag', 'Einträgen')}.`;
    case 'nothing-above-usual':
      return 'Keine der bewerteten Beschwerden liegt über Ihrem Üblichen.';
  }
}

function more(fit: CourseFit, earliest: Day, today: Day): string {
  if (fit.remission.isSaid)
    return fit.completeness === 'usual-again'
      ? 'Es ist nichts davon übrig, was die Einträge zeigen könnten.'
      : `Etwa ${points(round(fit.residual.points))} von 10 ${round(fit.residual.points) === 1 ? 'kann' : 'können'} bleiben.`;
  if (today < earliest) return `Ob es vorbei ist, lässt sich frühestens am ${date(earliest)} sagen.`;
  return 'Ob es vorbei ist, lässt sich noch nicht sagen.';
}

function mayStay({ residual: { points: left, low, high } }: CourseFit): string {
  return `Was bleiben kann: etwa ${points(round(left))} von 10, zwischen ${percent(low)} und ${percent(high)} % des Anstiegs.`;
}
