import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import TimelineStandalone from '../../diagrams/timeline/TimelineStandalone.astro';
import { timelineGeometry } from '../../geometry/timeline/timeline.ts';
import { buildChronology } from '../../model/time/chronology.ts';
import { pictured } from '../../model/list-pages.ts';
import { absolute, at } from '../../text/address.ts';
import { TIMELINE_WORDS } from '../../text/chronology.ts';
import { standaloneSvg } from './_standalone.ts';
import { t } from '../../text/t.ts';

/** `/diagrams/timeline.svg`: the dated findings as one picture; of very many, those beside the lead. */
export const GET: APIRoute = async ({ site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { pictures } = t.exports;
  const { findings, chapter } = pictured(report.lists.timeline, report.findings, site.lead.finding);
  const dated = findings.filter(({ when }) => when !== null);
  const undated = findings.length - dated.length;
  const props = {
    geometry: timelineGeometry(buildChronology(report, dated), 1200, TIMELINE_WORDS),
    title: chapter
      ? pictures.timelineOf({ site: site.title, chapter: chapter.title })
      : pictures.timeline({ site: site.title }),
    lines: [
      ...pictures.timelineKey,
      ...(undated > 0 ? [pictures.notDrawn({ findings: undated })] : []),
      pictures.source({
        site: site.title,
        address: absolute(at('/timeline/'), served, site.address),
        licence: site.licence.name,
      }),
    ],
  };
  return standaloneSvg(TimelineStandalone, props, absolute('/', served, site.address).replace(/\/$/, ''));
};
