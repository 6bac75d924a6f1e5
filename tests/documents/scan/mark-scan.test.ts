import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { markScan } from '#backend/documents/scan/mark-scan.ts';
import { pictureToPdf } from '#backend/documents/scan/picture-pdf.ts';
import { describedJpeg, plainPng } from '../../helpers/drawn-picture.ts';
import { poppler, readWords } from '../../helpers/read-pdf.ts';

const MARK = {
  across: 'untuk keperluan pencairan hibah',
  band: [
    'SALINAN untuk keperluan: pencairan hibah',
    'Dinas Contoh, 18 November 2025, dibuka oleh Contoh Sari',
  ],
};

/** A PDF of these objects, with no table of places: it is found by reading. */
const pdfOf = (objects: readonly string[], trailer = '<</Root 1 0 R>>'): Buffer =>
  Buffer.from(
    `%PDF-1.5\n${objects.map((object) => `${object}\n`).join('')}trailer\n${trailer}\n%%EOF\n`,
    'latin1',
  );
const streamOf = (text: string, more = ''): string =>
  `<<${more}/Length ${text.length}>>\nstream\n${text}\nendstream`;
const words = (said: string) => `BT /F1 14 Tf 60 400 Td (${said}) Tj ET`;
const FONT = '<</Font <</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>';

/** A page that takes its measure and its resources from above, turned by so much, its content in two parts. */
const scanned = (turn = 0, size = '0 0 600 800'): readonly string[] => [
  '1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction <</S/JavaScript/JS (app.alert\\(1\\))>>>> endobj',
  `2 0 obj <</Type/Pages/Kids [3 0 R]/Count 1/MediaBox [${size}]/Resources ${FONT}/Rotate ${turn}>> endobj`,
  '3 0 obj <</Type/Page/Parent 2 0 R/Contents [4 0 R 5 0 R]>> endobj',
  `4 0 obj ${streamOf(words('NIK CONTOH'))} endobj`,
  `5 0 obj ${streamOf(words('BAGIAN DUA'))} endobj`,
];

/** What is drawn, in the order in which it is drawn: slanting words are taken apart by any other order. */
const saidOn = (bytes: Uint8Array, page = 1): string =>
  poppler('pdftotext', ['-raw', '-f', String(page), '-l', String(page), '-', '-'], bytes).replace(
    /\s+/g,
    ' ',
  );

const marked = (bytes: Buffer) => {
  const made = markScan(bytes, MARK);
  if (!made.ok) throw new Error(made.cause);
  return made;
};

/** How much of a part of the first page, as it is seen, is not white; 0 to 1. */
function ink(bytes: Buffer, part: readonly [x: number, y: number, width: number, height: number]): number {
  const [x, y, width, height] = part.map(String) as [string, string, string, string];
  const place = ['-x', x, '-y', y, '-W', width, '-H', height];
  const grey = execFileSync('pdftoppm', ['-gray', '-r', '36', ...place], { input: bytes });
  const pixels = grey.subarray(grey.indexOf('255\n') + 4);
  return pixels.filter((pixel) => pixel < 250).length / pixels.length;
}

describe('a copy of a scan', () => {
  test.each([
    ['png', plainPng(300, 190)],
    ['png with clear parts', plainPng(300, 190, 120)],
  ])(
    'of a picture (%s) is one page that says what it is for, over the picture and at its foot',
    (_, bytes) => {
      const made = marked(bytes);
      expect(made.pages).toBe(1);
      const text = saidOn(made.bytes);
      expect(text.split(MARK.across).length).toBeGreaterThan(4);
      for (const line of MARK.band) expect(text).toContain(line);
      expect(poppler('pdfimages', ['-list', '-'], made.bytes)).toMatch(/300\s+190/);
    },
  );

  test('of a picture that a camera held upright is seen upright', () => {
    const lying = describedJpeg({ width: 400, height: 200, channels: 3, orientation: 6 });
    expect(poppler('pdfinfo', ['-'], pictureToPdf(lying))).toMatch(/Page size:\s+595\.28 x 841\.89/);
  });

  test.each([0, 90, 180, 270])(
    'of a PDF whose page is turned by %i degrees is marked as it is seen',
    (turn) => {
      const made = marked(pdfOf(scanned(turn)));
      const text = saidOn(made.bytes);
      expect(text).toContain('NIK CONTOH BAGIAN DUA');
      for (const line of MARK.band) expect(text).toContain(line);
      const salinan = readWords(made.bytes).find(({ text: word }) => word === 'SALINAN');
      expect(salinan?.bottom).toBeGreaterThan((turn % 180 === 0 ? 800 : 600) - 40);
      // The mark reaches every quarter of the page.
      const [wide, high] = turn % 180 === 0 ? [300, 400] : [400, 300];
      const [w, h] = [wide / 2, high / 2];
      for (const [x, y] of [
        [0, 0],
        [w, 0],
        [0, h],
        [w, h],
      ] as const)
        expect(ink(made.bytes, [x, y, w, h])).toBeGreaterThan(0.01);
    },
  );

  test('reads what is packed into streams of objects, and writes every page', () => {
    const inner = [
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
      '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>',
    ];
    const head = `3 0 6 ${inner[0]?.length ?? 0} `;
    const packed = deflateSync(Buffer.from(head + inner.join(''), 'latin1')).toString('latin1');
    const more = `/Type/ObjStm/N 2/First ${head.length}/Filter/FlateDecode`;
    const file = pdfOf([
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      `2 0 obj <</Type/Pages/Kids [3 0 R 6 0 R]/Count 2/MediaBox [0 0 600 800]/Resources ${FONT}>> endobj`,
      `4 0 obj ${streamOf(words('NIK CONTOH'))} endobj`,
      `9 0 obj ${streamOf(packed, more)} endobj`,
    ]);
    const made = marked(file);
    expect(made.pages).toBe(2);
    for (const page of [1, 2]) {
      expect(saidOn(made.bytes, page)).toContain('NIK CONTOH');
      expect(saidOn(made.bytes, page)).toContain(MARK.band[0]);
    }
  });

  test('holds neither the page without its mark, nor what was taken out of the file, nor a script', () => {
    const earlier = pdfOf([...scanned(), `8 0 obj ${streamOf(words('HALAMAN LAMA'))} endobj`]);
    const later = Buffer.concat([earlier, pdfOf([`4 0 obj ${streamOf(words('NIK BARU'))} endobj`])]);
    const made = marked(later).bytes.toString('latin1');
    expect(made).toContain('NIK BARU');
    for (const gone of ['NIK CONTOH', 'HALAMAN LAMA', 'app.alert', '/Contents [4 0 R'])
      expect(made).not.toContain(gone);
  });

  test('is not made where the mark cannot be drawn, and the reason is told', () => {
    const causeOf = (bytes: Buffer) => {
      const made = markScan(bytes, MARK);
      return made.ok ? 'made' : made.cause;
    };
    expect(causeOf(pdfOf(scanned(), '<</Root 1 0 R/Encrypt 9 0 R>>'))).toBe('locked');
    expect(causeOf(Buffer.from('%PDF-1.4 tidak ada apa-apa'))).toBe('damaged');
    expect(causeOf(pdfOf(scanned().slice(0, 1)))).toBe('damaged');
    expect(causeOf(Buffer.from([0x49, 0x49, 0x2a, 0, 1]))).toBe('kind');
    expect(causeOf(plainPng(4, 4).subarray(0, 40))).toBe('damaged');
  });

  test('a purpose in whatever letters stands in it, and never ends it', () => {
    const made = markScan(pdfOf(scanned()), { across: 'untuk (hibah) \\ ké – 数', band: ['a) Tj ET Q'] });
    if (!made.ok) throw new Error(made.cause);
    const text = saidOn(made.bytes);
    expect(text).toContain('untuk (hibah) \\ ké - ?');
    expect(text).toContain('a) Tj ET Q');
    expect(text).toContain('NIK CONTOH');
  });
});
