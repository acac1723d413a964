import type { Article, Entity, Evidence, Finding, Source } from '../model/report.ts';
import type { Voice } from '../model/join/roots.ts';
import { isolated } from './direction.ts';
import { listInWords, sentenceCase } from './words.ts';
import { publishedWords } from './dates.ts';
import { gradeWords } from './grade.ts';
import { t } from './t.ts';

/** One step of the way from what somebody saw or said to this page. */
export interface ChainStep {
  name: string;
  note: string;
  /** True where the articles do not say who it was. */
  unknown: boolean;
}

/** The outlet of an article; that only its address names one, or that nothing does. */
export function outletName({ outlet, outletBasis }: Pick<Article, 'outlet' | 'outletBasis'>): string {
  if (outlet === null) return t.model.credit.noOutlet;
  const name = isolated(outlet.name);
  return outletBasis === 'address' ? t.model.credit.onSite({ outlet: name }) : name;
}

/** Who says so, in one line: "River Desk and Port News, via Daily Ledger". */
export function creditLine(finding: Finding): string {
  return unique(finding.evidence.map(creditOf)).join('; ');
}

function creditOf({ article, credited }: Evidence): string {
  const outlet = outletName(article);
  if (credited.every(({ kind }) => kind === 'our reading')) return t.model.credit.ourReading({ outlet });
  const voices = credited.flatMap(speakers).filter(({ name }) => name !== article.outlet?.name);
  if (voices.length > 0)
    return t.model.credit.via({ names: listInWords(unique(voices.map(({ name }) => name))), outlet });
  const retold = credited.flatMap(({ retells }) => retells);
  if (retold.length === 0) return outlet;
  const makers = makersIn(retold);
  return makers ? t.model.credit.retelling({ outlet, makers }) : t.model.credit.retellingSomebody({ outlet });
}

/** Who made some investigations, as named inside a sentence; empty where nobody is named. */
const makersIn = (sources: readonly Source[]): string =>
  listInWords(unique(sources.flatMap(({ by }) => by.map(({ inSentence }) => inSentence))));

/** The grade in words and who says so: "Reported. River Desk, via Daily Ledger". A party's own word does not name the party twice. */
export function gradeAndCredit(finding: Finding): string {
  const { grade, evidence } = finding;
  const words = sentenceCase(gradeWords(finding));
  if (grade !== 'stated')
    return t.model.credit.graded({ grade: words, credit: sentenceCase(creditLine(finding)) });
  const outlets = unique(evidence.map(({ article }) => outletName(article))).join('; ');
  return t.model.credit.stated({ grade: words, outlets });
}

/** Every way from a root to this finding, each as steps: record, who saw it, who retold it, this page. */
export function chainsOf(finding: Finding): ChainStep[][] {
  const chains = finding.evidence.flatMap((evidence) =>
    evidence.credited
      .flatMap(pathsFrom)
      .map((path) =>
        path[0]!.kind === 'our reading'
          ? [readStep(evidence), ourReading(finding)]
          : [...path.flatMap(sourceSteps), articleStep(evidence), thisPage(finding)],
      ),
  );
  return [...new Map(chains.map((chain) => [JSON.stringify(chain), chain])).values()];
}

/** That several ways end in one voice: "All of it is the word of Alder Ltd, in 2 statements: one voice". */
export function voiceInWords({ kind, makers, roots }: Voice): string {
  const { oneSpeaker, oneWork } = t.finding.chain;
  return kind === 'speaker'
    ? oneSpeaker({ speakers: names(makers), count: roots.length })
    : oneWork({ makers: names(makers) });
}

/** Under the title of a source: who made it, who saw it or was told, and that we have not. */
export function supportNote(source: Source): string {
  const { ownWords, ourReading: read, mixed, seen, seenBySomebody, work, workOfSomebody } = t.model.support;
  if (source.kind === 'our reading') return read;
  if (source.kind === 'mixed') return mixed;
  if (source.kind === 'own words' && source.retells.length > 0) {
    const makers = makersIn(source.retells);
    return makers ? t.model.support.retelling({ makers }) : t.model.support.retellingSomebody;
  }
  if (source.kind === 'own words') return ownWords;
  const by = names(source.by);
  const seenBy = names(source.seenBy);
  if (source.kind === 'statement') return saidNote(by, seenBy);
  if (seenBy) return seen({ by: seenBy });
  if (source.kind === 'records' || source.kind === 'images') return seenBySomebody;
  return by ? work({ by }) : workOfSomebody;
}

function saidNote(by: string, to: string): string {
  const { said, saidToSomebody, saidBySomebody, saidBySomebodyToSomebody } = t.model.support;
  if (to) return by ? said({ by, to }) : saidBySomebody({ to });
  return by ? saidToSomebody({ by }) : saidBySomebodyToSomebody;
}

/** Paths from the roots down to this source, the root first. */
function pathsFrom(source: Source): Source[][] {
  if (source.restsOn.length === 0) return [[source]];
  return source.restsOn.flatMap(pathsFrom).map((path) => [...path, source]);
}

function sourceSteps(source: Source, index: number, path: Source[]): ChainStep[] {
  if (source.kind === 'own words') return [{ ...t.model.chain.noSource, ...retold(source), unknown: true }];
  if (['records', 'images', 'mixed'].includes(source.kind)) return recordSteps(source, path[index + 1]);
  if (source.kind === 'statement') return statementSteps(source);
  const by = names(source.by);
  return [{ name: sentenceCase(by) || t.model.chain.notNamed, note: source.title, unknown: by === '' }];
}

function recordSteps(source: Source, next: Source | undefined): ChainStep[] {
  const mixed = source.kind === 'mixed';
  const note = mixed ? t.model.chain.mixed : t.model.chain.record;
  const record: ChainStep = { name: source.title, note, unknown: false };
  const seen = names(source.seenBy);
  // Reporters who saw the record and then published are one step, not two; people are not seen.
  if (seen === '' ? mixed : next && names(next.by) === seen) return [record];
  return [
    record,
    {
      name: sentenceCase(seen) || t.model.chain.notNamed,
      note: seen ? t.model.chain.seen : t.model.chain.seenBySomebody,
      unknown: seen === '',
    },
  ];
}

function statementSteps(source: Source): ChainStep[] {
  const by = names(source.by);
  const said: ChainStep = {
    name: sentenceCase(by) || t.model.chain.notNamed,
    note: titleBehind(source),
    unknown: by === '',
  };
  const to = names(source.seenBy);
  return to ? [said, { name: sentenceCase(to), note: t.model.chain.saidTo, unknown: false }] : [said];
}

/** The title of a source behind the name of who speaks, which it may begin with. */
function titleBehind({ title, by }: Source): string {
  const begins = by.map(({ name }) => `${name}: `).find((words) => title.startsWith(words));
  return begins === undefined ? title : sentenceCase(title.slice(begins.length));
}

/** That the article retells somebody as it says something in its own words. */
function retold({ retells }: Source): { note?: string } {
  if (retells.length === 0) return {};
  const makers = makersIn(retells);
  return { note: makers ? t.model.chain.retelling({ makers }) : t.model.chain.retellingSomebody };
}

function articleStep({ article }: Evidence): ChainStep {
  return {
    name: article.outlet ? sentenceCase(outletName(article)) : t.model.chain.noOutlet,
    note: t.model.chain.article({ date: publishedWords(article) }),
    unknown: !article.outlet,
  };
}

/** The article in which we read, or missed, something ourselves. */
function readStep(evidence: Evidence): ChainStep {
  const date = publishedWords(evidence.article);
  return { ...articleStep(evidence), note: t.model.chain.readIn({ date }) };
}

function ourReading(finding: Finding): ChainStep {
  return { ...thisPage(finding), note: t.model.chain.ourReading };
}

function thisPage(finding: Finding): ChainStep {
  const { finding: name, thisPage: note } = t.model.chain;
  return { name: name({ number: finding.number }), note, unknown: false };
}

/** Who speaks for a source: its authors, else those who saw it. */
function speakers(source: Source): Entity[] {
  if (source.by.length > 0) return source.by;
  return source.seenBy.length > 0 ? source.seenBy : source.restsOn.flatMap(speakers);
}

const names = (entities: Entity[]): string => listInWords(entities.map(({ inSentence }) => inSentence));

const unique = (texts: string[]): string[] => [...new Set(texts)];

/** Whose reporting an article rests on, by name; its own where it credits nobody, beside what somebody named saw. */
export function rootNames(article: Article): string {
  const makers = article.restsOn
    .filter(({ kind }) => kind === 'investigation' || kind === 'wire report')
    .flatMap(makersOf);
  if (makers.length > 0) return unique(makers).join(', ');
  const seen = unique(
    article.restsOn.flatMap(({ seenBy, kind }) =>
      kind === 'statement' ? [] : seenBy.map(({ inSentence }) => inSentence),
    ),
  );
  return t.model.credit.noRoot({ seenBy: seen.length > 0 ? listInWords(seen) : null });
}

function makersOf(source: Source): string[] {
  return source.by.map(({ name }) => name);
}
