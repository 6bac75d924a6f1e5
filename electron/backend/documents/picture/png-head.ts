/** The header of a PNG (ISO/IEC 15948): what must be known before a single pixel is unpacked. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number;
  readonly isInterlaced: boolean;
}

export interface PngChunk {
  readonly type: string;
  readonly data: Buffer;
}

export class PictureFault extends Error {
  override readonly name = 'PictureFault';
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/** The chunks up to IEND. @throws PictureFault where the file ends early */
export function pngChunks(bytes: Buffer): readonly PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length) throw new PictureFault('Berkas PNG terpotong.');
    chunks.push({ type, data });
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
  throw new PictureFault('Berkas PNG terpotong.');
}

/** @throws PictureFault on a header no PNG may have */
export function pngHead(bytes: Buffer): PngHead {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') {
    throw new PictureFault('Kepala berkas PNG rusak.');
  }
  const head = {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bitDepth: bytes.readUInt8(24),
    colourType: bytes.readUInt8(25),
    isInterlaced: bytes.readUInt8(28) === 1,
  };
  const isPossible = head.width > 0 && head.height > 0 && DEPTHS[head.colourType]?.includes(head.bitDepth);
  if (isPossible !== true) throw new PictureFault('Kepala berkas PNG rusak.');
  return head;
}
