import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../model/content.ts';
import type { ArticleFile } from '../../schema/article.ts';
import type { FindingFile } from '../../schema/finding.ts';
import { secondsOf } from '../../schema/evidence.ts';
import { countPhrase, fingerprint } from '../import/fingerprint.ts';
import { importText, type ImportedText } from '../import/import.ts';
import { Refusal } from '../command-line.ts';
import { readRaw } from '../new/scaffold.ts';
import type { Count } from './gaps.ts';

/** An original text, outside the repository. */
export interface SourceText extends ImportedText {
  /** File name with its ending. */
  name: string;
  /** Every block, whatever it was taken for, by its fingerprint. */
  byFingerprint: ReadonlyMap<string, string>;
  /** A document by its pages, which form feeds set apart, from 1; empty where the text has none. */
  pages: Part[];
  /** The transcript of a broadcast by its time stamps, in seconds; empty where the text has none. */
  minutes: Part[];
  /** All of it. */
  whole: string;
}

/** A stretch of a text that begins at a page, or at a time. */
interface Part {
  at: number;
  text: string;
}

/** Reads the `.txt` files of a folder; one that cannot be read is left out, and `broken` is told why. */
export function readTexts(folder: string, broken: (words: string) => void): SourceText[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort();
  } catch {
    throw new Refusal(`there is no folder ${folder} — give the folder that holds the original texts`);
  }
  if (names.length === 0)
    throw new Refusal(`${folder} holds no .txt file — give the folder that holds the original texts`);
  return names.flatMap((name) => {
    try {
      return [sourceText(name, readRaw(join(folder, name)))];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      broken(error.message);
      return [];
    }
  });
}

/** Takes a text apart under its file name. */
function sourceText(name: string, raw: string): SourceText {
  const text = importText(raw);
  return {
    ...text,
    name,
    byFingerprint: new Map(text.blocks.map((block) => [fingerprint(block.text), block.text])),
    pages: pagesIn(raw),
    minutes: minutesIn(raw),
    whole: raw,
  };
}

function pagesIn(raw: string): Part[] {
  const pages = raw.replace(/\f\s*$/, '').split('\f');
  return pages.length < 2 ? [] : pages.map((text, index) => ({ at: index + 1, text }));
}

/** A time at the start of a line, as transcripts and subtitles have it: "[12:30]", "00:12:30,400 --> 00:12:33,000". */
const STAMP = /^[ \t]*\[?((?:\d{1,2}:)?\d{1,3}:[0-5]\d)(?:[.,]\d+)?(?:[ \t]*-->.*)?\]?/gm;

function minutesIn(raw: string): Part[] {
  const stamps = [...raw.matchAll(STAMP)];
  return stamps.map(({ 0: stamp, 1: time, index }, position) => ({
    at: secondsOf(time!),
    text: raw.slice(index + stamp.length, stamps[position + 1]?.index),
  }));
}

/**
 * The text of an article, or `null`: by what the editor says (`--map`), else by fingerprints, else by the
 * name of the file, else by the evidence phrases of the article, most of which stand in one text alone.
 */
export function matchText(
  article: Entry<ArticleFile>,
  texts: readonly SourceText[],
  findings: readonly Entry<FindingFile>[],
  map: ReadonlyMap<string, string>,
  count: Count = countPhrase,
): SourceText | null {
  const mapped = [...map].find(([, slug]) => slug === article.id)?.[0];
  if (mapped !== undefined) return texts.find(({ name }) => name.startsWith(mapped)) ?? null;
  const rest = texts.filter(({ name }) => ![...map.keys()].some((prefix) => name.startsWith(prefix)));
  return byFingerprints(article, rest) ?? byName(article, rest) ?? byPhrases(article, rest, findings, count);
}

function byFingerprints({ data }: Entry<ArticleFile>, texts: readonly SourceText[]): SourceText | null {
  return best(texts, (text) => shared(data, text), 1);
}

/** The texts that share most fingerprints with an article; several when the same text is there twice. */
export function twinsOf({ data }: Entry<ArticleFile>, texts: readonly SourceText[]): SourceText[] {
  const points = texts.map((text) => shared(data, text));
  const most = Math.max(1, ...points);
  return texts.filter((_text, index) => points[index] === most);
}

const shared = ({ fingerprints = [] }: ArticleFile, { byFingerprint }: SourceText) =>
  fingerprints.filter((print) => byFingerprint.has(print)).length;

function byName({ id }: Entry<ArticleFile>, texts: readonly SourceText[]): SourceText | null {
  return texts.find(({ name }) => name === `${id}.txt` || id.startsWith(`${name.slice(0, -4)}-`)) ?? null;
}

function byPhrases(
  { id }: Entry<ArticleFile>,
  texts: readonly SourceText[],
  findings: readonly Entry<FindingFile>[],
  count: Count,
): SourceText | null {
  const phrases = findings.flatMap(({ data }) =>
    data.evidence.filter(({ article }) => article === id).map(({ phrase }) => phrase),
  );
  const standing = (text: SourceText) => phrases.filter((phrase) => count(phrase, text.whole) > 0).length;
  return best(texts, standing, Math.floor(phrases.length / 2) + 1);
}

/** The text with the highest score of at least `least`, unless two share it. */
function best(
  texts: readonly SourceText[],
  score: (text: SourceText) => number,
  least: number,
): SourceText | null {
  const scored = texts.map((text) => ({ text, points: score(text) })).sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  return first && first.points >= least && first.points > (second?.points ?? -1) ? first.text : null;
}
