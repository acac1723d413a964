import type { APIRoute } from 'astro';
import { findingCard, goneCard } from '../../../exports/share/card.ts';
import type { Numbered } from '../../../model/join/every-number.ts';
import type { Report } from '../../../model/report.ts';
import { numberPaths } from '../../findings/_twin.ts';
import { cardResponse } from '../_card.ts';

export const getStaticPaths = numberPaths;

export const GET: APIRoute = ({ props }) => {
  const { finding, gone, report } = props as Numbered & { report: Report };
  const card = finding ? findingCard(finding, report) : goneCard(gone, report);
  return cardResponse(card);
};
