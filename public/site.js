(() => {
  const root = document.documentElement;
  const store = { get: () => { try { return localStorage.theme; } catch { return null; } }, set: (value) => { try { localStorage.theme = value; } catch { /* the choice lasts for this page */ } } };
  const chosen = store.get();
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
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
    const text = () => place.querySelector('code').textContent;
    place.append(button('Copy', async (made) => {
      try { await navigator.clipboard.writeText(text()); made.textContent = 'Copied'; } catch { getSelection().selectAllChildren(place.querySelector('code')); made.textContent = 'Selected'; }
      said.textContent = '';
      setTimeout(() => { said.textContent = made.textContent; }, 50);
    }));
  };
  const theme = (place) => {
    const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const words = () => (dark() ? 'Light colours' : 'Dark colours');
    place.append(button(words(), (made) => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      store.set(root.dataset.theme);
      made.textContent = words();
    }));
  };
  addEventListener('DOMContentLoaded', () => {
    document.body.append(said);
    document.querySelectorAll('[data-copy]').forEach(copy);
    document.querySelectorAll('[data-theme-choice]').forEach(theme);
  });
})();
