import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { fileRefusal, tooLarge, tooMuch } from './file-refusal.ts';

/** More parts than any workbook has; a zip of a million empty files is a trap. */
const MAX_ENTRIES = 5000;
const DEFLATED = 8;
const STORED = 0;

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Sizes are counted here, on the bytes that really come out; what the zip declares is not believed.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}

/**
 * Unpacks a zip, counting every byte that comes out and stopping at the limit, so a bomb costs no more than the limit.
 * Zips inside the zip stay packed.
 *
 * @param isWanted which parts to keep; the others are counted and dropped
 * @throws AppError FILE_TOO_LARGE, FILE_PASSWORD_PROTECTED, FILE_DAMAGED
 */
export async function unpackZip(
  path: string,
  bytes: Buffer,
  maxUnpackedBytes: number,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let total = 0;
  let entryCount = 0;
  const damaged = (cause: unknown) => fileRefusal('FILE_DAMAGED', path, cause);
  const zip = await openZip(bytes).catch((error: unknown) => {
    throw damaged(error);
  });
  const entries = entriesOf(zip);
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw damaged(error);
    });
    if (next.done === true) return parts;
    const entry = next.value;
    entryCount += 1;
    if (entryCount > MAX_ENTRIES) throw tooMuch(path, { bagian: entryCount });
    if (entry.isEncrypted()) throw fileRefusal('FILE_PASSWORD_PROTECTED', path);
    if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED) throw damaged(entry);
    const chunks: Buffer[] = [];
    const isKept = isWanted(entry.fileName);
    try {
      for await (const chunk of await openEntry(zip, entry)) {
        const piece = chunk as Buffer;
        total += piece.length;
        if (total > maxUnpackedBytes) throw tooLarge(path, total, maxUnpackedBytes);
        if (isKept) chunks.push(piece);
      }
    } catch (error) {
      throw total > maxUnpackedBytes ? error : damaged(error);
    }
    if (isKept) parts.set(entry.fileName, Buffer.concat(chunks));
  }
}
