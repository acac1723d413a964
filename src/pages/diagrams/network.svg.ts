import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { describe } from '../../diagrams/marks/describe.ts';
import NetworkStandalone from '../../diagrams/network/NetworkStandalone.astro';
import { wholeNetwork } from '../../diagrams/network/whole.ts';
import { absolute, at } from '../../text/address.ts';
import { standaloneSvg } from './_standalone.ts';
import { t } from '../../text/t.ts';

/** `/diagrams/network.svg`: all drawn relations as one picture; of very many, those beside the lead. */
export const GET: APIRoute = async ({ site: served }) => {
  const report = await getReport();
  const { site } = report;
  const { graph, title, drawing } = wholeNetwork(report);
  const lines = [
    t.exports.pictures.sourceOfNumbers({
      site: site.title,
      address: absolute(at('/network/'), served, site.address),
      licence: site.licence.name,
    }),
  ];
  const props = { drawing, title: title(site.title), desc: describe(graph), lines };
  return standaloneSvg(NetworkStandalone, props, absolute('/', served, site.address).replace(/\/$/, ''));
};
