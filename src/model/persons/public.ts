import { restingOn } from '../join/roots.ts';
import { sortBy } from '../join/resolve.ts';
import type { Version } from '../promise/versions.ts';
import type { Entity, Finding, Report } from '../report.ts';

/** What a language says instead of the name of a person. */
export interface PersonWords {
  /** "a person" */
  aPerson: string;
  /** Where the same text has spoken of this person before: "the person". */
  thePerson: string;
  /** Words that open what a person is called by beside the name: "*a* quay worker, Anna K.,". */
  articles: readonly string[];
  /** Words behind a comma after which a name is one of several: "the owner, Anna K., *and* the buyer". */
  joiners: readonly string[];
}

/** What decides how a person is shown. */
export type Shown = Pick<Entity, 'id' | 'name' | 'inSentence' | 'names' | 'knownFrom'>;

/**
 * True for a natural person of whom the articles report an arrest or an accusation. The given name and initial stand
 * only on pages that search engines are asked not to list; everywhere else it is "a person".
 */
export const isShielded = ({ knownFrom }: Pick<Entity, 'knownFrom'>): boolean => knownFrom !== undefined;

/**
 * True where a finding, its answers or what it rests on names such a person. Its pages are `noindex` and outside the
 * site map, it has no card of its own, and its copies say that later proceedings are not in the collection.
 */
export function namesPerson(finding: Pick<Finding, 'entities' | 'responses' | 'evidence'>): boolean {
  const answering = Array.isArray(finding.responses) ? finding.responses.map(({ by }) => by) : [];
  const sources = [...restingOn(finding.evidence.flatMap(({ credited }) => credited))];
  const behind = sources.flatMap(({ by, seenBy }) => [...by, ...seenBy]);
  return [...finding.entities, ...answering, ...behind].some(isShielded);
}

/** True where one of the versions names such a person, in its words or as a party: all pages of that number then do. */
export function versionsNamePerson(versions: readonly Version[], entities: readonly Shown[]): boolean {
  const signs = entities
    .filter(isShielded)
    .flatMap((person) => [JSON.stringify(person.id), ...namesOf(person)]);
  const texts = versions.map(({ snapshot, note }) => JSON.stringify([snapshot, note]));
  return signs.some((sign) => texts.some((text) => text.includes(sign)));
}

/**
 * A text with "a person" for every name of such a person. What stands beside the name and says who it is takes its
 * place ("a quay worker, Anna K., took it" becomes "a quay worker took it"); a full stop that ends the sentence stays.
 */
export function withoutPersons(text: string, entities: readonly Shown[], words: PersonWords): string {
  return entities.filter(isShielded).reduce((said, person) => withoutPerson(said, person, words), text);
}

/**
 * The report as everybody may see it: no text of it names such a person. Pages, pictures, files, feeds, cards and the
 * search are made of this; only the pages of such a person and of the findings that name one take words from the other.
 */
export function publicReport(report: Report, words: PersonWords): Report {
  const persons = report.entities.filter(isShielded);
  if (persons.length === 0) return report;
  const hinted = new RegExp(persons.flatMap(namesOf).map(patternOf).join('|'), 'u');
  const shown = copyOf(report, (text) => (hinted.test(text) ? withoutPersons(text, persons, words) : text));
  for (const entity of shown.entities.filter(isShielded)) {
    entity.name = sentenceStart(words.aPerson);
    entity.inSentence = words.aPerson;
    entity.names = [];
  }
  shown.entities = sortBy(
    shown.entities,
    ({ name }) => name,
    ({ id }) => id,
  );
  return shown;
}

/** Every form of the name, the longest first, so that a short one does not leave the rest of a long one. */
function namesOf({ name, inSentence, names }: Shown): string[] {
  const all = new Set([name, inSentence, ...names.map(({ text }) => text)]);
  return sortBy(
    all,
    (text) => -text.length,
    (text) => text,
  );
}

/** The name without the point of its initial, which may be a full stop as well; any white space between its words. */
function patternOf(name: string): string {
  const words = name
    .replace(/\.$/, '')
    .split(/\s+/)
    .map((word) => RegExp.escape(word));
  // In letters without capitals a short word may be written together with the name that follows it.
  const start = /^\p{Lo}/u.test(name) ? '' : '(?<![\\p{L}\\p{N}])';
  return `${start}${words.join('\\s+')}(?![\\p{L}\\p{M}\\p{N}])`;
}

function withoutPerson(text: string, person: Shown, words: PersonWords): string {
  // A name that stands alone has no sentence to end.
  if (namesOf(person).includes(text)) return sentenceStart(words.aPerson);
  const name = new RegExp(`(?:${namesOf(person).map(patternOf).join('|')})(\\.?)`, 'gu');
  let [said, from, spoken] = ['', 0, false];
  for (const match of text.matchAll(name)) {
    const before = said + text.slice(from, match.index);
    from = match.index + match[0].length;
    const rest = text.slice(from);
    const ends = match[1] === '.' && endsSentence(rest);
    const beside = ends || /^[,;:.!?]/.test(rest) ? besideName(before, rest, words) : null;
    const instead = spoken ? words.thePerson : words.aPerson;
    said = beside ?? before + (startsSentence(before) ? sentenceStart(instead) : instead);
    if (beside !== null && rest.startsWith(',')) from += 1;
    if (ends) said += '.';
    spoken = true;
  }
  return said + text.slice(from);
}

/** The text before ", Anna K.," where it says by itself who is meant; null where the name is one of several, or alone. */
function besideName(before: string, rest: string, { articles, joiners }: PersonWords): string | null {
  const called = new RegExp(`(?:^|[^\\p{L}])(?:${articles.join('|')})(?: [\\p{Ll}’'-]+){1,4}, $`, 'iu');
  const several = new RegExp(`^,? (?:${joiners.join('|')}) `, 'u');
  return called.test(before) && !several.test(rest) ? before.slice(0, -2) : null;
}

const endsSentence = (rest: string) => /^["”’')\]]*(?:$|\s+["“‘(]*[\p{Lu}\p{Lo}])/u.test(rest);

const startsSentence = (before: string) => /(?:^|[.!?…]["”’')\]]*\s+|\n)["“‘(\s]*$/u.test(before);

const sentenceStart = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A copy of plain data in which every text went through `change`; what stood twice is one thing in the copy too. */
function copyOf<Value>(value: Value, change: (text: string) => string): Value {
  const copies = new Map<object, object>();
  // Findings lead to entities and these to findings, thousands deep: a list of what is to be filled, not recursion.
  const toFill: (() => void)[] = [];
  const copy = <Part>(part: Part): Part => {
    if (typeof part === 'string') return change(part) as Part;
    if (typeof part !== 'object' || part === null) return part;
    const known = copies.get(part);
    if (known) return known as Part;
    const [made, fill] = emptyLike(part, copy);
    copies.set(part, made);
    toFill.push(fill);
    return made as Part;
  };
  const made = copy(value);
  for (let fill = toFill.pop(); fill; fill = toFill.pop()) fill();
  return made;
}

function emptyLike(part: object, copy: <Part>(part: Part) => Part): [made: object, fill: () => void] {
  if (part instanceof Map) {
    const made = new Map<unknown, unknown>();
    return [made, () => part.forEach((item, key) => made.set(copy(key), copy(item)))];
  }
  if (part instanceof Set) {
    const made = new Set<unknown>();
    return [made, () => part.forEach((item) => made.add(copy(item)))];
  }
  const made = Array.isArray(part) ? [] : {};
  return [made, () => Object.entries(part).forEach(([key, item]) => Reflect.set(made, key, copy(item)))];
}
