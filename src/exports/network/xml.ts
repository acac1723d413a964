import { escapeXml } from '../../text/words.ts';

/** An element as text; attributes that are `null` are left out, children are already XML. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | null>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== null);
  const open = [name, ...pairs.map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(' ');
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`;
}

/** A document with its declaration, elements on lines of their own. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
