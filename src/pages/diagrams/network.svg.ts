import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { describe } from '../../diagrams/marks/describe.ts';
import NetworkStandalone from '../../diagrams/network/NetworkStandalone.astro';
import { wideFrontier } from '../../geometry/layered/frontier.ts';
import { spine, TALL } from '../../geometry/spine/spine.ts';
import { graphOf } from '../../text/graph.ts';
import { pictured } from '../../model/parts.ts';
import { absolute } from '../../text/absolute.ts';
import { at } from '../../text/address.ts';
import { standaloneSvg } from './_standalone.ts';

/** `/diagrams/network.svg`: all drawn relations as one picture; of very many, those beside the lead. */
export const GET: APIRoute = async ({ site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { findings, theme } = pictured(report.lists.network, report.findings, site.lead.finding);
  const graph = graphOf(report, findings);
  const title = `${site.title}: who dealt with whom${theme ? `, ${theme.title}` : ''}`;
  const lines = [
    `Source: ${site.title}, ${absolute(at('/network/'), served, site.address)} (${site.licence.name}). Each number is a finding of the report.`,
  ];
  const props = { drawing: wideFrontier(graph) ?? spine(graph, TALL), title, desc: describe(graph), lines };
  return standaloneSvg(NetworkStandalone, props, absolute('/', served, site.address).replace(/\/$/, ''));
};
