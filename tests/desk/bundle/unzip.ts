import { readFileSync } from 'node:fs';

/** What a zip file says of one of its files. */
export interface Packed {
  name: string;
  /** 0: stored as it is. */
  method: number;
  /** The format's own number for day and time. */
  time: number;
  mode: number;
  bytes: Buffer;
}

/** Reads a zip file by its directory at the end, as unpacking programs do. */
export function unzip(file: string): Packed[] {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  const files: Packed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry at ${at}`);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.push({
      name,
      method: zip.readUInt16LE(at + 10),
      time: zip.readUInt32LE(at + 12),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      bytes: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
