import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Deflate; names in UTF-8. */
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the oldest day a zip knows: the same list gives the same file. */
const FIXED_DATE = 0x21;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** The fields that a local header and the directory share, from "version needed" to the name's length. */
function sharedFields({ name, checksum, packed, unpacked }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(FIXED_DATE, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(unpacked, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function headed(signature: number, ...parts: readonly Buffer[]): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...parts]);
}

export interface ZipWriter {
  /** Adds one part from its texts, one after the other; they may be many more than memory holds. */
  add(name: string, texts: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Writes the directory. The file itself stays the caller's. */
  finish(): Promise<void>;
}

/** Writes a zip into an open file as its parts are made, compressed, never holding a whole part. Parts up to 4 GiB. */
export function writeZip(file: FileHandle): ZipWriter {
  const entries: Entry[] = [];
  let end = 0;
  const append = async (bytes: Uint8Array): Promise<void> => {
    await file.write(bytes, 0, bytes.length, end);
    end += bytes.length;
  };
  return {
    add: async (partName, texts) => {
      const name = Buffer.from(partName, 'utf8');
      const offset = end;
      let checksum = 0;
      let unpacked = 0;
      const counted = async function* () {
        for await (const text of texts) {
          const bytes = Buffer.from(text, 'utf8');
          checksum = crc32(bytes, checksum);
          unpacked += bytes.length;
          yield bytes;
        }
      };
      // The header's place is kept; its numbers are known once the part is written.
      end += 30 + name.length;
      const start = end;
      for await (const bytes of Readable.from(counted()).compose(createDeflateRaw())) {
        await append(bytes as Uint8Array);
      }
      const entry = { name, offset, checksum, packed: end - start, unpacked };
      const header = headed(LOCAL_HEADER, sharedFields(entry), name);
      await file.write(header, 0, header.length, offset);
      entries.push(entry);
    },
    finish: async () => {
      const directoryStart = end;
      for (const entry of entries) {
        const madeBy = Buffer.from([20, 0]);
        const tail = Buffer.alloc(14);
        tail.writeUInt32LE(entry.offset, 10);
        await append(headed(CENTRAL_HEADER, madeBy, sharedFields(entry), tail, entry.name));
      }
      const closing = Buffer.alloc(18);
      closing.writeUInt16LE(entries.length, 4);
      closing.writeUInt16LE(entries.length, 6);
      closing.writeUInt32LE(end - directoryStart, 8);
      closing.writeUInt32LE(directoryStart, 12);
      await append(headed(END_OF_DIRECTORY, closing));
    },
  };
}
