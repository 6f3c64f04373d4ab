import type { Fit } from '@ebb/simulate';
import type { Feeling } from './feeling.ts';
import type { Phase } from './phase.ts';
import type { FibreState } from './seen.ts';

export type Place = 'leg' | 'eye' | 'hand';

const felt: Readonly<Record<Place, Readonly<Record<Feeling, string>>>> = {
  leg: {
    nothing: 'The leg feels as usual.',
    little: 'The leg tires sooner than it did.',
    clear: 'The leg is weak. Stairs are hard.',
    strong: 'The leg is very weak. It drags.',
    most: 'The leg hardly carries.',
  },
  eye: {
    nothing: 'The eye sees as usual.',
    little: 'Colours look a little pale.',
    clear: 'The eye sees as through fog.',
    strong: 'The eye sees only large shapes.',
    most: 'The eye sees light, and little else.',
  },
  hand: {
    nothing: 'The hand feels as usual.',
    little: 'The fingertips feel as if gloved.',
    clear: 'The hand is numb. Buttons are hard.',
    strong: 'The hand is very numb. Things slip.',
    most: 'The hand feels hardly anything.',
  },
};

const phase: Readonly<Record<Phase, { readonly title: string; readonly text: string }>> = {
  before: {
    title: 'Before',
    text: 'Each fibre has a coat of insulation, called myelin. It lets signals (ovals) jump along fast. Repair cells (stars) wait.',
  },
  begins: {
    title: 'It begins',
    text: 'The body’s own immune cells (dots) attack the insulation by mistake. The place swells (haze). Signals slow down or get stuck (bars).',
  },
  worst: {
    title: 'Symptoms at their worst',
    text: 'Without insulation most signals get stuck (bars), a few crawl through. Swelling stops more. Some fibres are lost for good (dotted).',
  },
  settles: {
    title: 'It settles',
    text: 'Swelling goes down, and bare fibres learn to carry signals slowly. So symptoms ease, though more was lost and nothing is rebuilt yet.',
  },
  regrows: {
    title: 'Some grows back',
    text: 'Repair cells (stars) wrap new, thinner insulation around some fibres. A scar (mesh) closes in. Symptoms ease a little more.',
  },
  stays: {
    title: 'What stays',
    text: 'A scar slows the repair cells, so places stay bare. In this example, little more is mended after this. In most relapses less stays.',
  },
};

/** Every sentence of the inside of a relapse. */
export const en = {
  title: 'Inside a relapse',
  lead: 'An example, not your own nerves.',
  player: 'The days of this relapse',
  day: (day: number) => (day === 0 ? 'The day before' : `Day ${day}`),
  phase,
  feelsTitle: 'What it feels like',
  felt,
  place: 'Where it is',
  places: { leg: 'Leg', eye: 'Eye', hand: 'Hand' } satisfies Record<Place, string>,
  picture: (phaseTitle: string, day: string, counts: Readonly<Record<FibreState | 'all', number>>) =>
    `${day}. ${phaseTitle}. Of ${counts.all} fibres ${counts.whole} carry signals as usual, ${counts.slow} slowly, ${counts.stopped} not now, ${counts.lost} never again.`,
  legend: 'What you see',
  legendOf: {
    insulation: 'insulation (myelin)',
    signal: 'signal',
    immune: 'immune cells',
    swelling: 'swelling',
    stopped: 'signal stuck',
    builder: 'repair cells',
    regrown: 'new, thinner insulation',
    lost: 'fibre lost for good',
    scar: 'scar',
  },
  curveText: (now: number, plain: number | undefined) =>
    [
      `Symptoms now: ${now} of 100. At 0 there are none, at 100 nothing works any more.`,
      ...(plain === undefined ? [] : [`Without steroids and heat it would be ${plain}.`]),
    ].join(' '),
  curveNow: 'as chosen',
  curvePlain: 'without steroids and heat',
  weeks: (weeks: number) => `${weeks} weeks`,
  months: (months: number) => `${months} months`,
  tryTitle: 'Try it',
  steroids: 'When steroids (cortisone) begin',
  steroidsOff: 'Never',
  steroidsFrom: (day: number) => `Day ${day}`,
  steroidsText: {
    none: 'A few days of strong cortisone make the swelling go down sooner. What stays hardly changes: in a large trial of inflamed eye nerves, people with and without it saw equally well after a year.',
    some: 'The bad weeks are shorter. This picture also leaves less behind than trials found: with inflamed eye nerves, people with and without it saw equally well after a year. The trial counts for more.',
  },
  heat: 'How warm the body is',
  heatOff: 'As usual',
  heatBy: (degrees: number) => `${degrees} °C more`,
  heatText: {
    none: 'When the body is warmer, an old symptom can show up again for a while. Heat does no new damage.',
    some: 'Warm fibres with thin insulation stop more easily. The fibres themselves do not change: when the body cools, it passes.',
  },
  age: 'Age',
  ageOf: (age: number) => `${age}`,
  ageText:
    'In this picture an older body has fewer repair cells and less to spare. How much is assumed, and people differ.',
  earlier: 'Relapses in this same place before',
  earlierOf: (count: number) => (count === 0 ? 'None' : `${count}`),
  earlierText:
    'In this picture each one uses up repair cells, so less comes back each time. How much is assumed. It still begins with whole fibres.',
  whyTitle: 'Why not everything went away',
  why: (lost: number, bare: number, felt: number) =>
    `In this example, after a year ${lost} of 100 fibres are lost for good, and the others are still bare at ${bare} of 100 places. Nerves have some in reserve, and most bare fibres have learnt to carry signals slowly. So the symptoms are ${felt} of 100 and not more. In about three of four relapses less stays than here. It cannot show what will happen to you or to someone you love.`,
  whyHot: 'On a hot or tired day old symptoms may return for a while. That is no new damage.',
  whyGoTo: 'Go to the end of the year',
  dmtTitle: 'Long-term treatments',
  dmtText:
    'They do not mend this relapse. They make new ones fewer. Of 10 relapses that would come without treatment, some still come:',
  dmtLeft: (left: number) => (left === 10 ? 'All 10 come.' : `About ${left} of 10 still come.`),
  dmtGroups: {
    none: 'No treatment',
    'interferon-beta': 'Interferon beta',
    glatiramer: 'Glatiramer',
    teriflunomide: 'Teriflunomide',
    'dimethyl-fumarate': 'Dimethyl fumarate',
    fingolimod: 'Fingolimod',
    cladribine: 'Cladribine',
    natalizumab: 'Natalizumab',
    ocrelizumab: 'Ocrelizumab',
    alemtuzumab: 'Alemtuzumab',
  },
  dmtNote:
    'From trials, which differ. Ocrelizumab and alemtuzumab were compared with interferon beta; their figure follows from both. Each has its own risks. Which one suits you is for you and your team.',
  tableHead: {
    day: 'Day',
    inflammation: 'Inflammation',
    insulation: 'Insulation left',
    lost: 'Fibres lost',
    through: 'Signals through',
    feels: 'What it feels like',
  },
  of100: (share: number) => `${Math.round(100 * share)} of 100`,
  madeWith: (worst: number, fit: Fit) => [
    'One lesion of a model of untreated MS, worked out day by day: inflammation, insulation, repair cells, fibres, and what conducts.',
    `It was fitted to ${fit.figures} published figures about relapses and recovery. ${fit.within} of them are within the set distance, the others within twice that.`,
    'How fast inflammation rises, how many repair cells age and earlier relapses leave, and how safely a healthy fibre conducts are assumed.',
    `The worst day comes later than clinics say (here day ${worst}, there within days). How much heat does is a setting, not a result.`,
    'Early steroids save more insulation in the model than trials let one expect. In the Optic Neuritis Treatment Trial sight did not differ after a year (Beck and Cleary, Archives of Ophthalmology 1993).',
    'This person was picked out of 12,000, as one in whom a part stays, fibres are lost and some insulation grows back. In about a quarter of the relapses as much or more stays. They say nothing about you.',
  ],
};

export type RelapseWords = typeof en;
