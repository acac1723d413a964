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

/** Text for an element or an attribute, without the characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A document with its declaration, elements on lines of their own. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
