import type { ConditionName } from '@ebb/course';
import { redFlags } from '../../ui/red-flags/words.ts';
import type { Advice } from './advice.ts';
import type { Cause, Fever, InfectionSign, SelfCare } from './walk.ts';

/** Whom a question speaks to: the person, or someone who writes for them. */
export type Voice = 'you' | 'they';

const emergency =
  'Your emergency number: 112 in Europe, 911 in North America, 999 in the UK, 000 in Australia.';

const callLines = {
  'call-ambulance': { title: 'Call an ambulance now', whom: emergency },
  'call-now': {
    title: 'Call now. Do not wait.',
    whom: `Call the doctor, the MS team or the out-of-hours line now, or go to the emergency department. Nobody answers? ${emergency}`,
  },
  crisis: {
    title: 'Please talk to someone now',
    whom: `Call a crisis line, a doctor, or someone close, and stay with them. In danger right now? ${emergency}`,
  },
};

const whatToSay: Record<ConditionName, Record<Voice, string>> = {
  ms: {
    you: 'I have multiple sclerosis. This is new or suddenly worse.',
    they: 'I call for someone with multiple sclerosis. This is new or suddenly worse.',
  },
  fibromyalgia: {
    you: 'I have fibromyalgia. This is new. It is not my usual pain.',
    they: 'I call for someone with fibromyalgia. This is new. It is not the usual pain.',
  },
};

const whatToSayNoCondition: Record<Voice, string> = {
  you: 'This is new or suddenly worse.',
  they: 'I call for someone else. This is new or suddenly worse.',
};

const advice: Record<Advice, string> = {
  'team-today': 'Call the MS nurse or the neurologist today. Out of hours: as soon as they open.',
  'team-soon': 'Call the MS nurse in the next days. Sooner if it gets worse.',
  'tell-at-next-visit': 'Mention it at the next visit. Call sooner if it gets worse.',
  'urine-test': 'Ask for a urine test first. A bladder infection can look like a relapse, even without pain.',
  'fever-doctor': 'Have the fever or infection looked at by the family doctor.',
  'cool-down': 'Cool down and rest: cool drinks, a cool cloth, shade. Then look again.',
  rest: 'Rest today and tonight. Then look again.',
  'ask-about-medicine': 'Ask the doctor or pharmacist if the new medicine may do this.',
  'answer-missing': 'Some answers are missing. They can be given below, any time.',
  'smaller-day': 'Make today smaller. What must be done? Leave the rest.',
  'one-small-thing': 'Keep one small good thing, gently: a short walk, a stretch, fresh air.',
  'sleep-first': 'Sleep comes first: same time, dark, quiet, warm.',
  'new-is-for-doctor': 'Is something quite new, or not like other flares? Ask the family doctor.',
  'keep-treatment': 'Keep taking medicines as agreed. Change nothing without the team.',
};

const infection: Record<InfectionSign, string> = {
  bladder: 'Bladder: burning, going more often, cloudy or strong smell',
  cold: 'Cold, cough or sore throat',
  stomach: 'Sick stomach or diarrhoea',
  skin: 'A sore, red or hot place on skin, or a tooth',
  other: 'Another infection',
};

const causes: Record<Cause, string> = {
  heat: 'Hot weather, hot bath or sauna',
  exertion: 'Did much more than usual',
  'bad-night': 'Bad nights',
  stress: 'Great stress',
  cycle: 'Period, or just before it',
  'metabolic-upset': 'Blood sugar or salts out of order, or very little to drink',
};

const fever: Record<Fever, string> = { still: 'Yes, still', over: 'Yes, but over', no: 'No fever' };

const selfCare: Record<SelfCare, string> = {
  'as-usual': 'As usual',
  harder: 'Harder, but alone',
  'with-help': 'Only with help',
  'not-possible': 'Not possible',
};

export const en = {
  title: 'Worse than usual?',
  intro: {
    you: 'A few questions, one at a time. Skip any. All is saved as you go.',
    they: 'A few questions, one at a time. Skip any. All is saved as you go.',
  },
  questions: {
    redFlags: { you: 'First: is any of this happening now?', they: 'First: is any of this happening now?' },
    forWhom: { you: 'Who is this about?', they: 'Who is this about?' },
    condition: { you: 'Which illness does it feel like?', they: 'Which illness does it seem to be?' },
    what: { you: 'What is new or worse?', they: 'What is new or worse for them?' },
    since: { you: 'Since when?', they: 'Since when?' },
    time: { you: 'About what time did it begin?', they: 'About what time did it begin?' },
    stillThere: { you: 'Is it still there?', they: 'Is it still there?' },
    wholeTime: { you: 'Was it there the whole time since?', they: 'Was it there the whole time since?' },
    lasted: {
      you: 'Was it there for over 24 hours without a break?',
      they: 'Was it there for over 24 hours without a break?',
    },
    overall: { you: 'All in all, against your usual?', they: 'All in all, against their usual?' },
    fever: { you: 'Fever since it began, or just before?', they: 'Fever since it began, or just before?' },
    feverLast: { you: 'What was the last day with fever?', they: 'What was the last day with fever?' },
    infection: { you: 'Any signs of an infection?', they: 'Any signs of an infection?' },
    causes: { you: 'Any of these, just before or since?', they: 'Any of these, just before or since?' },
    medicine: {
      you: 'A new medicine or dose, in the last weeks?',
      they: 'A new medicine or dose, in the last weeks?',
    },
    steady: { you: 'Were things steady for a month before?', they: 'Were things steady for a month before?' },
    effect: {
      you: 'How much does it get in the way of your day?',
      they: 'How much does it get in the way of their day?',
    },
    selfCare: {
      you: 'Walking and looking after yourself today?',
      they: 'Walking and looking after themselves today?',
    },
    ownWord: { you: 'Would you call it a flare?', they: 'Would they call it a flare?' },
  },
  siteQuestions: {
    sides: (symptom: string) => `${symptom}: which side?`,
    strength: (site: string) => `${site}: how strong now?`,
    strengthWorst: (site: string) => `${site}: how strong at its worst?`,
    before: (site: string) => `${site}: how strong two weeks before?`,
  },
  scaleHelp: '0 is not there. 10 is the worst you can think of.',
  effectEnds: { low: 'not at all', high: 'completely' },
  effectHelp: '0 is not at all. 10 is completely.',
  beforeHelp: (day: string) => `Around ${day}. A guess is fine. 0 means it was not there.`,
  none: 'None of these',
  onlyThese: 'Only these',
  onlyThis: 'Only this',
  next: 'Next',
  skip: 'Skip',
  notSure: 'Not sure',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  goneBack: 'No, back to usual',
  open: (count: number) => (count === 1 ? 'About 1 question left' : `About ${count} questions left`),
  toAnswer: 'Go to the answer',
  startAgain: 'Something new',
  resumeTitle: 'Welcome back',
  resume: (moment: string) => `There are answers from ${moment}. They are kept.`,
  goOn: 'Go on where I left',
  followUp: 'Look again at the same thing',
  forWhom: {
    me: 'Me',
    someone: 'Someone I care for',
    person: 'Their name (if you like)',
    carer: 'Your name (if you like)',
    about: (name: string) => `About ${name}`,
  },
  someone: 'someone I care for',
  conditions: { ms: 'Multiple sclerosis (MS)', fibromyalgia: 'Fibromyalgia' } satisfies Record<
    ConditionName,
    string
  >,
  what: { own: 'Something else', ownLabel: 'In your own words', add: 'Add', chosen: 'Chosen' },
  since: {
    today: 'Today',
    yesterday: 'Yesterday',
    twoDays: '2 days ago',
    threeDays: '3 days ago',
    week: 'A week ago',
    date: 'Another day',
    dateLabel: 'The day it began',
  },
  time: { label: 'Time', use: 'Use this time', unknown: 'I do not know the time' },
  lastDay: { label: 'Last day with fever', today: 'Today', yesterday: 'Yesterday', twoDays: '2 days ago' },
  overall: { 'bit-worse': 'A bit worse', 'much-worse': 'Much worse' },
  fever,
  infection,
  causes,
  medicine: { none: 'Nothing new', label: 'Which one?' },
  selfCare,
  selfCareTitle: 'Walking and self-care',
  ownWord: { flare: 'Yes, a flare', 'not-flare': 'No, something else' },
  call: {
    lines: callLines,
    say: 'You can say:',
    whatToSay,
    whatToSayNoCondition,
    because: 'Because of',
    sheet: 'Show the call sheet',
    called: 'I have called',
    mistake: 'This was a mistake',
  },
  answer: {
    title: 'What the entries say',
    nothing: 'There is not enough to answer from yet.',
    nothingText: 'Two things are needed: what is worse, and since when.',
    why: 'Because',
    missing: 'Not known yet',
    answerThis: 'Answer this',
    change: 'What would change this',
    now: 'What to do now',
    lookAgain: (moment: string) => `Look again ${moment}`,
    lookAgainPlan: 'Put it on Today',
    lookAgainPlanned: (moment: string) => `On Today: look again ${moment}.`,
    lookAgainTitle: 'Look again: is it still there?',
    sheet: 'Call sheet to show or print',
    definition: 'Which definition?',
    noDiagnosis:
      'Ebb compares entries with a published definition. It does not diagnose. The MS team decides.',
    noDiagnosisFibromyalgia:
      'Ebb looks at your own entries. There is no agreed definition of a flare; your own word counts.',
    said: 'What the team said',
    saidRelapse: 'They say: a relapse',
    saidNot: 'They say: not a relapse',
    saidBy: { nurse: 'MS nurse', neurologist: 'Neurologist' },
    saidNote: 'Kept beside the answer, never over it.',
    changeAnswer: 'Change an answer',
  },
  advice,
  sheet: {
    example: 'An example life. Not a real person.',
    title: 'Call sheet',
    print: 'Print',
    close: 'Back to the answer',
    full: 'Fill the screen',
    who: 'Who',
    me: 'The person writing',
    writtenBy: 'Written by',
    writtenOn: (moment: string) => `Written ${moment}`,
    person: 'the person',
    carer: (name: string | undefined) => (name === undefined ? 'a carer' : `${name} (carer)`),
    since: 'Since',
    what: 'New or worse',
    before: 'before',
    now: 'now',
    worst: 'at its worst',
    of10: (value: number) => `${value} of 10`,
    notSaid: 'not said',
    still: 'Still there',
    lasted: 'Over 24 hours',
    effect: 'Gets in the way',
    selfCare: 'Walking and self-care',
    fever: 'Fever',
    infection: 'Infection',
    causes: 'Just before or since',
    medicine: 'New medicine or dose',
    nothing: 'none',
    steady: 'Steady for a month before',
    compare: 'Against the definition',
    earlier: 'Earlier relapses',
    earlierFlares: 'Earlier flares',
    noneEarlier: 'None in this record',
    running: 'still running',
    medicines: 'Treatments now',
    noMedicines: 'None in this record',
    steroids: 'Steroid courses',
    noSteroids: 'None in this record',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    questions: 'My three questions',
    questionPlaceholder: 'A question for the call',
    addQuestion: 'Add question',
    flags: 'Red flags',
    footer: "Made with Ebb from the person's own entries. No diagnosis.",
  },
  redFlags,
  redFlagsNone: 'None of these',
  carerBadge: (name: string | undefined) =>
    name === undefined ? 'Written by a carer' : `Written by ${name}`,
};

export type HelperWords = typeof en;
