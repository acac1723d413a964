import type { Loader } from 'astro/loaders';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { handOn } from '../../../src/data.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { packed, unpacked } from '../../../src/desk/build/pass.ts';
import { sand } from '../../components/sand.ts';

describe('data for another process', () => {
  it('is what it was, with every circle of a report', () => {
    const report = sand();
    const back = unpacked(packed(report)) as typeof report;
    expect(back).toEqual(report);
    expect(back.byNumber.get(1)).toBe(back.findings[0]);
    expect(back.findings[0]!.evidence[0]!.article.findings).toContain(back.findings[0]);
  });

  it('keeps maps, sets, the order of keys and what is undefined', () => {
    const shared = { z: 1, a: undefined };
    const back = unpacked(packed({ map: new Map([['k', shared]]), set: new Set([shared]) })) as {
      map: Map<string, typeof shared>;
      set: Set<typeof shared>;
    };
    expect(Object.keys(back.map.get('k')!)).toEqual(['z', 'a']);
    expect([...back.set]).toEqual([back.map.get('k')]);
    expect([...back.set][0]).toBe(back.map.get('k'));
  });

  it('may be deeper than any stack', () => {
    let deep: object = { end: true };
    for (let i = 0; i < 200_000; i++) deep = { deep };
    let back = unpacked(packed(deep)) as { deep?: object };
    while (back.deep) back = back.deep;
    expect(back).toEqual({ end: true });
  });

  it.each([[{ at: () => 1 }], [{ day: new Date(0) }], [{ pattern: /a/ }]])(
    'is refused where the other process would not get it: %o',
    (odd) => {
      expect(() => packed(odd)).toThrow('no other process can be given');
    },
  );
});

it('is all that the process gets which makes the pages: its collections read no content', async () => {
  vi.stubEnv('CONTENT_DIR', '/there/is/nothing');
  onTestFinished(() => void vi.unstubAllEnvs());
  const config = await import('../../../src/content.config.ts');
  const loaders = Object.values(config.collections as object as Record<string, { loader: Loader }>).map(
    ({ loader }) => loader,
  );
  const stored: unknown[] = [];
  const store = { clear: () => {}, set: (entry: unknown) => stored.push(entry) };
  const load = () => Promise.all(loaders.map((loader) => loader.load({ store } as never)));
  await expect(load()).rejects.toThrow('/there/is/nothing');
  handOn(loadReport('tests/fixtures/quarry/content').report!);
  await load();
  expect(stored).toEqual([]);
});
