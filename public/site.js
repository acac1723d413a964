(() => {
  // The page itself applies a choice that was made before; its own language is in the attribute.
  const root = document.documentElement;
  const words = JSON.parse(document.currentScript.dataset.words);
  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', () => act(made));
    return made;
  };
  // What happened is also said to those who don't see the button change.
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  const copy = (place) => {
    // Heard alone, a button says what it copies.
    const say = (made, word) => { made.textContent = word; made.setAttribute('aria-label', `${word}: ${place.dataset.copy}`); };
    const text = () => place.querySelector('code').textContent;
    const made = button('', async () => {
      try { await navigator.clipboard.writeText(text()); say(made, words.copied); } catch { getSelection().selectAllChildren(place.querySelector('code')); say(made, words.selected); }
      said.textContent = '';
      setTimeout(() => { said.textContent = made.textContent; }, 50);
    });
    say(made, words.copy);
    place.append(made);
  };
  const theme = (place) => {
    const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const next = () => (dark() ? words.light : words.dark);
    place.append(button(next(), (made) => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      try { localStorage.theme = root.dataset.theme; } catch { /* the choice lasts for this page */ }
      made.textContent = next();
    }));
  };
  addEventListener('DOMContentLoaded', () => {
    document.body.append(said);
    document.querySelectorAll('[data-copy]').forEach(copy);
    document.querySelectorAll('[data-theme-choice]').forEach(theme);
  });
})();
