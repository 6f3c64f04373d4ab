import type { LivesWords } from './words.ts';

const relapses = (count: number): string => (count === 1 ? '1 weiterer Schub' : `${count} weitere Schübe`);

const year = (at: number): string => ['beim ersten Schub', 'nach 1 Jahr'][at] ?? `nach ${at} Jahren`;

export const de: LivesWords = {
  title: 'Ein Leben mit MS',
  lead: 'Simulierte Menschen. Kein Leben gleicht dem anderen, darum zeigt kein Bild das Ihre.',
  crowdTitle: 'Viele Leben, 30 Jahre lang',
  crowdText:
    'Jede blasse Linie ist ein Mensch, vom ersten Schub an. Einer ist kräftig gezeichnet. Tippen Sie auf einen anderen.',
  year,
  arms: { untreated: 'unbehandelt', treated: 'behandelt' },
  picture: (person, at, count, level) =>
    `${person}, ${year(at)}: bisher ${relapses(count)}. Jetzt: ${level}.`,
  yearShort: (year) => `${year} Jahre`,
  player: 'Die Jahre dieser Leben',
  levels: {
    none: 'keine Zeichen',
    signs: 'Zeichen, wenig zu spüren',
    limits: 'manches ist schwerer',
    walks: 'Gehen ist begrenzt',
    stick: 'ein Stock für 100 Meter',
    wheelchair: 'ein Rollstuhl',
    ended: 'nicht weiter verfolgt',
  },
  person: (number, of) => `Mensch ${number} von ${of}`,
  another: 'Ein anderer Mensch',
  before: 'Der davor',
  legend: {
    one: { untreated: 'dieser Mensch, unbehandelt', treated: 'dieser Mensch, behandelt' },
    other: 'derselbe Mensch, unbehandelt',
    crowd: { untreated: 'andere Menschen, unbehandelt', treated: 'andere Menschen, behandelt' },
    middle: { untreated: 'die Mitte aller, unbehandelt', treated: 'die Mitte aller, behandelt' },
    relapse: 'ein Schub',
  },
  told: (count, level) => `Bisher: ${relapses(count)}. Jetzt: ${level}.`,
  toldOther: (count, level) => `Unbehandelt wären es: ${relapses(count)}, und jetzt: ${level}.`,
  isSame: 'Bisher sind beide Leben gleich.',
  tryTitle: 'Ausprobieren',
  treatment: 'Dauerbehandlung',
  treatments: {
    none: 'Keine',
    'interferon-beta': 'Milder, etwa Interferon beta',
    natalizumab: 'Stärker, etwa Natalizumab',
  },
  start: 'Sie beginnt nach',
  starts: { half: 'Einem halben Jahr', five: '5 Jahren' },
  era: 'Menschen, wie sie waren',
  eras: { historical: 'In früheren Jahrzehnten', modern: 'Heute, milder (angenommen)' },
  treatmentText:
    'Weniger Schübe: das haben Studien gezeigt. Wie sehr eine Behandlung bremst, was ohne Schübe kommt, ist hier angenommen. Jede hat Risiken. Welche passt, besprechen Sie mit Ihrem Team.',
  middleText: (year, plain, treated) =>
    treated === undefined
      ? `Nach ${year} Jahren der Mensch in der Mitte: ${plain}. Hier ist niemand behandelt; heute können die meisten, deren MS in Schüben kommt, behandelt werden.`
      : `Nach ${year} Jahren der Mensch in der Mitte: ${treated}. Unbehandelt: ${plain}.`,
  oddsTitle: 'Nach einem ersten Schub',
  oddsText:
    'Simulierte Menschen nach einem ersten Schub, wie vor Jahrzehnten: Niemand hatte eine Dauerbehandlung. Von je 100 hatten so viele einen zweiten Schub:',
  oddsWith: 'Das erste MRT zeigt Herde im Gehirn',
  oddsWithout: 'Das erste MRT zeigt keine',
  oddsIn: 'Innerhalb von',
  oddsYears: (year) => (year === 1 ? '1 Jahr' : `${year} Jahren`),
  oddsTold: (second) => `${second} hatten einen zweiten Schub. ${100 - second} hatten keinen.`,
  scanner: 'MRT',
  scanners: { today: 'Von heute', older: 'Wie um 1985' },
  oddsPublished:
    'Heute lässt sich MS oft schon am ersten MRT und wenigen Tests erkennen, ohne auf einen zweiten Schub zu warten, und von da an behandeln. Eine Studie begleitete 107 Menschen 20 Jahre lang, mit MRT um 1985: 60 von 73 mit Herden (82 von 100) bekamen MS, und 7 von 34 ohne (21 von 100; Fisniku und andere, Brain 2008).',
  oddsGap: (withLesions, without) =>
    `Das Bild trifft das nicht genau: Nach 20 Jahren sind es hier ${withLesions} und ${without}.`,
  oddsOlder: 'Zum Vergleich wählen Sie das MRT jener Zeit.',
  whoTitle: 'Wer es bekommt, und wann',
  whoText: (relapsing, women) =>
    `Von 100 simulierten Menschen mit MS beginnen ${relapsing} mit Schüben. ${women} sind Frauen.`,
  whoWhen: 'Wie alt sie waren, als es begann:',
  whoAges: ['bis 19', '20 bis 29', '30 bis 39', '40 bis 49', '50 bis 59', '60 und mehr'],
  tableText: 'EDSS von 0 bis 10 (Skala der Fachleute). Die Mitte, und wo die mittlere Hälfte liegt.',
  tableHead: { year: 'Jahre', untreated: 'Unbehandelt', treated: 'Behandelt' },
  tableCell: (median, from, to) => `${median} (${from} bis ${to})`,
  madeWith: ({ people, seed, firstAttacks, withMs, fit }) => [
    `${people} simulierte Menschen, deren MS mit einem Schub begann; Startzahl ${seed}. Das Modell wurde an ${fit.figures} veröffentlichte Zahlen über unbehandelte Menschen in Europa und Kanada angepasst, vor Jahrzehnten; ${fit.within} liegen im gesetzten Abstand, die anderen im doppelten.`,
    'Studien widersprechen einander: Eine andere Wahl gibt andere Leben. Heute sind Verläufe milder; der Schalter dafür ist eine Annahme.',
    'Bekannte Fehler: Die Werte der ersten Jahre sind zu niedrig, und zu wenigen geht es 20 Jahre lang gut. Nach einem ersten Schub sagen Herde hier weniger, als sie in der Studie sagten.',
    'Mit und ohne Behandlung ist es derselbe Mensch: Was ihm geschehen kann, ist gleich, die Behandlung lässt weniger Schübe durch. Was sie an Schwere und langsamer Verschlechterung ändert, ist angenommen.',
    `Nach einem ersten Schub: ${firstAttacks} simulierte Menschen. Dass 35 von 100 etwas anderes haben, das nie wiederkommt, ist abgeleitet, nicht beobachtet. Wer es bekommt: ${withMs} simulierte Menschen.`,
    'Behinderung ist die Expanded Disability Status Scale (EDSS; Kurtzke, Neurology 1983). Sie sagt viel über das Gehen und wenig über Müdigkeit, Denken und Schmerz.',
  ],
};
