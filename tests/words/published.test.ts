import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import type { Finding } from '../../src/model/report.ts';
import { phrasePattern } from '../../src/model/wording/phrases.ts';
import { CUES_EN } from '../../src/text/wording/cues-en.ts';
import { CUES_NL } from '../../src/text/wording/cues-nl.ts';
import { WORDING_EN } from '../../src/text/wording/en.ts';
import { WORDING_NL } from '../../src/text/wording/nl.ts';

const { report, editions } = loadReport(join(import.meta.dirname, '../../content'));
const reports = [report!, ...editions.map((edition) => edition.report!)];

/** Long words, numbers and names that are not merely the first word. */
const tellingIn = (text: string): string[] => text.match(/[\p{L}\d]{5,}|\d+|(?<=\s)\p{Lu}\p{L}+/gu) ?? [];

/** A limit stands in lists, files and search results without its finding: then it says itself what it is about. */
function leaning({ number, statement, title, doesNotShow }: Finding): string[] {
  const own = new Set(tellingIn(`${statement} ${title}`).map((word) => word.toLowerCase()));
  return doesNotShow
    .filter((limit) => !tellingIn(limit).some((word) => own.has(word.toLowerCase())))
    .map((limit) => `${number}: ${limit}`);
}

const wording = [WORDING_EN, WORDING_NL].map(({ language, verbs, hedges, denials }) => {
  const { open: _, ...hedging } = hedges;
  const moving = Object.values(verbs).filter(({ moves }) => moves);
  return {
    language,
    passes: phrasePattern(moving.flatMap(({ from, to }) => [...from, ...to])),
    hedged: phrasePattern([...Object.values(hedging).flat(), ...denials]),
  };
});

/** “Who sold them” takes it that somebody did: what asks for more about goods that pass says that this is reported. */
function presuming({ number, doesNotShow }: Finding, language: string): string[] {
  const { passes, hedged } = wording.find((words) => language.startsWith(words.language))!;
  return doesNotShow
    .filter((limit) => {
      const [asked = ''] = limit.split(/:|, (?:and|or|en|of) (?:that|whether|dat|of)\b/u);
      return (
        /^(?:In )?(?:Wh(?!ether)|How|welk|Wie|Wat|Hoe|Welk|Wanneer|which)/u.test(asked) &&
        asked.search(passes) >= 0 &&
        asked.search(hedged) < 0
      );
    })
    .map((limit) => `${number}: ${limit}`);
}

describe('what a finding does not show', () => {
  it.each(reports)('takes no passing of goods for granted, in $site.language', ({ findings, site }) => {
    expect(findings.flatMap((finding) => presuming(finding, site.language))).toEqual([]);
  });

  it.each(reports)('names what it is about wherever it stands alone, in $site.language', ({ findings }) => {
    expect(findings.flatMap(leaning)).toEqual([]);
  });
});

describe('records on which findings rest', () => {
  it.each(reports)(
    'say of which kind they are, so that none is left out where two are alike, in $site.language',
    ({ findings }) => {
      const hasRecords = (kind: string) => kind === 'records' || kind === 'mixed';
      const records = findings.flatMap(({ roots }) => roots).filter(({ kind }) => hasRecords(kind));
      expect(records.length).toBeGreaterThan(0);
      expect(records.filter((root) => root.records === undefined).map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(reports)('are no people, and are called mixed beside them, in $site.language', ({ sources }) => {
    const people = phrasePattern([...CUES_EN.people, ...CUES_NL.people]);
    const among = sources.filter(({ title }) => title.search(people) >= 0);
    expect(among.filter(({ kind }) => kind === 'records').map(({ id }) => id)).toEqual([]);
    expect(among.some(({ kind }) => kind === 'mixed')).toBe(true);
  });
});
