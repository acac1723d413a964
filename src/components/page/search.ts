import {
  answersTo,
  askedWords,
  numberWord,
  startsName,
  withPlainNumbers,
  type Numerals,
} from '../../text/search-words.ts';

/** What Pagefind's browser module offers, as far as it is used here. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength: number }): Promise<void>;
  debouncedSearch(words: string): Promise<{ results: Found[] } | null>;
  search(words: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  data(): Promise<Result>;
}

/** A page that was found. */
export interface Result {
  url: string;
  /** Everything that was indexed of the page. */
  content: string;
  /** What is shown of it: see `SearchRecord`. */
  meta: { kind?: string; title?: string; number?: string; name?: string; grade?: string; answers?: string };
}

/** What the page says while somebody searches (`{count}`, `{shown}` and `{words}` are filled in here), and how it reads numbers. */
export interface SearchWords extends Record<
  'idle' | 'busy' | 'failed' | 'none' | 'one' | 'some' | 'many',
  string
> {
  beforeNumber: readonly string[];
  numerals: Numerals;
}

const SHOWN = 20;
/** So many of what Pagefind offers are held against the words: it shortens a word until something fits. */
const HELD = 60;

/** Runs the search page: loads the index on the first key, shows the results, keeps the words in the address. */
export function startSearch(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const input = root.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.search-results')!;
  // They hold everything: shown where nothing is looked for or found, so that no result pushes them down.
  const lists = root.querySelector<HTMLElement>('.search-lists')!;
  const index = new URL(root.dataset.index!, document.baseURI).href;
  const say = JSON.parse(root.dataset.words!) as SearchWords;
  let pagefind: Promise<Pagefind> | undefined;

  const load = () =>
    (pagefind ??= import(/* @vite-ignore */ `${index}pagefind.js`).then(async (module: Pagefind) => {
      await module.options({ excerptLength: 1 });
      return module;
    }));

  const search = async (): Promise<void> => {
    const words = input.value.trim();
    history.replaceState(null, '', words === '' ? location.pathname : `?q=${encodeURIComponent(words)}`);
    list.hidden = words === '';
    lists.hidden = words !== '';
    if (words === '') return void (status.textContent = say.idle);
    status.textContent = say.busy;
    try {
      const found = await find(await load(), words, say);
      if (found === null) return; // a later key has started another search
      list.replaceChildren(...found.slice(0, SHOWN).map(resultItem));
      lists.hidden = found.length > 0;
      status.textContent = summary(found.length, words, say);
    } catch {
      lists.hidden = false;
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

/**
 * The pages that have every word as it begins, the best first; before them the finding whose number was asked for. Null
 * when a later search has taken over.
 */
export async function find(
  pagefind: Pagefind,
  words: string,
  { beforeNumber, numerals }: Pick<SearchWords, 'beforeNumber' | 'numerals'>,
): Promise<Result[] | null> {
  const asked = askedWords(withPlainNumbers(words, numerals));
  const answer = await pagefind.debouncedSearch(asked.join(' '));
  if (answer === null) return null;
  // Nothing but initials: they name nobody.
  if (asked.length === 0) return [];
  const number = numberAsked(words, beforeNumber);
  const first = number === null ? [] : await numbered(pagefind, number);
  const fitting = await fittingOf(answer.results, asked);
  const isNamed = ({ meta }: Result) => !!meta.name && startsName(asked, meta.name);
  const ordered = [...first, ...fitting.filter(isNamed), ...fitting];
  return ordered.filter(({ url }, at) => ordered.findIndex((other) => other.url === url) === at);
}

/** Those among the first that have every word; one more than are shown is enough. */
async function fittingOf(found: readonly Found[], asked: readonly string[]): Promise<Result[]> {
  const fitting: Result[] = [];
  for (let from = 0; from < Math.min(found.length, HELD) && fitting.length <= SHOWN; from += SHOWN) {
    const some = await Promise.all(found.slice(from, from + SHOWN).map((result) => result.data()));
    fitting.push(...some.filter(({ content }) => answersTo(asked, content)));
  }
  return fitting;
}

/** The finding of a number; none where there is none. */
async function numbered(pagefind: Pagefind, number: string): Promise<Result[]> {
  const { results } = await pagefind.search(numberWord(number));
  const offered = await Promise.all(results.slice(0, HELD).map((result) => result.data()));
  return offered.filter(({ meta }) => meta.number === number);
}

/** The number where nothing else was typed: "12", "#12", "finding 12". */
export function numberAsked(words: string, beforeNumber: readonly string[]): string | null {
  const pattern = new RegExp(`^(?:(?:${beforeNumber.join('|')})\\.?\\s*)?#?\\s*0*(\\d+)\\.?$`, 'i');
  return pattern.exec(words.trim())?.[1] ?? null;
}

/** How many results there are, and whether all of them are shown. */
export function summary(count: number, words: string, say: SearchWords): string {
  const text = count === 0 ? say.none : count === 1 ? say.one : count > SHOWN ? say.many : say.some;
  const parts: Record<string, string> = { count: String(count), shown: String(SHOWN), words };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]!);
}

/** What it is, its title, and of a finding its grade and who answers it: no part of a text that could drop its hedge. */
function resultItem({ url, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  item.append(paragraph('caption', meta.kind ?? ''), link);
  const stamp = [meta.grade, meta.answers].filter(Boolean).join(' ');
  if (stamp !== '') item.append(paragraph('meta', stamp));
  return item;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}
