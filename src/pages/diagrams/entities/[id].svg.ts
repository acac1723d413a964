import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../../data.ts';
import { goesFurther } from '../../../components/entity/entity-facts.ts';
import { describe } from '../../../diagrams/marks/describe.ts';
import NetworkStandalone from '../../../diagrams/network/NetworkStandalone.astro';
import type { Drawing } from '../../../geometry/marks/drawing.ts';
import { ego } from '../../../geometry/ego/ego.ts';
import { WIDE } from '../../../geometry/layered/frontier.ts';
import { EGO_WORDS, closeGraphOf } from '../../../text/graph.ts';
import type { Entity } from '../../../model/report.ts';
import { absolute, at } from '../../../text/address.ts';
import { pagesOnly } from '../../findings/_twin.ts';
import { standaloneSvg } from '../_standalone.ts';
import { t } from '../../../text/t.ts';

interface Props {
  entity: Entity;
  drawing: Drawing;
}

/** One for each entity about which anything can be drawn. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (pagesOnly) return [];
  const report = await getReport();
  const graph = closeGraphOf(report, report.findings);
  return report.entities.flatMap((entity) => {
    const drawing = ego(graph, entity.id, WIDE, EGO_WORDS, goesFurther(entity));
    return drawing ? [{ params: { id: entity.id }, props: { entity, drawing } satisfies Props }] : [];
  });
};

/** `/diagrams/entities/<id>.svg`: one entity with its neighbours. */
export const GET: APIRoute<Props> = async ({ props: { entity, drawing }, site: served }) => {
  const { site } = await getReport();
  const title = t.exports.pictures.neighbours(entity);
  const lines = [
    t.exports.pictures.sourceOfNumbers({
      site: site.title,
      address: absolute(at(entity.url), served, site.address),
      licence: site.licence.name,
    }),
  ];
  const desc = describe({
    columns: [],
    borderAfter: null,
    borderLabel: '',
    nodes: drawing.boxes.map(({ node }) => node),
    edges: drawing.lines.map(({ edge }) => edge),
  });
  return standaloneSvg(
    NetworkStandalone,
    { drawing, title, desc, lines },
    absolute('/', served, site.address).replace(/\/$/, ''),
  );
};
