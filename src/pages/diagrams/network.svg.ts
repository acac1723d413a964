import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { describe } from '../../diagrams/marks/describe.ts';
import NetworkStandalone from '../../diagrams/network/NetworkStandalone.astro';
import { wideFrontier } from '../../geometry/layered/frontier.ts';
import { spine, TALL } from '../../geometry/spine/spine.ts';
import { graphOf } from '../../text/graph.ts';
import { pictured } from '../../model/list-pages.ts';
import { absolute } from '../../text/absolute.ts';
import { at } from '../../text/address.ts';
import { standaloneSvg } from './_standalone.ts';
import { t } from '../../text/t.ts';

/** `/diagrams/network.svg`: all drawn relations as one picture; of very many, those beside the lead. */
export const GET: APIRoute = async ({ site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { pictures } = t.exports;
  const { findings, chapter } = pictured(report.lists.network, report.findings, site.lead.finding);
  const graph = graphOf(report, findings);
  const title = chapter
    ? pictures.networkOf({ site: site.title, chapter: chapter.title })
    : pictures.network({ site: site.title });
  const lines = [
    pictures.sourceOfNumbers({
      site: site.title,
      address: absolute(at('/network/'), served, site.address),
      licence: site.licence.name,
    }),
  ];
  const props = { drawing: wideFrontier(graph) ?? spine(graph, TALL), title, desc: describe(graph), lines };
  return standaloneSvg(NetworkStandalone, props, absolute('/', served, site.address).replace(/\/$/, ''));
};
