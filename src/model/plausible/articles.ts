import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import { read } from '../wording/reading.ts';
import { sentencesIn } from '../wording/sentences.ts';
import type { Desk } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** Days between the last that the desk has written of and an article that nobody can have read yet. */
const AHEAD = 366 * 24 * 60 * 60 * 1000;

/** Articles of a day that has not come, or that the rest of their file contradicts; `today` where a clock may be asked. */
export function articleSlips(desk: Desk, today: string | null, leadsOf: LeadsOf): Slip[] {
  const { content, report } = desk;
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
  return content.articles.flatMap((article): Slip[] => {
    const { id, data } = article;
    const slip = slipAt('articles', id);
    const published = edtfOf(data.published);
    const [first, last] = [earliest(published) ?? '', latest(published) ?? '9999'];
    if (limit !== null && first > limit)
      return slip(
        ['published'],
        'article-later',
        data.published,
        'has not come yet',
        'write the day on which it was published',
      );
    const before = (
      [
        ['verified', data.verified?.date],
        ['addressMatched', data.addressMatched],
        ['archived', data.archived?.date],
        ['standing', data.standing?.[0]?.from],
      ] as const
    ).find(([, day]) => day !== undefined && day < first);
    if (before)
      return slip(
        ['published'],
        'article-later',
        data.published,
        `is after ${before[0]} (${before[1]!})`,
        'correct the one that is wrong',
      );
    const printed = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?!\d)/.exec(
      data.address ?? '',
    );
    const day = printed?.slice(1).join('-');
    const undated = desk.patterns.undated.exec(data.publishedNote ?? '');
    return [
      ...(day && (day < first || day > last)
        ? slip(
            ['published'],
            data.publishedBasis === 'address' ? 'address-day' : 'article-day',
            data.published,
            `is not the day in its address (${day})`,
            'write that day, or correct the address',
          )
        : []),
      ...laterSlips(article, last, desk),
      ...leftSlips(article, desk, leadsOf),
      ...(undated && data.publishedBasis === 'text'
        ? slip(
            ['publishedBasis'],
            'article-basis',
            undated[0],
            'stands in publishedNote, and the date is said to be from the text',
            'write publishedBasis: derived, or where else the date comes from',
          )
        : []),
      ...(data.headline === data.title
        ? slip(
            ['title'],
            'article-day',
            data.title,
            'is the headline of the article',
            'write our own title: what it reports',
          )
        : []),
    ];
  });
}

/** Words of a language by which a line tells that it is a byline, or a caption. */
export type LeadsOf = (language: string) => { by: readonly string[]; caption: readonly string[] };

type ArticleEntry = Desk['content']['articles'][number];

/** Days after that of the article which its own text is said to give, and a "last month" that is another. */
function laterSlips({ id, data }: ArticleEntry, last: string, { reader, cues, patterns }: Desk): Slip[] {
  const texts: [PropertyKey[], string][] = [
    [['publishedNote'], data.publishedNote ?? ''],
    ...(data.notes ?? []).map(({ text }, index): [PropertyKey[], string] => [['notes', index, 'text'], text]),
  ];
  const slip = (path: PropertyKey[], words: string, wrong: string) =>
    slipAt('articles', id)(path, 'article-left', words, wrong, 'correct the one that is wrong');
  const two = (part: number) => String(part).padStart(2, '0');
  const later = texts.flatMap(([path, text]) =>
    read(text, reader)
      .dates.filter(({ year, month, day }) => day !== null && `${year}-${two(month!)}-${two(day)}` > last)
      .flatMap(({ words }) => slip(path, words, `is after the day of the article (${data.published})`)),
  );
  const note = texts[0]![1];
  const [ago] = patterns.months.find(([, pattern]) => pattern.test(note)) ?? [];
  const dates = read(note, reader).dates.filter(({ month }) => month !== null);
  const [year, month] = data.published.replace(/[~?%]/, '').split('-').map(Number);
  if (ago === undefined || dates.length !== 1 || !month || later.length > 0) return later;
  const meant = year! * 12 + month + cues.months[ago]!;
  const named = (dates[0]!.year ?? year!) * 12 + dates[0]!.month!;
  return meant === named
    ? []
    : slip(
        ['published'],
        ago,
        `makes another month of ${data.published} than ${dates[0]!.words}, which the note has`,
      );
}

/** What a page prints around an article: the word before a name, a caption. */
function leftSlips({ id, data, prose }: ArticleEntry, { reader }: Desk, leadsOf: LeadsOf): Slip[] {
  const slip = slipAt('articles', id);
  const by = (data.author ?? '').split(' ')[0]!;
  const captions = leadsOf(reader.words.language).caption;
  const caption = sentencesIn(prose).find(({ text }) =>
    captions.some((word) => text.toLowerCase().startsWith(`${word}:`)),
  );
  return [
    ...(/ \p{Lu}/u.test(data.author ?? '') && leadsOf(data.language).by.includes(by.toLowerCase())
      ? slip(['author'], 'article-left', by, 'is no part of a name', 'write the name alone')
      : []),
    ...(caption
      ? slip(
          caption.path,
          'article-left',
          caption.text.split(':')[0]!,
          'begins a caption',
          'write what the article says',
        )
      : []),
  ];
}
