import { outletName, creditLine } from '../../text/credit.ts';
import { dayWords, publishedWords } from '../../text/dates.ts';
import { isDenial } from '../../model/denial.ts';
import type { Tombstone, Version } from '../../model/promise/versions.ts';
import type { Article, Finding, Report, Response } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { articlesOf, chainsInWords, guardsOf, numberInWords, oneResponse, whenInWords } from '../words.ts';
import { isolatedText } from '../../text/direction.ts';
import { languageName } from '../../text/language-of.ts';
import { sentenceCase } from '../../text/words.ts';
import { passageWords, quoted } from '../../text/passage.ts';
import { t } from '../../text/t.ts';

const words = t.exports.markdown;

/**
 * A finding as Markdown, for whoever reads text alone: statement, grade with what it means, denial, limits, chain,
 * version, address, in this order, so that what is cut off is never what a reader must know first.
 */
export function findingMarkdown(finding: Finding, report: Report, address: Address): string {
  return page([
    `# ${marked(t.exports.finding(finding))}`,
    marked(finding.statement),
    ...guardsOf(finding).map(marked),
    ...denialsIn(finding).map((response) => marked(oneResponse(response))),
    `## ${words.chains}`,
    list(chainsInWords(finding).map(sentenceCase).map(marked)),
    `## ${words.places}`,
    list(articlesOf(finding).map((article) => placesIn(article, finding, address))),
    `## ${words.more}`,
    list(
      [
        words.credit({ credit: creditLine(finding) }),
        ...detailsOf(finding),
        ...finding.tensions.map(({ number, title }) => words.tension({ number, title })),
      ].map(marked),
    ),
    `## ${words.version}`,
    marked(versionWords(finding.versions.at(-1)!, finding.versions.length)),
    list([
      `${marked(words.pinned)} ${link(address(finding.versions.at(-1)!.url))}`,
      `${marked(words.present)} ${link(address(finding.url))}`,
    ]),
    sourceOf(report),
  ]);
}

const sourceOf = ({ site }: Report): string =>
  marked(words.source({ site: site.title, publisher: site.publisher.name, licence: site.licence.name }));

/** What is left of a number that is withdrawn or merged: that it is, when and why, and nothing of what it said. */
export function goneMarkdown(gone: Tombstone, report: Report, address: Address): string {
  const { number, date, reason, subject, target } = gone;
  const state = t.promise.permalinks.states[gone.state];
  return page([
    `# ${marked(t.exports.card.findingGone({ number, state }))}`,
    marked(t.exports.card.gone({ number, state, day: dayWords(date) })),
    marked(reason),
    ...(subject === null ? [] : [marked(t.exports.feed.wasAbout({ subject }))]),
    list([address(gone.url), ...(target === null ? [] : [address(target)])].map(link)),
    sourceOf(report),
  ]);
}

const denialsIn = ({ responses }: Finding): Response[] =>
  Array.isArray(responses) ? responses.filter(isDenial) : [];

/** Date, numbers and the answers that are no denial, a line each; that nobody answers is written down too. */
function detailsOf(finding: Finding): string[] {
  const { caveats } = t.exports;
  const when = whenInWords(finding);
  const { responses } = finding;
  return [
    ...(when === null ? [] : [caveats.when({ when })]),
    ...finding.quantities.map((quantity) => caveats.number({ number: numberInWords(quantity) })),
    ...(Array.isArray(responses)
      ? responses
          .filter((response) => !isDenial(response))
          .map((response) => caveats.answers({ answers: oneResponse(response) }))
      : [caveats.noAnswers({ answers: t.kinds.noResponses[responses] })]),
  ];
}

/** An article with every place that carries the finding, and the words to look for there. */
function placesIn(article: Article, { evidence }: Finding, address: Address): string {
  const spots = evidence
    .filter((item) => item.article === article)
    .map(({ passage, phrase, language }) =>
      words.spot({ place: passageWords(passage), phrase: quoted(phrase), language: languageName(language) }),
    );
  const place = marked(
    words.place({
      article: t.exports.sources.named(article),
      outlet: outletName(article),
      date: publishedWords(article),
      spots: spots.join('; '),
    }),
  );
  const read = `${marked(words.howRead)} ${link(address(article.url))}`;
  return [place, ...(article.address === undefined ? [] : [link(article.address)]), read].join(' ');
}

const versionWords = ({ n, date }: Version, all: number): string =>
  words.versionOf({ n, all, day: date === null ? null : dayWords(date) });

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

/** An address between angle brackets, which cannot be left early. */
const link = (address: string): string =>
  `<${address.replace(/[<>\s\\`]/g, (sign) => encodeURIComponent(sign))}>`;

/**
 * Text of the content as Markdown that says the same and nothing else: signs that would make links, emphasis, code,
 * HTML, tables, formulas or characters by name are escaped, and so is what would open a heading, a list or a quotation.
 * An address may become a link, but only to what it says.
 */
export function marked(text: string): string {
  return isolatedText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? link(part) : part.replace(ACTIVE, '\\$&')))
    .join('')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** An address in a text, without the marks that end a sentence or a bracket behind it. */
const ADDRESS = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”).,;:!?'’\]])/;

/** Signs that Markdown, or one of its kinds, does something with. */
const ACTIVE = /[\\`*_{}[\]<>#|~&$^]/g;
