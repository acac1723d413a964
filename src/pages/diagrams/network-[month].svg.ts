import type { APIRoute, GetStaticPaths } from 'astro';
import { asOfEnd, reportedBy } from '../../components/lists/as-of-month.ts';
import { getReport } from '../../data.ts';
import { keyOf, networkAsOf } from '../../diagrams/network/as-of.ts';
import NetworkStandalone from '../../diagrams/network/NetworkStandalone.astro';
import { wholeNetwork, type WholeNetwork } from '../../diagrams/network/whole.ts';
import { wrap } from '../../geometry/marks/text.ts';
import { monthsOfArticles } from '../../model/time/as-of.ts';
import { absolute, at } from '../../text/address.ts';
import { monthWords } from '../../text/dates.ts';
import { ended } from '../../model/sentence-end.ts';
import { sentenceCase } from '../../text/words.ts';
import { t } from '../../text/t.ts';
import { standaloneSvg } from './_standalone.ts';

interface Props {
  month: string;
  whole: WholeNetwork;
}

/** One for each month in which an article appeared. */
export const getStaticPaths: GetStaticPaths = async () => {
  const report = await getReport();
  const whole = wholeNetwork(report);
  return monthsOfArticles(report).map((month) => ({
    params: { month },
    props: { month, whole } satisfies Props,
  }));
};

/** `/diagrams/network-2023-03.svg`: the picture of all drawn relations as it was known by the end of that month. */
export const GET: APIRoute<Props> = async ({ props: { month, whole }, site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { pictures } = t.exports;
  const known = networkAsOf(report, whole, month);
  const { drawing, findings, desc } = known;
  const title = pictures.networkAsOf({ network: whole.title(site.title), by: asOfEnd(report, month) });
  const lines = [
    ...keyOf([known], monthWords(month)).map(({ words }) => ended(sentenceCase(words))),
    ...(findings.length > 0 ? [reportedBy(findings)] : []),
    pictures.sourceOfNumbers({
      site: site.title,
      address: absolute(at(`/timeline/as-of/${month}/`), served, site.address),
      licence: site.licence.name,
    }),
  ].flatMap((line) => wrap(line, 'sub', drawing.width));
  return standaloneSvg(
    NetworkStandalone,
    { drawing, title, desc, lines },
    absolute('/', served, site.address).replace(/\/$/, ''),
  );
};
