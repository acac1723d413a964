import type { Content } from '../../model/content.ts';
import {
  editionOf,
  editionSetting,
  keyOf,
  mergeEdition,
  shapeOf,
  type EntryState,
  type GapsOfEdition,
  type MergedEdition,
} from '../../model/edition/edition.ts';
import { textsOf, valueAt, type WordPath } from '../../model/edition/shape.ts';
import { isOtherLanguage } from '../../model/language.ts';
import type { Publication } from '../../model/promise/publications.ts';
import type { Report } from '../../model/report.ts';
import type { Held, WordingFault } from '../../model/wording/fault.ts';
import { parityFaults, sentencesOf } from '../../model/wording/parity.ts';
import type { Reader } from '../../model/wording/reading.ts';
import { numbersIn, sentencesIn } from '../../model/wording/sentences.ts';
import { isWaived } from '../../model/wording/waivers.ts';
import { editionDirectory, editionLanguages, shownDirectory } from '../../reading/directory.ts';
import { errorAt, placeIn, type Place, type Problem } from '../../reading/fault.ts';
import { wordsOf as wordsOfProse } from '../../reading/prose.ts';
import { readEdition, type Memory, type RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { FOLDERS } from '../../schema/collections.ts';
import { language as languageCode } from '../../schema/text.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Waiver } from '../../schema/waiver.ts';
import { catalogueOf, noCatalogue } from '../../text/catalogue.ts';
import { quantityWords } from '../../text/quantities.ts';
import { listInWords } from '../../text/words.ts';
import type { LoadedLedger } from '../ledger/check.ts';
import { joinFiles, type Joined } from './join.ts';
import { listed } from './wordings.ts';
import { withheldAgain } from './withheld.ts';

/** One edition of a content folder, checked against its original. */
export interface LoadedEdition {
  language: string;
  /** Null when it cannot be built. */
  report: Report | null;
  content: Content | null;
  entries: MergedEdition['entries'];
  /** Its own files, as they were read. */
  words: RawFile[];
  /** What was published of it; null where it cannot have anything published. */
  ledger: LoadedLedger | null;
  problems: Problem[];
}

/** Reads every edition of a content folder, lays it over the original and checks both against each other. */
export function loadEditions(directory: string, original: Joined, memory?: Memory): LoadedEdition[] {
  return editionLanguages(directory).map((language) => loadEdition(directory, language, original, memory));
}

const START = { line: 1, column: 1 };

function loadEdition(directory: string, language: string, original: Joined, memory?: Memory): LoadedEdition {
  const folder = editionDirectory(directory, language);
  const entries = new Map<string, EntryState>();
  const nothing = { language, report: null, content: null, entries, words: [], ledger: null };
  const site = original.report!.site;
  const wrong = editionProblem(language, site.language);
  if (wrong) return { ...nothing, problems: [errorAt(shownDirectory(folder), START, 'edition', wrong)] };
  const { files, problems } = readEdition(directory, language, FOLDERS, memory);
  const merged = mergeEdition(
    original.files,
    files,
    editionSetting(language, original.report!, sha256),
    gapsOfEdition(language, site.language, countWithheld(original.ledger.publications)),
  );
  const edition = editionOf(original.report!, merged.entries);
  const joined = joinFiles(merged.files, [], folder, edition);
  const inside = `${shownDirectory(folder)}/`;
  const { report, content, ledger } = joined;
  return {
    language,
    report,
    content,
    entries: merged.entries,
    words: files,
    ledger,
    problems: [
      ...problems,
      ...merged.problems,
      // What is wrong with the original is told where it stands.
      ...joined.problems.filter(({ path, code }) => path.startsWith(inside) || code === 'unpublished'),
      ...withheldAgain(files, [...original.ledger.publications, ...ledger.publications]).filter(({ path }) =>
        path.startsWith(inside),
      ),
      ...disparities(files, merged, original, joined),
    ],
  };
}

/** What stands for the nth name that is withheld, in a language. */
export const gapIn = (language: string, n: number): string =>
  (catalogueOf(language) ?? catalogueOf('en')!).messages.promise.nameWithheld({ n });

/** How many names are withheld: what stands for each of them differs. */
export const countWithheld = (publications: readonly Publication[]): number =>
  new Set(publications.flatMap(({ header }) => header.withheld?.gap ?? [])).size;

/** What stands for so many names in an edition, by what stands for them in its original. */
export function gapsOfEdition(language: string, original: string, count: number): GapsOfEdition {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return new Map(numbers.map((n) => [gapIn(original, n), gapIn(language, n)]));
}

/** Why an original cannot have an edition in a language; `null` where it can. */
export function editionProblem(language: string, original: string): string | null {
  if (!languageCode.safeParse(language).success)
    return `"${language}" is no language code — name the folder "nl", "pt-BR" or "zh-Hant"`;
  if (!isOtherLanguage(language, original))
    return `the original is in this language (${original}) — an edition is in another one`;
  return catalogueOf(language) ? null : noCatalogue(language);
}

/** Where the words of an edition say something else than the original's, or less. */
function disparities(
  files: readonly RawFile[],
  merged: MergedEdition,
  original: Joined,
  edition: Joined,
): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return original.files.flatMap((file): Problem[] => {
    const entry = merged.entries.get(keyOf(file));
    const words = entry?.state === 'current' && entry.path !== null ? byPath.get(entry.path) : undefined;
    return words ? comparing(words, file, edition, original) : [];
  });
}

/** What a file of an edition says otherwise than its original's; nothing where the interface does not speak that language. */
export function comparing(
  words: RawFile,
  file: RawFile,
  { report, reader: theirs }: Pick<Joined, 'report' | 'reader'>,
  { reader: ours }: Pick<Joined, 'reader'>,
): Problem[] {
  return report && theirs && ours ? inFile(words, file, theirs, ours, report) : [];
}

/** Texts that say what happened; any other may say by its build what is open, and whose word it is by its place. */
const HEDGED: ReadonlySet<string> = new Set([
  'statement',
  'title',
  'sentence',
  'summary',
  'text',
  'headline',
]);

/** Words that an article in this language prints itself: its set terms are not translated back. */
const AS_PRINTED: ReadonlySet<string> = new Set(['whenText']);

/** True where a hedge that these words have not is one that they had to have. */
function isDue(fault: WordingFault, key: string): boolean {
  if (fault.code !== 'hedge-class-lost' || HEDGED.has(key)) return true;
  return !AS_PRINTED.has(key) && fault.has.some((row) => row !== 'open' && row !== 'attribution');
}

const lastKey = (path: WordPath): string => String(path.findLast((step) => typeof step === 'string'));

function inFile(words: RawFile, original: RawFile, theirs: Reader, ours: Reader, report: Report): Problem[] {
  const { waivers = [] } = words.data as { waivers?: Waiver[] };
  const held = textsOf(original.data, shapeOf(original)).flatMap(({ path, text }) =>
    faultsIn(valueAt(words.data, path), text, theirs, ours)
      .filter((fault) => isDue(fault, lastKey(path)))
      .map((fault) => ({ fault, at: words.at(path) })),
  );
  const body = faultsIn(wordsOfProse(words.prose), wordsOfProse(original.prose), theirs, ours);
  const bodyStart = placeIn(words.text, words.text.indexOf('\n---\n') + 5);
  return [...held, ...body.map((fault) => ({ fault, at: bodyStart })), ...marksApart(words, original)]
    .filter(({ fault }) => !isWaived(fault, waivers))
    .map(({ fault, at }) => errorAt(words.path, at, 'edition', inWords(fault, report)));
}

/** Words of a sentence that two languages do not share by chance. */
const WHOLE_SENTENCE = 6;

/** A sentence that stands in both, word for word. */
function untranslated(words: string, original: string): WordingFault[] {
  return sentencesOf(words)
    .filter((sentence) => original.includes(sentence) && sentencesOf(original).includes(sentence))
    .filter((sentence) => sentence.split(/\s\p{Ll}/u).length >= WHOLE_SENTENCE)
    .slice(0, 1)
    .map((sentence) => ({ words: sentence, offset: 0, code: 'untranslated', has: [] }));
}

function faultsIn(words: unknown, original: string, theirs: Reader, ours: Reader): WordingFault[] {
  if (typeof words !== 'string' || original === '' || words === '') return [];
  return [...parityFaults(words, original, theirs, ours), ...untranslated(words, original)];
}

/** Marks that the one has and the other has not: a sentence must rest on the same findings in every language. */
function marksApart(words: RawFile, original: RawFile): { fault: WordingFault; at: Place }[] {
  if (wordsOfProse(words.prose) === '') return [];
  const count = ({ marks }: RawFile, number: number) => marks.filter((mark) => mark.number === number).length;
  const numbers = [...new Set([...words.marks, ...original.marks].map(({ number }) => number))];
  const [own, others] = [words, original].map(({ prose }) =>
    sentencesIn(prose).map((sentence) => numbersIn(sentence).sort((a, b) => a - b)),
  );
  const apart =
    own!.length === others!.length
      ? own!.findIndex((row, index) => row.join() !== others![index]!.join())
      : -1;
  const stray = own![apart]?.find((number) => !others![apart]!.includes(number));
  if (stray !== undefined && others![apart]!.length > 0)
    return [
      {
        fault: {
          words: '',
          offset: 0,
          code: 'marks-differ',
          has: others![apart]!.map((number) => ({ number, count: 1 })),
        },
        at: words.marks.find((mark) => mark.number === stray) ?? START,
      },
    ];
  return numbers
    .filter((number) => count(words, number) !== count(original, number))
    .map((number) => ({
      fault: {
        words: '',
        offset: 0,
        code: 'marks-differ',
        has: [{ number, count: count(original, number) }],
      } as const,
      at: words.marks.find((mark) => mark.number === number) ?? START,
    }));
}

/** `what is wrong — what to write instead`, of a text held against its original. */
function inWords({ words, code, has }: WordingFault, { entities }: Report): string {
  const said = `“${words}”`;
  switch (code) {
    case 'number-not-in-finding':
      return `${said} is no number of the original, which has ${numbers(has)} — write that, with its comparator`;
    case 'number-missing':
      return `the original's ${numbers(has)} is missing — write it, with its comparator`;
    case 'date-not-in-finding':
      return `${said} is no date of the original, which has ${listed(has)} — write that`;
    case 'date-missing':
      return `the original's date ${listed(has)} is missing — write it`;
    case 'name-not-in-finding':
      return `${said} is nobody whom the original names here — name only ${named(has, entities)}`;
    case 'speaker-lost':
      return `the original names ${named(has, entities)} here — name them too`;
    case 'hedge-class-lost':
      return `a hedge of the original is lost (${listed(has)}) — say it with the words of this language`;
    case 'untranslated':
      return `${said} is in the language of the original — translate it`;
    case 'negation-lost':
      return `the original denies something, and these words do not — say what is not so`;
    case 'negation-added':
      return `${said} denies what the original does not — compare the two`;
    case 'denial-lost':
      return `the original speaks of a denial, and these words do not — say it`;
    case 'marks-differ':
      return has
        .map(
          ({ number, count }) =>
            `finding ${number} is marked ${count === 0 ? 'nowhere' : `${count} times`} in the original — mark it as often here`,
        )
        .join('; ');
    default:
      return `${said} does not agree with the original — compare the two`;
  }
}

const numbers = (has: readonly Held[]) =>
  has.length === 0
    ? 'none'
    : listInWords(has.slice(0, 3).map((held) => `"${quantityWords(held as Quantity)}"`));

const named = (ids: readonly string[], entities: Report['entities']) =>
  ids.length === 0
    ? 'nobody'
    : listInWords(ids.slice(0, 3).map((id) => entities.find((entity) => entity.id === id)?.inSentence ?? id));
