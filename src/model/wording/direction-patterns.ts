import type { RelationKind } from '../../schema/relation-kind.ts';
import { alternation, phrasePattern } from './phrases.ts';
import type { RelationVerbs, WordingWords } from './words.ts';

/** Verbs of one kind of relation, by the end that does them. */
export interface VerbPatterns extends Pick<RelationVerbs, 'moves'> {
  from: RegExp;
  to: RegExp;
}

/** What finds the signs of a direction, compiled for one language. All but the verbs are for the text before a name or a verb. */
export interface DirectionPatterns {
  verbs: ReadonlyMap<RelationKind, VerbPatterns>;
  to: RegExp;
  from: RegExp;
  by: RegExp;
  /** Any of the three. */
  governs: RegExp;
  /** "According to" and the like, to whom nothing goes. */
  aside: RegExp;
  /** In the text between a name and a verb: another asks who did it ("Alder does not say who owns it"), and no relative clause. */
  asks: RegExp;
  passive: RegExp;
  /** For the text behind a verb: who did it, which makes the verb a passive one whatever stands before ("as owned by"). */
  agent: RegExp;
}

/** Compiles what finds the signs of a direction. */
export function directionPatterns({
  verbs,
  prepositions: { to, from, by },
  asides,
  asking,
  passive,
  articles,
}: WordingWords): DirectionPatterns {
  const rows = Object.entries(verbs) as [RelationKind, RelationVerbs][];
  return {
    verbs: new Map(
      rows.map(([kind, row]) => [
        kind,
        { from: phrasePattern(row.from), to: phrasePattern(row.to), moves: row.moves },
      ]),
    ),
    to: beforeName(to, articles),
    from: beforeName(from, articles),
    by: beforeName(by, articles),
    governs: beforeName([...to, ...from, ...by], articles),
    aside: beforeName(asides, articles),
    asks: new RegExp(`(?<!,)\\s(?:${alternation(asking)})\\s`, 'u'),
    passive: atEnd(passive, '(?:\\p{L}+ly\\s+)?'),
    agent: new RegExp(`^\\s+(?:${alternation(by)})(?![\\p{L}\\p{N}])`, 'u'),
  };
}

/** An article or a capital may begin up to three words between the phrase and the name. */
const beforeName = (phrases: readonly string[], articles: readonly string[]): RegExp =>
  atEnd(phrases, `(?:(?:${alternation(articles)}|\\p{Lu}\\p{L}+)\\s+(?:\\p{L}{4,}\\s+){0,2})?`);

const atEnd = (phrases: readonly string[], gap: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(phrases)})\\s+${gap}$`, 'u');
