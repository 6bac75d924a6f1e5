import { decodeQR } from 'qr/decode.js';
import { declaredSize, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS, picturesToTry } from '#rules/proof/picture.ts';
import type { RgbaPicture } from '#rules/proof/picture.ts';

export type QrReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'no-picture' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-qr' };

/** Enough of a file to hold the size of its picture, also behind the preview that a phone puts first. */
const HEAD_BYTES = 1_048_576;
const SECOND_THOUGHTS_MS = 400;

/** The text of the QR on a chosen, pasted or dropped picture (PNG or JPEG). It never leaves this page. */
export async function readQrPicture(file: Blob): Promise<QrReading> {
  if (file.size > MAX_PICTURE_BYTES) return { kind: 'too-large' };
  const declared = declaredSize(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (!declared) return { kind: 'no-picture' };
  if (declared.width * declared.height > MAX_PICTURE_PIXELS) return { kind: 'too-large' };
  const picture = await pixelsOf(file);
  if (!picture) return { kind: 'no-picture' };
  for (const one of picturesToTry(picture)) {
    const text = tryQr(one);
    if (text !== undefined) return { kind: 'text', text };
    // Between two tries the page may draw and answer.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { kind: 'no-qr' };
}

async function pixelsOf(file: Blob): Promise<RgbaPicture | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return undefined;
    // What is transparent lies on white, as on paper.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(bitmap, 0, 0);
    bitmap.close();
    return { width, height, data: pen.getImageData(0, 0, width, height).data };
  } catch {
    // The browser refuses what is cut short or no picture after all.
    return undefined;
  }
}

function tryQr({ width, height, data }: RgbaPicture): string | undefined {
  try {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return decodeQR({ width, height, data: bytes }, { format: 'RGBA', timeLimit: SECOND_THOUGHTS_MS });
  } catch {
    // The reader throws whenever it finds nothing, which is an answer here.
    return undefined;
  }
}
