import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './png-decode.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A plain PNG of eight bits with alpha: the one kind that is kept, whatever was supplied. The same pixels, the same bytes. */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const length = width * 4;
  const rows = Buffer.alloc(height * (length + 1));
  for (let row = 0; row < height; row += 1) {
    const at = row * (length + 1);
    rows[at] = row === 0 ? 0 : 2;
    for (let byte = 0; byte < length; byte += 1) {
      const here = rgba[row * length + byte] ?? 0;
      const above = row === 0 ? 0 : (rgba[(row - 1) * length + byte] ?? 0);
      rows[at + 1 + byte] = (here - above) & 255;
    }
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
