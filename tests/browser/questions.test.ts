import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, type Question } from './questions.ts';
import { visit } from './serve.ts';

const { open } = visit('fixture');

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

/** One place at which somebody who hears the page can stop. */
interface Stop {
  role: string;
  /** What is said there, with all that stands in it. */
  text: string;
}

/** The page as Chromium tells it to a screen reader: its stops in the order in which they are read. */
async function heardIn(page: Page): Promise<Stop[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
  const said = (node: Node): string =>
    node.role?.value === 'StaticText' ? (node.name?.value ?? '') : children(node).map(said).join(' ');
  const walk = (node: Node): Stop[] => [
    { role: node.role?.value ?? '', text: said(node).replace(/\s+/g, ' ').trim() },
    ...children(node).flatMap(walk),
  ];
  return walk(nodes[0]!);
}

/** Steps by ear: headings to the diagram, past it, the list opened, then from one item with the word to the next. */
async function stepsByEar({ on, find, answers }: Question): Promise<number> {
  const { page } = await open(on, { options: { viewport: { width: 1280, height: 900 } }, scripts: true });
  try {
    const before = await heardIn(page);
    const past = before.findIndex(({ role, text }) => role === 'link' && text === 'Skip this diagram');
    expect(past, 'a link past the diagram').toBeGreaterThan(0);
    const headings = before.slice(0, past).filter(({ role }) => role === 'heading').length;
    await page.locator('a', { hasText: 'Skip this diagram' }).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const after = await heardIn(page);
    const list = after.findIndex(
      ({ role, text }, index) =>
        index > past && role === 'DisclosureTriangle' && text === 'The same as a list',
    );
    const items = after.slice(list).filter(({ role, text }) => role === 'listitem' && text.includes(find));
    let visited = 0;
    for (const answer of answers) {
      const at = items.findIndex(({ text }, index) => index >= visited && answer.test(text));
      expect(at, `${answer} among ${items.map(({ text }) => text).join(' | ')}`).toBeGreaterThanOrEqual(0);
      visited = at + 1;
    }
    return headings + 2 + visited;
  } finally {
    await page.context().close();
  }
}

describe('what is answered by eye from network and timeline', () => {
  it('is twelve questions', () => {
    expect(QUESTIONS).toHaveLength(12);
  });

  it.each(QUESTIONS)('is answered by ear in at most twice the steps: $asked', async (question) => {
    const steps = await stepsByEar(question);
    expect(steps).toBe(question.byEar);
    expect(steps).toBeLessThanOrEqual(2 * question.byEye.length);
  });
});
