import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/desk/check/print.ts';
import { contentFiles, GROUPS } from '../../../src/desk/manual/schemas.ts';
import { sand } from '../../components/sand.ts';

interface Schema {
  description: string;
  properties: Record<string, Schema>;
  additionalProperties: Schema;
  anyOf: Schema[];
  items: Schema;
  enum?: unknown[];
  markdownEnumDescriptions?: string[];
}

describe('front matter in an editor', () => {
  const report = sand();
  const files = contentFiles(report, [
    { collection: 'findings', path: '/Work/content/findings/001-Sand.mdx' },
  ]);
  const finding = JSON.parse(files.get('.astro/collections/findings.schema.json')!) as Schema;

  it('is offered slugs and numbers with what they stand for', () => {
    const { article, credited } = finding.properties.evidence!.items.properties;
    expect(article!.enum).toEqual(report.articles.map(({ slug }) => slug));
    expect(article!.markdownEnumDescriptions).toEqual(report.articles.map(({ title }) => title));
    expect(credited!.items.enum).toEqual(report.sources.map(({ id }) => id));
    expect(finding.properties.supersedes!.enum).toEqual(report.findings.map(({ number }) => number));
    expect(finding.properties.relations!.items.properties.from!.markdownEnumDescriptions).toEqual(
      report.entities.map(({ name }) => name),
    );
  });

  it('is found under the address of the file, as the extension asks for it', () => {
    const { collections, entries } = JSON.parse(files.get('.astro/collections/collections.json')!) as {
      collections: { name: string }[];
      entries: Record<string, string>;
    };
    expect(entries).toEqual({ 'file:///work/content/findings/001-sand.mdx': 'findings' });
    expect(collections.map(({ name }) => name)).toContain('findings');
    expect(readFileSync('.vscode/settings.json', 'utf8')).toContain('"astro.content-intellisense": true');
  });
});

describe('a YAML file in an editor', () => {
  const report = sand();
  const files = contentFiles(report, []);
  const schema = (name: string) => JSON.parse(files.get(`.cache/schemas/${name}.json`)!) as Schema;
  const { country, names } = schema('entities').properties;

  it('is offered slugs and numbers with what they stand for', () => {
    expect(country!.description).toMatch(/^The country/);
    expect(country!.anyOf[0]!.enum).toEqual(report.entities.map(({ id }) => id));
    expect(country!.anyOf[0]!.markdownEnumDescriptions).toEqual(report.entities.map(({ name }) => name));
    const { by, restsOn } = schema('sources').properties;
    expect(by!.items.anyOf[0]!.enum).toEqual(report.entities.map(({ id }) => id));
    expect(restsOn!.items.anyOf[0]!.enum).toEqual(report.sources.map(({ id }) => id));
    const numbers = report.findings.map(({ number }) => number);
    expect(schema('site').properties.lead!.properties.findings!.items.anyOf[0]!.enum).toEqual(numbers);
    expect(schema('glossary').additionalProperties.properties.findings!.items.anyOf[0]!.enum).toEqual(
      numbers,
    );
  });

  it('may have others, as it may belong to another investigation', () => {
    expect(country!.anyOf[1]).toMatchObject({ type: 'string' });
    expect(country!.anyOf[1]).not.toHaveProperty('enum');
  });

  it('is offered nothing where the same key means something else', () => {
    // A day since when, and a column of the diagram.
    expect(names!.items.properties.from).not.toHaveProperty('anyOf');
    const columns = contentFiles({ ...report, columns: [{ id: 'pit', title: 'Pit', note: '' }] }, []);
    const site = JSON.parse(columns.get('.cache/schemas/site.json')!) as Schema;
    expect(site.properties.border!.properties.after!.anyOf[0]!.enum).toEqual(['pit']);
  });

  it('finds its schema by its name', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, object>;
    expect(Object.keys(settings['yaml.schemas']!).toSorted()).toEqual(
      [...files.keys()].filter((file) => file.startsWith('.cache/')).toSorted(),
    );
  });
});

/** What somebody would type for a key that a snippet leaves open. */
const TYPED: Record<string, string> = {
  article: 'an-article',
  paragraph: '3',
  phrase: 'sand by barge',
  credited: 'a-source',
  value: '5',
  what: 'barges',
  from: 'one-party',
  to: 'another-party',
  by: 'one-party',
  answers: 'the sale',
  summary: 'The party says that it sold nothing.',
  text: 'Alder',
  language: 'en',
};

/** The snippet filled in with the first word of each choice, or with another one. */
function filled(body: readonly string[], choice: number): string {
  return body
    .map((line) => {
      const key = /([A-Za-z]+): /.exec(line)![1]!;
      return line
        .replace(/\$\{\d+\|([^|]*)\|\}/, (_, words: string) => words.split(',').at(choice)!)
        .replace(/\$\d+/, TYPED[key] ?? `no word for ${key}`);
    })
    .join('\n');
}

describe('a snippet', () => {
  const snippets = JSON.parse(readFileSync('.vscode/content.code-snippets', 'utf8')) as Record<
    string,
    { body: string[] }
  >;

  it.each(Object.entries(GROUPS))('%s is accepted once it is filled in', (name, schema) => {
    const [item] = parse(filled(snippets[name]!.body, 0)) as unknown[];
    expect(schema.safeParse(item).error).toBeUndefined();
    // Nothing that has to be there is missing from it.
    for (const key of Object.keys(item as object)) {
      const { [key]: _, ...rest } = item as Record<string, unknown>;
      expect(schema.safeParse(rest).success, key).toBe(false);
    }
  });
});

describe('the tasks', () => {
  interface Task {
    script?: string;
    args?: string[];
    problemMatcher: { severity: string; pattern: { regexp: string } }[];
  }
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as { tasks: Task[] };
  const of = (script: string) => tasks.filter((task) => (task.script ?? task.args?.[1]) === script);

  it('are there for check, verify and new', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    for (const script of ['check', 'verify', 'new', 'dev']) {
      expect(of(script)).not.toEqual([]);
      expect(scripts).toHaveProperty(script);
    }
  });

  it.each(['error', 'warning'] as const)('take the lines of each %s, and no other', (severity) => {
    const problem = {
      path: 'content/a b.mdx',
      line: 7,
      column: 2,
      words: 'wrong — right',
      severity,
      code: 'schema',
    };
    const line = problemLine(problem as Parameters<typeof problemLine>[0]);
    for (const { problemMatcher } of [...of('check'), ...of('verify')])
      for (const { severity: theirs, pattern } of problemMatcher)
        expect(new RegExp(pattern.regexp).exec(line)?.slice(1) ?? null).toEqual(
          theirs === severity ? ['content/a b.mdx', '7', '2', 'wrong — right'] : null,
        );
  });
});
