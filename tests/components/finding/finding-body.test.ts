import { laterInNote, laterWords } from '../../../src/text/superseded.ts';
import { describe, expect, it } from 'vitest';
import Cite from '../../../src/components/finding/Cite.astro';
import Embed from '../../../src/components/finding/Embed.astro';
import FindingBody from '../../../src/components/finding/FindingBody.astro';
import PersonNote from '../../../src/components/finding/PersonNote.astro';
import { addressFrom } from '../../../src/exports/address.ts';
import { citeKit } from '../../../src/exports/cite/cite.ts';
import { from, hear, htmlOf, reportOf } from '../hear.ts';

const body = (...findings: object[]) => {
  const report = reportOf({ findings });
  return hear(FindingBody, { finding: report.findings[0]!, report });
};

describe('the page of a finding', () => {
  it.each([
    [{ kind: 'fact' }, 'Version 1', 'Reported'],
    [{ kind: 'statement' }, 'Statement, version 1', 'Reported'],
    [{ kind: 'limitation' }, 'Limitation, version 1', 'Reported'],
    [{ kind: 'unknown' }, 'Version 1', 'Left open'],
  ])('says at its head where it stands and what kind of sentence %j is', async (changes, words, grade) => {
    const lines = await body(changes);
    expect(lines.slice(0, 4)).toEqual([
      ...['Sand: Who moved it.', 'Chapter 1: Sand', `Finding 1 ${words}`],
      'Alder is reported to have sold sand to Birch.',
    ]);
    expect(lines[5]).toMatch(new RegExp(`^${grade} \\(.+\\)$`));
  });

  it('has grade with its meaning, denial, answers and limits as paragraphs right under the statement', async () => {
    const report = reportOf({
      findings: [
        {
          grade: 'alleged',
          responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
          doesNotShow: ['Who paid.', 'When.'],
        },
      ],
    });
    const html = await htmlOf(FindingBody, { finding: report.findings[0]!, report });
    const under = html.slice(html.indexOf('</h1>'), html.indexOf('id="evidence"'));
    const texts = [...under.matchAll(/<p\b[^>]*>(.*?)<\/p>/g)].map(([, text]) =>
      text!.replace(/<[^>]+>/g, '').trim(),
    );
    expect(texts.slice(1)).toEqual([
      'Alleged (somebody accuses, suspects or believes it). Denied by Birch GmbH',
      ...['Birch GmbH denies what this finding is about. It did not.', 'Who paid.', 'When.'],
    ]);
    expect(under).not.toContain('<div');
    const none = await body({});
    expect(none.slice(6, 9)).toEqual([
      ...['Who answers', 'No answer is recorded in the articles.'],
      'Where it says so',
    ]);
    const open = await body({ kind: 'unknown', responses: 'not applicable' });
    expect(open).not.toContain('Who answers');
    // Nothing says what nobody says.
    expect(open).toContain('Where we looked');
    expect(open).not.toContain('Where it says so');
  });

  it('tells whoever is named where to write, and how an answer is shown and dated', async () => {
    const lines = await body({});
    const at = lines.indexOf('Are you named here? Answer or complain');
    expect(lines[at + 1]).toMatch(
      /^Write to \S+@\S+\. An answer is shown .* with its day .* Report an error in finding 1$/,
    );
  });

  it('leads to the findings before and after it in its chapter', async () => {
    const report = reportOf({ findings: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }] });
    const turns = await Promise.all(
      report.findings.map(async (finding) => {
        const html = await htmlOf(FindingBody, { finding, report });
        return [...html.matchAll(/<a rel="(prev|next)" href="([^"]+)">/g)].map((found) => found.slice(1));
      }),
    );
    expect(turns).toEqual([
      [['next', '/findings/2/']],
      [
        ['prev', '/findings/1/'],
        ['next', '/findings/3/'],
      ],
      [['prev', '/findings/2/']],
    ]);
  });

  it('has the statement, where it stands, how we know and what is related', async () => {
    const lines = await body(
      {
        when: '2021-02',
        whenText: 'last month',
        whenBasis: 'derived',
        relations: [{ kind: 'sold', from: 'alder', to: 'birch' }],
        evidence: from('inquiry'),
      },
      { title: 'Sand by ship', evidence: from('inquiry') },
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        ...[
          'The finding in brief',
          'Where it says so',
          'Paragraph 2: look for “sold sand”',
          'Cite this finding',
        ],
        ...['From record to this page', 'Each step back is one step closer to the record.', 'The relation'],
        ...['See it among: all relationsall dates', 'How we know', 'Cite this finding'],
        ...['Related findings', 'Finding 2 Sand by ship'],
        'Reported. Rests on the same source: Inquiry into sand',
      ]),
    );
  });

  it('speaks of a record only where one stands in the chain, and of one voice where all is one party’s word', async () => {
    for (const credited of ['daily-own', 'word', 'rumour']) {
      const lines = await body({ evidence: from(credited) });
      expect(lines).toContain('From the article to this page');
      expect(lines.join(' ')).not.toContain('closer to the record');
    }
    const report = reportOf({ findings: [{ evidence: from('word', 'rumour') }] });
    const [only] = report.findings;
    const again = { ...only!.roots.find(({ id }) => id === 'word')!, id: 'again' };
    const lines = await hear(FindingBody, { finding: { ...only!, roots: [...only!.roots, again] }, report });
    expect(lines).toContain('All of it is the word of Birch GmbH, in 2 statements: one voice.');
  });

  it('names its drawings', async () => {
    const report = reportOf({ findings: [{ relations: [{ kind: 'sold', from: 'alder', to: 'birch' }] }] });
    const html = await htmlOf(FindingBody, { finding: report.findings[0]!, report });
    expect(html).toMatch(/<title[^>]*>Finding 1: who and whom<\/title>/);
    expect(html).toMatch(/<title[^>]*>Finding 1: how we know<\/title>/);
  });

  it('says that nothing is related, and what it pulls against', async () => {
    expect(await body({})).toContain('No source and no context of ours joins another finding to it.');
    const tensions = { '01-sand': { title: 'How much sand', kind: 'contradicts', findings: [1, 2] } };
    const report = reportOf({
      findings: [{}, { statement: 'No sand was sold.', grade: 'alleged' }],
      tensions,
    });
    const lines = await hear(FindingBody, { finding: report.findings[0]!, report });
    const at = lines.indexOf('What it pulls against');
    expect(lines.slice(at, at + 7)).toEqual([
      ...[
        'What it pulls against',
        'How much sand',
        'Finding 1 Alder is reported to have sold sand to Birch.',
      ],
      ...['Reported', 'contradicts', 'Finding 2 No sand was sold.', 'Alleged'],
    ]);
  });
});

describe('the note on a natural person', () => {
  const note = async (finding: object) => {
    const { findings, entities } = reportOf({ findings: [finding] });
    const persons = entities.filter(({ kind }) => kind === 'person');
    return hear(PersonNote, { finding: findings[0]!, persons });
  };

  it('speaks of proceedings only where somebody is accused or acted against', async () => {
    expect(await note({ entities: ['merchant'] })).toEqual([
      'As reported in an article of 4 March 2021; later events are outside this collection: check before repeating.',
    ]);
    const accused =
      'As reported in an article of 4 March 2021; later events and proceedings are outside this collection: check before repeating.';
    for (const kind of ['accused', 'acted against'])
      expect(await note({ relations: [{ kind, from: 'harbour', to: 'merchant' }] })).toEqual([accused]);
  });

  it('does not say that nothing later is here where a later article speaks of the person', async () => {
    const late = {
      title: 'Sand again',
      language: 'en',
      outlet: 'ledger',
      published: '2021-06-01',
      publishedBasis: 'text',
      outletBasis: 'text',
      paragraphs: 3,
      restsOn: ['word'],
    };
    const evidence = [{ article: 'late', paragraph: 1, phrase: 'said so', credited: ['word'] }];
    const { findings, entities } = reportOf({
      articles: { late },
      findings: [{ entities: ['merchant'] }, { entities: ['merchant'], evidence }],
    });
    const persons = entities.filter(({ kind }) => kind === 'person');
    const notes = await Promise.all(findings.map((finding) => hear(PersonNote, { finding, persons })));
    expect(notes).toEqual([
      ['Later articles of this collection speak of the same person: see finding 2 before repeating.'],
      [
        'As reported in an article of 1 June 2021; later events are outside this collection: check before repeating.',
      ],
    ]);
    const arrested = persons.map((person) => ({ ...person, knownFrom: 'arrest' as const }));
    expect(laterWords({ ...findings[0]!, entities: arrested })).toContain('see finding 2');
    expect(laterWords({ ...findings[1]!, entities: arrested })).toContain('outside this collection');
  });

  it('goes with a copy of who owns what without a word of proceedings, and with others as it must', () => {
    const words = (kind: string, from: string, to: string) => {
      const { findings } = reportOf({
        findings: [{ asOf: '2021', relations: [{ kind, from, to }] }],
      });
      const entities = findings[0]!.entities.map((entity) => ({ ...entity, knownFrom: 'arrest' as const }));
      return [laterWords, laterInNote].map((told) => told({ ...findings[0]!, entities }));
    };
    expect(words('owns', 'merchant', 'alder')).toEqual([
      'Later events are outside this collection: check before repeating.',
      'later events are outside this collection: check before repeating',
    ]);
    expect(words('accused', 'harbour', 'merchant')[0]).toMatch(/^Later proceedings are/);
  });

  it('is on the page of every finding that names one', async () => {
    const lines = await body({ entities: ['merchant'] });
    expect(lines.filter((line) => line.includes('check before repeating'))).toHaveLength(1);
    expect((await body({})).filter((line) => line.includes('check before repeating'))).toEqual([]);
  });
});

describe('what one takes along from a finding', () => {
  const report = reportOf({ findings: [{ grade: 'alleged', evidence: from('inquiry') }] });
  const [finding] = report.findings;

  it('is a citation that names number, version and reporting', async () => {
    const kit = citeKit(finding!, report, addressFrom('https://sand.example', '/'));
    const lines = await hear(Cite, { kit, number: 1, version: 1, site: report.site });
    expect(lines.slice(0, 6)).toEqual([
      'Preview: numbers and addresses are not yet permanent.',
      kit.line,
      ...['In a sentence, with who says so', kit.sentence],
      ...['Link to the finding as it is now', 'https://sand.example/findings/1/'],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['APA, Chicago, MLA', 'APA: finding 1, version 1', 'APA: what it was read in'],
        ...['Wikipedia, Markdown', 'BibTeX, RIS, CSL-JSON'],
        'As a file: BibTeX, RIS, CSL-JSON. Each holds the finding and what it was read in.',
      ]),
    );
  });

  it('is no preview once the report is published, and each button says what it copies', async () => {
    const kit = citeKit(finding!, report, addressFrom('https://sand.example', '/'));
    const site = { ...report.site, launched: '2021-06-01' };
    const html = await htmlOf(Cite, { kit, number: 1, version: 1, site });
    expect(html).not.toContain('Preview');
    const labels = [...html.matchAll(/data-copy="([^"]*)"/g)].map(([, label]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Link to the finding as it is now');
    // The last step of an address stands in one line.
    expect(html).toContain('v<span>/1/</span>');
  });

  it('is a card that keeps its words and says what changed', async () => {
    expect(await hear(Embed, { path: '/embed/findings/1/v/1/', code: '<iframe>' })).toEqual([
      'Embed this finding',
      'The card keeps these words and says what changed. How to use it',
      '<iframe>',
    ]);
  });
});
