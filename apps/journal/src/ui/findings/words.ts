import type {
  CauseSeen,
  Classified,
  Day,
  Duration,
  FactorName,
  Kind,
  Minute,
  Missing,
  Reason,
  Reporter,
  Site,
  Statement,
  Verdict,
  WouldBecome,
} from '@ebb/course';

/** How days, times and body sites are named; the reader's locale and their today live in there. */
export interface Naming {
  /** "Thursday 5 March", "yesterday" */
  readonly day: (day: Day) => string;
  /** "tomorrow at 8:14 pm"; without a minute the day alone */
  readonly moment: (day: Day, minute?: Minute) => string;
  /** "weak left leg" */
  readonly site: (site: Site) => string;
}

/**
 * Sentences for what the course engine found, without "you" or "she", so that a person and a carer read the same.
 * Everything that a finding can hold has its sentence here; a new kind does not compile without one.
 */
export interface FindingWords {
  /** "relapse", to stand in a list or on a band. */
  readonly kind: (kind: Kind) => string;
  /** What the kind means, in one sentence. */
  readonly kindMeaning: (kind: Kind) => string;
  /** "This fits the definition of a relapse." */
  readonly headline: (found: Classified, naming: Naming) => string;
  readonly reason: (reason: Reason, naming: Naming) => string;
  readonly missing: (missing: Missing, naming: Naming) => string;
  readonly wouldBecome: (would: WouldBecome, naming: Naming) => string;
  readonly said: (statement: Statement, naming: Naming) => string;
  readonly factor: (factor: FactorName) => string;
  readonly reporter: (reporter: Reporter) => string;
  readonly hours: (hours: number) => string;
}

const kinds: Record<Kind, string> = {
  relapse: 'relapse',
  'pseudo-relapse': 'heat or fever flare-up',
  continuation: 'same relapse going on',
  fluctuation: 'short dip',
  undetermined: 'not enough known yet',
  flare: 'flare',
};

const kindMeanings: Record<Kind, string> = {
  relapse:
    'New or worse symptoms for over 24 hours, at least 30 days after the last relapse began, with no other cause found.',
  'pseudo-relapse':
    'Old symptoms that came back while heat, fever, an infection or strain was there. Doctors say pseudo-relapse.',
  continuation: 'It began soon after a relapse, so it counts as the same one.',
  fluctuation: 'Symptoms that came and went within 24 hours.',
  undetermined: 'The entries do not say enough yet.',
  flare: 'A stretch of days clearly worse than the usual level.',
};

const factors: Record<FactorName, string> = {
  fever: 'fever',
  infection: 'an infection',
  'metabolic-upset': 'an upset of blood sugar or salts',
  heat: 'heat',
  'bad-night': 'a bad night',
  stress: 'stress',
  exertion: 'hard exertion',
  alcohol: 'alcohol',
  smoking: 'smoking',
  cycle: 'the menstrual cycle',
  other: 'something else',
};

const reporters: Record<Reporter, string> = {
  person: 'the person',
  carer: 'a carer',
  nurse: 'the nurse',
  neurologist: 'the neurologist',
  device: 'a device',
};

const verdicts: Record<Verdict, string> = {
  relapse: 'a relapse',
  'pseudo-relapse': 'a heat or fever flare-up',
  flare: 'a flare',
  'not-relapse': 'not a relapse',
  'not-flare': 'not a flare',
};

const outcomes: Record<Kind, string> = {
  relapse: 'it fits the definition of a relapse',
  'pseudo-relapse': 'it is more likely old symptoms brought back by another cause',
  continuation: 'it counts as part of the relapse before',
  fluctuation: 'it counts as a short dip',
  undetermined: 'the answer stays open',
  flare: 'it fits the definition of a flare',
};

const listAnd = new Intl.ListFormat('en', { type: 'conjunction' });
const listOr = new Intl.ListFormat('en', { type: 'disjunction' });

const hours = (count: number): string => {
  if (count >= 72) return `${Math.floor(count / 24)} days`;
  const whole = Math.floor(count);
  return whole === 1 ? '1 hour' : `${whole} hours`;
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const factorList = (names: readonly FactorName[]): string =>
  listOr.format(names.map((name) => factors[name]));

const causeList = (causes: readonly CauseSeen[]): string =>
  listAnd.format([...new Set(causes.map((cause) => factors[cause.factor]))]);

const siteList = (sites: readonly Site[], naming: Naming): string => listAnd.format(sites.map(naming.site));

function headline(found: Classified, naming: Naming): string {
  switch (found.kind) {
    case 'relapse':
      if (found.certainty === 'confirmed') return 'A relapse, confirmed by the MS team.';
      return found.certainty === 'fits'
        ? 'This fits the definition of a relapse.'
        : 'This might be a relapse.';
    case 'flare':
      if (found.certainty === 'confirmed') return 'A flare, confirmed by a clinician.';
      return found.certainty === 'fits' ? 'This fits the definition of a flare.' : 'This might be a flare.';
    case 'pseudo-relapse':
      if (found.certainty === 'confirmed')
        return 'Old symptoms brought back, not a relapse: confirmed by the MS team.';
      return found.certainty === 'fits'
        ? `This fits old symptoms brought back by ${causeList(found.causes)}.`
        : `This might be old symptoms brought back by ${causeList(found.causes)}.`;
    case 'continuation':
      return `This counts as part of the relapse that began on ${naming.day(found.of)}.`;
    case 'fluctuation':
      return found.paroxysm
        ? 'This fits brief attacks of symptoms, not a relapse.'
        : 'This fits a short dip, not a relapse.';
    case 'undetermined':
      return 'Not enough is known yet.';
  }
}

function durationReason(reason: Extract<Reason, { rule: 'duration' }>): string {
  const { duration } = reason;
  const wanted = hours(reason.hours);
  const asked = `${reason.bound === 'over' ? 'over' : 'at least'} ${wanted}`;
  if (reason.holds === true) {
    return duration.atLeast > reason.hours
      ? `It lasted at least ${hours(duration.atLeast)}; the definition asks for ${asked}.`
      : `It lasted ${asked}.`;
  }
  if (reason.holds === false) return `It was over within ${wanted}${atMost(duration)}.`;
  return duration.atLeast >= 1
    ? `So far the entries show ${hours(duration.atLeast)}; the definition asks for ${asked}.`
    : `The entries do not say yet that it lasted ${asked}.`;
}

const atMost = (duration: Duration): string =>
  duration.atMost === undefined ? '' : ` (at most ${hours(duration.atMost)})`;

function causeReason(reason: Extract<Reason, { rule: 'cause' }>): string {
  const parts = [
    ...(reason.present.length > 0 ? [`At the time there was ${causeList(reason.present)}.`] : []),
    ...(reason.denied.length > 0 ? [`Said not to be there: ${factorList(reason.denied)}.`] : []),
    ...(reason.notAsked.length > 0 ? [`Not answered yet: ${factorList(reason.notAsked)}.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'No other cause is in the entries.';
}

function resolvedReason(reason: Extract<Reason, { rule: 'resolved-with-cause' }>, naming: Naming): string {
  const until = naming.day(reason.until);
  if (reason.holds === true)
    return `It went away within ${hours(reason.hours)} of the cause, which ended ${until}.`;
  if (reason.holds === false)
    return `It was still there more than ${hours(reason.hours)} after the cause ended (${until}).`;
  return `Not known yet: does it go away within ${hours(reason.hours)} of the cause (${until})?`;
}

function statementsReason(statements: readonly Statement[], naming: Naming, none: string): string {
  return statements.length === 0 ? none : statements.map((statement) => said(statement, naming)).join(' ');
}

function reason(found: Reason, naming: Naming): string {
  switch (found.rule) {
    case 'duration':
      return durationReason(found);
    case 'separation': {
      const gap = `${days(found.daysSince)} after the last relapse ${found.from === 'onset' ? 'began' : 'ended'} (${naming.day(found.previousOnset)})`;
      return found.holds
        ? `It began ${gap}; at least ${days(found.needed)} are needed.`
        : `It began only ${gap}; under ${days(found.needed)} it counts as the same one.`;
    }
    case 'first':
      return 'No earlier one is in this record.';
    case 'stable-before':
      return found.holds
        ? 'Said: things were steady for a month before.'
        : 'Said: things were not steady in the month before.';
    case 'cause':
      return causeReason(found);
    case 'old-site':
      return found.holds
        ? `Known from before: ${siteList(found.sites, naming)}.`
        : `New, never in this record before: ${siteList(found.newSites, naming)}.`;
    case 'resolved-with-cause':
      return resolvedReason(found, naming);
    case 'own-word':
      return statementsReason(found.statements, naming, 'Nobody has given it a name of their own.');
    case 'clinician':
      return statementsReason(found.statements, naming, 'No nurse or neurologist has said what it is yet.');
    case 'paroxysm':
      return found.holds ? 'It came as brief attacks, each gone soon.' : 'It was more than brief attacks.';
  }
}

function missing(found: Missing, naming: Naming): string {
  switch (found.fact) {
    case 'lasted-over-24h':
      return `Did it last over 24 hours without a break (from ${naming.day(found.about)})?`;
    case 'still-there':
      return `Is it still there (${naming.day(found.about)})?`;
    case 'usual-level':
      return `The usual level of ${naming.site(found.site)}: ${found.reports} of ${found.needed} check-ins so far.`;
    case 'clinician':
      return 'The word of the MS team.';
    default:
      return `Was there ${factors[found.fact]} around ${naming.day(found.about)}?`;
  }
}

function wouldBecome(would: WouldBecome, naming: Naming): string {
  return `${condition(would, naming)}, ${outcomes[would.kind]}.`;
}

function condition(would: WouldBecome, naming: Naming): string {
  if (would.when === 'still-there') {
    return would.on === undefined
      ? 'If it is still there'
      : `If it is still there ${naming.moment(would.on, would.at)}`;
  }
  if (would.when === 'gone') {
    return would.on === undefined ? 'If it is gone' : `If it is gone by ${naming.moment(would.on, would.at)}`;
  }
  const { fact, yes } = would.when;
  if (fact === 'lasted-over-24h')
    return yes ? 'If it lasted over 24 hours' : 'If it did not last over 24 hours';
  return yes
    ? `If there was ${factors[fact]}`
    : `If there was no sign of ${factors[fact].replace(/^an? /, '')}`;
}

function said(statement: Statement, naming: Naming): string {
  const who = reporters[statement.by];
  const start = who.charAt(0).toUpperCase() + who.slice(1);
  return `${start} called it ${verdicts[statement.verdict]} (${naming.day(statement.said.day)}).`;
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
