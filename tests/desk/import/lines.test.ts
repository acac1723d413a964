import { describe, expect, it } from 'vitest';
import { bylineNames, isCaption, isFurniture, isSentence } from '../../../src/desk/import/lines.ts';

describe('isSentence', () => {
  it.each([
    'They closed the quay in the end.',
    'They closed the quay in the end.[12]',
    'They closed the quay in the end.*',
    'They closed the quay in the end.12',
    'They closed the quay in the end. (Ribapress)',
    'They closed the quay in the end. — Ribapress',
    'They closed the quay in the end. © Ribapress',
    '"They closed the quay in the end."',
    'वे अंत में घाट बंद कर देते हैं।',
    'لماذا أغلقوا الرصيف في نهاية الشهر؟',
    'Նրանք վերջապես փակեցին նավահանգիստը այս տարի։',
    '他们最后关闭了那个码头。',
    '彼らは最後に埠頭を閉めた。」',
  ])('takes %s', (text) => expect(isSentence(text, 6)).toBe(true));

  it.each([
    'They closed the quay in the end',
    'The quay of version 2.0 in the town',
    '他们最后关闭了那个码头',
  ])('leaves %s', (text) => expect(isSentence(text, 6)).toBe(false));
});

describe('bylineNames', () => {
  it.each([
    ['By Ann Lee, Bo Marr & Cy Dorn (cy@post.example)', ['Ann Lee', 'Bo Marr', 'Cy Dorn']],
    ['By Ann Lee, harbour correspondent', ['Ann Lee']],
    ['Door Sanne van der Brink en Joost Kley', ['Sanne van der Brink', 'Joost Kley']],
    ['By the river they sat down', []],
    ['Von Kvitka nach Harlund', []],
    ['Text messages show who paid', []],
  ])('reads %j', (line, names) => expect(bylineNames(line)).toEqual(names));
});

describe('isFurniture and isCaption', () => {
  it.each([
    'Share on Facebook',
    'Facebook | X | WhatsApp',
    'Teilen',
    'news@post.example',
    'Correction, October 8: The number of barges was misstated here.',
    'An earlier version of this article misstated the number of barges.',
    '© The River Post 2019',
  ])('leaves out %s', (line) => expect(isFurniture(line)).toBe(true));
  it.each([
    'Share of gravel in the harbour grows',
    'Corrections officers at the quay: a dispute',
    'Telegram channels tell of barges',
  ])('keeps %s', (line) => expect(isFurniture(line)).toBe(false));
  it.each([
    'Photo: the quay',
    'The quay in May. Photo: Jan Tolk',
    '(Photo by Jan Tolk)',
    '© Jan Tolk',
    '图为码头。',
    'The barge at the quay, seen from the mole. (Harbour Weekly)',
  ])('takes %s for a caption', (line) => expect(isCaption(line, new Set(['was']))).toBe(true));
  it('takes a sentence with an agency behind it for none', () =>
    expect(isCaption('The barge was at the quay. (Harbour Weekly)', new Set(['was']))).toBe(false));
  it.each(['Image problems at the quay', 'They closed the quay. Nobody took a photo of it. It was May.'])(
    'takes %s for none',
    (line) => expect(isCaption(line, new Set())).toBe(false),
  );
});
