import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import type { Desk } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** Days between the last that the desk has written of and an article that nobody can have read yet. */
const AHEAD = 366 * 24 * 60 * 60 * 1000;

/** Articles of a day that has not come, or that the rest of their file contradicts; `today` where a clock may be asked. */
export function articleSlips({ content, report }: Desk, today: string | null): Slip[] {
  const days = [
    ...content.articles.flatMap(({ data }) => [
      data.verified?.date,
      data.addressMatched,
      data.archived?.date,
      ...(data.standing ?? []).map(({ to }) => to),
    ]),
    content.site.launched,
    report.ledger.last,
  ].flatMap((day) => day ?? []);
  const known = days.sort().at(-1);
  const limit =
    today ?? (known === undefined ? null : new Date(Date.parse(known) + AHEAD).toISOString().slice(0, 10));
  return content.articles.flatMap(({ id, data }): Slip[] => {
    const slip = slipAt('articles', id);
    const published = edtfOf(data.published);
    const [first, last] = [earliest(published) ?? '', latest(published) ?? '9999'];
    if (limit !== null && first > limit)
      return [
        slip(
          ['published'],
          'article-later',
          data.published,
          'has not come yet',
          'write the day on which it was published',
        ),
      ];
    const before = (
      [
        ['verified', data.verified?.date],
        ['addressMatched', data.addressMatched],
        ['archived', data.archived?.date],
        ['standing', data.standing?.[0]?.from],
      ] as const
    ).find(([, day]) => day !== undefined && day < first);
    if (before)
      return [
        slip(
          ['published'],
          'article-later',
          data.published,
          `is after ${before[0]} (${before[1]!})`,
          'correct the one that is wrong',
        ),
      ];
    const printed = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(
      data.address ?? '',
    );
    const day = printed?.slice(1).join('-');
    return [
      ...(day && (day < first || day > last)
        ? [
            slip(
              ['published'],
              data.publishedBasis === 'address' ? 'address-day' : 'article-day',
              data.published,
              `is not the day in its address (${day})`,
              'write that day, or correct the address',
            ),
          ]
        : []),
      ...(data.headline === data.title
        ? [
            slip(
              ['title'],
              'article-day',
              data.title,
              'is the headline of the article',
              'write our own title: what it reports',
            ),
          ]
        : []),
    ];
  });
}
