import type { Content } from '../content.ts';
import { whyNoCopy, type NoCopy } from '../copies.ts';
import type { Report } from '../report.ts';
import type { Complaints } from './resolve.ts';

const REFUSED: Record<NoCopy, string> = {
  person:
    'a finding of this article names a person known from an arrest or accusation, and a copy would keep the name for good — remove archived',
  'no address':
    'nobody can see whether the article still stands — give its own address too, or remove archived',
  'same site': 'the copy stands on the site of the article itself — give the address of a copy elsewhere',
  'not looked':
    'nobody has looked whether the article still stands at its address — run "npm run links -- --record --date <today>" first',
  changed:
    'the article has changed since it was read, which may be a correction or a name taken out — remove archived',
  removed: 'the outlet has taken the article down — remove archived',
  'no reason':
    'the article is not to be seen at its address, and it may have been taken down — add reason: why it is not there, and how you know that it was not corrected or taken down; or remove archived',
};

/** A copy is offered only where editors decide so and no change of the article speaks against it; days run forwards. */
export function copiesMayBeOffered({ articles }: Content, report: Report, complaints: Complaints): void {
  const joined = new Map(report.articles.map((article) => [article.slug, article]));
  for (const { id, data } of articles) {
    const at = complaints.in('articles', id);
    const why = whyNoCopy(joined.get(id)!, report);
    if (why !== null) at('archived').error(REFUSED[why]);
    data.standing?.forEach(({ from, to }, index, all) => {
      const before = all[index - 1]?.to;
      if (from > to || (before !== undefined && before > from))
        at('standing', index).error('the days do not run forwards — put back what "npm run links" wrote');
    });
  }
}
