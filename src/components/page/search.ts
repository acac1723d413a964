/** What Pagefind's browser module offers, as far as it is used here. */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength: number }): Promise<void>;
  debouncedSearch(words: string): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

interface Result {
  url: string;
  /** HTML made by Pagefind from our own pages: escaped words and `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}

/** What the page says while somebody searches; `{count}`, `{shown}` and `{words}` are filled in here. */
export type SearchWords = Record<'idle' | 'busy' | 'failed' | 'none' | 'one' | 'some' | 'many', string>;

const SHOWN = 20;

/** Runs the search page: loads the index on the first key, shows the results, keeps the words in the address. */
export function startSearch(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const input = root.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.search-results')!;
  const index = root.dataset.index!;
  const say = JSON.parse(root.dataset.words!) as SearchWords;
  let pagefind: Promise<Pagefind> | undefined;

  const load = () =>
    (pagefind ??= import(/* @vite-ignore */ `${index}pagefind.js`).then(async (module: Pagefind) => {
      await module.options({ excerptLength: 24 });
      return module;
    }));

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
    list.hidden = words === '';
    if (words === '') return void (status.textContent = say.idle);
    status.textContent = say.busy;
    try {
      const found = await (await load()).debouncedSearch(words);
      if (found === null) return; // a later key has started another search
      const results = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      list.replaceChildren(...results.map(resultItem));
      status.textContent = summary(found.results.length, words, say);
    } catch {
      status.textContent = say.failed;
    }
  };

  form.hidden = false;
  status.textContent = say.idle;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('input', () => void search());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void search();
}

/** How many results there are, and whether all of them are shown. */
export function summary(count: number, words: string, say: SearchWords): string {
  const text = count === 0 ? say.none : count === 1 ? say.one : count > SHOWN ? say.many : say.some;
  const parts: Record<string, string> = { count: String(count), shown: String(SHOWN), words };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]!);
}

function resultItem(result: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  const kind = document.createElement('p');
  kind.className = 'caption';
  kind.textContent = result.meta.kind ?? '';
  const excerpt = document.createElement('p');
  excerpt.className = 'meta';
  excerpt.append(...markedWords(result.excerpt));
  item.append(kind, link, excerpt);
  return item;
}

/** Text with the found words marked, without trusting the excerpt as HTML. */
function markedWords(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
