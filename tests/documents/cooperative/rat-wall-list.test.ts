import { describe, expect, test } from 'vitest';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { readFonts, readPages, renderer } from '../../helpers/read-pdf.ts';
import { office, printedOn } from '../sample-data.ts';

const LONG_NAME =
  'Koperasi Produsen Kelapa Sawit Rakyat Sejahtera Bersama Wahana Gotong Royong Kutai Timur Jaya';

function wallJob(
  rowCount: number,
  { isLandscape = true, districts = 1 }: { isLandscape?: boolean; districts?: number } = {},
): PrintJob {
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    name: index === 0 ? LONG_NAME : `Koperasi Nomor ${index + 1}`,
    legalEntityNumber: 'AHU-0025673.AH.01.29.TAHUN 2025',
    stage: 'Laporan diterima',
    stageOn: '30/04/2025',
    limitOn: '30/04/2025',
    remark: 'Lewat batas 1.202 hari, waktunya SP3',
  }));
  return {
    kind: 'rat-wall-list',
    info: { title: 'Daftar tahap RAT', createdOn: printedOn },
    data: {
      title: 'Daftar tahap RAT koperasi',
      subtitles: ['Tahun Buku 2024'],
      letterhead: office,
      districts: Array.from({ length: rowCount === 0 ? 0 : districts }, (_, index) => ({
        name: `Kecamatan Nomor ${index + 1}`,
        rows,
      })),
      isOneSheetEach: true,
      isLandscape,
      source: 'Sumber: catatan RAT dinas, keadaan sampai dengan 18 November 2025.',
      isSample: false,
    },
  };
}

const pagesOf = async (job: PrintJob) => readPages((await renderer.renderToBytes(job)).bytes);

describe('the RAT list for the wall', () => {
  test.each([
    [true, 935.43, 609.45],
    [false, 609.45, 935.43],
  ])(
    'is F4, lying %s, with embedded fonts and the whole of a long name',
    async (isLandscape, width, height) => {
      const { bytes } = await renderer.renderToBytes(wallJob(3, { isLandscape }));
      const [page] = readPages(bytes);
      expect(Math.abs((page?.width ?? 0) - width)).toBeLessThanOrEqual(0.5);
      expect(Math.abs((page?.height ?? 0) - height)).toBeLessThanOrEqual(0.5);
      for (const word of LONG_NAME.split(' ')) expect(page?.text).toContain(word);
      expect(readFonts(bytes).every(({ isEmbedded }) => isEmbedded)).toBe(true);
    },
  );

  test('repeats kecamatan and headings on every page, and the source never stands without a row', async () => {
    for (let count = 20; count < 44; count += 1) {
      const pages = await pagesOf(wallJob(count));
      for (const [index, { text }] of pages.entries()) {
        expect(text).toContain('Kecamatan Nomor 1');
        expect(text).toContain('Nama koperasi');
        expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
        expect(text).toMatch(/Laporan diterima\s+30\/04\/2025/);
      }
      expect(pages.at(-1)?.text).toContain('Sumber: catatan RAT dinas');
    }
  }, 120_000);

  test('gives each kecamatan sheets of its own; nobody is one sheet that says so', async () => {
    const pages = await pagesOf(wallJob(1, { districts: 3 }));
    expect(pages.map(({ text }) => /Kecamatan Nomor \d/.exec(text)?.[0])).toEqual([
      'Kecamatan Nomor 1',
      'Kecamatan Nomor 2',
      'Kecamatan Nomor 3',
    ]);
    const none = await pagesOf(wallJob(0));
    expect(none).toHaveLength(1);
    expect(none[0]?.text).toMatch(/Tidak ada koperasi yang cocok[\s\S]*Sumber:/);
  });
});
