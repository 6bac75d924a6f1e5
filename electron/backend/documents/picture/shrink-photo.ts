import { isPlainDate } from '#rules/value/plain-date.ts';
import type { Codecs } from './codecs.ts';
import { isJpeg, jpegHead } from './jpeg-facts.ts';
import { decodePng } from './png-decode.ts';
import type { Pixels } from './png-decode.ts';
import { isPng, pngHead, PictureFault } from './png-head.ts';
import { shrink } from './shrink.ts';
import { onWhite, turned } from './turn.ts';
import { isWebp, webpHead } from './webp-head.ts';

/** A photo as it is kept: a plain JPEG as it is seen, without anything the camera wrote beside it. */
export interface ShrunkPhoto {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** As the camera's clock said. */
  readonly takenOn: string | null;
}

/** Fills a screen, and half a printed page at 200 dots an inch; a photo is then some hundred kilobytes. */
const LONGEST_SIDE = 1600;
const QUALITY = 80;
/** What unpacks to more takes the memory of an office PC; phones photograph with 12 to 50. */
const MOST_MEGAPIXELS = 64;

interface KnownPhoto {
  readonly width: number;
  readonly height: number;
  readonly orientation: number | undefined;
  readonly takenOn: string | undefined;
  readonly decode: () => Pixels | Promise<Pixels>;
}

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

function knownJpeg(bytes: Buffer, codecs: Codecs): KnownPhoto {
  const { channels, bitDepth, headEnd, ...head } = jpegHead(bytes);
  if (channels === 4)
    throw new PictureFault('Gambar JPEG ini berwarna CMYK untuk percetakan; simpan ulang sebagai RGB.');
  if (bitDepth !== 8 || (channels !== 1 && channels !== 3))
    throw new PictureFault('Jenis JPEG ini tidak dikenal; simpan ulang sebagai JPEG biasa atau PNG.');
  // Phones write more behind the picture, so its end may lie anywhere; a picture without one was cut short.
  if (bytes.lastIndexOf(END_OF_JPEG) < headEnd) throw new PictureFault('Berkas JPEG terpotong.');
  return { ...head, decode: () => codecs.fromJpeg(bytes) };
}

/** iPhones' own form, which only their maker's programs read. */
const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' &&
  /^(hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/.test(bytes.toString('latin1', 8, 12));

function known(bytes: Buffer, codecs: Codecs): KnownPhoto {
  if (isJpeg(bytes)) return knownJpeg(bytes, codecs);
  if (isPng(bytes)) {
    const { width, height } = pngHead(bytes);
    return { width, height, orientation: undefined, takenOn: undefined, decode: () => decodePng(bytes) };
  }
  if (isWebp(bytes)) return { ...webpHead(bytes), decode: () => codecs.fromWebp(bytes) };
  if (isHeic(bytes))
    throw new PictureFault(
      'Foto berbentuk HEIC. Pada iPhone pilih Pengaturan, Kamera, Format, Paling Kompatibel, atau simpan fotonya sebagai JPEG.',
    );
  throw new PictureFault('Isi berkas bukan foto JPEG, PNG, atau WebP, walaupun namanya mungkin begitu.');
}

async function unpacked({ decode, width, height }: KnownPhoto): Promise<Pixels> {
  try {
    const pixels = await decode();
    if (pixels.width === width && pixels.height === height) return pixels;
  } catch (error) {
    if (error instanceof PictureFault) throw error;
    throw new PictureFault('Isi gambarnya rusak.', { cause: error });
  }
  throw new PictureFault('Isi gambarnya tidak sesuai dengan ukuran yang disebutnya.');
}

/**
 * Recognises a photo by its content, looks at its size before unpacking it, and makes of it the one kind that is kept:
 * small, upright, and without the place, camera and other data that were written into it.
 * @throws PictureFault with the sentence of what is wrong
 */
export async function shrinkPhoto(bytes: Buffer, codecs: Codecs): Promise<ShrunkPhoto> {
  const photo = known(bytes, codecs);
  const megapixels = (photo.width * photo.height) / 1_000_000;
  if (megapixels > MOST_MEGAPIXELS)
    throw new PictureFault(
      `Foto berukuran ${String(photo.width)} x ${String(photo.height)} titik (${String(Math.ceil(megapixels))} megapiksel), paling banyak ${String(MOST_MEGAPIXELS)} megapiksel.`,
    );
  const small = shrink(await unpacked(photo), LONGEST_SIDE);
  const { width, height, rgba } = onWhite(turned(small, photo.orientation ?? 1));
  const takenOn = photo.takenOn !== undefined && isPlainDate(photo.takenOn) ? photo.takenOn : null;
  return { bytes: await codecs.toJpeg({ width, height, rgba }, QUALITY), width, height, takenOn };
}
