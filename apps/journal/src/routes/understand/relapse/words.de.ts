import type { RelapseWords } from './words.ts';

export const de: RelapseWords = {
  title: 'In einem Schub',
  lead: 'Ein Beispiel, nicht Ihre Nerven.',
  player: 'Die Tage dieses Schubs',
  day: (day) => (day === 0 ? 'Der Tag davor' : `Tag ${day}`),
  phase: {
    before: {
      title: 'Vorher',
      text: 'Jede Faser hat eine Hülle, das Myelin. Damit springen Signale (Ovale) schnell voran. Die Sterne sind Zellen, die reparieren.',
    },
    begins: {
      title: 'Es beginnt',
      text: 'Die eigene Abwehr (Punkte) greift irrtümlich die Hülle an. Die Stelle schwillt an (Schleier). Signale werden langsam oder bleiben stecken (Balken).',
    },
    worst: {
      title: 'Am stärksten',
      text: 'Ohne Hülle bleiben die meisten Signale stecken (Balken), wenige kommen durch. Die Schwellung hält noch mehr auf. Manche Fasern sind ganz weg (gepunktet).',
    },
    settles: {
      title: 'Es beruhigt sich',
      text: 'Die Schwellung geht zurück, und nackte Fasern lernen, langsam zu leiten. Darum geht es besser, obwohl mehr verloren und noch nichts repariert ist.',
    },
    regrows: {
      title: 'Etwas wächst nach',
      text: 'Reparaturzellen (Sterne) legen um manche Fasern neue, dünnere Hülle. Eine Narbe (Netz) entsteht. Es geht noch etwas besser.',
    },
    stays: {
      title: 'Was bleibt',
      text: 'Eine Narbe bremst die Reparatur, darum bleiben Stellen nackt. In diesem Beispiel heilt danach nur noch wenig. Nach den meisten Schüben bleibt weniger.',
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
    `${day}. ${phaseTitle}. Von ${counts.all} Fasern leiten ${counts.whole} wie immer, ${counts.slow} langsam, ${counts.stopped} jetzt nicht, ${counts.lost} nie mehr.`,
  legend: 'Was Sie sehen',
  legendOf: {
    insulation: 'Hülle (Myelin)',
    signal: 'Signal',
    immune: 'Abwehrzellen',
    swelling: 'Schwellung',
    stopped: 'Signal steckt fest',
    builder: 'Reparatur\u00adzellen',
    regrown: 'neue, dünnere Hülle',
    lost: 'Faser für immer verloren',
    scar: 'Narbe',
  },
  curveText: (now, plain) =>
    [
      `Beschwerden jetzt: ${now} von 100. Bei 0 sind keine da, bei 100 geht nichts mehr.`,
      ...(plain === undefined ? [] : [`Ohne Kortison und Wärme wären es ${plain}.`]),
    ].join(' '),
  curveNow: 'wie gewählt',
  curvePlain: 'ohne Kortison und Wärme',
  weeks: (weeks) => `${weeks} Wochen`,
  months: (months) => `${months} Monate`,
  tryTitle: 'Ausprobieren',
  steroids: 'Wann Kortison beginnt',
  steroidsOff: 'Nie',
  steroidsFrom: (day) => `Tag ${day}`,
  steroidsText: {
    none: 'Einige Tage starkes Kortison lassen die Schwellung früher zurückgehen. Was bleibt, ändert sich kaum: In einer großen Studie zu entzündeten Sehnerven sahen Menschen mit und ohne Kortison nach einem Jahr gleich gut.',
    some: 'Die schlechten Wochen sind kürzer. In diesem Bild bleibt auch weniger zurück, als Studien fanden: Mit entzündeten Sehnerven sahen Menschen mit und ohne Kortison nach einem Jahr gleich gut. Die Studie zählt mehr.',
  },
  heat: 'Wie warm der Körper ist',
  heatOff: 'Wie immer',
  heatBy: (degrees) => `${degrees.toLocaleString('de')} °C mehr`,
  heatText: {
    none: 'Ist der Körper wärmer, kann eine alte Beschwerde eine Weile wieder zu spüren sein. Wärme macht nichts Neues kaputt.',
    some: 'Warme Fasern mit dünner Hülle stocken leichter. Die Fasern selbst ändern sich nicht: Kühlt der Körper ab, geht es vorbei.',
  },
  age: 'Alter',
  ageOf: (age) => `${age}`,
  ageText:
    'Ist der Körper älter, hat er hier weniger Reserve und weniger Zellen, die etwas reparieren. Wie viel, ist angenommen. Jeder ist anders.',
  earlier: 'Schübe an derselben Stelle davor',
  earlierOf: (count) => (count === 0 ? 'Keine' : `${count}`),
  earlierText:
    'In diesem Bild braucht jeder einen Teil der Reparaturzellen auf. Darum kommt jedes Mal weniger zurück. Wie viel, ist angenommen. Am Anfang sind trotzdem alle Fasern ganz.',
  whyTitle: 'Warum nicht alles wegging',
  why: (lost, bare, felt) =>
    `In diesem Beispiel sind nach einem Jahr ${lost} von 100 Fasern für immer verloren, und die anderen sind noch an ${bare} von 100 Stellen nackt. Nerven haben Reserven, und die meisten nackten Fasern haben gelernt, langsam zu leiten. Darum liegen die Beschwerden bei ${felt} von 100 und nicht höher. Nach etwa drei von vier Schüben bleibt weniger als hier. Was Ihnen oder einem nahen Menschen geschehen wird, zeigt es nicht.`,
  whyHot:
    'An einem heißen oder müden Tag können alte Beschwerden eine Weile wiederkommen. Das ist kein neuer Schaden.',
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
    'Die Zahlen sind aus Studien, und die sind verschieden. Bei Ocrelizumab und Alemtuzumab war der Vergleich nicht ohne, sondern mit Interferon beta; ihre Zahl folgt aus beidem. Jedes hat Risiken. Was passt, fragen Sie Ihr Team.',
  tableHead: {
    day: 'Tag',
    inflammation: 'Entzündung',
    insulation: 'Hülle übrig',
    lost: 'Fasern verloren',
    through: 'Signale kommen durch',
    feels: 'Wie es sich anfühlt',
  },
  of100: (share) => `${Math.round(100 * share)} von 100`,
  madeWith: (worst, fit) => [
    'Eine Stelle aus einem Modell unbehandelter MS, Tag für Tag gerechnet: Entzündung, Hülle, Reparaturzellen, Fasern, und was leitet.',
    `Es wurde an ${fit.figures} veröffentlichte Zahlen über Schübe und Erholung angepasst. ${fit.within} liegen im gesetzten Abstand, die anderen im doppelten.`,
    'Wie schnell die Entzündung steigt, wie viele Reparaturzellen Alter und frühere Schübe lassen und wie sicher eine gesunde Faser leitet, ist angenommen.',
    `Der schlimmste Tag kommt später, als Kliniken sagen (hier Tag ${worst}, dort binnen Tagen). Wie viel Wärme ausmacht, ist eingestellt, nicht errechnet.`,
    'Frühes Kortison rettet im Modell mehr Hülle, als Studien erwarten lassen. Im Optic Neuritis Treatment Trial war das Sehen nach einem Jahr gleich (Beck und Cleary, Archives of Ophthalmology 1993).',
    'Dieser Mensch wurde aus 12.000 ausgesucht, als einer, bei dem ein Teil bleibt, Fasern verloren gehen und etwas Hülle nachwächst. Nach etwa einem Viertel der Schübe bleibt so viel oder mehr. Er sagt nichts über Sie.',
  ],
};
