import { packPicture, pictureOperators } from '../picture/pack-picture.ts';
import type { PackedPicture } from '../picture/pack-picture.ts';
import { isJpeg, jpegFacts } from '../picture/jpeg-facts.ts';
import type { PdfDict, PdfValue } from './pdf-value.ts';
import { writePdf } from './write-pdf.ts';
import type { WrittenObject } from './write-pdf.ts';

/** A4, in points. */
const [SHORT, LONG] = [595.28, 841.89];
const MARGIN = 28;
const CMYK_CHANNELS = 4;
/** EXIF: from here on the picture is seen turned by a quarter. */
const FIRST_QUARTER_TURN = 5;

const ref = (number: number): PdfValue => ({ number, generation: 0 });
const named = (name: string): PdfValue => ({ name });
const dictOf = (entries: Readonly<Record<string, PdfValue>>): PdfDict => new Map(Object.entries(entries));

/** A dictionary as the printer of papers keeps it: texts are names. */
function valuesOf(dictionary: object): PdfDict {
  return new Map(
    Object.entries(dictionary).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : named(String(value)),
    ]),
  );
}

function sizeOf({ dictionary }: PackedPicture): { readonly width: number; readonly height: number } {
  const facts = valuesOf(dictionary);
  const side = (name: string) => Number(facts.get(name) ?? 1);
  return { width: side('Width'), height: side('Height') };
}

/** One picture, JPEG or PNG, alone on a page as it is seen. @throws PictureFault */
export function pictureToPdf(bytes: Buffer): Buffer {
  const facts = isJpeg(bytes) ? jpegFacts(bytes) : undefined;
  const packed = packPicture(bytes);
  const orientation = facts?.orientation ?? 1;
  const stored = sizeOf(packed);
  const isTurned = orientation >= FIRST_QUARTER_TURN;
  const [wide, high] = isTurned ? [stored.height, stored.width] : [stored.width, stored.height];
  const [pageWidth, pageHeight] = wide > high ? [LONG, SHORT] : [SHORT, LONG];
  const scale = Math.min((pageWidth - 2 * MARGIN) / wide, (pageHeight - 2 * MARGIN) / high);
  const [width, height] = [wide * scale, high * scale];
  const box = { x: (pageWidth - width) / 2, y: (pageHeight - height) / 2, width, height, orientation };
  // A studio's JPEG keeps its four colours the other way round.
  const colours: PdfDict =
    facts?.channels === CMYK_CHANNELS
      ? dictOf({ ColorSpace: named('DeviceCMYK'), Decode: [1, 0, 1, 0, 1, 0, 1, 0] })
      : new Map();
  const image = new Map([...valuesOf(packed.dictionary), ...colours]);
  const objects = new Map<number, WrittenObject>([
    [1, { value: dictOf({ Type: named('Catalog'), Pages: ref(2) }) }],
    [2, { value: dictOf({ Type: named('Pages'), Kids: [ref(3)], Count: 1 }) }],
    [
      3,
      {
        value: dictOf({
          Type: named('Page'),
          Parent: ref(2),
          MediaBox: [0, 0, pageWidth, pageHeight],
          Contents: ref(4),
          Resources: dictOf({ XObject: dictOf({ Kartu: ref(5) }) }),
        }),
      },
    ],
    [
      4,
      {
        value: new Map(),
        stream: `1 0 0 -1 0 ${pageHeight} cm ${pictureOperators({ ...box, sha256: '' }, 'Kartu')}`,
      },
    ],
    [
      5,
      {
        value: packed.mask ? image.set('SMask', ref(6)) : image,
        stream: packed.bytes.toString('latin1'),
      },
    ],
  ]);
  if (packed.mask)
    objects.set(6, { value: valuesOf(packed.mask.dictionary), stream: packed.mask.bytes.toString('latin1') });
  return writePdf(objects, 1);
}
