import { readFileSync } from 'node:fs';
import path from 'node:path';
import decodeJpeg, { init as startJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as startJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodeWebp, { init as startWebpDecoder } from '@jsquash/webp/decode.js';
import type { Pixels } from './png-decode.ts';

/** Reads and writes pictures of cameras: mozjpeg and libwebp as WebAssembly, which sees nothing but its own memory. */
export interface Codecs {
  readonly fromJpeg: (bytes: Buffer) => Promise<Pixels>;
  readonly fromWebp: (bytes: Buffer) => Promise<Pixels>;
  readonly toJpeg: (pixels: Pixels, quality: number) => Promise<Buffer>;
}

type Codec = 'mozjpeg_dec' | 'mozjpeg_enc' | 'webp_dec';

interface Compiler {
  readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };
}

/** What the decoders write of a damaged picture belongs to nobody's log: the refusal says it. */
const QUIET = { printErr: () => undefined };

const pixelsOf = ({ data, width, height }: DecodedPicture): Pixels => ({
  width,
  height,
  rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
});

/** @param folder where the codecs lie, shipped with the program */
export function codecsIn(folder: string): Codecs {
  const compiled = new Map<Codec, object>();
  const codec = (name: Codec): object => {
    const known = compiled.get(name);
    if (known) return known;
    // The language has the name; the types give it to pages alone.
    const { WebAssembly } = globalThis as unknown as Compiler;
    const made = new WebAssembly.Module(readFileSync(path.join(folder, `${name}.wasm`)));
    compiled.set(name, made);
    return made;
  };
  // Begun anew for each picture: what a large one took of memory goes with it.
  return {
    fromJpeg: async (bytes) => {
      await startJpegDecoder(codec('mozjpeg_dec'), QUIET);
      return pixelsOf(await decodeJpeg(bytes));
    },
    fromWebp: async (bytes) => {
      await startWebpDecoder(codec('webp_dec'), QUIET);
      return pixelsOf(await decodeWebp(bytes));
    },
    toJpeg: async ({ width, height, rgba }, quality) => {
      await startJpegEncoder(codec('mozjpeg_enc'), QUIET);
      const data = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength);
      return Buffer.from(await encodeJpeg({ data, width, height }, { quality }));
    },
  };
}
