import type { TextId } from './texts.ts';

export interface ShownText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const texts: Readonly<Record<TextId, ShownText>> = {
  relapse: {
    title: 'What is a relapse?',
    paragraphs: [
      'A relapse is new symptoms, or old ones that get clearly worse. They come over hours or days. Other words for it are attack, flare-up and exacerbation. They all mean the same.',
      'To count as a relapse it has to last more than 24 hours. It has to begin at least 30 days after the last one began. And there must be no other cause, such as an infection, a fever or heat.',
      'Most relapses last for weeks. Then symptoms ease, all of them or in part. Not every relapse needs a treatment. Tell your MS team soon all the same: if you need one, it should start within 14 days. It also helps them to see how active the MS is.',
    ],
  },
  'pseudo-relapse': {
    title: 'What is a pseudo-relapse, and why heat?',
    paragraphs: [
      'Sometimes old symptoms come back with no new damage. Doctors call this a pseudo-relapse. A hot day, a hot bath, sport, a fever or an infection can do it. It is real, and it can be strong.',
      'A nerve that once lost its insulation carries signals with little to spare. When it gets warm, some signals get slow or stop. When the body cools down, they come back. Heat shows old weak spots; it does no new damage.',
      'Cool down, rest, and look for a fever or an infection, such as one of the bladder. If you find one, ask a doctor. If it stays for more than a day after that, or is new, ask your MS team.',
    ],
  },
  remission: {
    title: 'How do I know that I am in remission?',
    paragraphs: [
      'In MS, remission is the time after a relapse and before the next one. It does not need to be obvious. Some people feel well again. Others still have symptoms that stay. Both are in remission.',
      'It often starts slowly. In one study of 223 relapses, 55 of 100 were back to the level before it after three months, and 71 of 100 after six.',
      'A remission can last months, and it can last many years. Nobody can tell for one person. Ebb says since when your entries show one, and what still lingers.',
    ],
  },
  'what-stays': {
    title: 'Why do some symptoms stay?',
    paragraphs: [
      'After a relapse most things get better. In one study of 279 relapses about half left something that could be measured some months later, and half did not.',
      'After very strong relapses more stays. In a study of people on treatment, about half had at least one step more of disability a year later. Most of the getting better came in the first months, but it went on after that.',
      'Why? Swelling goes away and insulation grows back in part. But some fibres are lost for good. The body can make up for a part by other ways. Each relapse may use up some of this reserve. So it may be harder to get well after the next one.',
    ],
  },
  nerves: {
    title: 'What happens in the nerves?',
    paragraphs: [
      'Nerve fibres in the brain and the spinal cord have a coat of insulation. It is called myelin, and it lets signals travel fast. In MS the body’s own defence attacks it by mistake.',
      'Where the coat is lost, signals get slow or stop. Which symptom comes depends on which fibres lie there: those for the eye, a leg, a hand or the bladder.',
      'When the swelling goes down, many signals come back. Some of the coat grows again, and it stays thinner. A scar forms. Some fibres are lost for good. The name says it: sclerosis means scar.',
    ],
  },
  steroids: {
    title: 'What do steroids do, and what not?',
    paragraphs: [
      'For a few days, strong steroids calm the inflammation of a relapse. In a trial with 457 people with an inflamed eye nerve, sight came back sooner with a drip of them. After a year people saw as well with as without.',
      'So the usual words are: steroids make a relapse shorter, they do not change what is left. A large study of 2025 followed people for years, and those treated did a little better. It was not a trial, so this is not settled.',
      'Steroids are not for every relapse, and not for a pseudo-relapse. They can bring bad sleep, high blood sugar and a changed mood. An infection is looked for first. Ask your team what is right for you.',
    ],
  },
  types: {
    title: 'What types of MS are there?',
    paragraphs: [
      'Doctors use four names. CIS (clinically isolated syndrome) is a first attack that may or may not become MS. Relapsing-remitting MS (RRMS) has relapses, with better times between them. About 85 to 90 of 100 people begin like this.',
      'Secondary progressive MS (SPMS) can come after it: things get slowly worse, with few relapses or none. Primary progressive MS (PPMS) gets slowly worse from the start. About 10 to 15 of 100 people begin like this.',
      'Each type can be active or not, and can be getting worse or not. The names help doctors to talk. They are not walls: some people move from one to the next, and often it is seen only when looking back.',
    ],
  },
  'first-attack': {
    title: 'A first attack: is it MS?',
    paragraphs: [
      'Not always. What the first scan of the brain shows tells the most. One study followed 107 people for 20 years. Of 73 with spots on the scan, 60 got MS. Of 34 with none, 7 did.',
      'In round numbers: with spots about 8 of 10, without them about 2 of 10. Those scans were made in the 1980s. Scans of today see more.',
      'After 15 to 20 years of MS about a third of people had little trouble or none, and about half had got slowly worse. How it will go for one person cannot be told at the start. There are treatments that make a second attack less likely, or later. Ask about them early.',
    ],
  },
  silent: {
    title: 'Can MS get worse without a relapse?',
    paragraphs: [
      'Yes. Things can get slowly worse between relapses, or with none. It can be there early, even while some symptoms get better. Doctors say PIRA, which is short for worsening that does not come from relapses. Some call it silent.',
      'It is easy to miss. It shows in scores at visits, in a timed walk, in a test of the hands, or in a diary over years. One bad visit is not enough: it has to be there again months later. Even then it sometimes gets better.',
      'Why it comes is not well known. It is a good thing to ask about at each visit: am I the same as two years ago?',
    ],
  },
  neda: {
    title: 'What does NEDA mean?',
    paragraphs: [
      'NEDA is short for “no evidence of disease activity”. It means three things at once over some time: no relapse, no lasting worsening, and no new spots on the scan. Doctors use it as a goal of treatment.',
      'It is a high bar. In one study 46 of 100 people had it after one year, and 8 of 100 after seven years. To miss it by one spot is not the same as to do badly.',
      'It is also not all. In another study one in four people who had it for two years got worse in the ten years or so after. Without a scan nobody can say NEDA. Then Ebb says “unknown”.',
    ],
  },
  who: {
    title: 'Who gets MS, and when?',
    paragraphs: [
      'Anyone can. It is mostly seen first between 20 and 40 years of age, and it can begin earlier or later. Women get it two to three times as often as men.',
      'It is more common far from the equator. A parent, brother or sister with MS makes it more likely, but it stays rare: 1 to 3 of 100 get it too. It is nobody’s fault.',
      'About 85 to 90 of 100 people begin with relapses. Many people with MS live as long as others. On average life is six to seven years shorter, and that gap is closing.',
    ],
  },
  treatments: {
    title: 'What do long-term treatments do?',
    paragraphs: [
      'There are many medicines that change the course of MS: in the USA more than 20, if all brands are counted. They make relapses fewer and milder, and new spots on the scan fewer. They do not mend what is lost. Some are mild, some are strong.',
      'The older ones that are injected have been known for long and hardly weaken the defence against germs. The newer ones mostly work better, and change the body’s defence more. Then blood tests and other checks are needed, so that an infection is not missed.',
      'Good questions: What does it do for me? What may go wrong, and how do we see it early? What if I want a child, a vaccine, a break? You may ask for a second opinion.',
    ],
  },
  rehabilitation: {
    title: 'What can rehabilitation do?',
    paragraphs: [
      'Rehabilitation means to train what can be trained and to find new ways for the rest. It can be moving, work with the hands, speech, thinking, or daily tasks at home and at work.',
      'A large review looked at studies with more than 10,000 people with MS. Training and moving made walking and strength better and tiredness less. Programmes with several experts together helped people to do more, also later on.',
      'For other things the proof is weak, or not there yet. Begin small, and stop before you are worn out. After a relapse is a good time to ask for it.',
    ],
  },
  worse: {
    title: 'What makes me feel worse, and what causes a relapse?',
    paragraphs: [
      'These are two things. Heat, a bad night, stress, too much to do, or a glass too much can make you feel worse today. It passes, and no new damage is done.',
      'A cause of relapses is harder to find. A review of 43 studies found more relapses around infections and in the months after a birth, and fewer in pregnancy. Stress was tied to them too, but that is hard to measure. People who smoke get worse faster; you can ask for help with stopping.',
      'Your own diary can show what goes together for you. It cannot show what causes what. Only trying it out in turns can come near to that.',
    ],
  },
  vaccines: {
    title: 'Vaccines and other therapies: what to ask',
    paragraphs: [
      'Experts in the USA say: people with MS should get the usual vaccines, and the one against flu each year. With medicines that weaken the defence, they advise against live vaccines. During a relapse, vaccines should wait.',
      'Vaccines that are needed should be given at least four to six weeks before such a medicine is begun. So ask early: which ones do I need before I start?',
      'If you use herbs, high doses of vitamins or other therapies, tell your team and your pharmacist. Ask whether they go with your medicines. Do not stop a medicine for them without asking.',
    ],
  },
  'fibromyalgia-remission': {
    title: 'Cure, remission, recovery: three things',
    paragraphs: [
      'A cure would mean that fibromyalgia is gone and cannot come back. No such cure is known. Remission means that symptoms no longer run your life. Recovery is the way there, and it goes up and down.',
      'It does happen. In a study of 1,555 people about 45 of 100 at some time no longer met the definition. Many met it again later. In a study of 28 people over 26 years about one in four had a year or more with no symptoms. For most, symptoms stayed, but they could do as much as before.',
      'In remission there can still be flares. A flare does not mean that you are back at the start. So Ebb asks first what you can do again, and only then how much it hurts.',
    ],
  },
  'load-and-loop': {
    title: 'Load and loop: one way to picture it',
    paragraphs: [
      'Experts say that in fibromyalgia the body handles pain signals in another way: they seem to be turned up. Nobody knows all of how this comes about. A picture can help.',
      'Picture a load that you carry: short sleep, stress, too much to do, being ill. And picture an alarm that has learnt to ring easily. Symptoms bring worry and watching, and these keep it loud. When both are high, it may go on after the load has dropped.',
      'If this fits you, there are two things to try: carry less, and let the alarm calm down. The first may help in weeks. The second may be slower, with setbacks, and last longer. It is a picture, not a proof.',
    ],
  },
  'what-helps': {
    title: 'What helps first?',
    paragraphs: [
      'Experts from 12 countries looked at 107 reviews of studies. Moving was the only thing they strongly advise, such as walking, water or light weights. Talking therapies, slow movement like tai chi, and programmes of several parts can help too. Medicines come later, and not for all.',
      'One way is to begin with sleep. Then move a little, often, and stop before it is too much: the same on good and bad days. Small each day beats a lot now and then.',
      'Look at symptoms less. That is why Ebb asks you once a week, and asks what you could do. What helps one may not help the other.',
    ],
  },
};

/** Every sentence of the short answers. */
export const en = {
  title: 'Short answers',
  lead: 'Each with its sources. None of it takes the place of your team.',
  back: 'Short answers',
  groups: { ms: 'Multiple sclerosis', fibromyalgia: 'Fibromyalgia' },
  sources: 'Sources',
  lookedUp: (day: string) => `Looked up: ${day}; not read as whole papers.`,
  pictures: {
    relapse: 'See it: inside a relapse',
    lives: 'See it: a life with MS',
    load: 'See it: load and loop',
  },
  previous: 'Before',
  next: 'Next',
  callNow:
    'Sudden weakness, trouble breathing, chest pain or thoughts of ending your life? Go to “Worse?” now.',
  texts,
};

export type ReadWords = typeof en;
