import { extraHalf } from '../../../src/geometry/marks/label.ts';
import { textWidth, type TextStyle } from '../../../src/geometry/marks/text-width.ts';
import { HEAD_LINE, HEAD_TEXT, type TimelineGeometry } from '../../../src/geometry/timeline/timeline.ts';
import { AXIS_TEXT, YEAR_TEXT } from '../../../src/geometry/timeline/axis.ts';
import { DATE_LINE, LABEL_TEXT, LAG_TEXT, LINE, TAG } from '../../../src/geometry/timeline/row.ts';

/** A rectangle that must stay free of all others. */
export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Everything in a timeline that may not be covered: words, numbers and tags. Bars and ticks share their row's line. */
export function boxesOf(geometry: TimelineGeometry): Box[] {
  return [
    ...geometry.years.map(({ x, text }) => textBox(text, x, 14, YEAR_TEXT)),
    ...geometry.months.map(({ x, text }) => textBox(text, x, 33, AXIS_TEXT)),
    ...geometry.breaks.flatMap(({ x, width, lines }) =>
      lines.map((text, index) => centred(textBox(text, x + width / 2, 14 + 19 * index, AXIS_TEXT))),
    ),
    ...geometry.heads.flatMap(({ line, lines }) =>
      lines.map((text, index) => textBox(text, -geometry.labelWidth, line + index * HEAD_LINE, HEAD_TEXT)),
    ),
    ...geometry.articles.flatMap(({ label }) =>
      label
        ? [
            {
              name: label.text,
              left: label.x - label.width / 2,
              right: label.x + label.width / 2,
              top: label.y,
              bottom: label.y + 24,
            },
          ]
        : [],
    ),
    ...geometry.rows.flatMap(rowBoxes),
  ];
}

function rowBoxes({ badge, label, date, tags, lag, middle, row }: TimelineGeometry['rows'][number]): Box[] {
  return [
    {
      name: `badge ${row.finding}`,
      left: badge.x - 13 - extraHalf(row.finding),
      right: badge.x + 13 + extraHalf(row.finding),
      top: badge.y - 13,
      bottom: badge.y + 13,
    },
    ...label.lines.map((text, index) => textBox(text, label.x, label.y + index * LINE, LABEL_TEXT)),
    ...date.lines.map((text, index) => textBox(text, date.x, date.y + index * DATE_LINE, LAG_TEXT)),
    ...tags.map(({ x, y, tension }) => ({
      name: `tag ${tension.number}`,
      left: x,
      right: x + TAG.width,
      top: y,
      bottom: y + TAG.height,
    })),
    ...(lag ? [centred(textBox(lag.text, lag.x, middle + 4, LAG_TEXT))] : []),
  ];
}

function textBox(text: string, x: number, baseline: number, style: TextStyle): Box {
  return {
    name: text,
    left: x,
    right: x + textWidth(text, style),
    top: baseline - style.size * 0.8,
    bottom: baseline + style.size * 0.25,
  };
}

function centred(box: Box): Box {
  return moved(box, 0.5);
}

function moved(box: Box, share: number): Box {
  const by = (box.right - box.left) * share;
  return { ...box, left: box.left - by, right: box.right - by };
}

/** Pairs of boxes that cover each other, as words. */
export function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const open: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    for (let index = open.length - 1; index >= 0; index--)
      if (open[index]!.bottom <= box.top) open.splice(index, 1);
    for (const other of open)
      if (box.left < other.right - 0.01 && other.left < box.right - 0.01)
        found.push(`${box.name} × ${other.name}`);
    open.push(box);
  }
  return found;
}

/** The timeline as a fluid drawing shows it in a wider column: the plot grows, text and labels keep their size. */
export function grown(geometry: TimelineGeometry, factor: number): TimelineGeometry {
  const at = <Item extends { x: number }>(item: Item): Item => ({ ...item, x: item.x * factor });
  const shift = geometry.labelWidth > 0 ? 0 : geometry.plotWidth * (factor - 1);
  return {
    ...geometry,
    plotWidth: geometry.plotWidth * factor,
    years: geometry.years.map(at),
    months: geometry.months.map(at),
    breaks: geometry.breaks.map((each) => ({ ...at(each), width: each.width * factor })),
    articles: geometry.articles.map((article) => ({
      ...at(article),
      label: article.label && at(article.label),
    })),
    rows: geometry.rows.map((row) => ({
      ...row,
      tags: row.tags.map((tag) => ({ ...tag, x: tag.x + shift })),
      span: row.span && { ...at(row.span), width: row.span.width * factor },
      mark: row.mark === null ? null : row.mark * factor,
      tick: row.tick * factor,
      published: { x: row.published.x * factor, width: row.published.width * factor },
      lag: row.lag && at(row.lag),
    })),
  };
}
