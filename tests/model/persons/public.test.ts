import { describe, expect, it } from 'vitest';
import { addressesWhere } from '../../../src/model/addresses.ts';
import {
  namesPerson,
  publicReport,
  versionsNamePerson,
  withoutPersons,
} from '../../../src/model/persons/public.ts';
import type { Report } from '../../../src/model/report.ts';
import { t } from '../../../src/text/t.ts';
import { finding, tinyReport } from '../tiny.ts';

const WORDS = t.finding.person.instead;
const anna = {
  name: 'Anna K.',
  kind: 'person',
  knownFrom: 'arrest',
  describes: 'quay worker',
  names: [
    { text: 'Анна К.', language: 'uk', script: 'Cyrl', kind: 'as printed' },
    { text: 'آنا ك.', language: 'ar', script: 'Arab', kind: 'as printed' },
  ],
};

function reportOn(statement: string): Report {
  const { report, errors } = tinyReport({
    entities: { worker: anna, owner: { name: 'Ola Elmer', kind: 'person', describes: 'owner' } },
    findings: {
      '001-sand': finding(),
      '002-arrest': finding({
        statement,
        title: 'A person is reported to be arrested',
        relations: [{ kind: 'accused', from: 'alder', to: 'worker' }],
      }),
      '003-owner': finding({ statement: 'Ola Elmer is reported to own Alder.', entities: ['owner'] }),
    },
  });
  expect(errors).toEqual([]);
  return report;
}

const report = reportOn('Anna K. was arrested, it is reported.');

describe('a text without persons', () => {
  const said = (text: string) => withoutPersons(text, report.entities, WORDS);

  it.each([
    ['Anna K. was arrested.', 'A person was arrested.'],
    ['It is owned by Anna K., it says.', 'It is owned by a person, it says.'],
    ['It is owned by Anna K.', 'It is owned by a person.'],
    ['It is owned by Anna K. The article says so.', 'It is owned by a person. The article says so.'],
    ['They held Anna K. in May.', 'They held a person in May.'],
    ['Sand went. Anna K. took it.', 'Sand went. A person took it.'],
    ['They say “Anna K. took it”.', 'They say “a person took it”.'],
    ['Anna K.’s company', 'A person’s company'],
    ['Anna K was held', 'A person was held'],
    ['Anna\u00a0K. was held', 'A person was held'],
    ['Анна К. is held', 'A person is held'],
    // "And Anna K." is one word in Arabic.
    ['They print وآنا ك. there', 'They print وa person there'],
    ['A quay worker, Anna K., was held.', 'A quay worker was held.'],
    ['They held a quay worker, Anna K.', 'They held a quay worker.'],
    ['The owner, Anna K., and the buyer met.', 'The owner, a person, and the buyer met.'],
    ['On 3 May, Anna K., who works there, was held.', 'On 3 May, a person, who works there, was held.'],
    ['Anna K. was held; Anna K. denies it.', 'A person was held; the person denies it.'],
    ['Anna Kern and Hanna K. stay', 'Anna Kern and Hanna K. stay'],
    ['Ola Elmer owns it.', 'Ola Elmer owns it.'],
  ])('%s', (text, without) => {
    expect(said(text)).toBe(without);
  });
});

describe('the report as everybody may see it', () => {
  const shown = publicReport(report, WORDS);

  it('names nobody who is known from an arrest, in any text, name or version', () => {
    const texts = new Set<unknown>();
    const seen = new Set<unknown>();
    const walk = [shown as unknown];
    while (walk.length > 0) {
      const part = walk.pop();
      if (typeof part === 'string') texts.add(part);
      if (typeof part !== 'object' || part === null || seen.has(part)) continue;
      seen.add(part);
      walk.push(...(part instanceof Map ? [...part.keys(), ...part.values()] : Object.values(part)));
    }
    expect([...texts].filter((text) => /Anna|Анна/.test(text as string))).toEqual([]);
    expect(texts).toContain('A person was arrested, it is reported.');
  });

  it('is one whole: what a finding leads to is what the lists hold', () => {
    const arrest = shown.byNumber.get(2)!;
    expect(shown.findings[1]).toBe(arrest);
    const person = shown.entities.find(({ id }) => id === 'worker')!;
    expect(arrest.relations[0]!.to).toBe(person);
    expect([person.name, person.inSentence, person.names]).toEqual(['A person', 'a person', []]);
    expect(person.findings[0]).toBe(arrest);
    expect(shown.entities.map(({ name }) => name)).toEqual([
      'A person',
      'Alder Ltd',
      'Birch GmbH',
      'Norland',
      'Ola Elmer',
    ]);
  });

  it('leaves the report alone that its own pages are made of, and a report without such persons as it is', () => {
    expect(report.byNumber.get(2)!.statement).toContain('Anna K.');
    const { report: other } = tinyReport();
    expect(publicReport(other, WORDS)).toBe(other);
  });
});

describe('a finding that names such a person', () => {
  it('is told by its parties, not by persons who only own something', () => {
    expect(report.findings.map(namesPerson)).toEqual([false, true, false]);
    expect(publicReport(report, WORDS).findings.map(namesPerson)).toEqual([false, true, false]);
  });

  it('is told by who answers or stands behind it, too', () => {
    const [first] = report.findings;
    const by = report.entities.find(({ id }) => id === 'worker')!;
    const answer = {
      by,
      kind: 'denies' as const,
      verb: null,
      answers: 'this finding',
      summary: 'No.',
      finding: null,
    };
    expect(namesPerson({ ...first!, responses: [answer] })).toBe(true);
    const source = { ...first!.evidence[0]!.credited[0]!, by: [by] };
    expect(namesPerson({ ...first!, evidence: [{ ...first!.evidence[0]!, credited: [source] }] })).toBe(true);
  });

  it('is outside the site map; its versions are told by their words and parties', () => {
    const listed = addressesWhere(report, (kind) => kind.listed);
    expect(listed).toContain('/findings/1/');
    expect(listed).not.toContain('/findings/2/');
    expect(addressesWhere(report, ({ kept }) => kept === 'recorded')).toContain('/findings/2/');
    const named = report.findings.map(({ versions }) => versionsNamePerson(versions, report.entities));
    expect(named).toEqual([false, true, false]);
  });
});
