import { chooseSlug, quote, type Draft } from './scaffold.ts';

/** The file of a new chapter, to be filled: a finding belongs to it by the name, so that this may stand before a text does. */
export function draftChapter(number: number, title: string, slug?: string): Draft {
  return {
    file: `chapters/${String(number).padStart(2, '0')}-${chooseSlug(slug, title)}.mdx`,
    text: [
      '---',
      `title: ${quote(title)}`,
      'question: TODO What does the chapter answer? It names nobody.',
      'inShort:',
      '  - text: TODO One whole sentence with who says so.',
      '    findings: [TODO]',
      '---',
      '',
      'TODO Tell it in whole sentences; content/README.md says how. Without a text the chapter is its answer in short.',
      '',
    ].join('\n'),
  };
}
