import type { Awaited as AwaitedVisit, DisabilityEvent, Measure, ScoredVisit } from '@ebb/course';
import type { NotTaken } from '@ebb/record';
import { counted, date, forDays } from '../words-counting.de.ts';
import type { Coverage, VisitRow } from './visit-rows.ts';
import { type Change, isEvent, type VisitStanding } from './visit-standing.ts';
import type { VisitWords } from './visit-wording.ts';
import { changeText, enough, moreOrLess, reasons, rule, scoreText, since } from './words-reasons.de.ts';

const measureNames: Readonly<Record<Measure, string>> = {
  edss: 'EDSS-Wert',
  t25fw: 'Gehen',
  nhpt: 'Hände',
  sdmt: 'Denktempo',
};

const measureMeanings: Readonly<Record<Measure, string>> = {
  edss: 'EDSS steht für Expanded Disability Status Scale. Sie geht von 0 bis 10; eine höhere Zahl heißt mehr Behinderung.',
  t25fw:
    'So viele Sekunden dauert es, 25 Fuß zu gehen, etwa 7,6 Meter (T25FW). Mehr Sekunden sind langsamer.',
  nhpt: 'So viele Sekunden dauert es, neun Stifte ein- und auszustecken, Mittel beider Hände (NHPT). Mehr Sekunden sind langsamer.',
  sdmt: 'So viele Symbole werden in 90 Sekunden Ziffern zugeordnet (SDMT). Eine niedrigere Zahl ist langsamer.',
};

const measureIn: Readonly<Record<Measure, string>> = {
  edss: 'war der EDSS-Wert',
  t25fw: 'dauerte das Gehen',
  nhpt: 'dauerten die Stifte',
  sdmt: 'war der SDMT-Wert',
};

function headline(found: VisitStanding): string {
  switch (found.is) {
    case 'no-scores':
      return 'Noch keine Werte von Terminen';
    case 'one-visit':
      return 'Bisher ein Termin.';
    case 'steady':
      return 'Keine Änderung, die zählt, bei Ihren Terminen.';
    case 'waiting':
      return 'Eine Änderung war zu sehen. Ob sie bleibt, lässt sich noch nicht sagen.';
    case 'time-over':
      return 'Eine Änderung war zu sehen. Ob sie geblieben ist, ist nicht bekannt.';
    case 'stayed':
      return stayed(found.event);
    case 'did-not-stay':
      return 'Eine Änderung war zu sehen, und sie ist nicht geblieben.';
  }
}

function stayed({ direction, relation }: DisabilityEvent): string {
  if (direction === 'improvement') return 'Eine Besserung ist geblieben.';
  if (relation === 'RAW') return 'Nach einem Schub ist eine Änderung geblieben.';
  return relation === 'PIRA'
    ? 'Eine Änderung ist geblieben, ohne dass in der Nähe ein Schub notiert ist.'
    : 'Eine Änderung ist geblieben.';
}

const seen = ({ measure, onset, baseline, direction }: Change): string =>
  `Am ${date(onset.day)} ${measureIn[measure]} ${scoreText(onset.score, measure)}. Das ist um ${changeText(onset.score - baseline.score, measure)} ${moreOrLess(measure, direction)} als am ${date(baseline.day)}.`;

function more(found: VisitStanding, measure: Measure, coverage: Coverage | undefined): readonly string[] {
  switch (found.is) {
    case 'no-scores':
      return [];
    case 'one-visit':
      return [
        `Am ${date(found.visit.day)} ${measureIn[measure]} ${scoreText(found.visit.score, measure)}.`,
        'Erst ein zweiter Termin kann eine Änderung zeigen, und ein dritter, ob sie bleibt.',
      ];
    case 'steady':
      return [
        `${counted(found.visits, 'Termin', 'Termine')} vom ${date(found.first.day)} bis zum ${date(found.last.day)}. Beim letzten ${measureIn[measure]} ${scoreText(found.last.score, measure)}.`,
        'Eine Änderung zählt, wenn sie groß genug ist und bei einem späteren Termin noch da.',
      ];
    case 'waiting':
      return [
        seen(found.change),
        found.change.direction === 'worsening'
          ? 'Ein Termin kann ein schlechter Tag sein.'
          : 'Ein Termin kann ein guter Tag sein.',
        ...awaited(found.awaited[0], found.change),
      ];
    case 'time-over':
      return [
        seen(found.change),
        found.last === undefined
          ? 'In Ihren Einträgen steht kein späterer Termin, der zeigen könnte, ob sie geblieben ist.'
          : `In Ihren Einträgen steht kein Termin ${since(found.last.from, found.last.to)}, der zeigen könnte, ob sie geblieben ist. Wenn es einen gab, tragen Sie ihn ein.`,
      ];
    case 'stayed':
      return [seen(found.event), ...stayedMore(found.event, coverage)];
    case 'did-not-stay':
      return [seen(found.change), notStayed(found.change)];
  }
}

function awaited(visit: AwaitedVisit, { measure, direction }: Change): readonly string[] {
  const relapse = nearRelapse(visit);
  return [
    `Sie gilt als bestätigt, wenn ein Termin ${since(visit.from, visit.to)} wieder ${enough(visit.score, measure, direction)} zeigt.`,
    ...(relapse === undefined ? [] : [relapse]),
  ];
}

function nearRelapse({
  daysAfterRelapse: after,
  daysBeforeRelapse: before,
}: AwaitedVisit): string | undefined {
  if (after === 0 && before === 0) return undefined;
  if (before === 0) return `Ein Termin in den ${forDays(after)} nach Beginn eines Schubs zählt nicht.`;
  if (after === 0) return `Ein Termin in den ${forDays(before)} vor einem Schub zählt nicht.`;
  return `Ein Termin in den ${forDays(after)} nach Beginn eines Schubs oder in den ${forDays(before)} davor zählt nicht.`;
}

function stayedMore(
  { confirmations, direction, relation, trace }: DisabilityEvent,
  coverage: Coverage | undefined,
): readonly string[] {
  const last = confirmations.at(-1);
  const still = last === undefined ? [] : [`Am ${date(last.visit.day)} war es noch so.`];
  if (direction === 'improvement') return still;
  return [
    ...still,
    ...related(relation, trace, coverage),
    'Was daraus folgt, entscheiden Sie mit Ihrer Neurologin oder Ihrem Neurologen.',
  ];
}

function related(
  relation: DisabilityEvent['relation'],
  { relapseBefore }: Change['trace'],
  coverage: Coverage | undefined,
): readonly string[] {
  switch (relation) {
    case 'RAW':
      return relapseBefore === undefined
        ? ['Ein Schub begann nahe dabei.']
        : [`Am ${date(relapseBefore)}, kurz davor, begann ein Schub.`];
    case 'PIRA':
      return [
        coverage === undefined
          ? 'In Ihren Einträgen steht kein Schub in der Nähe.'
          : `In Ihren Einträgen steht kein Schub in der Nähe; Einträge gibt es an ${coverage.reported} von ${forDays(coverage.days)}.`,
        'Wenn keiner da war, nennt die Medizin das schleichende Verschlechterung. Was das heißt und was nicht, steht unten.',
      ];
    case 'undefined':
      return ['Ein Schub war weder nahe dabei noch weit genug weg, darum gibt die Regel ihr keinen Namen.'];
    case undefined:
      return [];
  }
}

function notStayed(change: Change): string {
  if (isEvent(change))
    return `Zuletzt war sie am ${date(change.sustained.last.day)} da; spätere Termine zeigen sie nicht mehr.`;
  const { not, measure } = change;
  if (not.because === 'not-confirmed') return backAt(not.failed, measure);
  return not.because === 'not-sustained' ? backAt(not.lost, measure) : 'Spätere Termine zeigen sie nicht.';
}

const backAt = (visit: ScoredVisit, measure: Measure): string =>
  `Am ${date(visit.day)} ${measureIn[measure]} ${scoreText(visit.score, measure)}, also war sie wieder weg.`;

function changeLine(change: Change): string {
  if (isEvent(change)) return [seen(change), ...stayedMore(change, undefined).slice(0, -1)].join(' ');
  switch (change.not.because) {
    case 'not-confirmed':
      return `${seen(change)} ${backAt(change.not.failed, change.measure)}`;
    case 'not-sustained':
      return `${seen(change)} ${backAt(change.not.lost, change.measure)}`;
    case 'awaiting-confirmation':
      return `${seen(change)} Ein späterer Termin wird zeigen, ob sie bleibt.`;
    case 'no-confirming-visit':
      return `${seen(change)} Kein späterer Termin konnte zeigen, ob sie blieb.`;
    case 'other-relation':
    case 'direction-not-sought':
      return `${seen(change)} Diese Regel sucht nicht nach so einer Änderung.`;
    case 'below-threshold':
      return `${seen(change)} Das ist zu wenig, um zu zählen.`;
  }
}

const roles: Readonly<Record<VisitRow['role'], string>> = {
  plain: '',
  reference: 'Womit spätere Termine verglichen werden',
  seen: 'Hier war die Änderung zuerst zu sehen',
  confirms: 'Zeigt, dass sie geblieben ist',
  'not-used': '',
};

function row(visit: VisitRow, measure: Measure): readonly [string, string, string] {
  const what =
    visit.near === undefined ? roles[visit.role] : `Zu nahe am Schub vom ${date(visit.near)}, um zu zählen`;
  return [date(visit.day), scoreText(visit.score, measure), what];
}

function notTakenLine({ day, what, because }: NotTaken): string {
  const name = what === 'mri' ? 'MRT' : what.toUpperCase();
  const reason = {
    'after-today': 'sein Tag kommt erst noch',
    'not-a-score': 'die Zahl liegt nicht auf der Skala dieses Tests',
    'other-unit': 'in einer anderen Einheit',
    'by-device': 'von einem Gerät errechnet',
    'no-visit-that-day': 'vielleicht ein Test zu Hause, an diesem Tag ist kein Termin notiert',
    differing: 'verschiedene Zahlen für einen Tag',
    'one-hand': 'nur eine Hand gemessen',
    'not-the-brain': 'nicht vom Gehirn',
    'region-not-said': 'es steht nicht da, wovon',
  }[because];
  return `${name} am ${date(day)}: ${reason}.`;
}

export const de: VisitWords = {
  title: 'Bei Ihren Terminen',
  locale: 'de-DE',
  lead: 'Was die Werte aus der Neurologie über die Zeit zeigen, nach einer veröffentlichten Regel. Das ist keine Diagnose.',
  back: 'Zurück zum Verlauf',
  add: 'Termin eintragen',
  emptyText:
    'Wenn Ihr Team einen EDSS-Wert oder einen Geh-, Hand- oder Denktest erhoben hat, tragen Sie ihn mit dem Termin ein. Drei Termine mit demselben Test können zeigen, ob eine Änderung bleibt.',
  whichScore: 'Welcher Wert',
  measure: (measure) => measureNames[measure],
  measureMeans: (measure) => measureMeanings[measure],
  headline,
  more,
  why: 'Warum diese Antwort',
  reasons,
  rule,
  source: 'Quelle',
  own: 'von Ebb gewählt',
  silentTitle: 'Was schleichende Verschlechterung heißt',
  silent: [
    'Schleichende Verschlechterung heißt: Ein Wert wurde schlechter und blieb so, ohne einen Schub in der Nähe.',
    'Das ist eine Regel über Zahlen. Sie ist keine Diagnose und sagt nicht, was als Nächstes kommt.',
    'Werte schwanken. Am selben Tag können zwei Untersuchende um einen ganzen Punkt auseinander liegen, oder mehr.',
    'Ein Schub, den niemand notiert hat, kann nicht zählen. Nach einer anderen Regel kann die Antwort anders sein.',
    'Wenn es Sie beschäftigt, nehmen Sie es zum nächsten Termin mit. Über Behandlung entscheiden Sie mit Ihrer Neurologin oder Ihrem Neurologen.',
  ],
  silentExpert:
    'Das Fach nennt es PIRA, progression independent of relapse activity; mit einem Schub in der Nähe RAW, relapse-associated worsening. EDSS 1,0 bis 3,5, stabil, am selben Tag: bis 1,0 bei einer untersuchenden Person, bis 1,5 zwischen mehreren (Goodkin, Neurology 1992;42:859). 18 Definitionen von PIRA nannten 38,8 bis 74,1 % der Verschlechterungen so (Portaccio 2025).',
  ask: 'Eine Frage für den Termin notieren',
  chart: (visits, measure) =>
    `${measureNames[measure]} bei ${counted(visits.length, 'Termin', 'Terminen')}. Dasselbe steht unten in der Tabelle.`,
  axisScore: (score) => `${score}`,
  worseIs: (measure) =>
    measure === 'sdmt'
      ? 'Tiefer im Bild heißt langsamer'
      : `Höher im Bild heißt ${measure === 'edss' ? 'mehr Behinderung' : 'langsamer'}`,
  legend: {
    reference: (visit, measure) => `Verglichen mit: ${scoreText(visit.score, measure)} am ${date(visit.day)}`,
    needed: (score, measure, worse) =>
      `Eine Änderung zählt ab ${scoreText(score, measure)} ${worse === 'higher' ? 'aufwärts' : 'abwärts'}`,
    window: (from, to) => `Ein Termin ${since(from, to)} kann sie bestätigen`,
    relapse: 'Schub',
    seen: 'Zuerst war die Änderung hier zu sehen',
    confirms: 'Zeigt, dass sie geblieben ist',
    notUsed: 'Zu nahe an einem Schub, um zu zählen',
    visit: 'Ein Termin',
  },
  table: 'Als Tabelle',
  tableCaption: 'Jeder Termin mit diesem Wert, der letzte zuerst',
  tableColumns: ['Tag', 'Wert', 'Was er hier ist'],
  row,
  others: (count) => `Andere Änderungen, die zu sehen waren (${count})`,
  changeTitle: ({ onset }) => date(onset.day),
  changeLine,
  notTaken: (count) => `Nicht verwendet (${count})`,
  notTakenLine,
  addVisitOn: (day) => `Den Termin vom ${date(day)} eintragen`,
};
