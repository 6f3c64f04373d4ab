import type { ConditionName } from '@ebb/course';
import { redFlags } from '../../ui/red-flags/words.de.ts';
import type { Advice } from './advice.ts';
import type { Cause, Fever, InfectionSign, SelfCare } from './walk.ts';
import type { HelperWords, Voice } from './words.ts';

const emergency =
  'Ihre Notrufnummer: 112 in Europa, 911 in Nordamerika, 999 in Großbritannien, 000 in Australien.';

const callLines: HelperWords['call']['lines'] = {
  'call-ambulance': { title: 'Jetzt den Rettungsdienst rufen', whom: emergency },
  'call-now': {
    title: 'Jetzt anrufen. Nicht warten.',
    whom: `Rufen Sie jetzt die Praxis, das MS-Team oder den Bereitschaftsdienst an, oder gehen Sie in die Notaufnahme. Niemand da? ${emergency}`,
  },
  crisis: {
    title: 'Bitte sprechen Sie jetzt mit jemandem',
    whom: `Rufen Sie die Telefonseelsorge, eine Praxis oder einen nahen Menschen an, und bleiben Sie nicht allein. Sofortige Gefahr? ${emergency}`,
  },
};

const whatToSay: Record<ConditionName, Record<Voice, string>> = {
  ms: {
    you: 'Ich habe Multiple Sklerose. Das ist neu oder plötzlich schlimmer.',
    they: 'Ich rufe für jemanden mit Multipler Sklerose an. Das ist neu oder plötzlich schlimmer.',
  },
  fibromyalgia: {
    you: 'Ich habe Fibromyalgie. Das ist neu. Es ist nicht mein üblicher Schmerz.',
    they: 'Ich rufe für jemanden mit Fibromyalgie an. Das ist neu. Es ist nicht der übliche Schmerz.',
  },
};

const advice: Record<Advice, string> = {
  'team-today':
    'Rufen Sie heute die MS-Pflege oder die neurologische Praxis an. Geschlossen? Sobald wieder offen ist.',
  'team-soon': 'Rufen Sie in den nächsten Tagen die MS-Pflege an. Früher, wenn es schlimmer wird.',
  'tell-at-next-visit': 'Erzählen Sie es beim nächsten Termin. Rufen Sie früher an, wenn es schlimmer wird.',
  'urine-test':
    'Bitten Sie zuerst um einen Urintest. Eine Blasenentzündung kann wie ein Schub aussehen, auch ohne Schmerz.',
  'fever-doctor': 'Lassen Sie Fieber oder Infekt in der Hausarztpraxis ansehen.',
  'cool-down': 'Abkühlen und ausruhen: kühle Getränke, kühles Tuch, Schatten. Dann noch einmal schauen.',
  rest: 'Heute und heute Nacht ausruhen. Dann noch einmal schauen.',
  'ask-about-medicine': 'Fragen Sie Praxis oder Apotheke, ob das neue Medikament das machen kann.',
  'answer-missing': 'Einige Antworten fehlen. Sie lassen sich unten jederzeit geben.',
  'smaller-day': 'Machen Sie den Tag kleiner. Was muss sein? Den Rest lassen.',
  'one-small-thing': 'Eine kleine gute Sache behalten, sanft: ein kurzer Gang, Dehnen, frische Luft.',
  'sleep-first': 'Schlaf geht vor: gleiche Zeit, dunkel, leise, warm.',
  'new-is-for-doctor': 'Ist etwas ganz neu oder anders als sonst? Fragen Sie in der Hausarztpraxis.',
  'keep-treatment': 'Medikamente wie vereinbart weiter nehmen. Nichts ändern ohne das Team.',
};

const infection: Record<InfectionSign, string> = {
  bladder: 'Blase: Brennen, öfter müssen, trüb oder starker Geruch',
  cold: 'Schnupfen, Husten oder Halsweh',
  stomach: 'Übelkeit oder Durchfall',
  skin: 'Eine wunde, rote oder heiße Stelle an Haut oder Zahn',
  other: 'Ein anderer Infekt',
};

const causes: Record<Cause, string> = {
  heat: 'Heißes Wetter, heißes Bad oder Sauna',
  exertion: 'Viel mehr getan als sonst',
  'bad-night': 'Schlechte Nächte',
  stress: 'Großer Stress',
  cycle: 'Periode, oder kurz davor',
  'metabolic-upset': 'Blutzucker oder Salze aus dem Lot, oder sehr wenig getrunken',
};

const fever: Record<Fever, string> = { still: 'Ja, noch', over: 'Ja, aber vorbei', no: 'Kein Fieber' };

const selfCare: Record<SelfCare, string> = {
  'as-usual': 'Wie sonst',
  harder: 'Schwerer, aber allein',
  'with-help': 'Nur mit Hilfe',
  'not-possible': 'Nicht möglich',
};

export const de: HelperWords = {
  title: 'Schlimmer als sonst?',
  intro: {
    you: 'Ein paar Fragen, eine nach der anderen. Jede darf ausfallen. Alles wird gleich gespeichert.',
    they: 'Ein paar Fragen, eine nach der anderen. Jede darf ausfallen. Alles wird gleich gespeichert.',
  },
  questions: {
    redFlags: { you: 'Zuerst: Passiert gerade etwas davon?', they: 'Zuerst: Passiert gerade etwas davon?' },
    forWhom: { you: 'Um wen geht es?', they: 'Um wen geht es?' },
    condition: { you: 'Nach welcher Krankheit fühlt es sich an?', they: 'Um welche Krankheit geht es wohl?' },
    what: { you: 'Was ist neu oder schlimmer?', they: 'Was ist bei der Person neu oder schlimmer?' },
    since: { you: 'Seit wann?', they: 'Seit wann?' },
    time: { you: 'Um wie viel Uhr begann es etwa?', they: 'Um wie viel Uhr begann es etwa?' },
    stillThere: { you: 'Ist es noch da?', they: 'Ist es noch da?' },
    wholeTime: { you: 'War es seitdem die ganze Zeit da?', they: 'War es seitdem die ganze Zeit da?' },
    lasted: {
      you: 'War es mehr als 24 Stunden ohne Pause da?',
      they: 'War es mehr als 24 Stunden ohne Pause da?',
    },
    overall: { you: 'Alles in allem, gegenüber sonst?', they: 'Alles in allem, gegenüber sonst?' },
    fever: {
      you: 'Fieber, seit es begann oder kurz davor?',
      they: 'Fieber, seit es begann oder kurz davor?',
    },
    feverLast: { you: 'Was war der letzte Tag mit Fieber?', they: 'Was war der letzte Tag mit Fieber?' },
    infection: { you: 'Zeichen eines Infekts?', they: 'Zeichen eines Infekts?' },
    causes: {
      you: 'War etwas davon, kurz davor oder seitdem?',
      they: 'War etwas davon, kurz davor oder seitdem?',
    },
    medicine: {
      you: 'Ein neues Medikament oder eine neue Dosis in den letzten Wochen?',
      they: 'Ein neues Medikament oder eine neue Dosis in den letzten Wochen?',
    },
    steady: {
      you: 'War davor einen Monat lang alles gleich?',
      they: 'War davor einen Monat lang alles gleich?',
    },
    effect: { you: 'Wie sehr stört es Ihren Tag?', they: 'Wie sehr stört es den Tag der Person?' },
    selfCare: { you: 'Gehen und sich versorgen, heute?', they: 'Gehen und sich versorgen, heute?' },
    ownWord: {
      you: 'Würden Sie es eine Krankheitswelle nennen?',
      they: 'Würde die Person es eine Krankheitswelle nennen?',
    },
  },
  siteQuestions: {
    sides: (symptom) => `${symptom}: welche Seite?`,
    strength: (site) => `${site}: wie stark jetzt?`,
    strengthWorst: (site) => `${site}: wie stark im schlimmsten Moment?`,
    before: (site) => `${site}: wie stark zwei Wochen davor?`,
  },
  scaleHelp: '0 ist nicht da. 10 ist das Schlimmste, das Sie sich denken können.',
  effectEnds: { low: 'gar nicht', high: 'ganz und gar' },
  effectHelp: '0 ist gar nicht. 10 ist ganz und gar.',
  beforeHelp: (day) => `Um ${day}. Schätzen genügt. 0 heißt, es war nicht da.`,
  none: 'Nichts davon',
  onlyThese: 'Nur diese',
  onlyThis: 'Nur das',
  next: 'Weiter',
  skip: 'Auslassen',
  notSure: 'Weiß nicht',
  back: 'Zurück',
  yes: 'Ja',
  no: 'Nein',
  goneBack: 'Nein, wieder wie sonst',
  open: (count) => (count === 1 ? 'Noch etwa 1 Frage' : `Noch etwa ${count} Fragen`),
  toAnswer: 'Zur Antwort',
  startAgain: 'Etwas Neues',
  resumeTitle: 'Schön, dass Sie wieder da sind',
  resume: (moment) => `Es gibt Antworten von: ${moment}. Sie bleiben.`,
  goOn: 'Dort weitermachen',
  followUp: 'Noch einmal auf dasselbe schauen',
  forWhom: {
    me: 'Um mich',
    someone: 'Um jemanden, für den ich sorge',
    person: 'Name der Person (wenn Sie mögen)',
    carer: 'Ihr Name (wenn Sie mögen)',
    about: (name) => `Es geht um ${name}`,
  },
  someone: 'jemanden, für den ich sorge',
  conditions: { ms: 'Multiple Sklerose (MS)', fibromyalgia: 'Fibromyalgie' },
  what: { own: 'Etwas anderes', ownLabel: 'In eigenen Worten', add: 'Dazu', chosen: 'Ausgewählt' },
  since: {
    today: 'Heute',
    yesterday: 'Gestern',
    twoDays: 'Vor 2 Tagen',
    threeDays: 'Vor 3 Tagen',
    week: 'Vor einer Woche',
    date: 'Ein anderer Tag',
    dateLabel: 'Der Tag, an dem es begann',
  },
  time: { label: 'Uhrzeit', use: 'Diese Uhrzeit', unknown: 'Die Uhrzeit weiß ich nicht' },
  lastDay: { label: 'Letzter Tag mit Fieber', today: 'Heute', yesterday: 'Gestern', twoDays: 'Vor 2 Tagen' },
  overall: { 'bit-worse': 'Etwas schlechter', 'much-worse': 'Viel schlechter' },
  fever,
  infection,
  causes,
  medicine: { none: 'Nichts Neues', label: 'Welches?' },
  selfCare,
  selfCareTitle: 'Gehen und sich versorgen',
  ownWord: { flare: 'Ja, eine Krankheitswelle', 'not-flare': 'Nein, etwas anderes' },
  call: {
    lines: callLines,
    say: 'Sie können sagen:',
    whatToSay,
    whatToSayNoCondition: {
      you: 'Das ist neu oder plötzlich schlimmer.',
      they: 'Ich rufe für jemand anderen an. Das ist neu oder plötzlich schlimmer.',
    },
    because: 'Deshalb',
    sheet: 'Anrufblatt zeigen',
    called: 'Ich habe angerufen',
    mistake: 'Das war ein Versehen',
  },
  answer: {
    title: 'Was die Einträge sagen',
    nothing: 'Für eine Antwort reicht es noch nicht.',
    nothingText: 'Zwei Dinge braucht es: was schlimmer ist, und seit wann.',
    why: 'Warum',
    missing: 'Noch nicht bekannt',
    answerThis: 'Beantworten',
    change: 'Was das ändern würde',
    now: 'Was jetzt zu tun ist',
    lookAgain: (moment) => `Noch einmal schauen: ${moment}`,
    lookAgainPlan: 'Auf Heute setzen',
    lookAgainPlanned: (moment) => `Auf Heute: noch einmal schauen, ${moment}.`,
    lookAgainTitle: 'Noch einmal schauen: Ist es noch da?',
    sheet: 'Anrufblatt zum Zeigen oder Drucken',
    definition: 'Welche Definition?',
    noDiagnosis:
      'Ebb vergleicht Einträge mit einer veröffentlichten Definition. Das ist keine Diagnose. Das MS-Team entscheidet.',
    noDiagnosisFibromyalgia:
      'Ebb schaut auf die eigenen Einträge. Für eine Krankheitswelle gibt es keine anerkannte Definition; das eigene Wort zählt.',
    said: 'Was das Team sagte',
    saidRelapse: 'Es sagt: ein Schub',
    saidNot: 'Es sagt: kein Schub',
    saidBy: { nurse: 'MS-Pflege', neurologist: 'Neurologie' },
    saidNote: 'Steht neben der Antwort, nie an ihrer Stelle.',
    changeAnswer: 'Eine Antwort ändern',
  },
  advice,
  sheet: {
    example: 'Ein Beispielleben. Keine wirkliche Person.',
    title: 'Anrufblatt',
    print: 'Drucken',
    close: 'Zurück zur Antwort',
    full: 'Ganzer Bildschirm',
    who: 'Wer',
    me: 'Wer das schreibt',
    writtenBy: 'Geschrieben von',
    writtenOn: (moment) => `Geschrieben: ${moment}`,
    person: 'der Person selbst',
    carer: (name) => (name === undefined ? 'einer Begleitperson' : `${name} (Begleitung)`),
    since: 'Seit',
    what: 'Neu oder schlimmer',
    before: 'davor',
    now: 'jetzt',
    worst: 'am schlimmsten',
    of10: (value) => `${value} von 10`,
    notSaid: 'nicht gesagt',
    still: 'Noch da',
    lasted: 'Über 24 Stunden',
    effect: 'Stört den Tag',
    selfCare: 'Gehen und sich versorgen',
    fever: 'Fieber',
    infection: 'Infekt',
    causes: 'Kurz davor oder seitdem',
    medicine: 'Neues Medikament oder Dosis',
    nothing: 'nichts',
    steady: 'Einen Monat davor gleich',
    compare: 'Gegenüber der Definition',
    earlier: 'Frühere Schübe',
    earlierFlares: 'Frühere Krankheitswellen',
    noneEarlier: 'Keine in diesen Aufzeichnungen',
    running: 'noch im Gang',
    medicines: 'Behandlungen jetzt',
    noMedicines: 'Keine in diesen Aufzeichnungen',
    steroids: 'Kortison-Stöße',
    noSteroids: 'Keine in diesen Aufzeichnungen',
    days: (days) => (days === 1 ? '1 Tag' : `${days} Tage`),
    questions: 'Meine drei Fragen',
    questionPlaceholder: 'Eine Frage für den Anruf',
    addQuestion: 'Frage dazu',
    flags: 'Warnzeichen',
    footer: 'Mit Ebb aus eigenen Einträgen gemacht. Keine Diagnose.',
  },
  redFlags,
  redFlagsNone: 'Nichts davon',
  carerBadge: (name) =>
    name === undefined ? 'Geschrieben von einer Begleitperson' : `Geschrieben von ${name}`,
};
