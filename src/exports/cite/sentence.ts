import { namesPerson } from '../../model/persons/public.ts';
import { restingOn } from '../../model/join/roots.ts';
import type { Article, Entity, Finding, Source } from '../../model/report.ts';
import { dateWords, machineDate } from '../../text/dates.ts';
import { answersInShort } from '../../text/answers.ts';
import { isolated, isolatedText } from '../../text/direction.ts';
import { afterwards } from '../../text/superseded.ts';
import { t } from '../../text/t.ts';
import { namesIn } from '../words.ts';
import { listInWords, sentenceCase } from '../../text/words.ts';

const words = t.exports.cite.summary;

/**
 * The sentence to print: whom the finding summarises, and the statement with its hedge, in our words and without
 * quotation marks; who answers it, then where it stands. Whoever the statement names itself is not named a second time.
 */
export function citingSentence(finding: Finding, siteTitle: string, address: string): string {
  // The address stands last: a full stop behind it would be taken for a part of it.
  const statement = [
    isolatedText(statementOf(finding)),
    ...answersInShort(finding),
    ...afterwards(finding, namesPerson(finding)),
  ];
  return t.exports.cite.sentence({
    site: siteTitle,
    number: finding.number,
    does: whatItDoes(finding),
    statement: statement.join(' '),
    version: finding.version,
    address,
  });
}

/** Whom the finding summarises: "summarises Daily Ledger (4 May 2019), which retells an investigation by River Desk". */
export function whatItDoes(finding: Finding): string {
  const credited = creditedBy(finding);
  const sources = [...credited.values()].flat();
  const whom = (withChain: boolean) =>
    joined(
      [...credited].map(
        ([article, some]) => named(article, finding) + (withChain ? chainOf(some, finding) : ''),
      ),
    );
  if (sources.every(({ kind }) => kind === 'our reading')) return words.reads({ whom: whom(false) });
  const own = sources.every(({ kind }) => kind === 'own words');
  if (!own || [...credited.keys()].some((article) => speaksIn(article, finding)))
    return words.summarises({ whom: whom(true) });
  const retold = makersOf(sources.flatMap(({ retells }) => retells));
  const makers = unnamed(retold, finding) ? listInWords(retold.map(({ inSentence }) => inSentence)) : null;
  const says = { whom: whom(false), articles: credited.size };
  return sources.every(({ retells }) => retells.length > 0)
    ? words.retelling({ ...says, makers })
    : words.ownVoice(says);
}

/** Everything that each article credits for the finding. */
function creditedBy({ evidence }: Finding): Map<Article, Source[]> {
  const byArticle = Map.groupBy(evidence, ({ article }) => article);
  return new Map(
    [...byArticle].map(([article, items]) => [article, [...new Set(items.flatMap((item) => item.credited))]]),
  );
}

/** The statement; a single article that it speaks of is the one just named. */
function statementOf(finding: Finding): string {
  const article = onlyArticle(finding);
  if (article === null) return finding.statement;
  return replacements(article).reduce(
    (text, [before, after]) =>
      text.replaceAll(before, after).replaceAll(sentenceCase(before), sentenceCase(after)),
    finding.statement,
  );
}

function onlyArticle({ evidence }: Finding): Article | null {
  const [first, ...others] = evidence.map(({ article }) => article);
  return others.every((article) => article === first) ? first! : null;
}

/** Words by which a statement speaks of the article that it rests on, and those for an article already named. */
const replacements = ({ published }: Article): readonly (readonly [string, string])[] =>
  t.exports.cite.theArticle({ dates: datesOf(dateWords(published)) });

/** A date as it stands, then month and year, then the year. */
const datesOf = (date: string): string[] =>
  date.split(' ').map((_, index, parts) => parts.slice(index).join(' '));

/** True where the statement itself says that the article or its outlet says so. */
function speaksIn(article: Article, finding: Finding): boolean {
  return (
    partiesNamed(finding, article.outlet ? [article.outlet] : []).size > 0 ||
    statementOf(finding) !== finding.statement
  );
}

/** An article with its outlet and its day, as far as it prints them and the statement does not. */
function named(article: Article, finding: Finding): string {
  const date = machineDate(article.published) === null ? null : dateWords(article.published);
  const { outlet } = article;
  if (outlet && partiesNamed(finding, [outlet]).size > 0)
    return words.article({ date: date !== null && finding.statement.includes(date) ? '' : date });
  if (outlet === null) return words.noOutlet({ date });
  const where = { outlet: isolated(outlet.inSentence), date };
  return article.outletBasis === 'address' ? words.onSite(where) : words.outlet(where);
}

/** Who stands behind the article, where the statement does not say so: who investigated, passed on, saw or said it. */
function chainOf(credited: readonly Source[], finding: Finding): string {
  const sources = [...restingOn(credited)];
  const ofKind = (...kinds: Source['kind'][]) => sources.filter(({ kind }) => kinds.includes(kind));
  const told = (entities: Entity[]) =>
    unnamed(entities, finding) ? listInWords(entities.map(({ inSentence }) => inSentence)) : null;
  const investigation = told(makersOf(ofKind('investigation')));
  const wire = told(makersOf(ofKind('wire report')));
  const speakers = told(makersOf(ofKind('statement')));
  const records = ofKind('investigation').length > 0 ? [] : ofKind('records', 'images');
  const seenBy = told([...new Set(records.flatMap((source) => source.seenBy))]);
  if (investigation && wire) return words.retellsThrough({ makers: investigation, wire });
  if (investigation) return words.retells({ makers: investigation });
  if (wire) return words.passesOn({ wire });
  if (seenBy) return words.cites({ seenBy });
  return speakers ? words.credits({ speakers }) : '';
}

const makersOf = (sources: readonly Source[]): Entity[] => [...new Set(sources.flatMap(({ by }) => by))];

/** True where the statement leaves out one of them. */
const unnamed = (entities: readonly Entity[], finding: Finding): boolean =>
  partiesNamed(finding, entities).size < entities.length;

/** Those of some entities whom the statement names, by whatever name. */
function partiesNamed({ statement }: Finding, entities: readonly Entity[]): Set<string> {
  return new Set(namesIn(statement, entities).flatMap(({ parties }) => parties));
}

/** Several articles in one row; those with a clause of their own are parted more widely. */
function joined(items: readonly string[]): string {
  return items.some((item) => item.includes(', ')) ? items.join(words.between) : listInWords(items);
}
