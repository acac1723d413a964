import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { findingCard } from '../../../src/exports/share/card.ts';
import { isForeign, loadFonts, undrawn } from '../../../src/exports/share/card-fonts.ts';
import { drawCard, inDrawnScripts, layout } from '../../../src/exports/share/draw-card.ts';
import { finding, quarry } from '../reports.ts';

const fonts = await loadFonts();
const card = findingCard(finding(quarry, 3), quarry);
const svg = (words: string) =>
  satori(layout({ ...card, words }, fonts) as never, { width: 1200, height: 630, fonts: fonts.fonts });

const blocks = (...ranges: [number, number][]) =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).filter(
      (letter) => !/\p{Cn}|\p{Cc}|\p{Cf}/u.test(letter),
    ),
  );

describe('the type of social cards', () => {
  it.each([
    ['Latin with all its accents', blocks([0x20, 0x7e], [0xa0, 0x24f], [0x1e00, 0x1ef9]).join('')],
    ['Greek, old and new', blocks([0x370, 0x3ff], [0x1f00, 0x1fff]).join('')],
    ['Cyrillic', blocks([0x400, 0x525]).join('')],
    ['arrows', blocks([0x2190, 0x21ff]).join('')],
    ['mathematical signs', blocks([0x2200, 0x22ff]).join('')],
    ['accents that stand alone', 'x\u0301 y\u0328 ḥ\u0300'],
    ['signs of money', '€£¥₴₸₺₽₹₿'.slice(0, -1)],
  ])('has %s', (_name, letters) => {
    expect(undrawn(letters, 'Serif', fonts)).toEqual([]);
    expect(undrawn(letters, 'Sans', fonts)).toEqual([]);
  });

  it('draws what only the other fonts have', async () => {
    for (const letter of ['→', '≥', 'Ḍ', 'ĝ', 'Ҷ', 'ἀ'])
      expect(await svg(`A ${letter} B`)).not.toBe(await svg('A  B'));
  });

  it('sets no address with a ligature', async () => {
    const drawn = async (style: object) => {
      const node = {
        type: 'div',
        props: { style: { fontFamily: 'Sans latin', fontWeight: 400, ...style }, children: 'fi' },
      };
      return satori(node as never, { width: 200, height: 60, fonts: fonts.fonts });
    };
    expect(await drawn({ fontVariantLigatures: 'none' })).not.toBe(await drawn({}));
    const { children } = layout(card, fonts).props;
    const texts = JSON.stringify(children);
    const at = texts.indexOf(card.address);
    expect(texts.slice(0, at).lastIndexOf('"fontVariantLigatures":"none"')).toBeGreaterThan(
      texts.slice(0, at).lastIndexOf('"type":"div"'),
    );
  });
});

describe('a card', () => {
  it('with a letter that no font has is not drawn: letter and card are named', async () => {
    await expect(drawCard({ ...card, words: 'Sand 🏖 was sold.' })).rejects.toThrow(
      'the card of sand-over-the-orluna.example/findings/3 has “🏖” (U+1F3D6), which no font draws: Sand 🏖 was sold. — write it in words',
    );
    await expect(drawCard({ ...card, credit: 'Desk ␀' })).rejects.toThrow('“␀” (U+2400)');
  });

  it.each(['沙子卖给了他们', 'نقلوا الرمل', 'ხრეში', 'Sand from 北京'])(
    'with words in another script shows number, grade, denial and address, and no sentence: %s',
    async (words) => {
      expect(isForeign(words)).toBe(true);
      expect(inDrawnScripts({ ...card, words })).toEqual({
        ...card,
        words: 'Finding 3',
        limits: null,
        credit: '',
      });
      await expect(drawCard({ ...card, words })).resolves.toBeInstanceOf(Uint8Array);
    },
  );

  it('keeps grade and denial in words of ours where their own have names in another script', () => {
    const named = { ...card, stamp: 'Stated by 商务部', denial: 'Denied by 商务部', site: '沙' };
    expect(inDrawnScripts(named)).toMatchObject({ stamp: 'Alleged', denial: 'Denied', site: '', number: 3 });
  });

  it('in drawn scripts stays as it is', () => {
    const plain = { ...card, words: 'Łódź → Київ: at least 5 × 10 ≥ 49, Ἀθῆναι' };
    expect(inDrawnScripts(plain)).toBe(plain);
  });

  it('has room for the longest statement with its limits', () => {
    const long = { ...card, words: 'word '.repeat(84), limits: 'Not shown: that. '.repeat(22) };
    const size = (words: string) =>
      Number(
        /"fontSize":(\d+),"lineHeight":1.22/.exec(JSON.stringify(layout({ ...long, words }, fonts)))![1],
      );
    expect(size(long.words)).toBeLessThan(size('A few words.'));
  });
});
