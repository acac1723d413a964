import type { Article, Entity, Finding } from '../../model/report.ts';
import { publishedWords } from '../../text/dates.ts';
import { certainlyPublished } from '../../model/time/certain.ts';
import { ftmLanguage } from './language.ts';
import { authorsOf, nameInOrder } from '../cite/author.ts';
import { articleKey, entityKey, hashedKey, properties, type Desk, type FtmRecord } from './record.ts';
import { t } from '../../text/t.ts';

/** An article that was read. Its address comes first, then the page that says how it was read. */
export function articleRecord(desk: Desk, article: Article): FtmRecord {
  const url = desk.address(article.url);
  // Where only the address names an outlet, no program shall file it as the publisher.
  const [outlet, site] = article.outletBasis === 'address' ? [null, article.outlet] : [article.outlet, null];
  return {
    id: articleKey(desk, article),
    schema: 'Article',
    properties: properties(desk, {
      title: {
        text: article.headline ?? article.title,
        lang: article.headline ? ftmLanguage(article.language) : desk.lang,
      },
      author: authorsOf(article).map((author) => ({ text: nameInOrder(author), lang: null })),
      language: ftmLanguage(article.language),
      publishedAt: certainlyPublished(article),
      publisher: outlet && { text: outlet.name, lang: null },
      sourceUrl: [article.address, url],
      notes: [
        article.headline ? null : t.exports.sources.headlineNotKnown,
        site && t.exports.sources.onSite({ outlet: site.name }),
        t.exports.sources.published({ date: publishedWords(article) }),
        article.publishedNote,
      ],
    }),
    finding: null,
    article,
    url,
  };
}

/** That an article is about an entity, with the findings that say so. */
export function documentationRecord(desk: Desk, article: Article, entity: Entity): FtmRecord | null {
  const findings = findingsAbout(article, entity);
  if (findings.length === 0) return null;
  return {
    id: hashedKey(desk, 'documentation', article.slug, entity.id),
    schema: 'Documentation',
    properties: properties(desk, {
      document: articleKey(desk, article),
      entity: entityKey(desk, entity),
      role: t.exports.sources.partOf({ findings: findings.map(({ number }) => number) }),
      sourceUrl: findings.map(({ url }) => desk.address(url)),
    }),
    finding: null,
    article,
    url: desk.address(article.url),
  };
}

function findingsAbout({ findings }: Article, entity: Entity): Finding[] {
  return findings.filter(({ entities }) => entities.includes(entity));
}
