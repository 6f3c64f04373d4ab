import type { RelapseWords } from './words.ts';

export const de: RelapseWords = {
  title: 'In einem Schub',
  lead: 'Ein Bündel Nervenfasern, ein Jahr lang.',
  back: 'Verstehen',
  player: 'Die Tage dieses Schubs',
  day: (day) => (day === 0 ? 'Der Tag davor' : `Tag ${day}`),
  phase: {
    before: {
      title: 'Vorher',
      text: 'Jede Faser hat eine Hülle, das Myelin. Damit springen Signale schnell voran.',
    },
    begins: {
      title: 'Es beginnt',
      text: 'Abwehrzellen kommen irrtümlich herein und greifen die Hülle an. Die Stelle schwillt. Signale werden langsamer.',
    },
    worst: {
      title: 'Am schlimmsten',
      text: 'Wo die Hülle fehlt, bleiben Signale stecken. Die Schwellung hält noch andere an. Einige Fasern reißen für immer.',
    },
    settles: {
      title: 'Es beruhigt sich',
      text: 'Die Schwellung geht zurück. Signale kommen wieder durch, fast ohne neue Hülle. Darum geht es besser, bevor etwas repariert ist.',
    },
    regrows: {
      title: 'Etwas wächst nach',
      text: 'Reparaturzellen legen neue Hülle um die Fasern. Sie ist dünner als zuvor. Fasern daneben lernen zu übernehmen.',
    },
    stays: {
      title: 'Was bleibt',
      text: 'Eine Narbe hat sich geschlossen, die Reparatur ruht fast. So bleibt es.',
    },
  },
  feelsTitle: 'Wie es sich anfühlt',
  felt: {
    leg: {
      nothing: 'Das Bein fühlt sich an wie immer.',
      little: 'Das Bein wird früher müde.',
      clear: 'Das Bein ist schwach. Treppen sind schwer.',
      strong: 'Das Bein ist sehr schwach. Es schleift.',
      most: 'Das Bein trägt kaum.',
    },
    eye: {
      nothing: 'Das Auge sieht wie immer.',
      little: 'Farben wirken etwas blass.',
      clear: 'Das Auge sieht wie durch Nebel.',
      strong: 'Das Auge sieht nur große Formen.',
      most: 'Das Auge sieht Licht und sonst wenig.',
    },
    hand: {
      nothing: 'Die Hand fühlt wie immer.',
      little: 'Die Fingerspitzen fühlen wie durch Handschuhe.',
      clear: 'Die Hand ist taub. Knöpfe sind schwer.',
      strong: 'Die Hand ist sehr taub. Dinge rutschen weg.',
      most: 'Die Hand fühlt fast nichts.',
    },
  },
  place: 'Wo es ist',
  places: { leg: 'Bein', eye: 'Auge', hand: 'Hand' },
  picture: (phaseTitle, day, counts) =>
    `${day}. ${phaseTitle}. Von 11 Fasern leiten ${counts.whole} wie immer, ${counts.slow} langsam, ${counts.stopped} jetzt nicht, ${counts.lost} nie mehr.`,
  legend: 'Was Sie sehen',
  legendOf: {
    insulation: 'Hülle (Myelin)',
    signal: 'Signal',
    immune: 'Abwehrzellen',
    stopped: 'Signal steckt fest',
    builder: 'Reparaturzellen',
    regrown: 'neue, dünnere Hülle',
    lost: 'Faser für immer verloren',
    scar: 'Narbe',
  },
  curve: 'Wie viel davon zu spüren ist',
  curveText: (now, plain) =>
    plain === undefined
      ? `Von dem, was der Nerv hier tut, fallen ${now} von 100 Teilen aus.`
      : `Von dem, was der Nerv hier tut, fallen ${now} von 100 Teilen aus. Ohne Kortison und Wärme wären es ${plain}.`,
  curveNow: 'wie gewählt',
  curvePlain: 'ohne Kortison und Wärme',
  weeks: (weeks) => `${weeks} Wochen`,
  months: (months) => `${months} Monate`,
  tryTitle: 'Ausprobieren',
  steroids: 'Kortison',
  steroidsOff: 'Keines',
  steroidsFrom: (day) => `Ab Tag ${day}`,
  steroidsText: {
    none: 'Kortison beruhigt die Entzündung früher.',
    some: 'Es verkürzt die schlechten Wochen. Beginnt es früh, bleibt in diesem Modell etwas weniger zurück. In einer großen Studie war nach einem Jahr nichts anders, und die Studie zählt mehr.',
  },
  heat: 'Wärme',
  heatOff: 'Wie immer',
  heatBy: (degrees) => `${degrees.toLocaleString('de')} °C wärmer`,
  heatText: {
    none: 'Wärme zeigt eine alte schwache Stelle.',
    some: 'Warme Fasern mit dünner Hülle stocken leichter. Die Fasern selbst ändern sich nicht: Kühlt es ab, geht es vorbei.',
  },
  age: 'Alter',
  ageOf: (age) => `${age}`,
  ageText: 'Mit dem Alter gibt es weniger Reparaturzellen und weniger Reserve.',
  earlier: 'Schübe an dieser Stelle davor',
  earlierOf: (count) => (count === 0 ? 'Keine' : `${count}`),
  earlierText:
    'Jeder verbraucht Reparaturzellen. Darum kommt jedes Mal weniger zurück. Das Bild beginnt trotzdem mit ganzen Fasern.',
  whyTitle: 'Warum nicht alles wegging',
  why: (lost, bare, felt) =>
    `Nach einem Jahr sind ${lost} von 100 Fasern für immer verloren. Den anderen fehlt an ${bare} von 100 Stellen die Hülle. Nerven haben Reserven, und andere lernen, für sie einzuspringen. Das verdeckt viel vom Schaden. Von dem, was der Nerv hier tut, fallen noch ${felt} von 100 Teilen aus.`,
  whyHot:
    'An einem heißen oder müden Tag können die dünnen Stellen eine Weile wieder zu spüren sein. Das ist kein neuer Schaden.',
  whyGoTo: 'Zum Ende des Jahres',
  dmtTitle: 'Dauerbehandlungen',
  dmtText:
    'Sie heilen diesen Schub nicht. Sie machen neue seltener. Von 10 Schüben, die ohne Behandlung kämen, kommen einige noch:',
  dmtLeft: (left) => (left === 10 ? 'Alle 10 kommen.' : `Etwa ${left} von 10 kommen noch.`),
  dmtGroups: {
    none: 'Keine Behandlung',
    'interferon-beta': 'Interferon beta',
    glatiramer: 'Glatirameracetat',
    teriflunomide: 'Teriflunomid',
    'dimethyl-fumarate': 'Dimethylfumarat',
    fingolimod: 'Fingolimod',
    cladribine: 'Cladribin',
    natalizumab: 'Natalizumab',
    ocrelizumab: 'Ocrelizumab',
    alemtuzumab: 'Alemtuzumab',
  },
  dmtNote:
    'Aus Durchschnitten von Studien, die sich unterscheiden. Jede hat eigene Risiken. Welche passt, besprechen Sie mit Ihrem Team.',
  table: 'Dasselbe als Tabelle',
  tableHead: {
    day: 'Tag',
    inflammation: 'Entzündung',
    insulation: 'Hülle übrig',
    lost: 'Fasern verloren',
    through: 'Signale kommen durch',
    feels: 'Wie es sich anfühlt',
  },
  of100: (share) => `${Math.round(100 * share)} von 100`,
  madeWith: [
    'Eine Stelle aus einem Modell unbehandelter MS, Tag für Tag gerechnet: Entzündung, Hülle, Reparaturzellen, Fasern, und was leitet.',
    'Es wurde an 20 veröffentlichte Zahlen über Schübe und Erholung angepasst. 16 liegen im gesetzten Abstand, die anderen im doppelten.',
    'Wie schnell die Entzündung steigt, wie viele Reparaturzellen Alter und frühere Schübe lassen und wie sicher eine gesunde Faser leitet, ist angenommen.',
    'Der schlimmste Tag kommt später, als Kliniken sagen (hier um Tag 13, dort binnen Tagen). Wie viel Wärme ausmacht, ist eingestellt, nicht errechnet.',
    'Frühes Kortison rettet im Modell mehr Hülle, als Studien erwarten lassen. In einer großen Studie blieb kein Unterschied.',
    'Dieser Mensch wurde aus vielen ausgesucht, weil ein Teil des Schubs bleibt. Bei den meisten Schüben bleibt weniger.',
  ],
};
