/** Style sheets of the site, as text. */
export interface Sheets {
  tokens: string;
  diagrams: string;
}

/**
 * The rules of the diagrams' style sheet that a stand-alone picture needs, with every token replaced by its light
 * colour: such a file has no page around it that could say what `--ink` is.
 */
export function standaloneCss({ tokens, diagrams }: Sheets, markup: string): string {
  const values = lightTokens(tokens).set('--sans', FALLBACK);
  const used = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap((match) => match[1]!.split(/\s+/)));
  return plainRules(diagrams)
    .filter(
      ({ selector }) =>
        !selector.includes(':hover') && !selector.includes(':focus') && !selector.includes(':target'),
    )
    .filter(({ selector }) =>
      selector.split(COMMA).some((part) => classesOf(part).every((name) => used.has(name))),
    )
    .map(({ selector, body }) => `${selector}{${resolve(body, values)}}`)
    .join('');
}

// A comma that is not inside parentheses.
const COMMA = /,(?![^(]*\))/;

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map((match) => match[1]!);
}

// Narrow faces first: where the type of the site is not to be had, labels should still keep their room.
const FALLBACK =
  "'Report Sans', 'Sofia Sans Semi Condensed', 'Arial Narrow', 'Liberation Sans Narrow', sans-serif";

/** Values of the first `:root` block, which is the light theme. */
function lightTokens(sheet: string): Map<string, string> {
  const block = /:root\s*\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]),
  );
}

/** Replaces `var()` from the inside out; a token that no sheet defines gives way to its fallback. */
function resolve(body: string, values: ReadonlyMap<string, string>): string {
  const innermost = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/;
  for (let match = innermost.exec(body); match; match = innermost.exec(body)) {
    const value = values.get(match[1]!) ?? match[2];
    if (value === undefined)
      throw new Error(`The token ${match[1]} of the diagrams' style sheet is not in tokens.css`);
    body = body.replace(match[0], () => value);
  }
  return body.replace(/\s+/g, ' ').trim();
}

interface Rule {
  selector: string;
  body: string;
}

/** Rules at the top of `@layer` blocks, in order; rules for media and containers belong to pages and are left out. */
function plainRules(sheet: string): Rule[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    // What is left of a closed layer stands before the head of the next rule.
    const head = text
      .slice(at, open)
      .replace(/^[\s}]+/, '')
      .trim();
    const close = closing(text, open);
    if (!head.startsWith('@'))
      rules.push({ selector: spelledOut(head.replace(/\s+/g, ' ')), body: text.slice(open + 1, close) });
    at = head.startsWith('@layer') ? open + 1 : close + 1;
  }
  return rules;
}

/** `a :is(.b, .c)` as `a .b, a .c`: programs that draw SVG outside browsers don't know `:is()`. */
function spelledOut(selector: string): string {
  const match = /^([^,]*):is\(([^)]*)\)$/.exec(selector);
  if (!match) return selector;
  return match[2]!
    .split(',')
    .map((each) => match[1]! + each.trim())
    .join(', ');
}

/** Index of the brace that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
