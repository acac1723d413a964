import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import TimelineStandalone from '../../diagrams/timeline/TimelineStandalone.astro';
import { timelineGeometry } from '../../geometry/timeline/timeline.ts';
import { buildChronology } from '../../model/time/chronology.ts';
import { pictured } from '../../model/parts.ts';
import { absolute } from '../../text/absolute.ts';
import { at } from '../../text/address.ts';
import { TIMELINE_WORDS } from '../../text/chronology.ts';
import { counted } from '../../text/numbers.ts';
import { standaloneSvg } from './_standalone.ts';

const KEY = [
  'Bar: when it happened. Filled: lasted that long. Hatched: some time within. Outline: in that month. Diamond: something said. It fades where the date is approximate or not given.',
  'Its line: solid, in records; dashed, reported; dotted, alleged; double, the party’s own word. Second ring round the number: denied. Heavy tick: the first article in this collection.',
];

/** `/diagrams/timeline.svg`: the dated findings as one picture; of very many, those beside the lead. */
export const GET: APIRoute = async ({ site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { findings, theme } = pictured(report.lists.timeline, report.findings, site.lead.finding);
  const dated = findings.filter(({ when }) => when !== null);
  const undated = findings.length - dated.length;
  const props = {
    geometry: timelineGeometry(buildChronology(report, dated), 1200, TIMELINE_WORDS),
    title: `${site.title}: when it happened, when it was reported${theme ? `, ${theme.title}` : ''}`,
    lines: [
      ...KEY,
      ...(undated > 0 ? [`Not drawn: ${counted(undated, 'finding')} without a date.`] : []),
      `Source: ${site.title}, ${absolute(at('/timeline/'), served, site.address)} (${site.licence.name})`,
    ],
  };
  return standaloneSvg(TimelineStandalone, props, absolute('/', served, site.address).replace(/\/$/, ''));
};
