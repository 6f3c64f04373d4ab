import type {
  CauseSeen,
  Classified,
  Duration,
  FactorName,
  Kind,
  Missing,
  Reason,
  Reporter,
  Site,
  Statement,
  Verdict,
  WouldBecome,
} from '@ebb/course';
import type { FindingWords, Naming } from './words.ts';

const kinds: Record<Kind, string> = {
  relapse: 'Schub',
  'pseudo-relapse': 'Hitze- oder Fieberschub (kein echter Schub)',
  continuation: 'derselbe Schub',
  fluctuation: 'kurzer Einbruch',
  undetermined: 'noch nicht genug bekannt',
  flare: 'Krankheitswelle',
};

const kindMeanings: Record<Kind, string> = {
  relapse:
    'Neue oder schlimmere Beschwerden über mehr als 24 Stunden, mindestens 30 Tage nach Beginn des letzten Schubs, ohne andere Ursache.',
  'pseudo-relapse':
    'Alte Beschwerden, die bei Hitze, Fieber, Infekt oder Anstrengung wiederkamen. Fachwort: Pseudoschub.',
  continuation: 'Es begann kurz nach einem Schub und zählt deshalb zu ihm.',
  fluctuation: 'Beschwerden, die innerhalb von 24 Stunden kamen und gingen.',
  undetermined: 'Die Einträge sagen noch nicht genug.',
  flare: 'Tage, die deutlich schlechter sind als sonst.',
};

const factors: Record<FactorName, string> = {
  fever: 'Fieber',
  infection: 'ein Infekt',
  'metabolic-upset': 'ein entgleister Blutzucker oder Salzhaushalt',
  heat: 'Hitze',
  'bad-night': 'eine schlechte Nacht',
  stress: 'Stress',
  exertion: 'große Anstrengung',
  alcohol: 'Alkohol',
  smoking: 'Rauchen',
  cycle: 'der Zyklus',
  other: 'etwas anderes',
};

const reporters: Record<Reporter, string> = {
  person: 'die erkrankte Person',
  carer: 'eine Begleitperson',
  nurse: 'die Pflegefachkraft',
  neurologist: 'die neurologische Praxis',
  device: 'ein Gerät',
};

const verdicts: Record<Verdict, string> = {
  relapse: 'Schub',
  'pseudo-relapse': 'Hitze- oder Fieberschub',
  flare: 'Krankheitswelle',
  'not-relapse': 'kein Schub',
  'not-flare': 'keine Krankheitswelle',
};

const outcomes: Record<Kind, string> = {
  relapse: 'passt es zur Definition eines Schubs',
  'pseudo-relapse': 'sind es eher alte Beschwerden mit einer anderen Ursache',
  continuation: 'zählt es zum Schub davor',
  fluctuation: 'zählt es als kurzer Einbruch',
  undetermined: 'bleibt die Antwort offen',
  flare: 'passt es zur Definition einer Krankheitswelle',
};

const listAnd = new Intl.ListFormat('de', { type: 'conjunction' });
const listOr = new Intl.ListFormat('de', { type: 'disjunction' });

const hours = (count: number): string => {
  if (count >= 72) return `${Math.floor(count / 24)} Tage`;
  const whole = Math.floor(count);
  return whole === 1 ? '1 Stunde' : `${whole} Stunden`;
};

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);

const factorList = (names: readonly FactorName[]): string =>
  listOr.format(names.map((name) => factors[name]));

const causeList = (causes: readonly CauseSeen[]): string =>
  listAnd.format([...new Set(causes.map((cause) => factors[cause.factor]))]);

const siteList = (sites: readonly Site[], naming: Naming): string => listAnd.format(sites.map(naming.site));

function headline(found: Classified, naming: Naming): string {
  switch (found.kind) {
    case 'relapse':
      if (found.certainty === 'confirmed') return 'Ein Schub, vom MS-Team bestätigt.';
      return found.certainty === 'fits'
        ? 'Das passt zur Definition eines Schubs.'
        : 'Das könnte ein Schub sein.';
    case 'flare':
      if (found.certainty === 'confirmed') return 'Eine Krankheitswelle, ärztlich bestätigt.';
      return found.certainty === 'fits'
        ? 'Das passt zur Definition einer Krankheitswelle.'
        : 'Das könnte eine Krankheitswelle sein.';
    case 'pseudo-relapse':
      if (found.certainty === 'confirmed') return 'Alte Beschwerden, kein Schub: vom MS-Team bestätigt.';
      return found.certainty === 'fits'
        ? `Das passt zu alten Beschwerden, die wiederkamen. Dahinter: ${causeList(found.causes)}.`
        : `Das könnten alte Beschwerden sein, die wiederkamen. Dahinter vielleicht: ${causeList(found.causes)}.`;
    case 'continuation':
      return `Das zählt zum Schub, der so begann: ${naming.day(found.of)}.`;
    case 'fluctuation':
      return found.paroxysm
        ? 'Das passt zu kurzen Anfällen von Beschwerden, nicht zu einem Schub.'
        : 'Das passt zu einem kurzen Einbruch, nicht zu einem Schub.';
    case 'undetermined':
      return 'Noch ist nicht genug bekannt.';
  }
}

function durationReason(reason: Extract<Reason, { rule: 'duration' }>): string {
  const { duration } = reason;
  const wanted = hours(reason.hours);
  const asked = `${reason.bound === 'over' ? 'mehr als' : 'mindestens'} ${wanted}`;
  if (reason.holds === true) {
    return duration.atLeast > reason.hours
      ? `Dauer mindestens ${hours(duration.atLeast)}; die Definition verlangt ${asked}.`
      : `Es dauerte ${asked}.`;
  }
  if (reason.holds === false) return `Nach spätestens ${wanted} war es vorbei${atMost(duration)}.`;
  return duration.atLeast >= 1
    ? `Bisher zeigen die Einträge ${hours(duration.atLeast)}; die Definition verlangt ${asked}.`
    : `Die Einträge sagen noch nicht, ob es ${asked} dauerte.`;
}

const atMost = (duration: Duration): string =>
  duration.atMost === undefined ? '' : ` (höchstens ${hours(duration.atMost)})`;

function causeReason(reason: Extract<Reason, { rule: 'cause' }>): string {
  const parts = [
    ...(reason.present.length > 0 ? [`Zu der Zeit war da: ${causeList(reason.present)}.`] : []),
    ...(reason.denied.length > 0 ? [`Verneint: ${factorList(reason.denied)}.`] : []),
    ...(reason.notAsked.length > 0 ? [`Noch nicht beantwortet: ${factorList(reason.notAsked)}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Keine andere Ursache steht in den Einträgen.';
}

function resolvedReason(reason: Extract<Reason, { rule: 'resolved-with-cause' }>, naming: Naming): string {
  const until = naming.day(reason.until);
  if (reason.holds === true)
    return `Es ging innerhalb von ${hours(reason.hours)} nach der Ursache weg (deren Ende: ${until}).`;
  if (reason.holds === false)
    return `Mehr als ${hours(reason.hours)} nach dem Ende der Ursache (${until}) war es noch da.`;
  return `Noch offen: Geht es innerhalb von ${hours(reason.hours)} nach der Ursache weg (${until})?`;
}

function statementsReason(statements: readonly Statement[], naming: Naming, none: string): string {
  return statements.length === 0 ? none : statements.map((statement) => said(statement, naming)).join(' ');
}

function reason(found: Reason, naming: Naming): string {
  switch (found.rule) {
    case 'duration':
      return durationReason(found);
    case 'separation': {
      const gap = `${days(found.daysSince)} nach ${found.from === 'onset' ? 'Beginn' : 'Ende'} des letzten Schubs (${naming.day(found.previousOnset)})`;
      return found.holds
        ? `Abstand: ${gap}; nötig sind mindestens ${days(found.needed)}.`
        : `Abstand: nur ${gap}; unter ${days(found.needed)} zählt es als derselbe.`;
    }
    case 'first':
      return 'Kein früherer steht in diesen Aufzeichnungen.';
    case 'stable-before':
      return found.holds
        ? 'Gesagt: Davor war einen Monat lang alles gleich.'
        : 'Gesagt: Im Monat davor war nicht alles gleich.';
    case 'cause':
      return causeReason(found);
    case 'old-site':
      return found.holds
        ? `Von früher bekannt: ${siteList(found.sites, naming)}.`
        : `Neu, nie zuvor aufgezeichnet: ${siteList(found.newSites, naming)}.`;
    case 'resolved-with-cause':
      return resolvedReason(found, naming);
    case 'own-word':
      return statementsReason(found.statements, naming, 'Niemand hat es selbst benannt.');
    case 'clinician':
      return statementsReason(found.statements, naming, 'Noch hat keine Fachperson gesagt, was es ist.');
    case 'paroxysm':
      return found.holds
        ? 'Es kam in kurzen Anfällen, die bald vorbei waren.'
        : 'Es war mehr als kurze Anfälle.';
  }
}

function missing(found: Missing, naming: Naming): string {
  switch (found.fact) {
    case 'lasted-over-24h':
      return `Dauerte es ohne Pause mehr als 24 Stunden (Beginn: ${naming.day(found.about)})?`;
    case 'still-there':
      return `Ist es noch da (${naming.day(found.about)})?`;
    case 'usual-level':
      return `Der übliche Stand von ${naming.site(found.site)}: bisher ${found.reports} von ${found.needed} Einträgen.`;
    case 'clinician':
      return 'Das Wort des MS-Teams.';
    default:
      return `Zu der Zeit (${naming.day(found.about)}): War da ${factors[found.fact]}?`;
  }
}

function wouldBecome(would: WouldBecome, naming: Naming): string {
  return `${condition(would, naming)}, ${outcomes[would.kind]}.`;
}

function condition(would: WouldBecome, naming: Naming): string {
  if (would.when === 'still-there') {
    return would.on === undefined
      ? 'Wenn es dann noch da ist'
      : `Wenn es noch da ist (${naming.moment(would.on, would.at)})`;
  }
  if (would.when === 'gone') {
    return would.on === undefined
      ? 'Wenn es weg ist'
      : `Wenn es bis dahin weg ist (${naming.moment(would.on, would.at)})`;
  }
  const { fact, yes } = would.when;
  if (fact === 'lasted-over-24h')
    return yes ? 'Wenn es mehr als 24 Stunden dauerte' : 'Wenn es keine 24 Stunden dauerte';
  return yes ? `Wenn das da war (${factors[fact]})` : `Wenn das nicht da war (${factors[fact]})`;
}

function said(statement: Statement, naming: Naming): string {
  const who = reporters[statement.by];
  const start = who.charAt(0).toUpperCase() + who.slice(1);
  return `${start} nannte es: ${verdicts[statement.verdict]} (${naming.day(statement.said.day)}).`;
}

export const findingWords: FindingWords = {
  kind: (kind) => kinds[kind],
  kindMeaning: (kind) => kindMeanings[kind],
  headline,
  reason,
  missing,
  wouldBecome,
  said,
  factor: (factor) => factors[factor],
  reporter: (reporter) => reporters[reporter],
  hours,
};
