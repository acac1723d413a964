// Packages without types of their own, as far as they are used here.
declare module 'subset-font' {
  export default function subsetFont(font: Buffer, text: string, options?: object): Promise<Buffer>;
}
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
declare module 'hyphen/hyphen.js' {
  type Patterns = readonly unknown[];
  export default function createHyphenator(
    patterns: Patterns,
    options: { hyphenChar: string },
  ): (text: string) => string;
}
declare module 'hyphen/patterns/*' {
  const patterns: readonly unknown[];
  export default patterns;
}
