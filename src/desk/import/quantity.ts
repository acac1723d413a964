import { COMPARATORS, type Comparator, type Quantity } from '../../schema/quantity.ts';
import type { PhraseRead } from '../../model/plausible/phrases.ts';
import { normaliseParagraph } from './fingerprint.ts';
import { matchAt, phrasesIn } from './phrases.ts';
import { isDayAfter } from './when.ts';
import { tokenise, type Token } from './tokens.ts';
import { wordsOf, type LanguageWords } from './words.ts';

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
  words: LanguageWords | null,
): FoundQuantity | null {
  const values = valuesOf(words);
  const months = new Set((words?.months ?? '').split(/[ |]/));
  const number = numberAt(tokens, index, values);
  if (number === null || months.has(tokens[number.next]?.lower ?? '')) return null;
  // "September 12", "12 de septiembre".
  const isOfMonth =
    OF.test(tokens[number.next]?.lower ?? '') && months.has(tokens[number.next + 1]?.lower ?? '');
  if (isOfMonth || (index > 0 && isDayAfter(tokens, index - 1, words))) return null;
  const sign = /^(\D+)\d|\d\s*(€|\$|£|₽)$/u.exec(tokens[index]!.text);
  const behind = tokens[number.next];
  const currency = currencyOf(sign?.[1] ?? sign?.[2] ?? '') ?? (behind ? currencyOf(behind.text) : undefined);
  const percent =
    /%$/.test(tokens[number.next - 1]!.text) ||
    /^(?:%|per|percent|procent|prozent)$/.test(behind?.lower ?? '');
  const isCommon = (word: string) => words?.common.split(' ').includes(word) ?? false;
  // Where all nouns begin with a capital, it is no sign of a name.
  const hasCapitals = words === wordsOf('de');
  const isNoun = (at: number) => {
    const token = tokens[at];
    return (
      token !== undefined &&
      (hasCapitals || !token.name) &&
      !PRONOUN.test(token.lower) &&
      !isCommon(token.lower) &&
      token.clause === tokens[index]!.clause &&
      /^\p{L}{2}/u.test(token.text)
    );
  };
  if (TIMES.test(behind?.lower ?? '')) return null;
  // "Three of five yards".
  const whole = OF.test(behind?.lower ?? '') ? numberAt(tokens, number.next + 1, values) : null;
  const first = whole ? whole.next : number.next;
  // "46 dialysis machines": what is counted in English is the plural.
  const low = (more: number) => tokens[first + more]?.lower ?? '';
  const ends = (at: number) => !isNoun(at) || WENT.test(tokens[at]!.lower) || PLURAL.test(tokens[at]!.lower);
  const stop =
    whole || words !== wordsOf('en') || MEASURE.test(low(0))
      ? 0
      : ([0, 1, 2].find((more) => ends(first + more)) ?? 0);
  const more = isNoun(first + stop) && PLURAL.test(low(stop)) ? stop : 0;
  const size = !isNoun(first) ? 0 : more > 0 ? more + 1 : MEASURE.test(low(0)) && isNoun(first + 1) ? 2 : 1;
  const said = (from: number) => tokens.slice(from, first + size).map(({ text }) => text).join(' '); // prettier-ignore
  const unit = said(first + more);
  const inDigits = /\d/.test(tokens[index]!.text);
  const isFew = () =>
    PEOPLE.test(low(more)) || matchAt(tokens, first + more, phrasesIn(words?.kinds.person ?? '')) !== null;
  const isNone = UNCOUNTED.test(low(more)) || (!inDigits && number.value <= 12 && isFew());
  if (size > 0 && !currency && !percent && isNone) return null;
  // "… 40 tons; the ledger has 90": of what it is said to be, an editor knows.
  const before = tokens.slice(Math.max(0, index - 60), index);
  const isUnit = (word = '') =>
    currencyOf(word) !== undefined || (/^\p{Ll}{3}/u.test(word) && !isCommon(word));
  const isShort = inDigits && behind?.clause !== tokens[index]!.clause && before.some(({ lower }, at) => /^\d/.test(lower) && isUnit(before[at + 1]?.lower)); // prettier-ignore
  const end =
    currency && !sign ? number.next + 1 : number.next + (percent ? (behind?.lower === 'per' ? 2 : 1) : size);
  const counted =
    currency || percent || size > 0 ? nounsFrom(tokens, whole ? index : end, isNoun, whole !== null) : '';
  const counts = percent ? 'per cent' : size > 0 ? unit : isShort ? 'TODO' : null;
  const all = more > 0 && !currency && !percent ? said(first) : '';
  const what = whole && size > 0 ? `${unit}, out of ${whole.value}` : counted || all;
  return {
    value: number.value,
    comparator: comparatorAt(tokens, index, words),
    ...(currency ? { currency } : counts ? { unit: counts } : {}),
    ...(what ? { what } : {}),
  };
}

/** Time that passes and questions: no finding is about their number, nor about that of the few who speak or work somewhere. */
const UNCOUNTED =
  /^(?:questions?|years?|months?|weeks?|days?|hours?|minutes?|nights?|vragen|jaar|jaren|maanden|weken|dagen|uren|uur|fragen|jahren?|monaten?|wochen|tagen?|stunden|ans|années|mois|semaines|jours|heures|años|meses|semanas|días|horas|preguntas|anos|dias|perguntas)$/;
const PEOPLE =
  /^(?:crew|crewmen|men|women|persons?|mannen|vrouwen|männer|frauen|hommes|femmes|hombres|mujeres|homens|mulheres)$/;
const PLURAL = /[^sui]s$/;

/** "Tonnes of spruce" and "euros for sawn oak": up to three words behind "of" or "for". */
function nounsFrom(
  tokens: readonly Token[],
  at: number,
  isNoun: (at: number) => boolean,
  none: boolean,
): string {
  // "Tonnen Eiche", "ton zand": the noun stands right behind its measure.
  const isBare = MEASURED.test(tokens[at - 1]?.lower ?? '') && isNoun(at);
  const isJoined = OF.test(tokens[at]?.lower ?? '') || FOR.test(tokens[at]?.lower ?? '');
  if (none || !(isBare || isJoined)) return '';
  if (isBare)
    return WENT.test(tokens[at]!.lower) || /^(?:ge|ver|be)\p{L}+[td]$/u.test(tokens[at]!.text)
      ? ''
      : tokens[at]!.text;
  let last = at;
  while (last < at + 2 && isNoun(last + 1) && !WENT.test(last > at ? tokens[last + 1]!.lower : '')) last++;
  return tokens.slice(at + 1, last + 1).map(({ text }) => text).join(' '); // prettier-ignore
}

const OF = /^(?:of|van|von|de|d'|di)$/;
const PRONOUN =
  /^(?:them|it|him|her|this|these|those|all|each|hem|haar|hen|ihn|ihm|ihr|eux|lui|elles?|ellos|ellas|eles|isso|isto)$/;
/** Verbs that stand behind goods. */
const WENT =
  /^(?:left|came|went|reached|were|worth|between|during|since|until|after|before|through|into|over|per|each|out|gingen|kwamen|verlieten|kamen|gelangten|wurden|tussen|zwischen|entre|ont|sont|foram|fueron)$|ed$/;
const MEASURED = /^(?:ton|tonnen?|kilo|kg|kilogramm?|liter|kubikmeter|meter|vaten|kisten)$/;
const NEITHER = /^(?:neither|none|nobody|geen|keiner|keine|aucune?|ninguno|ninguna|nenhum|nenhuma)$/;
const FOR = /^(?:for|voor|für|pour|para|за)$/;
const MEASURE =
  /^(?:cubic|square|metric|nautical|gross|short|long|kubieke|vierkante|mètres?|metros|кубических|кубічних|квадратных|квадратних)$/;
const TIMES = /^(?:times|fold|keer|maal|mal|fois|veces|vezes|раза?|разів)$/;

/** Numbers with their comparators, and months, in a few words as printed; nothing where the language is not known. */
export function readPhrase(phrase: string, language: string): PhraseRead {
  const words = wordsOf(language);
  const tokens = tokenise(normaliseParagraph(phrase), words);
  const values = valuesOf(words);
  const months = (words?.months ?? '').split(' ').map((names) => names.split('|'));
  const monthAt = (index: number) =>
    months.findIndex((names) => names.includes(tokens[index]?.lower ?? '-')) + 1;
  const numbers: PhraseRead['numbers'] = [];
  for (let index = 0; words && index < tokens.length;) {
    const number = numberAt(tokens, index, values);
    const next = number?.next ?? index + 1;
    // "1 January", "1 de janeiro" and a year are dates.
    const isDay = monthAt(index - 1) > 0 && isDayAfter(tokens, index - 1, words);
    const isDate =
      isDay || monthAt(next) > 0 || monthAt(next + 1) > 0 || /^(?:19|20)\d\d$/.test(tokens[index]!.text);
    const said = tokens.slice(index, next).map(({ text }) => text).join(' '); // prettier-ignore
    if (number && !isDate)
      numbers.push({ value: number.value, comparator: comparatorAt(tokens, index, words), words: said });
    index = next;
  }
  return { numbers, months: tokens.map((_, index) => monthAt(index)).filter((month) => month > 0) };
}

const VAGUE =
  /^(?:several|few|many|couple|enkele|enige|verscheidene|verschillende|mehrere|einige|plusieurs|quelques|varios|varias|unos|vários|várias|alguns|кілька|несколько)$/;

function valuesOf(words: LanguageWords | null): ReadonlyMap<string, number> {
  const pairs = (words?.numbers ?? '').split(' ').map((pair) => pair.split('='));
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
  const isVague = inDigits === undefined && VAGUE.test(tokens[index - 1]?.lower ?? '');
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

function comparatorAt(tokens: readonly Token[], index: number, words: LanguageWords | null): Comparator {
  const before = tokens
    .slice(Math.max(0, index - 4), index)
    .map(({ lower }) => lower)
    .join(' ');
  const found = COMPARATORS.flatMap((comparator) =>
    (words?.comparators[comparator] ?? '')
      .split(';')
      .filter((phrase) => phrase !== '' && (before === phrase || before.endsWith(` ${phrase}`)))
      .map((phrase) => ({ comparator, size: phrase.length })),
  );
  // "No more than" is no "more than".
  const comparator = found.sort((a, b) => b.size - a.size)[0]?.comparator ?? 'exactly';
  // "Neither of them of more than 5,000".
  const isNone = tokens
    .slice(Math.max(0, index - 8), index)
    .some(({ lower, clause }) => clause === tokens[index]!.clause && NEITHER.test(lower));
  return isNone && comparator === 'more than'
    ? 'at most'
    : isNone && comparator === 'less than'
      ? 'at least'
      : comparator;
}
