import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../../data.ts';
import { chapterCard } from '../../../exports/share/card.ts';
import type { Chapter, Report } from '../../../model/report.ts';
import { cardResponse } from '../_card.ts';

export const getStaticPaths = (async () => {
  const report = await getReport();
  return report.chapters.map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter, report } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const { chapter, report } = props as { chapter: Chapter; report: Report };
  return cardResponse(chapterCard(chapter, report));
};
