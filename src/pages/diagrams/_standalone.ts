import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import asOf from '../../styles/as-of.css?raw';
import network from '../../styles/diagrams.css?raw';
import timeline from '../../styles/timeline.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { standaloneCss } from '../../diagrams/marks/standalone-css.ts';

/** Answers with a picture: rendered, with its colours resolved, its type inside and its links made absolute. */
export async function standaloneSvg(
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  origin: string,
): Promise<Response> {
  const container = await AstroContainer.create();
  const render = (css: string) => container.renderToString(component, { props: { ...props, css } });
  const bare = await render('');
  const css = standaloneCss({ tokens, diagrams: network + timeline + asOf }, bare);
  const svg = asXml(await render(faces(bare) + css)).replaceAll('href="/', `href="${origin}/`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace('<!DOCTYPE html>', '').trim()}\n`,
    {
      headers: { 'Content-Type': 'image/svg+xml' },
    },
  );
}

/** Markup as XML wants it: in HTML a "<" may stand in the value of an attribute, as in a name that is read aloud. */
function asXml(markup: string): string {
  return markup.replace(/="[^"]*"/g, (value) => value.replaceAll('<', '&lt;'));
}

/** The type that the widths of all labels were measured with, as part of the file; accents only where there are any. */
function faces(svg: string): string {
  const scripts = /[À-ÿ]/.test(svg) ? ['latin-1', 'latin'] : ['latin'];
  return scripts.flatMap((script) => ['400', '600'].map((weight) => face(weight, script))).join('');
}

function face(weight: string, script: string): string {
  const font = readFileSync(`public/fonts/sans-${weight}-${script}.woff2`).toString('base64');
  return `@font-face{font-family:"Report Sans";font-weight:${weight};src:url(data:font/woff2;base64,${font}) format("woff2")}`;
}
