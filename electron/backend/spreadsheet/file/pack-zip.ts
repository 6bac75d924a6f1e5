import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04_03_4b_50;
const CENTRAL_HEADER = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;
const UTF8_NAMES = 0x08_00;
/** 1 January 1980, the first day a zip can name: the same parts always give the same bytes. */
const FIXED_DATE = 0x00_21;

/** The fields that a part's local header and its directory entry share, from "version needed" to the name's length. */
function sharedFields(content: Uint8Array, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(FIXED_DATE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * Packs parts without compressing them. The spreadsheet library reads this copy and not the office's zip: it believes
 * local headers where others believe the directory, so only a zip of our own is sure to hold what was counted.
 */
export function packZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = sharedFields(content, nameBytes.length);
    const local = Buffer.concat([signature(LOCAL_HEADER), fields, nameBytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 0]);
    directory.push(Buffer.concat([signature(CENTRAL_HEADER), madeBy, fields, tail, nameBytes]));
    bodies.push(local, content);
    offset += local.length + content.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, signature(END_OF_DIRECTORY), end]);
}
