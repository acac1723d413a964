import type { Content, Entry } from '../../model/content.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { findCandidates } from '../import/findings.ts';
import { countPhrase, normaliseParagraph } from '../import/fingerprint.ts';
import type { FindNames } from '../import/names.ts';

/**
 * Denials and silences of an article that are neither the evidence of a finding nor an answer of whom the sentence, or
 * else its paragraph, names: a claim without its denial is the gravest thing to leave out. One line for each, with at
 * most six words of the text and no name.
 */
export function untoldAnswers(
  { entities, findings }: Pick<Content, 'entities' | 'findings'>,
  { id, data }: Entry<ArticleFile>,
  paragraphs: readonly string[],
  find: FindNames,
): string[] {
  const namedIn = (text: string) => find(text).map((party) => party.id);
  const own = findings.filter((finding) => finding.data.evidence.some(({ article }) => article === id));
  const phrases = own.flatMap((finding) => finding.data.evidence.filter(({ article }) => article === id));
  const answering = new Set(
    own.flatMap(({ data: { responses } }) =>
      typeof responses === 'string' ? [] : responses.map(({ by }) => by),
    ),
  );
  // Somebody whose family name is not kept is in no text by the name that we have.
  const isShortened = entities.some((entity) => entity.data.knownFrom && answering.has(entity.id));
  return findCandidates(paragraphs, data.language)
    .filter(({ why }) => why.includes('denial'))
    .flatMap(({ paragraph, phrase, start, end }) => {
      const whole = normaliseParagraph(paragraphs[paragraph - 1]!);
      const sentence = whole.slice(start, end);
      const isTold = phrases.some(
        (one) => one.paragraph === paragraph && countPhrase(one.phrase, sentence) > 0,
      );
      const [named, beside] = [namedIn(sentence), namedIn(whole)];
      const isAnswered =
        (named.length === 0 && isShortened) ||
        (named.length > 0 ? named : beside).some((party) => answering.has(party));
      return isTold || isAnswered
        ? []
        : [
            `look: paragraph ${paragraph} tells of a denial or of silence (“${phrase}”), and no finding does — is it an answer to one of them?`,
          ];
    });
}
