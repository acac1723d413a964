import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Options = Parameters<AstroContainer['renderToString']>[1];

let container: Promise<AstroContainer> | undefined;

async function containerWithMdx(): Promise<AstroContainer> {
  const made = await AstroContainer.create();
  made.addServerRenderer({ name: '@astrojs/mdx', renderer: mdx });
  return made;
}

/** A component as HTML, every run of white space one space. */
export async function htmlOf(component: Component, options: Options = {}): Promise<string> {
  container ??= containerWithMdx();
  const html = await (await container).renderToString(component, options);
  return html.replace(/\s+/g, ' ');
}

/** A component as somebody hears it who has it read aloud: its text, with what is hidden from the eye. */
export async function hear(component: Component, props: Record<string, unknown>): Promise<string> {
  return textOf(await htmlOf(component, { props }));
}

/** The text of some HTML: inline elements leave no trace, others a space. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?(a|b|bdi|code|em|span|strong|sup|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
