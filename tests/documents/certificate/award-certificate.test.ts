import { describe, expect, test } from 'vitest';
import { FRAME_DEPTH } from '../../../electron/backend/documents/certificate/frame/certificate-frame.ts';
import { readFlowingText, readFonts, readPages, readWords, renderer } from '../../helpers/read-pdf.ts';
import type { Word } from '../../helpers/read-pdf.ts';
import { certificate, certificateJob, certificates, signatory } from '../sample-data.ts';

const NAME_OF_90 =
  'Koperasi Simpan Pinjam dan Pembiayaan Syariah Karya Bersama Masyarakat Muara Bengkal Utara';

async function print(...recipients: Parameters<typeof certificate>[0][]) {
  return renderer.renderToBytes(certificateJob(recipients.map((changes) => certificate(changes))));
}

/** Every word stands inside the inner rule of the frame. */
function expectInsideFrame(bytes: Uint8Array) {
  const [page] = readPages(bytes);
  const [right, bottom] = [(page?.width ?? 0) - FRAME_DEPTH, (page?.height ?? 0) - FRAME_DEPTH];
  const words = readWords(bytes);
  const isInside = (word: Word) =>
    word.left > FRAME_DEPTH && word.right < right && word.top > FRAME_DEPTH && word.bottom < bottom;
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => !isInside(word))).toEqual([]);
}

describe('award certificate', () => {
  test('is A4 landscape to half a point, one page a recipient', async () => {
    const { bytes, pages } = await print({}, {});
    const read = readPages(bytes);
    expect(pages).toBe(2);
    expect(read).toHaveLength(2);
    for (const page of read) {
      expect(Math.abs(page.width - 841.89)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(page.height - 595.28)).toBeLessThanOrEqual(0.5);
    }
  });

  test('embeds every face it uses, as a subset', async () => {
    const fonts = readFonts((await print({})).bytes);
    expect(fonts.map(({ name }) => name.replace(/^\w+\+/, '')).sort()).toEqual([
      'Cinzel-SemiBold',
      'EBGaramond-Italic',
      'EBGaramond-Regular',
      'EBGaramond-SemiBold',
    ]);
    expect(fonts.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true);
  });

  test('prints 54 certificates in one file, numbered in the order of the list', async () => {
    const { bytes, pages } = await renderer.renderToBytes(certificateJob(certificates(54)));
    expect(pages).toBe(54);
    const numbers = readPages(bytes).map(({ text }) => /Nomor: (\S+)/.exec(text)?.[1]);
    expect(numbers).toEqual(
      Array.from({ length: 54 }, (_, index) => `500.3/${String(index + 1).padStart(3, '0')}/DKUKM`),
    );
  });

  test('says who gives what to whom, where and when, and who signs', async () => {
    const text = readFlowingText((await print({})).bytes);
    for (const part of [
      'PEMERINTAH KABUPATEN KUTAI TIMUR',
      'PIAGAM PENGHARGAAN',
      'Kepala Dinas Koperasi dan UKM memberikan penghargaan kepada',
      'Koperasi Konsumen Maju Bersama Sangatta',
      'AHU-0025673.AH.01.29.TAHUN 2025 tanggal 20 Juni 2025, Kecamatan Sangatta Utara',
      'Tahun Buku 2024 tepat waktu',
      'Sangatta, 18 November 2025',
      'KEPALA DINAS KOPERASI DAN UKM KABUPATEN KUTAI TIMUR,',
      'Drs. Contoh Pejabat, M.Si. Pembina Utama Muda (IV/c) NIP 19660420 199203 1 008',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('puts Plt. before the position', async () => {
    const text = readFlowingText((await print({ signatory: { ...signatory, prefix: 'Plt.' } })).bytes);
    expect(text).toContain('Plt. KEPALA DINAS KOPERASI DAN UKM');
  });

  test('does not shout a position typed in capitals in the opening sentence', async () => {
    const position = 'KEPALA DINAS KOPERASI';
    const text = readFlowingText((await print({ signatory: { ...signatory, position } })).bytes);
    expect(text).toContain('Dengan ini memberikan penghargaan kepada');
  });

  test('prints a name of 90 letters whole, in at most three lines inside the frame', async () => {
    expect(NAME_OF_90).toHaveLength(90);
    const { bytes } = await print({ cooperativeName: NAME_OF_90 });
    expect(readFlowingText(bytes)).toContain(NAME_OF_90);
    const words = NAME_OF_90.split(' ');
    const tops = readWords(bytes).filter(
      ({ text, bottom, top }) => words.includes(text) && bottom - top > 22,
    );
    expect(new Set(tops.map(({ top }) => Math.round(top))).size).toBeLessThanOrEqual(3);
    expectInsideFrame(bytes);
  });

  test('keeps the name the largest text after the title', async () => {
    for (const cooperativeName of ['KUD Makmur', NAME_OF_90]) {
      const words = readWords((await print({ cooperativeName })).bytes);
      const sizeOf = (text: string) =>
        Math.max(...words.filter((word) => word.text === text).map((word) => word.bottom - word.top));
      const nameSize = sizeOf(cooperativeName.split(' ').at(-1) ?? '');
      const others = words.filter(
        ({ text }) => !cooperativeName.split(' ').includes(text) && !/PIAGAM|PENGHARGAAN/.test(text),
      );
      expect(Math.max(...others.map(({ bottom, top }) => bottom - top))).toBeLessThan(nameSize);
      expect(nameSize).toBeLessThan(sizeOf('PIAGAM'));
    }
  });

  test.each([
    ['a word without spaces', { cooperativeName: 'K'.repeat(200) }],
    ['200 letters in words', { cooperativeName: 'Koperasi Serba Usaha '.repeat(10).trim() }],
    ['no name at all', { cooperativeName: '' }],
    [
      'a citation of many lines',
      { citation: 'atas pelaksanaan rapat anggota tahunan yang tertib '.repeat(14) },
    ],
    [
      'a long signatory',
      {
        signatory: {
          ...signatory,
          name: 'Prof. Dr. Ir. H. '.repeat(6),
          position: 'Kepala Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan',
        },
      },
    ],
  ])('holds %s inside the frame', async (_, changes) => {
    const { bytes, pages } = await print(changes);
    expect(pages).toBe(1);
    expectInsideFrame(bytes);
  });

  test('leaves no text over the signature', async () => {
    const words = readWords((await print({ cooperativeName: NAME_OF_90 })).bytes);
    const lastOfCitation = words.find(({ text }) => text === 'berkelanjutan.');
    const place = words.find(({ text }) => text === 'Sangatta,');
    expect(lastOfCitation?.bottom).toBeLessThan((place?.top ?? 0) + 4);
  });

  test('draws another frame for another office, the same frame for the same', async () => {
    const [one, again, other] = [
      await print({ seed: '64.08 Dinas A' }),
      await print({ seed: '64.08 Dinas A' }),
      await print({ seed: '64.03 Dinas B' }),
    ];
    expect(Buffer.compare(one.bytes, again.bytes)).toBe(0);
    expect(Buffer.compare(one.bytes, other.bytes)).not.toBe(0);
  });

  test('keeps one copy of the frame whatever the number of pages', async () => {
    const one = await renderer.renderToBytes(certificateJob(certificates(1)));
    const hundred = await renderer.renderToBytes(certificateJob(certificates(100)));
    expect(hundred.bytes.length - one.bytes.length).toBeLessThan(99 * 4000);
  });
});
