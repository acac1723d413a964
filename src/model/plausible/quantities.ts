import { wordsOf } from '../../reading/prose.ts';
import { rowOf, type RelationKind } from '../../schema/relation-kind.ts';
import { misfitOf } from '../join/kind-fits.ts';
import { endFaults, tellsEnds } from '../wording/direction.ts';
import { heldDates, isActor } from '../wording/facts.ts';
import { isTime } from '../wording/numbers.ts';
import { plain, spots } from '../wording/phrases.ts';
import { read } from '../wording/reading.ts';
import { atFinding, shareOf, stemsOf, type Desk, type Written } from './desk.ts';
import { numbersAbout } from './marks.ts';
import type { Slip } from './slip.ts';

/** Numbers, units, shares, goods and parties of structure that the finding's own statement does not have. */
export function structureSlips(written: Written, desk: Desk): Slip[] {
  return [
    ...wholeSlips(written),
    ...quantitySlips(written, desk),
    ...limitSlips(written, desk),
    ...unlimitedSlips(written, desk),
    ...scopeSlips(written, desk),
    ...relationSlips(written, desk),
    ...lettersInNumbers(written),
  ];
}

/** One sentence, in our own words: what stands in quotation marks is a set term. */
function wholeSlips({ id, data }: Written): Slip[] {
  const slip = atFinding(id);
  const [first, second] = data.statement.split(/(?<=\p{Ll}{3}[.?!][”"]?) (?=\p{Lu})/u);
  const quoted = [...`${data.statement} ${data.title}`.matchAll(/[“"]([^“”"]+)[”"]/g)]
    .map(([, words]) => words!)
    .find((words) => words.split(' ').length > MOST_QUOTED);
  return [
    ...(second === undefined
      ? []
      : slip(
          ['statement'],
          'statement-long',
          first!,
          'is followed by another sentence, and a finding is one',
          'make two findings of them, or one sentence',
        )),
    ...(quoted === undefined
      ? []
      : slip(
          ['statement'],
          'quotation-long',
          quoted.split(' ').slice(0, MOST_QUOTED).join(' '),
          'begins a quotation of more than seven words',
          'say it in our own words',
        )),
  ];
}

/** Words of a set term. */
const MOST_QUOTED = 7;

function quantitySlips({ id, data, finding, said }: Written, { reader }: Desk): Slip[] {
  const slip = atFinding(id);
  const told = stemsOf(data.statement);
  const values = new Set([
    ...data.quantities.flatMap(({ value, upTo }) => [value, upTo]),
    ...said.numbers.map(({ value }) => value),
  ]);
  const years = yearsOf(
    data.when,
    data.asOf,
    ...said.dates.map(({ year }) => year),
    ...data.relations.flatMap(({ since, until }) => [since, until]),
    data.whenText,
  );
  const counted = (): readonly unknown[] => [
    ...numbersAbout({ ...finding, quantities: [] }, reader),
    ...(['from', 'to'] as const).map((end) => new Set(data.relations.map((one) => one[end])).size),
  ];
  return data.quantities.flatMap(({ value, unit, currency, comparator, what }, index) => {
    const path = ['quantities', index];
    const scope = read(what, reader);
    const same = (other: (typeof data.quantities)[number]) =>
      [other.value, other.unit, other.currency, other.comparator, other.what].join() ===
      [value, unit, currency, comparator, what].join();
    return [
      ...(data.quantities.findIndex(same) < index
        ? slip(
            path,
            'quantity-twice',
            String(value),
            'stands twice among the quantities',
            'remove one of the two',
          )
        : []),
      ...(unit !== undefined && shareOf(unitStems(unit), told) === 0 && !isSaidUnit(unit, said, reader)
        ? slip(
            [...path, 'unit'],
            countedIn(value, said) ? 'unit-other' : 'unit-unsaid',
            unit,
            'is a unit that the statement does not count in',
            'write the unit of the statement',
          )
        : []),
      ...scope.numbers
        .filter(
          ({ value, spelled, units }) =>
            !values.has(value) &&
            (!spelled || (value > 1 && !units.some(isTime) && !counted().includes(value))),
        )
        .flatMap((number) =>
          slip(
            [...path, 'what'],
            'number-unsaid',
            number.words,
            'is no number of the statement or of quantities',
            'write what the number covers, with the numbers of the statement',
          ),
        ),
      ...scope.dates
        .filter(({ year }) => year !== null && !years.has(year))
        .flatMap((date) =>
          slip(
            [...path, 'what'],
            'date-unsaid',
            date.words,
            'is no date of the statement or of when',
            'write that date, or leave it out',
          ),
        ),
    ];
  });
}

/** Whether the statement counts this number in something: "90 barges", and not "90 of them". */
const countedIn = (value: number, { rest, numbers }: Written['said']): boolean =>
  numbers.some(
    (number) =>
      number.value === value && /^ \p{Ll}{4,}/u.test(rest.slice(number.offset + number.words.length)),
  );

/** Numbers of a limit that no finding of these articles gives. */
function limitSlips({ id, data, finding }: Written, { reader }: Desk): Slip[] {
  const limits = data.doesNotShow.map((text) => read(text, reader).numbers);
  if (limits.every((numbers) => numbers.length === 0)) return [];
  const near = new Set(
    [finding, ...finding.evidence.flatMap(({ article }) => article.findings)].flatMap((one) => [
      ...one.quantities.flatMap(({ value, upTo }) => [value, upTo]),
      ...[
        one.statement,
        wordsOf(one.body),
        ...(Array.isArray(one.responses) ? one.responses.map(({ summary }) => summary) : []),
      ].flatMap((text) => read(text, reader).numbers.map(({ value }) => value)),
    ]),
  );
  return limits.flatMap((numbers, index) =>
    numbers
      .filter(({ value }) => !near.has(value) && value > 12)
      .flatMap(({ words }) =>
        atFinding(id)(
          ['doesNotShow', index],
          'number-unsaid',
          words,
          'is a number that no finding of its articles gives',
          'write one that they give, or leave it out',
        ),
      ),
  );
}

/** A limit that denies nothing: the list would say that what is shown is not. */
function unlimitedSlips({ id, data }: Written, { reader, patterns }: Desk): Slip[] {
  return data.doesNotShow.flatMap((text, index) => {
    const { hedges } = read(text, reader);
    const verb = hedges.find((hedge) => hedge.class === 'attribution');
    const before = text.slice(0, verb?.offset).trim().split(' ');
    const isSentence =
      reader.words.articles.includes(before[0]!.toLowerCase()) ||
      spots(text, reader.sources)[0]?.offset === 0;
    const limits = [patterns.negations, patterns.exclusives, reader.notSaid].some(
      (pattern) => plain(text).search(pattern) >= 0,
    );
    return verb &&
      isSentence &&
      before.length < 5 &&
      !limits &&
      !hedges.some((hedge) => hedge.class === 'open')
      ? atFinding(id)(
          ['doesNotShow', index],
          'limit-affirms',
          [...before.slice(1), verb.words].join(' '),
          'denies nothing, in the list of what is not shown',
          `write what they do not ${verb.words}`,
        )
      : [];
  });
}

/** What a number covers, against the period and the total that the statement gives. */
function scopeSlips({ id, data }: Written, { reader, patterns }: Desk): Slip[] {
  const [from, to] = /^(\d{4}-\d\d)\/(\d{4}-\d\d)$/.exec(data.when ?? '')?.slice(1) ?? [];
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5));
  const length = from && to ? months(to) - months(from) + 1 : null;
  return data.quantities.flatMap(({ what }, index) => {
    const slip = (words: string, wrong: string, instead: string) =>
      atFinding(id)(['quantities', index, 'what'], 'span-other', words, wrong, instead);
    const rate = patterns.rates.exec(what);
    const total = patterns.totals.exec(data.statement);
    if (rate && total && !patterns.rates.test(data.statement))
      return slip(
        rate[0],
        `is the price of one, and the statement has “${total[0]}”`,
        'write what the total covers',
      );
    const { numbers, rest } = read(what, reader);
    const span = numbers.find(
      ({ offset, units, value }) =>
        units.includes('months') && value !== length && reader.numbers.lasting.test(rest.slice(0, offset)),
    );
    return span && length !== null
      ? slip(span.words, `months are not from ${from!} to ${to!}`, `write ${length}`)
      : [];
  });
}

const unitStems = (unit: string) => {
  const stems = stemsOf(unit);
  return stems.size > 0 ? stems : new Set([unit.toLowerCase()]);
};

/** "Per cent" is said with a sign too. */
const isSaidUnit = (
  unit: string,
  said: Written['said'],
  { numbers: { unitOf } }: Desk['reader'],
): boolean => {
  const canonical = unitOf.get(unit.toLowerCase()) ?? unit;
  return said.numbers.some(({ units }) => units.includes(canonical));
};

/** All years in some dates and words. */
function yearsOf(...dates: readonly (string | number | null | undefined)[]): Set<number> {
  const written = dates.flatMap((date) => String(date ?? '').match(/(?:19|20)\d\d/g) ?? []).map(Number);
  const [first, last] = [Math.min(...written), Math.max(...written)];
  // Of a period the years between count too.
  return new Set(
    written.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** Kinds whose parties a statement need not name: the goods are what it names. */
const SILENT: ReadonlySet<RelationKind> = new Set(['not shown', 'has member', 'goods used by']);

function relationSlips({ id, data, finding, said }: Written, { reader, entities }: Desk): Slip[] {
  const slip = atFinding(id);
  const named = new Set(said.names.flatMap(({ parties }) => parties));
  const told = stemsOf(
    [
      data.statement,
      data.title,
      ...data.doesNotShow,
      ...data.quantities.flatMap(({ what, unit }) => [what, unit ?? '']),
    ].join(' '),
  );
  const statement = data.statement.toLowerCase();
  const years = yearsOf(...said.dates.map(({ year }) => year), data.whenText, data.when);
  return data.relations.flatMap((relation, index) => {
    const path = ['relations', index];
    const ends = (['from', 'to', 'via'] as const).flatMap((end) => {
      const entity = entities.get(relation[end] ?? '');
      const party = entity && reader.parties.get(entity.id);
      if (!entity || !party || named.has(entity.id)) return [];
      if (end !== 'via' && (SILENT.has(relation.kind) || !isActor(entity))) return [];
      // What has no name of its own may be put in other words, and not in none.
      if (
        !party.named &&
        (entity.unnamed ||
          entity.knownFrom !== undefined ||
          shareOf(stemsOf([...party.names, party.describes].join(' ')), told) > 0)
      )
        return [];
      const near =
        end !== 'via' && finding.entities.some((other) => other.country === entity && named.has(other.id));
      return near
        ? []
        : [
            {
              ...slip(
                [...path, end],
                read(relation.sentence ?? '', reader).names.some(({ parties }) => parties.includes(entity.id))
                  ? 'party-untold'
                  : 'party-unsaid',
                entity.name,
                'is a party that the statement does not name',
                'name it there, or write the party that it names',
              )[0],
              party: entity.id,
            },
          ];
    });
    const goods = (['goods', 'what'] as const).flatMap((key) => {
      const text = relation[key];
      const stems = stemsOf(text ?? '');
      const elsewhere = () =>
        entities
          .get(relation.from)
          ?.findings.some(
            ({ statement }) => statement !== data.statement && shareOf(stems, stemsOf(statement)) > 0,
          );
      // "Rivierzand" is sand.
      const within = () => [...stems].some((stem) => statement.includes(stem));
      return text !== undefined && shareOf(stems, told) === 0 && !within() && !elsewhere()
        ? slip(
            [...path, key],
            key === 'goods' ? 'goods-unsaid' : 'what-unsaid',
            text,
            'stands nowhere in the statement',
            'write it as the statement does',
          )
        : [];
    });
    const keyOf = ({ kind, from, to, via, goods: what, since }: typeof relation) =>
      [kind, from, to, via, what, since].join();
    const first = data.relations.findIndex((other) => keyOf(other) === keyOf(relation));
    const twice =
      first < index
        ? slip(
            path,
            'relation-twice',
            relation.kind,
            'stands twice among the relations',
            'remove one of the two',
          )
        : [];
    const quantity = relation.quantity === undefined ? undefined : data.quantities[relation.quantity - 1];
    const labelled = read(relation.label ?? '', reader).numbers;
    const other =
      quantity &&
      labelled.length > 0 &&
      !labelled.some(({ value }) => value === quantity.value || value === quantity.upTo);
    const label = other
      ? slip(
          [...path, 'label'],
          'label-other',
          relation.label!,
          `has another number than quantity ${relation.quantity}`,
          'write its number, or the place of the other one in quantity',
        )
      : [];
    const swapped =
      relation.sentence === undefined || !tellsEnds(read(relation.sentence, reader), relation, reader)
        ? endFaults(said, relation, reader).filter(({ code }) => code === 'ends-out-of-order')
        : [];
    const [from, to] = [entities.get(relation.from), entities.get(relation.to)];
    const isSwappable = from && to && misfitOf(relation, to, from) === null;
    const order = swapped
      .slice(0, 1)
      .flatMap(({ words }) =>
        slip(
          [...path, 'from'],
          'ends-swapped',
          words,
          `stands at the other end in the statement than in “${relation.kind}”`,
          `${isSwappable ? 'swap from and to, or ' : ''}write in sentence who does it, and then to whom`,
        ),
      );
    const isNamed = to?.kind === 'person' && !to.unnamed && to.knownFrom === undefined;
    const accused = isNamed && rowOf(relation.kind).alleges;
    const person = accused
      ? slip(
          [...path, 'to'],
          'person-unshielded',
          to.name,
          'is a person who is accused, and is named in full',
          `write knownFrom in entities/${to.id}.yaml, and given name and initial alone`,
        )
      : [];
    const times = (['since', 'until'] as const).flatMap((key) =>
      heldDates(relation[key] ?? '', false)
        .filter(({ year }) => year !== null && !years.has(year))
        .flatMap(({ text }) =>
          slip(
            [...path, key],
            'date-unsaid',
            text,
            'is no date of the statement or of when',
            'write the date that it gives, or say it there',
          ),
        ),
    );
    return [...ends, ...order, ...person, ...goods, ...twice, ...label, ...times];
  });
}

/** A letter O or l among digits, which nobody reads as a number. */
function lettersInNumbers({ id, data }: Written): Slip[] {
  const slip = atFinding(id);
  return (['statement', 'title'] as const).flatMap((key) => {
    const [found] =
      /(?<![\p{L}\p{N}-])(?:\d[\d.,]*[OoIl][\d.,OoIl]*|[OIl][\d.,OIl]*\d[\d.,OIl]*)(?![\p{L}\p{N}])/u.exec(
        data[key],
      ) ?? [];
    if (found === undefined) return [];
    const digits = found.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    return slip([key], 'letter-in-number', found, 'has a letter among its digits', `write ${digits}`);
  });
}
