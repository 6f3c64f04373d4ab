import type { TodayWords } from './words.ts';

export const de: TodayWords = {
  title: 'Heute',
  done: {
    same: 'Wie immer. Das war es schon.',
    'bit-worse': 'Etwas schlechter. Es ist notiert.',
    'much-worse': 'Viel schlechter. Es ist notiert.',
    better: 'Besser. Gut zu wissen.',
    skipped: 'Ausgelassen. Es fehlt nichts.',
    week: 'Ihre Woche ist notiert.',
  },
  restDay: 'Heute ist nichts zu tun.',
  next: (day) => `Ebb fragt wieder: ${day}.`,
  nextNever: 'Ebb fragt nicht. Kommen Sie, wann Sie mögen.',
  checkInAnyway: 'Trotzdem eintragen',
  weekToo: 'Die Woche notieren',
  addMore: 'Eintragen, wie stark',
  again: 'Etwas hat sich geändert',
  worse: {
    title: 'Schlimmer als sonst?',
    text: 'Ebb geht es mit Ihnen durch, Schritt für Schritt.',
    button: 'Durchgehen',
  },
  offer: {
    title: 'Seit vier Wochen ist es stabil.',
    text: (rhythm) => `Sie könnten ${rhythm} eintragen. Weniger hinsehen ist gut.`,
    take: (rhythm) => `Ja, ${rhythm}`,
    keep: 'So lassen',
    taken: (rhythm) => `Ab jetzt ${rhythm}.`,
  },
  unwell: {
    button: 'Ich bin krank',
    on: 'Alles andere ist jetzt still.',
    band: 'Sie sind krank. Ein Tippen genügt.',
    off: 'Es geht mir besser',
    ended: 'Gut. Alles ist wie vorher.',
  },
  copy: {
    title: 'Nur auf diesem Gerät',
    text: 'Geht das Gerät verloren, ist alles weg. Sichern Sie eine Kopie.',
    button: 'Kopie sichern',
  },
  appointment: (day, who) => (who === undefined ? `Termin ${day}` : `${who}, ${day}`),
  appointmentTitle: 'Demnächst',
  tide: {
    title: 'Die letzten zwei Wochen',
    none: 'nichts gesagt',
    summary: (parts) => `In den letzten zwei Wochen: ${parts.join(', ')}.`,
    count: (days, answer) => `${answer} an ${days} ${days === 1 ? 'Tag' : 'Tagen'}`,
  },
};
