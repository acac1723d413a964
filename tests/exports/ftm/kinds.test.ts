import { defaultModel, Model } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { entitiesFtm } from '../../../src/exports/ftm/ftm.ts';
import type { Entity, Finding, Relation, Report } from '../../../src/model/report.ts';
import type { EntityKind } from '../../../src/schema/entity.ts';
import { RELATION_KIND_IDS, rowOf, type RelationKind } from '../../../src/schema/relation-kind.ts';
import { address, finding, quarry } from '../reports.ts';

const model = new Model(defaultModel);

interface Line {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const entity = (id: string, kind: EntityKind): Entity => ({
  ...quarry.entities.find((each) => each.kind === 'company')!,
  id,
  kind,
  name: `The ${id}`,
  inSentence: `the ${id}`,
  names: [],
  country: null,
  unnamed: false,
});

/** A report of one finding in records with one relation of a kind, between parties that it may join. */
function reportOf(kind: RelationKind, change: Partial<Relation> = {}, more: Entity[] = []): Report {
  const row = rowOf(kind);
  const not = (kinds: readonly EntityKind[]) => kinds.find((each) => each !== 'person') ?? kinds[0]!;
  const [from, to] = [entity('first', not(row.from)), entity('second', not(row.to))];
  const [old] = finding(quarry, 2).relations;
  const relation: Relation = { ...old!, kind, from, to, via: null, goods: 'a thing', ...change };
  const entities = [relation.from, relation.to, ...more];
  const said: Finding = { ...finding(quarry, 2), relations: [relation], entities };
  return { ...quarry, findings: [said], entities, articles: quarry.articles };
}

const linesOf = (report: Report): Line[] =>
  entitiesFtm(report, address)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const saidIn = (lines: readonly Line[]) => lines.filter(({ properties }) => 'recordId' in properties);

const trial = entity('trial', 'case');

describe.each(RELATION_KIND_IDS)('a relation “%s” in FollowTheMoney', (kind) => {
  const lines = linesOf(reportOf(kind, {}, [trial]));
  const byId = new Map(lines.map((line) => [line.id, line]));

  it('has the schema of its row, which the library knows with these properties, ends and types', () => {
    const { ftm } = rowOf(kind);
    const schemata = saidIn(lines).map(({ schema }) => schema);
    expect(schemata).toContain(ftm ?? 'Event');
    for (const { schema, properties } of lines) {
      const known = model.getSchema(schema);
      for (const [name, values] of Object.entries(properties)) {
        const property = known.getProperty(name);
        for (const value of values)
          if (property.type.name === 'entity')
            expect(
              model.getSchema(byId.get(value)?.schema).isA(property.getRange()),
              `${schema}:${name}`,
            ).toBe(true);
      }
      const needed = known.isDocument() ? ['title'] : known.required;
      for (const name of needed) expect(properties[name], `${schema}:${name}`).toBeTruthy();
      expect(Object.keys(properties)).not.toContain('topics');
    }
  });

  it('is no more than an unknown link where it is only alleged, and nothing between an accuser and the accused', () => {
    // What is alleged links no person at all.
    if (rowOf(kind).from.every((each) => each === 'person')) return;
    const report = reportOf(kind, {}, [trial]);
    const alleged = { ...report, findings: [{ ...report.findings[0]!, grade: 'alleged' as const }] };
    const schemata = saidIn(linesOf(alleged)).map(({ schema }) => schema);
    expect(schemata).toEqual(rowOf(kind).alleges || rowOf(kind).ftm === null ? ['Event'] : ['UnknownLink']);
  });
});

describe('in FollowTheMoney', () => {
  const only = (report: Report, schema: string) => linesOf(report).find((line) => line.schema === schema)!;
  const quantity = { value: 5000, currency: 'EUR', comparator: 'exactly', what: 'all of it' } as const;

  it('a payment goes from the payer, with its amount where that is exact', () => {
    const paid = only(reportOf('paid', { quantity }), 'Payment');
    expect(paid.properties).toMatchObject({
      payer: [expect.stringMatching(/-first$/)],
      beneficiary: [expect.stringMatching(/-second$/)],
      amount: ['5000'],
      currency: ['EUR'],
      purpose: ['a thing'],
    });
    const bounded = only(reportOf('paid', { quantity: { ...quantity, comparator: 'at least' } }), 'Payment');
    expect(bounded.properties).not.toHaveProperty('amount');
  });

  it('a lender is the creditor, and the share of an owner keeps its comparator', () => {
    expect(only(reportOf('lent to'), 'Debt').properties).toMatchObject({
      creditor: [expect.stringMatching(/-first$/)],
      debtor: [expect.stringMatching(/-second$/)],
    });
    const owned = only(reportOf('owns', { share: 'at least 25%' }), 'Ownership');
    expect(owned.properties.percentage).toEqual(['at least 25%']);
  });

  it('a contract stands between the authority and the supplier', () => {
    const lines = linesOf(reportOf('awarded contract to'));
    const contract = lines.find(({ schema }) => schema === 'Contract')!;
    expect(contract.properties).toMatchObject({
      title: ['a thing'],
      authority: [expect.stringMatching(/-first$/)],
    });
    expect(lines.find(({ schema }) => schema === 'ContractAward')!.properties).toMatchObject({
      contract: [contract.id],
      supplier: [expect.stringMatching(/-second$/)],
    });
  });

  it('what a court decided is a link to a case that the finding names, and to nothing without one', () => {
    expect(only(reportOf('ruled against', {}, [trial]), 'CourtCaseParty').properties).toMatchObject({
      party: [expect.stringMatching(/-second$/)],
      case: [expect.stringMatching(/-trial$/)],
    });
    expect(saidIn(linesOf(reportOf('ruled against'))).map(({ schema }) => schema)).toEqual(['Event']);
    const two = linesOf(reportOf('ruled against', {}, [trial, entity('other-trial', 'case')]));
    expect(two.filter(({ schema }) => schema === 'CourtCaseParty')).toEqual([]);
  });

  it('no act of justice links a natural person, whatever was decided', () => {
    const person = entity('second', 'person');
    for (const kind of RELATION_KIND_IDS.filter((id) => rowOf(id).family === 'justice')) {
      const lines = linesOf(reportOf(kind, { to: person }, [trial]));
      expect(saidIn(lines), kind).toEqual([]);
    }
  });

  it('an end of a state is its end date', () => {
    const until = { form: 'date', text: '2018', start: null, end: null } as const;
    const start = { text: '2018', precision: 'year', first: '2018-01-01', last: '2018-12-31', approximate: false, uncertain: false } as const; // prettier-ignore
    const report = reportOf('owns', { until: { ...until, start, end: start }, since: null });
    const [said] = report.findings;
    const line = only({ ...report, findings: [{ ...said!, when: null, asOf: null }] }, 'Ownership');
    expect(line.properties).toMatchObject({ endDate: ['2018'] });
  });
});
