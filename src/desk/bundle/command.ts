import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDirectory, shownDirectory } from '../../reading/directory.ts';
import { counted } from '../../text/numbers.ts';
import { buildSite, type BuildOptions } from '../build/build.ts';
import { readCommandLine, Refusal, refused } from '../command-line.ts';
import { makeBundle } from './make.ts';
import { sumOf } from './sums.ts';
import { writeZip } from './zip.ts';

const BUNDLE_USAGE = `npm run bundle                 builds the report anew and writes it into dist.zip
npm run bundle -- <file.zip>   the same, into this file`;

/** Where the site is built that goes into a bundle; nothing else ever lies there. */
export const WORKSHOP = '.cache/bundle';

/**
 * Runs `npm run bundle`. The site is always built anew from content that the check accepts: an old `dist` may still say
 * what was corrected or withheld since. Exit code 0 when the file is whole.
 */
export async function runBundle(
  args: readonly string[],
  options: Omit<BuildOptions, 'outDir' | 'after'> = {},
): Promise<number> {
  try {
    const { words } = readCommandLine(args, {}, BUNDLE_USAGE);
    if (words.length > 1 || (words[0] !== undefined && !words[0].endsWith('.zip')))
      throw new Refusal(`name one file that ends in .zip — it is called like this:\n${BUNDLE_USAGE}`);
    const file = resolve(words[0] ?? 'dist.zip');
    if (existsSync(file) && !isZip(file))
      throw new Refusal(`${shownDirectory(file)} is there and is no zip file — choose another name`);
    return await buildSite({
      ...options,
      outDir: join(options.project ?? '.', WORKSHOP),
      after: async (folder, report) => {
        const top = new URL(report.site.address).hostname;
        const paths = makeBundle(folder, contentDirectory(), report);
        await writeZip(`${file}.new`, folder, paths, top);
        renameSync(`${file}.new`, file);
        rmSync(folder, { recursive: true });
        console.log(
          `${shownDirectory(file)} holds ${counted(paths.length, 'file')}: unpack it, and open ${join(top, 'index.html')}.`,
        );
        console.log(`sha256 ${sumOf(file)}`);
      },
    });
  } catch (error) {
    return refused(error, console.error);
  }
}

function isZip(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  const start = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, start);
  closeSync(handle);
  return start.toString('latin1').startsWith('PK');
}
