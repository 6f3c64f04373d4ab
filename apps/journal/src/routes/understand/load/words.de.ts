import type { LoadWords } from './words.ts';

const sources: LoadWords['sources'] = {
  sleep: 'schlechter Schlaf',
  stress: 'Stress',
  exertion: 'zu viel tun',
  illness: 'krank sein',
};

export const de: LoadWords = {
  title: 'Last und Kreislauf',
  lead: 'Eine Art, sich Fibromyalgie vorzustellen. Niemand hat gezeigt, dass es innen so ist.',
  pictureTitle: 'Zwei Dinge, die einander nähren',
  pictureText:
    'In diesem Bild ist die Last, was Sie tragen: schlechter Schlaf, Stress, zu viel tun, krank sein. Der Alarm hat gelernt, leicht zu läuten. Beschwerden bringen Sorge und Beobachten, das macht den Körper empfindlicher, und das bringt Beschwerden. Sie stören auch den Schlaf, und das bringt Last. So kann der Alarm weitergehen, wenn die Last gesunken ist.',
  load: 'Last',
  symptoms: 'Beschwerden',
  worry: 'Sorge',
  sensitivity: 'Empfindlichkeit',
  safety: 'gelernte Sicherheit',
  sources,
  layers: { ...sources, sleep: 'Schlaf' },
  eased: 'abgezogen durch guten Schlaf oder Ruhe',
  weighs: ({ adds, isEased }) => {
    const named = adds.map((source) => sources[source]).join(', ');
    const load =
      adds.length > 1 ? `Last, das Schwerste zuerst: ${named}.` : `Last: ${named || 'kaum welche'}.`;
    return isEased ? `${load} Guter Schlaf mildert sie.` : load;
  },
  picture: (moment, load, weighs, alarm) =>
    `${moment}. ${weighs} Die Last ist ${load}, der Alarm ist ${alarm}.`,
  loadWords: { low: 'klein', middle: 'mittel', high: 'groß' },
  alarmWords: { low: 'leise', middle: 'ab und zu zu hören', high: 'laut' },
  tryTitle: 'Was versucht wird, ein Jahr lang',
  ways: {
    'usual-care': 'Nichts Neues',
    'load-only': 'Weniger Last',
    'loop-only': 'Ruhigerer Kreislauf',
    'load-and-loop': 'Beides',
  },
  waysText: {
    'usual-care':
      'In diesem Bild geht das Auf und Ab weiter. Manchen geht es besser, ohne dass sie etwas Neues tun.',
    'load-only':
      'Besser schlafen, Kräfte einteilen, sich sanft bewegen. In diesem Bild hilft es binnen Wochen und verblasst, wenn man weniger tut.',
    'loop-only':
      'Lernen, sich sicher zu fühlen, sich weniger sorgen und beobachten. In diesem Bild ist es langsamer, hat Rückschläge und hält länger.',
    'load-and-loop':
      'In diesem Bild bewirkt beides zusammen am meisten. Auch das verblasst, wenn man weniger tut, und hilft nicht allen.',
  },
  practice: 'Wie es durchgehalten wird',
  practices: { ordinary: 'Wie Menschen es tun', nearlyDaily: 'Fast jeden Tag' },
  practiceText: 'Fast jeden Tag ist angenommen: Es zeigt, wie weit das Bild kommen könnte.',
  player: 'Die Wochen dieses Menschen',
  week: (week) => (week < 52 ? `Woche ${week + 1}` : `Woche ${week + 1}, aufgehört`),
  chartTitle: 'Wie sehr es dem Leben im Weg steht',
  chart: (level) => `Dieser Mensch: ${level}.`,
  middleHalf: (people, from, to) =>
    `Die mittlere Hälfte von ${people} Menschen liegt zwischen ${from} und ${to} von 10.`,
  levels: {
    little: 'wenig im Weg',
    some: 'etwas im Weg',
    much: 'sehr im Weg',
    most: 'das meiste geht nicht',
  },
  showPain: 'Stattdessen Schmerz zeigen',
  showInterference: 'Stattdessen zeigen, was im Weg steht',
  painTitle: 'Schmerz',
  painChart: (points) => `Dieser Mensch: Schmerz ${points} von 10.`,
  legend: {
    one: 'dieser Mensch',
    half: 'die mittlere Hälfte der Menschen',
    most: 'acht von zehn Menschen',
    flare: 'eine Krankheitswelle',
    remission: '12 Wochen darunter: Beschwerden bestimmen das Leben nicht',
    stop: 'aufgehört',
  },
  months: (months) => `${months} Monate`,
  another: 'Ein anderer Mensch',
  before: 'Der davor',
  person: (number) => `Mensch ${number}`,
  oddsTitle: 'Bei so vielen von 100 bestimmen Beschwerden nicht das Leben',
  oddsEnd: 'Am Ende des Jahres',
  oddsAfter: 'Ein Jahr nach dem Aufhören',
  oddsWho:
    'Simulierte Menschen, wie sie in Studien kommen: Sie erfüllen die Kriterien und haben Schmerz von 4 von 10 oder mehr. Zum Teil geht es besser, weil eine schlechte Woche vorbeigeht.',
  oddsOf: (count) => `${count} von 100`,
  oddsFlares: (quiet, flared) =>
    quiet === 0
      ? 'Mit beidem kam hier niemand dorthin.'
      : `Mit beidem kamen ${quiet} dorthin. Bei ${flared} von diesen ${quiet} kommt im halben Jahr nach dem Aufhören eine Krankheitswelle. Das ist nicht zurück am Anfang.`,
  nobody:
    'Niemandem ist versprochen, dass es gelingt, und niemand hat daran Schuld. Sprechen Sie mit Ihrem Team, bevor Sie etwas ändern.',
  lockTitle: 'Warum es anbleiben kann',
  lockText:
    'Für einen durchschnittlichen simulierten Menschen: Jeder Punkt zeigt, wo Beschwerden zur Ruhe kommen, wenn die Last bleibt, wie sie ist. Wo die Linie zurückbiegt (gestrichelt), kann dieselbe Last mit wenig oder mit viel Beschwerden einhergehen; auf dem gestrichelten Stück bleibt niemand. Dann genügt weniger Last allein vielleicht nicht.',
  lockLoad: 'mehr Last',
  lockSymptoms: 'mehr Beschwerden',
  lockPicture: (bends) =>
    bends
      ? 'Bei gleicher Last können Beschwerden tief oder hoch zur Ruhe kommen.'
      : 'Mit mehr Last wachsen Beschwerden Stück für Stück und gehen denselben Weg zurück.',
  set: 'So vorgestellt',
  sets: { twoStates: 'Als Schloss', nearlyOneState: 'Kaum als Schloss' },
  setText:
    'Dass es einrastet, ist eine Annahme. Ohne sie passt das Modell etwa so gut zu dem, was gemessen wurde. Die ganze Seite ändert sich mit dieser Wahl.',
  tableText:
    'Im Weg und Schmerz: 0 bis 10. Last: 100 füllt das Gefäß. Die Last ist die Summe ihrer vier Teile; unter 0 nimmt ein Teil Last ab.',
  tableHead: {
    week: 'Woche',
    median: 'Mitte aller',
    half: 'Mittlere Hälfte',
    one: 'Dieser Mensch',
    load: 'Last dieses Menschen',
    sum: 'Alles',
  },
  madeWith: (seed, { figures, within }) => [
    `100 simulierte Menschen, die die Kriterien der Fibromyalgie erfüllen und in der Woche davor Schmerz von mindestens 4 von 10 hatten, wie in Studien; Startzahl ${seed}. Tag für Tag: Schlaf, Stress, Tun, Krankheit, Beschwerden, Bedrohung, Empfindlichkeit und gelernte Sicherheit.`,
    `Angepasst an ${figures} veröffentlichte Zahlen: ${within} liegen im gesetzten Abstand. Keine der inneren Verbindungen wurde direkt gemessen.`,
    'Die Last ist eine Summe. Schlechter Schlaf: Punkte unter 60 von 100 über einige Tage; bessere Nächte nehmen Last ab. Stress: ein langsamer Pegel und schwere Ereignisse; Ruhe nimmt ein wenig ab. Zu viel tun: mehr, als der Körper gerade kann. Krank sein: ein Infekt von acht Tagen, etwa zweimal im Jahr. Wie viel jedes wiegt, ist angepasst oder angenommen.',
    'Schlaf ist hier Ursache und Folge: Beschwerden, Sorge und schwere Ereignisse machen die Nächte schlechter. Beschwerden und Sorge ändern auch, wie viel getan wird. Ein Teil der Last kommt also aus dem Kreislauf selbst.',
    '„Im Weg“ ist der Fibromyalgia Impact Questionnaire (FIQR), ein Zehntel seiner Punkte. „Beschwerden bestimmen das Leben nicht“ heißt, was es auf Ihrer Verlaufsseite heißt: zwölf Wochen lang höchstens 3 von 10, in ganzen Zahlen; eine Krankheitswelle beendet es nicht.',
    'Was hineingelegt wurde, kommt heraus: Das Bild kann nicht beweisen, dass Last und Kreislauf wirklich sind. Keine Medikamente und keine anderen Krankheiten sind darin.',
    'Nach Warnzeichen vor einer Krankheitswelle wurde gesucht; sie waren nicht besser als Zufall. Darum gibt Ebb keine.',
  ],
};
