import { COMPARATORS, type Comparator, type Quantity } from '../../schema/quantity.ts';
import type { PhraseRead } from '../../model/plausible/phrases.ts';
import { normaliseParagraph } from './fingerprint.ts';
import { matchAt, phrasesIn } from './phrases.ts';
import { isDayAfter } from './when.ts';
import { A, lowAt, printed, tokenise, type Token } from './tokens.ts';
import { isIn, NO_WORDS, wordsOf, type LanguageWords } from './words.ts';

/** A number as a text gives it, with what it counts as far as the words beside it tell. */
export type FoundQuantity = Omit<Quantity, 'what'> & { what?: string };

/** Money by its sign or its word in any language. */
const CURRENCIES: [RegExp, string][] = [
  [/^(?:€|eur|euros?|евро|євро|欧元)$/i, 'EUR'],
  [/^(?:\$|us\$|usd|dollars?|dólares|доллар\p{L}*|долар\p{L}*|美元)$/iu, 'USD'],
  [/^(?:£|gbp|pounds?|pond|pfund|livres)$/i, 'GBP'],
  [/^(?:₽|rub|roubles?|roebels?|rubel|рубл\p{L}*)$/iu, 'RUB'],
  [/^(?:cny|rmb|yuan|元|人民币)$/i, 'CNY'],
];

const currencyOf = (text: string) => CURRENCIES.find(([words]) => words.test(text))?.[1];

/** The number at a token with the comparator before it and what is counted behind it; `null` where it is no amount. */
export function quantityAt(
  tokens: readonly Token[],
  index: number,
  words: LanguageWords,
): FoundQuantity | null {
  const values = valuesOf(words);
  const number = numberAt(tokens, index, values);
  if (number === null || isOfDate(tokens, index, number.next, words)) return null;
  const low = (at: number) => lowAt(tokens, at);
  // Where all nouns begin with a capital, it is no sign of a name.
  const isNoun = (at: number) => {
    const { text = '', lower = '', clause, name } = tokens[at] ?? {};
    const isWord = clause === tokens[index]!.clause && /^\p{L}{2}/u.test(text);
    return isWord && (words === wordsOf('de') || !name) && !PRONOUN.test(lower) && !isIn(words.common, lower);
  };
  const sign = /^(\D+)\d|\d\s*(€|\$|£|₽)$/u.exec(tokens[index]!.text);
  const signed = currencyOf(sign?.[1] ?? sign?.[2] ?? '');
  const currency = signed ?? currencyOf(tokens[number.next]?.text ?? '');
  const percent = /%$/.test(tokens[number.next - 1]!.text) || PERCENT.test(low(number.next));
  const comparator = comparatorAt(tokens, index, words);
  if (currency || percent) {
    const more = percent ? (low(number.next) === 'per' ? 2 : 1) : signed ? 0 : 1;
    const what = nounsFrom(tokens, number.next + more, isNoun);
    const unit = currency ? { currency } : { unit: 'per cent' };
    return { value: number.value, comparator, ...unit, ...(what && { what }) };
  }
  // "Three of five yards", "61 of the 64 boxes".
  const wholeAt = number.next + (isIn(words.the, low(number.next + 1)) ? 2 : 1);
  const whole = OF.test(low(number.next)) && tokens[wholeAt] ? numberAt(tokens, wholeAt, values) : null;
  const first = whole ? whole.next : number.next;
  // "46 dialysis machines": what is counted in English is the plural.
  const plural =
    whole || words !== wordsOf('en')
      ? -1
      : [0, 1, 2].findIndex((more) => PLURAL.test(low(first + more)) || !isNoun(first + more));
  const more = plural > 0 && isNoun(first + plural) && !MEASURE.test(low(first)) ? plural : 0;
  const isFew = () =>
    !/\d/.test(tokens[index]!.text) &&
    number.value <= 12 &&
    (PEOPLE.test(low(first + more)) ||
      matchAt(tokens, first + more, phrasesIn(words.kinds.person ?? '')) !== null);
  if (TIMES.test(low(first)) || UNCOUNTED.test(low(first + more)) || (isNoun(first) && isFew())) return null;
  if (!isNoun(first)) return { value: number.value, comparator };
  const end = first + more + (MEASURE.test(low(first)) && isNoun(first + 1) ? 2 : 1);
  const unit = printed(tokens, first + more, end);
  const what = whole
    ? `${unit}, out of ${whole.value}`
    : nounsFrom(tokens, end, isNoun) || (more > 0 ? printed(tokens, first, end) : '');
  return { value: number.value, comparator, unit, ...(what && { what }) };
}

/** "12 May", "12 de septiembre", "September 12". */
function isOfDate(
  tokens: readonly Token[],
  index: number,
  next: number,
  { months, ...words }: LanguageWords,
) {
  const isMonth = (at: number) => isIn(months.replaceAll('|', ' '), tokens[at]?.lower);
  const behind = OF.test(lowAt(tokens, next)) ? next + 1 : next;
  return isMonth(behind) || (index > 0 && isDayAfter(tokens, index - 1, { months, ...words }));
}

/** Time that passes and questions: no finding is about their number, nor about that of the few who speak or work somewhere. */
const UNCOUNTED =
  /^(?:questions?|requests?|decades?|years?|months?|weeks?|days?|hours?|minutes?|nights?|vragen|jaar|jaren|maanden|weken|dagen|uren|uur|fragen|jahren?|monaten?|wochen|tagen?|stunden|ans|années|mois|semaines|jours|heures|años|meses|semanas|días|horas|preguntas|anos|dias|perguntas)$/;
const PEOPLE =
  /^(?:crew|crewmen|men|women|persons?|mannen|vrouwen|männer|frauen|hommes|femmes|hombres|mujeres|homens|mulheres)$/;
const PLURAL = /[^sui]s$/;

/** "Tonnes of spruce" and "euros for sawn oak": two words behind "of" or "for"; "ton zand": the noun right behind its measure. */
function nounsFrom(tokens: readonly Token[], at: number, isNoun: (at: number) => boolean): string {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (MEASURED.test(lowAt(tokens, at - 1)) && isNoun(at))
    return WENT.test(lower) || /^(?:ge|ver|be)\p{L}+[td]$/u.test(text) ? '' : text;
  if (!OF.test(lower) && !FOR.test(lower)) return '';
  const size = !isNoun(at + 1) ? 0 : isNoun(at + 2) && !WENT.test(tokens[at + 2]!.lower) ? 2 : 1;
  return printed(tokens, at + 1, at + 1 + size);
}

/** Before what a measure is of; “da”, “der” stand before whose it is. */
const OF = /^(?:of|van|von|de|d'|di)$/;
const PERCENT = /^(?:%|per|percent|procent|prozent)$/;
const PRONOUN =
  /^(?:them|it|him|her|this|these|those|all|each|hem|haar|hen|ihn|ihm|ihr|eux|lui|elles?|ellos|ellas|eles|isso|isto)$/;
/** Verbs that stand behind goods. */
const WENT =
  /^(?:left|came|went|made|sold|bought|sent|reached|were|worth|between|during|since|until|after|before|through|into|over|per|each|out|gingen|kwamen|verlieten|kamen|gelangten|wurden|tussen|zwischen|entre|ont|sont|foram|fueron)$|ed$/;
const MEASURED = /^(?:ton|tonnen?|kilo|kg|kilogramm?|liter|kubikmeter|meter|vaten|kisten)$/;
const NEITHER = /^(?:neither|none|nobody|geen|keiner|keine|aucune?|ninguno|ninguna|nenhum|nenhuma)$/;
const FOR = /^(?:for|voor|für|pour|para|за)$/;
const MEASURE =
  /^(?:cubic|square|metric|nautical|gross|short|long|kubieke|vierkante|mètres?|metros|кубических|кубічних|квадратных|квадратних)$/;
const TIMES = /^(?:times|fold|keer|maal|mal|fois|veces|vezes|раза?|разів)$/;

/** Numbers with their comparators, and months, in a few words as printed; nothing where the language is not known. */
export function readPhrase(phrase: string, language: string): PhraseRead {
  const words = wordsOf(language);
  const tokens = words === NO_WORDS ? [] : tokenise(normaliseParagraph(phrase), words);
  const months = words.months.split(' ').map((names) => names.split('|'));
  const numbers: PhraseRead['numbers'] = [];
  for (let index = 0; index < tokens.length;) {
    const number = numberAt(tokens, index, valuesOf(words));
    const next = number?.next ?? index + 1;
    const isDate = isOfDate(tokens, index, next, words) || /^(?:19|20)\d\d$/.test(tokens[index]!.text);
    const said = printed(tokens, index, next);
    if (number && !isDate)
      numbers.push({ value: number.value, comparator: comparatorAt(tokens, index, words), words: said });
    index = next;
  }
  const found = tokens.map(({ lower }) => months.findIndex((names) => names.includes(lower)) + 1);
  return { numbers, months: found.filter((month) => month > 0) };
}

const VAGUE =
  /^(?:several|few|many|couple|enkele|enige|verscheidene|verschillende|mehrere|einige|plusieurs|quelques|varios|varias|unos|vários|várias|alguns|кілька|несколько)$/;

function valuesOf({ numbers }: LanguageWords): ReadonlyMap<string, number> {
  const pairs = numbers.split(' ').map((pair) => pair.split('='));
  return new Map(pairs.filter(([, value]) => value).map(([word, value]) => [word!, Number(value)]));
}

/** The value of the number that starts at a token, and the token behind it. */
function numberAt(
  tokens: readonly Token[],
  index: number,
  values: ReadonlyMap<string, number>,
): { value: number; next: number } | null {
  const inDigits = digits(tokens[index]!.text);
  let value = inDigits ?? values.get(tokens[index]!.lower);
  // "Several hundred" is no number.
  const isVague = inDigits === undefined && VAGUE.test(lowAt(tokens, index - 1));
  if (value === undefined || (isVague && value >= 12)) return null;
  let next = index + 1;
  const beside = () => tokens[next]?.clause === tokens[index]!.clause;
  // Thousands apart: 41 000.
  while (
    value < 1e12 &&
    beside() &&
    /^\d{1,3}$/.test(tokens[index]!.text) &&
    /^\d{3}$/.test(tokens[next]!.text)
  )
    value = value * 1000 + Number(tokens[next++]!.text);
  while (beside() && (values.get(tokens[next]!.lower) ?? 0) >= 100)
    value *= values.get(tokens[next++]!.lower)!;
  return value > 1e15 ? null : { value: Number(value.toPrecision(15)), next };
}

/** The value of a token in digits: groups of three after the first sign are thousands, what else stands behind one a fraction. */
function digits(text: string): number | undefined {
  const plain = /^\D{0,3}(\d[\d.,']*)\D?$/.exec(text)?.[1]?.replace(/[.,']$/, '');
  if (plain === undefined) return undefined;
  if (/^\d{1,3}(?:[.,']\d{3})+$/.test(plain)) return Number(plain.replace(/[.,']/g, ''));
  const [, whole, fraction] = /^([\d.,']*?)(?:[.,](\d{1,2}))?$/.exec(plain)!;
  return Number(`${whole!.replace(/[.,']/g, '')}.${fraction ?? 0}`);
}

function comparatorAt(tokens: readonly Token[], index: number, words: LanguageWords): Comparator {
  const before = ` ${tokens.slice(Math.max(0, index - 4), index).map(({ lower }) => lower).join(' ')}`; // prettier-ignore
  // "About a dozen".
  const isA = !/\d/.test(tokens[index]!.text) && A.test(tokens[index - 1]?.lower ?? '');
  const bare = isA ? before.slice(0, before.lastIndexOf(' ')) : before;
  const found = COMPARATORS.flatMap((comparator) =>
    (words.comparators[comparator] ?? '')
      .split(';')
      .filter((phrase) => phrase !== '' && bare.endsWith(` ${phrase}`))
      .map((phrase) => ({ comparator, size: phrase.length })),
  );
  // "No more than" is no "more than".
  const comparator = found.sort((a, b) => b.size - a.size)[0]?.comparator ?? 'exactly';
  // "Neither of them of more than 5,000".
  const isNone = tokens
    .slice(Math.max(0, index - 8), index)
    .some(({ lower, clause }) => clause === tokens[index]!.clause && NEITHER.test(lower));
  const turned: Partial<Record<Comparator, Comparator>> = { 'more than': 'at most', 'less than': 'at least' };
  return (isNone && turned[comparator]) || comparator;
}
