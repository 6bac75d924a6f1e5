import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';

/** A word as it may lie in a file: as UTF-8 and as UTF-16. */
const spellings = (word: string): readonly Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
];

/** What compressed streams of a PDF or a workbook say, as far as they open. */
function inflated(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const from = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    found.push(...opened(() => inflateSync(bytes.subarray(from))));
  }
  for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    found.push(...opened(() => inflateRawSync(bytes.subarray(from))));
  }
  return found;
}

function opened(work: () => Buffer): readonly Buffer[] {
  try {
    return [work()];
  } catch {
    return [];
  }
}

/** Which of the words lie in any file of the folders, readable for whoever copies them; with the files' names. */
export function wordsIn(
  folders: readonly string[],
  words: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const texts = [bytes, ...inflated(bytes)];
      for (const word of words) {
        const isThere = spellings(word).some((one) => texts.some((text) => text.includes(one)));
        if (isThere) found.set(word, [...(found.get(word) ?? []), path.relative(folder, file)]);
      }
    }
  }
  return found;
}
