import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GRADE_IDS, GRADES } from '../../src/schema/grade.ts';
import {
  FAMILIES,
  RELATION_KIND_IDS,
  RELATION_KINDS,
  runsOneWay,
  rowOf,
} from '../../src/schema/relation-kind.ts';
import { RESPONSE_KIND_IDS, RESPONSE_KINDS } from '../../src/schema/response.ts';
import { t } from '../../src/text/t.ts';

const sheet = (name: string) => readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');

/** The value of a property in all rules of a sheet with exactly this selector; the last one holds. */
function valueOf(css: string, selector: string, property: string): string | undefined {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)]
    .filter(([, selectors]) => selectors!.split(',').some((each) => each.trim() === selector))
    .flatMap(([, , body]) => [...body!.matchAll(/([\w-]+):\s*([^;]+);/g)])
    .filter(([, name]) => name === property)
    .at(-1)?.[2];
}

describe.each(GRADE_IDS)('the line of %s', (grade) => {
  const { stroke, dash } = GRADES[grade];
  const said = stroke === 'solid' ? undefined : stroke;

  it('is that of its stamp and of its underline in the style sheets', () => {
    expect(valueOf(sheet('components.css'), `.stamp.b-${grade}`, 'border-style')).toBe(said);
    expect(valueOf(sheet('components.css'), `.marked.b-${grade}`, 'text-decoration-style')).toBe(said);
  });

  it('is that of its stamp in an embedded card', () => {
    const css = sheet('embed.css');
    const own = valueOf(css, `.stamp.b-${grade}`, 'border-style');
    expect(own ?? valueOf(css, `.b-${grade}`, 'border-style')).toBe(said);
  });

  it('has a colour of its own in every theme', () => {
    const values = [...sheet('tokens.css').matchAll(new RegExp(`--${grade}: ([^;]+);`, 'g'))];
    expect(values).toHaveLength(4);
    expect(valueOf(sheet('diagrams.css'), `.l-${grade}`, 'stroke')).toBe(`var(--${grade})`);
    expect(valueOf(sheet('diagrams.css'), `.b-${grade}`, 'color')).toBe(`var(--${grade})`);
  });

  it('has dashes where it is dashed or dotted, and only there', () => {
    expect(dash !== null).toBe(stroke === 'dashed' || stroke === 'dotted');
  });
});

describe('rows of relation kinds', () => {
  const kinds = (test: (row: (typeof RELATION_KINDS)[keyof typeof RELATION_KINDS]) => boolean) =>
    RELATION_KIND_IDS.filter((id) => test(RELATION_KINDS[id]));

  it('say which read the same from both sides', () => {
    expect(kinds(({ directed }) => !directed)).toEqual([
      'merged with',
      'relative of',
      'met',
      'cooperated with',
      'linked to',
    ]);
  });

  it('run one way only where somebody does something to another: not in a use, nor in a step that is not shown', () => {
    expect(
      RELATION_KIND_IDS.filter((kind) => RELATION_KINDS[kind].directed && !runsOneWay({ kind })),
    ).toEqual(['goods used by', 'declared for use by', 'halted sales to', 'not shown']);
    expect(runsOneWay({ kind: 'sold' }) && runsOneWay({ kind: 'owns' })).toBe(true);
    expect(runsOneWay({ kind: 'cooperated with' })).toBe(false);
  });

  it('say what passes from one party to the other', () => {
    expect(kinds(({ moves }) => moves === 'money')).toEqual([
      'paid',
      'lent to',
      'gave to',
      'invested in',
      'raises money for',
    ]);
    expect(kinds(({ moves }) => moves === 'information')).toEqual(['passes information to']);
    expect(kinds(({ moves }) => moves === 'goods')).toEqual([
      'sold',
      'supplied',
      'shipped',
      'imported',
      'goods reached',
    ]);
  });

  it('suppose no goods where a step is not shown', () => {
    expect(kinds(({ form }) => form === 'trade')).not.toContain('not shown');
    expect(kinds(({ moves }) => moves === 'nothing')).toContain('not shown');
  });

  it('draw one as an owner, one as a use, one as a missing step, and leave three out', () => {
    expect(kinds(({ drawn }) => drawn === 'tab')).toEqual(['owns']);
    expect(kinds(({ drawn }) => drawn === 'mark')).toEqual(['goods used by']);
    expect(kinds(({ drawn }) => drawn === 'gap')).toEqual(['not shown']);
    expect(kinds(({ drawn }) => (drawn as string) === 'no')).toEqual(Object.keys(t.kinds.undrawn));
    expect(kinds(({ alleges }) => alleges)).toEqual(kinds(({ family }) => family === 'justice'));
  });

  it('give programs a trade only where goods move', () => {
    const trade = kinds(({ ftm }) => ftm === 'EconomicActivity');
    expect(trade.map((id) => RELATION_KINDS[id].moves)).toEqual(trade.map(() => 'goods'));
    expect(kinds(({ ftm }) => ftm === 'Ownership')).toEqual(['owns']);
  });
});

it('let one kind of answer deny, and no other', () => {
  expect(RESPONSE_KIND_IDS.filter((id) => RESPONSE_KINDS[id].denial)).toEqual(['denies']);
});

it('call firm what records and reporters say, and nothing else', () => {
  expect(GRADE_IDS.filter((id) => GRADES[id].firm)).toEqual(['records', 'reported']);
});

describe('families of relations', () => {
  it('have every kind that real investigations need', () => {
    const needed = {
      goods: ['sold', 'shipped'],
      money: ['paid', 'lent to', 'gave to', 'invested in'],
      ownership: ['owns', 'benefits from', 'nominee for', 'founded', 'merged with', 'part of'],
      office: ['director of', 'works for', 'represents'],
      kinship: ['relative of'],
      contact: ['met', 'lobbied'],
      deal: ['awarded contract to', 'cooperated with'],
      justice: [
        'charged',
        'pleaded',
        'acquitted',
        'convicted',
        'convicted subject to appeal',
        'convicted finally',
        'ruled for',
        'ruled against',
        'overturned',
        'fined',
        'sanctioned',
        'seized',
      ],
      place: ['registered at'],
      open: ['linked to', 'not shown'],
    } as const;
    for (const [family, kinds] of Object.entries(needed))
      for (const kind of kinds) expect(rowOf(kind).family, kind).toBe(family);
    expect(Object.keys(needed)).toEqual([...FAMILIES]);
  });

  it('say of each party and thing what it is there, in words of no other family', () => {
    const trade = /\b(?:goods|seller|buyer|customs|border|trade)\b/i;
    for (const id of RELATION_KIND_IDS.filter((kind) => rowOf(kind).family !== 'goods')) {
      const { captions, label, sentence } = t.kinds.relations[id];
      const all = [...Object.values(captions), label];
      for (const caption of all) expect(caption, id).toMatch(/^\S/);
      const read = [null, 'X'].map((goods) => sentence({ from: 'A', to: 'B', goods })).join(' ');
      expect([...all, read].join(' '), id).not.toMatch(trade);
    }
    expect(t.kinds.relations.paid.captions).toMatchObject({ from: 'Payer', to: 'Payee', amount: 'Amount' });
    expect(t.kinds.relations['ruled against'].captions).toMatchObject({
      from: 'Court',
      to: 'Against',
      what: 'Decision',
    });
  });

  it('tell of a suspicion only where there is no more than one', () => {
    const suspects = RELATION_KIND_IDS.filter((id) => rowOf(id).suspects !== 'nobody');
    expect(suspects).toEqual(['accused', 'acted against', 'charged', 'sanctioned', 'seized']);
  });

  it('let nobody be called convicted without saying whether an appeal is open', () => {
    for (const id of ['convicted', 'convicted subject to appeal', 'convicted finally'] as const)
      expect(t.kinds.relations[id].sentence({ from: 'A', to: 'B', goods: null })).toContain('appeal');
  });
});
