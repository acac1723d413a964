import { describe, expect, it } from 'vitest';
import { RELATION_KINDS, type RelationKind } from '../../src/schema/relation-kind.ts';
import { CATALOGUE_LANGUAGES, catalogueOf } from '../../src/text/catalogue.ts';
import { EN } from '../../src/text/en.ts';
import { NL } from '../../src/text/nl.ts';
import { leavesOf, partsSaid, type Leaf } from './leaves.ts';

const english = leavesOf(EN);
const dutch = new Map(leavesOf(NL));

/** Words that are the same in both languages: names, formats, and a few that Dutch shares. */
const SHARED = new Set([
  // Names of styles, formats, programs and files.
  'finding.cite.scholarly', 'finding.cite.web', 'finding.cite.programs', 'finding.cite.formats.bib',
  'finding.cite.formats.ris', 'finding.cite.formats.csl', 'report.citeAs', 'page.corrections.feedAsJson',
  'finding.embed.recipes.hosts.0.name', 'finding.embed.recipes.hosts.1.name',
  'data.tables.findings.title', 'data.tables.relations.title', 'data.tables.evidence.title', 'data.tables.entities.title', 'data.tables.statements.title',
  'exports.files.findings.csv.opensIn', 'exports.files.relations.csv.opensIn', 'exports.files.evidence.csv.opensIn', 'exports.files.entities.csv.opensIn',
  'exports.files.network.gexf.opensIn', 'exports.cite.wikipedia.url',
  // The same words.
  'finding.declaration.via', 'kinds.relations.represents.captions.what', 'kinds.relations.lobbied.captions.from', 'kinds.relations.nominee for.label', 'kinds.relations.nominee for.captions.from', 'kinds.relations.cooperated with.captions.what', 'data.type', 'page.method.privacy',
  'model.graph.via', 'kinds.via', 'model.credit.via', 'model.credit.stated', 'exports.cite.ca', 'exports.cite.circa', 'finding.date.noDate',
]); // prettier-ignore

describe('the Dutch catalogue', () => {
  it('has every message of the English one, and no other', () => {
    expect(catalogueOf('nl')!.messages.language.own).toBe(NL.language.own);
    const paths = (leaves: readonly [string, Leaf][]) =>
      leaves
        .map(([path]) => path)
        .filter((path) => !path.startsWith('language.'))
        .sort();
    expect(paths(leavesOf(NL))).toEqual(paths(english));
  });

  it('says nothing in English words', () => {
    const same = english.flatMap(([path, leaf]) => {
      if (path.startsWith('language.') || SHARED.has(path)) return [];
      const [said, translated] = [partsSaid(leaf)[0], partsSaid(dutch.get(path)!)[0]];
      return said !== undefined && said.words === translated?.words && /\p{L}/u.test(bare(said.words))
        ? [`${path}: ${said.words}`]
        : [];
    });
    expect(same).toEqual([]);
  });

  it('names no message as shared that is not', () => {
    const same = (path: string) => {
      const leaf = english.find(([known]) => known === path)?.[1];
      return leaf !== undefined && partsSaid(leaf)[0]?.words === partsSaid(dutch.get(path)!)[0]?.words;
    };
    expect([...SHARED].filter((path) => !same(path))).toEqual([]);
  });

  it('keeps every part of a message, with each that may be missing and in the singular', () => {
    let compared = 0;
    const lost = english.flatMap(([path, leaf]) => {
      if (path.startsWith('language.')) return [];
      const translated = dutch.get(path)!;
      const [original, mine] = [partsSaid(leaf), partsSaid(translated, partsSaid(leaf))];
      return original.flatMap(({ config, parts, words }, index) => {
        compared += parts.length;
        const kept = mine[index]?.parts ?? [];
        // The number one where English takes any text: Dutch looks at its words.
        if (mine[index]?.words === '' && Object.values(config.values).includes('one')) return [];
        return kept.join() === parts.join()
          ? []
          : [`${path} ${JSON.stringify(config)}: “${words}” against “${mine[index]?.words}”`];
      });
    });
    expect(lost).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  it('would be told what it lost', () => {
    const whole: Leaf = (p: { by: string; when: string | null }) =>
      `${p.by}${p.when === null ? '' : `, ${p.when}`}`;
    const half: Leaf = (p: { by: string; when: string | null }) => p.by;
    const said = partsSaid(whole);
    expect(said.map(({ parts }) => parts)).toContainEqual(['by', 'when']);
    expect(partsSaid(half, said).map(({ parts }) => parts)).not.toContainEqual(['by', 'when']);
    expect(partsSaid('from {link} to {other}')[0]!.parts).toEqual(['{link}', '{other}']);
  });
});

/** Without parts: what is left are the words of the message itself. */
function bare(words: string): string {
  return words.replace(/⟦[^⟧]*⟧|\{[a-zA-Z]+\}/g, '');
}

it('has, in every language, verbs for each kind of relation that has a direction', () => {
  for (const language of CATALOGUE_LANGUAGES) {
    const { verbs } = catalogueOf(language)!.wording;
    const without = Object.entries(RELATION_KINDS)
      .filter(([kind, { directed }]) => {
        const { from = [], to = [] } = verbs[kind as RelationKind] ?? {};
        return directed && from.length + to.length === 0;
      })
      .map(([kind]) => `${language}: ${kind}`);
    expect(without).toEqual([]);
  }
});
