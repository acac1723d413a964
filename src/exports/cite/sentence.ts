import type { Entity, Evidence, Finding, Source } from '../../model/report.ts';
import { restingOn } from '../../model/join/roots.ts';
import { listInWords } from '../../text/words.ts';
import { dateWords } from '../../text/dates.ts';
import { innerQuotes } from './styles.ts';
import { t } from '../../text/t.ts';

/** Who says so and through whom we know: "According to River Desk, as retold by Daily Ledger (May 2019)"; a question is "left open by" them. */
export function accordingTo(finding: Finding): string {
  const byVoice = Map.groupBy(finding.evidence, (evidence) => voicesOf(evidence).join('\n'));
  const parts = [...byVoice.values()].map((items) => partOf(items));
  return finding.kind === 'unknown'
    ? t.exports.cite.leftOpenBy({ who: parts })
    : t.exports.cite.accordingTo({ who: parts });
}

/** The sentence to print: chain, statement word by word with its hedge, and where it stands. */
export function citingSentence(finding: Finding, siteTitle: string, address: string): string {
  return t.exports.cite.sentence({
    who: accordingTo(finding),
    statement: innerQuotes(finding.statement),
    site: siteTitle,
    number: finding.number,
    version: finding.version,
    address,
  });
}

function partOf(items: readonly Evidence[]): string {
  const voices = voicesOf(items[0]!);
  const tellers = [...new Set(items.flatMap(tellersOf))];
  const named = tellers.filter((teller) => !voices.includes(teller.name)).map(({ text }) => text);
  const own = [
    ...new Set(
      items
        .flatMap(tellersOf)
        .filter(({ name }) => voices.includes(name))
        .map(({ date }) => date),
    ),
  ];
  const who = own.some(Boolean)
    ? t.exports.cite.dated({ who: listInWords(voices), dates: own.filter(Boolean).join(', ') })
    : listInWords(voices);
  if (named.length === 0) return who;
  const by = listInWords([...new Set(named)]);
  return retells(items) ? t.exports.cite.retold({ who, by }) : t.exports.cite.reported({ who, by });
}

/** Where the chain begins: reporters or speakers by name; else those who saw the records; else the article. */
function voicesOf({ credited, article }: Evidence): string[] {
  const sources = [...restingOn(credited)];
  const reporters = namesOf(
    sources.filter(({ kind }) => kind === 'investigation'),
    'by',
  );
  if (reporters.length > 0) return reporters;
  const speakers = namesOf(
    sources.filter(({ kind }) => kind !== 'wire report'),
    'by',
  );
  const seen = namesOf(sources, 'seenBy');
  if (speakers.length > 0) return speakers;
  return seen.length > 0 ? seen : [article.outlet?.inSentence ?? articleWords(article)];
}

function namesOf(sources: readonly Source[], who: 'by' | 'seenBy'): string[] {
  return [...new Set(sources.flatMap((source): Entity[] => source[who]).map(({ inSentence }) => inSentence))];
}

interface Teller {
  name: string;
  /** The name with the day of publication. */
  text: string;
  date: string;
}

/** Who passed it on: a news agency between, and the article itself. */
function tellersOf({ credited, article }: Evidence): Teller[] {
  const wires = namesOf(
    [...restingOn(credited)].filter(({ kind }) => kind === 'wire report'),
    'by',
  );
  const date = article.outlet ? dateWords(article.published) : '';
  const name = article.outlet?.inSentence ?? articleWords(article);
  const text = article.outlet ? t.exports.cite.dated({ who: name, dates: date }) : name;
  return [...wires.map((wire) => ({ name: wire, text: wire, date: '' })), { name, text, date }];
}

const articleWords = ({ published }: Evidence['article']) =>
  t.exports.cite.outletNotNamed({ date: dateWords(published) });

/** True when somebody else's investigation is passed on. */
function retells(items: readonly Evidence[]): boolean {
  return items.some(({ credited }) =>
    [...restingOn(credited)].some(({ kind }) => kind === 'investigation' || kind === 'wire report'),
  );
}
