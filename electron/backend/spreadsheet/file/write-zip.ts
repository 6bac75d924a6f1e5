import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The oldest day a zip knows, whatever the computer's clock says: the same parts always give the same bytes. */
const SAME_DAY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

export interface ZipWriter {
  /** Adds one part from its texts, one after the other; they may be many more than memory holds. */
  add(name: string, texts: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Writes the directory. The file itself stays the caller's. */
  finish(): Promise<void>;
}

/** Writes a zip into an open, empty file as its parts are made, compressed, never holding a whole part. */
export function writeZip(file: FileHandle): ZipWriter {
  const zip = new ZipFile();
  const written = (async () => {
    for await (const bytes of zip.outputStream) await file.writeFile(bytes as Buffer);
  })();
  // A disk that is full ends the writing while a part still waits to be read.
  const broken = new Promise<never>((_, reject) => {
    zip.once('error', reject);
    written.catch(reject);
  });
  broken.catch(() => undefined);
  return {
    add: async (name, texts) => {
      const part = Readable.from(texts, { objectMode: false });
      zip.addReadStream(part, name, SAME_DAY);
      await Promise.race([finished(part), broken]);
    },
    finish: async () => {
      zip.end();
      await Promise.race([written, broken]);
    },
  };
}

/**
 * Packs parts without compressing them. The spreadsheet library reads this copy and not the office's zip: it believes
 * local headers where others believe the directory, so only a zip of our own is sure to hold what was counted.
 */
export async function packZip(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(content, name, { ...SAME_DAY, compress: false });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const bytes of zip.outputStream) chunks.push(bytes as Buffer);
  return Buffer.concat(chunks);
}
