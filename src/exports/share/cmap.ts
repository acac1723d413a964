/** Where a table of an OpenType file starts (the OpenType specification, version 1.9); throws where it has none. */
export function tableIn(file: Buffer, tag: string): number {
  for (let at = 12, left = file.readUInt16BE(4); left > 0; at += 16, left -= 1)
    if (file.toString('latin1', at, at + 4) === tag) return file.readUInt32BE(at + 8);
  throw new Error(`the font has no ${tag} table`);
}

/** Which characters a font draws, each with its glyph: its cmap of format 4, which has all below U+10000. */
export function glyphsIn(file: Buffer): [code: number, glyph: number][] {
  const cmap = tableIn(file, 'cmap');
  const offsets = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, index) => cmap + file.readUInt32BE(cmap + 8 + 8 * index),
  );
  const at = offsets.find((offset) => file.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('the font has no character table of format 4');
  const segments = file.readUInt16BE(at + 6) / 2;
  const glyphs: [number, number][] = [];
  for (let index = 0; index < segments; index += 1) {
    const end = at + 14 + 2 * index;
    const start = end + 2 * segments + 2;
    const rangeOffset = start + 4 * segments;
    for (let code = file.readUInt16BE(start); code <= file.readUInt16BE(end) && code < 0xffff; code += 1) {
      const glyph = glyphOf(file, code, start, start + 2 * segments, rangeOffset);
      if (glyph !== 0) glyphs.push([code, glyph]);
    }
  }
  return glyphs;
}

function glyphOf(file: Buffer, code: number, start: number, delta: number, rangeOffset: number): number {
  const offset = file.readUInt16BE(rangeOffset);
  const shift = file.readInt16BE(delta);
  if (offset === 0) return (code + shift) & 0xffff;
  const glyph = file.readUInt16BE(rangeOffset + offset + 2 * (code - file.readUInt16BE(start)));
  return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
}
