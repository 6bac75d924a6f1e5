import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { AppError } from '#contract/errors.ts';
import { declaredSize, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS, picturesToTry } from '#rules/proof/picture.ts';
import type { RgbaPicture } from '#rules/proof/picture.ts';
import { decodePng } from './decode-png.ts';

/** Milliseconds for second thoughts about one picture; the reader's own default is that of a film frame. */
const SECOND_THOUGHTS_MS = 400;

/**
 * The text of the QR on a picture file. Runs in the worker thread: a hostile picture is ended with it.
 * @throws AppError FILE_NOT_FOUND, PICTURE_NOT_READ, PICTURE_TOO_LARGE, PROOF_QR_NOT_READ
 */
export async function readQrPicture(file: string): Promise<string> {
  const picture = await readPicture(file);
  for (const one of picturesToTry(picture)) {
    const text = tryQr(one);
    if (text !== undefined) return text;
  }
  throw new AppError('PROOF_QR_NOT_READ');
}

export function tryQr(picture: RgbaPicture): string | undefined {
  try {
    const { width, height, data } = picture;
    return decodeQR(
      { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) },
      { format: 'RGBA', timeLimit: SECOND_THOUGHTS_MS },
    );
  } catch {
    // The reader throws whenever it finds nothing, which is an answer here.
    return undefined;
  }
}

async function readPicture(file: string): Promise<RgbaPicture> {
  const namaBerkas = path.basename(file);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } });
  if (found.size > MAX_PICTURE_BYTES) throw tooLarge(`${MAX_PICTURE_BYTES / 1_048_576} MB`);
  const bytes = new Uint8Array(await readFile(file));
  const declared = declaredSize(bytes);
  if (!declared || declared.width * declared.height === 0)
    throw new AppError('PICTURE_NOT_READ', { facts: { namaBerkas } });
  if (declared.width * declared.height > MAX_PICTURE_PIXELS)
    throw tooLarge(`${MAX_PICTURE_PIXELS / 1_000_000} megapiksel`);
  try {
    return declared.kind === 'png' ? decodePng(bytes) : await decodeJpeg(bytes);
  } catch (error) {
    throw new AppError('PICTURE_NOT_READ', { facts: { namaBerkas } }, { cause: error });
  }
}

const tooLarge = (batas: string): AppError => new AppError('PICTURE_TOO_LARGE', { facts: { batas } });

async function decodeJpeg(bytes: Uint8Array): Promise<RgbaPicture> {
  // Loaded when needed: the reader is large and most checks bring a PNG or a text.
  const { JpegImage } = await import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs');
  const image = new JpegImage();
  image.parse(bytes);
  const { width, height } = image;
  return { width, height, data: image.getData({ width, height, forceRGBA: true, isSourcePDF: false }) };
}
