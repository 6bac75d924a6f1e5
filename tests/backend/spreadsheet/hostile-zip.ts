import { createDeflateRaw, crc32 } from 'node:zlib';

/** A deflated run of `length` zero bytes, made piece by piece so that the test itself never holds them. */
export async function deflatedZeros(length: number): Promise<Buffer> {
  const deflate = createDeflateRaw({ level: 9 });
  const output: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => output.push(chunk));
  const piece = Buffer.alloc(1_000_000);
  for (let written = 0; written < length; written += piece.length) {
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  await new Promise<void>((resolve) => {
    deflate.on('end', resolve);
    deflate.end();
  });
  return Buffer.concat(output);
}

export interface RawEntry {
  readonly name: string;
  readonly compressed: Buffer;
  readonly method: 0 | 8;
  /** What the headers claim; a hostile zip lies here. */
  readonly declaredSize: number;
  readonly flags?: number;
}

/** A zip written as told, lies included. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, compressed, method, declaredSize, flags = 0 } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(compressed), 10);
    fields.writeUInt32LE(compressed.length, 14);
    fields.writeUInt32LE(declaredSize, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, tail, Buffer.from(name)]),
    );
    bodies.push(local, compressed);
    offset += local.length + compressed.length;
  }
  const entriesBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(entriesBytes.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, entriesBytes, end]);
}

export function stored(name: string, content: string | Buffer): RawEntry {
  const compressed = Buffer.from(content as string);
  return { name, compressed, method: 0, declaredSize: compressed.length };
}
