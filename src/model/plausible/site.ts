import { inlinesIn, wordsOf } from '../../reading/prose.ts';
import { read } from '../wording/reading.ts';
import { shareOf, stemsOf, type Desk } from './desk.ts';
import { wordsAbout } from './marks.ts';
import { slipAt, type Slip } from './slip.ts';

/** What the home page, the terms and the links of texts say, against what they stand beside. */
export function siteSlips(desk: Desk): Slip[] {
  return [...coverSlips(desk), ...termSlips(desk), ...linkSlips(desk)];
}

function coverSlips({ content: { site }, report }: Desk): Slip[] {
  const slip = slipAt('site', 'site');
  const { finding, findings } = site.lead;
  const terms = /^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/.exec(
    site.licence.address,
  );
  const licence = terms && `${terms[1]!.toUpperCase()} ${terms[2]!}`;
  const countries = new Map(
    report.entities.filter(({ kind }) => kind === 'country').map((one) => [one.name, one]),
  );
  const columns = (site.columns ?? []).flatMap(({ id, note }, index): Slip[] => {
    const country = countries.get(note ?? '');
    const parties = report.entities.filter(({ role }) => role === id);
    const homes = parties.flatMap((party) => party.country ?? []);
    if (country && homes.includes(country))
      return parties
        .filter((party) => party.country && party.country !== country)
        .flatMap((party) =>
          slipAt('entities', party.id)(
            ['role'],
            'describes-other',
            id,
            `is a column of ${country.name}, and country is ${party.country!.name}`,
            'correct the one that is wrong',
          ),
        );
    return country && homes.length > 0 && !homes.includes(country)
      ? slip(
          ['columns', index, 'note'],
          'site-other',
          country.name,
          `is the country of nobody in this column`,
          `write ${homes[0]!.name}`,
        )
      : [];
  });
  return [
    ...(findings.includes(finding)
      ? []
      : slip(
          ['lead', 'finding'],
          'site-other',
          `finding ${finding}`,
          'is drawn below a headline that does not rest on it',
          `write finding: ${findings[0]!}`,
        )),
    ...(licence &&
    /^CC /i.test(site.licence.name) &&
    !`${site.licence.name.toUpperCase()} `.startsWith(`CC ${licence} `)
      ? slip(
          ['licence', 'address'],
          'site-other',
          site.licence.address,
          `is the address of CC ${licence}`,
          'write the address of the licence that is named, or its name',
        )
      : []),
    ...columns,
  ];
}

/** A term that stands twice, once in the plural; words of ours on a party. */
function termSlips({ content: { glossary }, report, reader }: Desk): Slip[] {
  const known = new Map<string, string>();
  return Object.entries(glossary).flatMap(([id, { term, meaning, ours, findings }]): Slip[] => {
    const slip = (path: string, ...more: [words: string, wrong: string, instead: string]) =>
      slipAt('glossary', 'glossary')([id, path], 'term-other', ...more);
    const key = term.toLowerCase().replace(/(?:es|en|s|n|e)$/u, '');
    const twin = known.get(key);
    known.set(key, twin ?? term);
    if (twin !== undefined)
      return slip('term', term, `is the term “${twin}” too, which stands above`, 'keep one of the two');
    const told = (findings ?? []).flatMap((number) => report.byNumber.get(number) ?? []);
    const about = stemsOf(told.map(wordsAbout).join(' '));
    const isTold = [term, meaning].some((text) => shareOf(stemsOf(text), about) > 0.25);
    if (told.length > 0 && !isTold)
      return slip(
        'meaning',
        term,
        `is nothing of which finding ${told[0]!.number} speaks`,
        'write the finding that says it, or ours: true',
      );
    const name = ours
      ? read(meaning, reader).names.find(({ parties }) =>
          parties.some((one) => reader.parties.get(one)?.named && !reader.parties.get(one)!.place),
        )
      : undefined;
    return name
      ? slip(
          'meaning',
          name.words,
          'is named in words of ours',
          'write findings: that say so in the place of ours, or leave the name out',
        )
      : [];
  });
}

/** Links whose words give another number than their address. */
function linkSlips({ content, reader }: Desk): Slip[] {
  return (['articles', 'chapters', 'findings', 'tensions'] as const).flatMap((collection) =>
    content[collection].flatMap(({ id, prose }) =>
      inlinesIn(prose).flatMap((node): Slip[] => {
        if (node.type !== 'link' && node.type !== 'term') return [];
        const text = wordsOf(node.children);
        if (node.type === 'term') {
          const { term } = content.glossary[node.id] ?? { term: text };
          return shareOf(stemsOf(term), stemsOf(text)) > 0
            ? []
            : slipAt(collection, id)(
                ['words', text],
                'term-mark',
                text,
                `is not “${term}”, which it is marked as`,
                'mark the words of the term',
              );
        }
        const [, number] = /^\/findings\/(\d+)\//.exec(node.url) ?? [];
        const said = read(text, reader).references.flatMap(({ words }) => words.match(/\d+/g) ?? []);
        return number === undefined || said.length === 0 || said.includes(number)
          ? []
          : slipAt(collection, id)(
              ['words', text],
              'link-number',
              text,
              `leads to finding ${number}`,
              `write /findings/${said[0]!}/, or correct the words`,
            );
      }),
    ),
  );
}
