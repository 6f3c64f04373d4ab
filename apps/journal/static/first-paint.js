// Sets how the page looks before it is first drawn, so that nobody in a dark room gets a white flash.
// Reads what src/journal/look.svelte.ts keeps; an unreadable look is no look.
(() => {
  const root = document.documentElement;
  let look = {};
  try {
    look = JSON.parse(localStorage.getItem('ebb.look') ?? '{}');
  } catch {
    return;
  }
  if (look.theme === 'light' || look.theme === 'dark') root.dataset.theme = look.theme;
  if (look.hand === 'left') root.dataset.hand = 'left';
  if (look.text === 'large' || look.text === 'larger') root.dataset.text = look.text;
  const locale = look.locale ?? (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');
  root.lang = locale;
})();
