import type { Dirent } from 'node:fs';

/** Longest file name, ending included. */
const MAX_NAME = 90;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Why a file may not stand in a folder of the content, or `null`. `ending` is the one that the folder's
 * files have; `twin` the name of another file that differs only in capitals.
 */
export function nameProblem(file: Dirent, ending: string, twin?: string): string | null {
  const entry = file.name;
  if (file.isSymbolicLink()) return 'the file is a symbolic link — put the file itself here';
  if (!file.isFile()) return 'a folder does not belong here — put the files themselves here';
  if (twin) return `the name differs from "${twin}" only in capitals — choose another name`;
  if (!entry.endsWith(ending)) return `the file must end in "${ending}" — rename it`;
  const name = entry.slice(0, -ending.length);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    return 'the name is not kebab-case — use lower-case letters, digits and single hyphens';
  if (DEVICES.test(name)) return `"${name}" is a device on Windows — choose another name`;
  if (entry.length > MAX_NAME) return `the name is longer than ${MAX_NAME} characters — shorten it`;
  return null;
}
