import type { Content, Entry } from '../../model/content.ts';
import type { ArticleFile } from '../../schema/article.ts';
import { passageKey, passageOf } from '../../schema/evidence.ts';
import type { Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';

/**
 * SHA-256, in hexadecimal, of what a comparison with the original goes by: place and phrase of all evidence from
 * the article, in any order, and the fingerprints of its paragraphs.
 */
export function evidenceDigest(
  article: string,
  fingerprints: readonly string[],
  findings: Content['findings'],
): string {
  const evidence = findings
    .flatMap(({ data }) => data.evidence.filter((item) => item.article === article))
    .map((item) => JSON.stringify([passageKey(passageOf(item)), item.phrase]))
    .sort();
  return sha256([...evidence, ...fingerprints].join('\n'));
}

/** A warning at each article whose evidence is not what was last compared with the original. */
export function staleVerifications({ articles, findings }: Content, files: readonly RawFile[]): Problem[] {
  const verified = articles.filter(({ data }) => data.verified !== undefined);
  const byArticle = Map.groupBy(
    findings.flatMap((finding) => finding.data.evidence.map(({ article }) => ({ article, finding }))),
    ({ article }) => article,
  );
  const stale = verified.filter(({ id, data }) => {
    const own = new Set((byArticle.get(id) ?? []).map(({ finding }) => finding));
    return data.verified!.digest !== evidenceDigest(id, data.fingerprints ?? [], [...own]);
  });
  return stale.map((article) => warningAt(article, files));
}

function warningAt({ id, data }: Entry<ArticleFile>, files: readonly RawFile[]): Problem {
  const file = files.find((one) => one.collection === 'articles' && one.id === id)!;
  return {
    path: file.path,
    ...file.at(['verified']),
    code: 'gap',
    severity: 'warning',
    words: `the evidence is not what was compared with the original on ${data.verified!.date} — run "npm run verify -- <folder of the texts> --record --date <today>"`,
  };
}
