/** Every sentence of the first five minutes. */
export const en = {
  title: 'Welcome',
  hello: {
    title: 'For an illness that comes and goes.',
    lead: 'You note how you are. Ebb says what it means, and why.',
    quiet: 'No account. Nothing leaves this device.',
    begin: 'Begin',
    example: 'Try it with an example life',
    exampleMs: 'A life with MS',
    exampleFibromyalgia: 'A life with fibromyalgia',
    haveFile: 'I have a file from before',
  },
  who: {
    title: 'What brings you here?',
    ms: 'Multiple sclerosis (MS)',
    fibromyalgia: 'Fibromyalgia',
    both: 'Both',
    unsure: 'I am not sure',
    carer: 'I care for someone',
    carerTitle: 'What do they have?',
  },
  name: {
    title: 'Who writes it down?',
    lead: 'Your name will stand beside each entry.',
    label: 'Your name',
  },
  bothers: {
    title: 'What bothers you most?',
    lead: 'Up to three. Your check-in will ask about these.',
    more: 'Show more',
    limit: 'Three is enough for now.',
  },
  want: {
    title: 'What do you want to be able to do?',
    lead: 'One thing. Small is good.',
    label: 'I want to',
    hint: 'For example: walk to the shop, read a story aloud.',
  },
  today: {
    lead: 'This is the screen of every day. It takes seconds.',
  },
  worse: {
    title: 'Is it worse than usual right now?',
    lead: 'Ebb can go through it with you.',
    yes: 'Yes, go through it',
    no: 'No',
  },
  medicines: {
    title: 'Which medicines?',
    lead: 'Skipping is fine. You can add them later.',
    label: 'Name',
    since: 'Since when, if you know',
    add: 'Add',
    added: (name: string) => `${name} is added.`,
  },
  appointment: {
    title: 'When do you next see your team?',
    lead: 'Skipping is fine.',
    date: 'Day',
    who: 'With whom',
    added: 'The appointment is saved.',
  },
  keep: {
    title: 'It is only on this device.',
    lead: 'Nobody else can read it. If the device is lost, it is lost too.',
    copy: 'Save a copy now',
    later: 'Later',
    ready: 'That is all. Your journal is ready.',
  },
  next: 'Next',
  skip: 'Skip',
  skipAll: 'Skip all of this',
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  language: 'Deutsch',
};

export type WelcomeWords = typeof en;
