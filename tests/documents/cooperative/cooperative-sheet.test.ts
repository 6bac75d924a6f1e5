import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { CooperativeSheetData } from '../../../electron/backend/documents/cooperative/cooperative-sheet.ts';
import type { SheetHistory } from '../../../electron/backend/documents/cooperative/cooperative-sheet-tables.ts';
import { readFlowingText, readPages, readWords, renderer } from '../../helpers/read-pdf.ts';
import { sheetJob } from '../sample-data.ts';

const LONG_NAME =
  'Koperasi Serba Usaha Karyawan dan Pensiunan Perkebunan Kelapa Sawit Bengalon Makmur Sejahtera';

/** As many rows as wanted, each with text that takes several lines. */
function history(count: number): SheetHistory {
  return {
    title: 'Riwayat status',
    headings: ['Status', 'Sejak', 'Alasan'],
    widths: [110, 48, '*'],
    rows: Array.from({ length: count }, (_, index) => [
      'tidak aktif',
      '01/01/2024',
      `Alasan ke-${index + 1} ${'panjang '.repeat(12)}`,
    ]),
    nothing: 'belum tercatat.',
  };
}

function fullYears(amount: number): CooperativeSheetData['years'] {
  return [2020, 2021, 2022, 2023, 2024].map((bookYear) => ({
    bookYear,
    heldOn: toPlainDate(`${bookYear + 1}-03-15`),
    reportedOn: toPlainDate(`${bookYear + 1}-04-30`),
    membersMale: 1200,
    membersFemale: 800,
    membersTotal: 2000,
    ownCapital: amount,
    outsideCapital: amount,
    assets: amount,
    turnover: amount,
    surplus: -amount,
  }));
}

const print = async (changes: Partial<CooperativeSheetData>) =>
  (await renderer.renderToBytes(sheetJob(changes))).bytes;

describe('the sheet of one cooperative', () => {
  test('of whom little is known is one F4 page that says what is missing', async () => {
    const bytes = await print({});
    const pages = readPages(bytes);
    expect(pages).toHaveLength(1);
    expect(Math.abs((pages[0]?.width ?? 0) - 609.45)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((pages[0]?.height ?? 0) - 935.43)).toBeLessThanOrEqual(0.5);
    const text = readFlowingText(bytes);
    expect(text).toContain('Belum ada: NPWP, alamat.');
    expect(text).toContain('Riwayat status: belum tercatat.');
    expect(text).toContain('Halaman 1 dari 1');
  });

  test('with a usual history stays on one page', async () => {
    const bytes = await print({
      years: fullYears(12_345_678_900),
      histories: [history(3)],
      note: 'Catatan petugas.',
    });
    expect(readPages(bytes)).toHaveLength(1);
    expect(readFlowingText(bytes)).toContain('-12.345.678.900');
  });

  test.each([20, 45, 100])(
    'of %i rows goes on to further pages under its header, and no row is lost',
    async (count) => {
      const bytes = await print({ years: fullYears(1), histories: [history(count)] });
      const pages = readPages(bytes);
      expect(pages.length).toBeGreaterThan(1);
      for (const { text } of pages.filter((page) => page.text.includes('Alasan ke-')))
        expect(text).toContain('Sejak');
      const text = readFlowingText(bytes);
      for (let index = 1; index <= count; index += 1) expect(text).toContain(`Alasan ke-${index} `);
      expect(text).toContain('Kelengkapan data 6%');
    },
  );

  test('keeps a name of 90 letters, a word without end and the largest figures inside the margins', async () => {
    const endless = 'w'.repeat(120);
    const bytes = await print({
      name: LONG_NAME,
      years: fullYears(1e15),
      identity: [['Alamat', endless]],
      facts: [
        ['Pos-el', `${'a'.repeat(90)}@contoh.id`],
        ['Laman', ''],
      ],
      histories: [{ ...history(0), rows: [[LONG_NAME, '01/01/2024', endless]] }],
      remarks: [LONG_NAME],
    });
    for (const word of readWords(bytes)) {
      expect(word.left).toBeGreaterThan(80);
      expect(word.right).toBeLessThan(609.45 - 60);
    }
    expect(readFlowingText(bytes)).toContain('-1.000.000.000.000.000');
    expect(readFlowingText(bytes).replaceAll(' ', '')).toContain(endless);
  });

  test('of a sample office says so on every page', async () => {
    const pages = readPages(await print({ histories: [history(60)], isSample: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const { text } of pages) expect(text).toContain('bukan dokumen resmi');
  });
});
