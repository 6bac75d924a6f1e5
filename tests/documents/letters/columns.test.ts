import { expect, test } from 'vitest';
import { columnAlignments } from '../../../electron/backend/documents/letters/office-letter-columns.ts';
import { paperRenderer } from '../../helpers/papers/paper-variant.ts';
import { letterJob, sampleLetter } from '../../helpers/papers/sample-letter.ts';
import { readPages, readWords } from '../../helpers/read-pdf.ts';

const cell = (text: string) =>
  [{ kind: 'text', text, bold: false, italic: false, underline: false }] as const;
const tableOf = (header: readonly string[], rows: readonly (readonly string[])[]) => ({
  header: header.map(cell),
  rows: rows.map((row) => row.map(cell)),
});

test('amounts and counts stand at the right; years, numbers that are names, days and words at the left', () => {
  const header = ['No.', 'Nama', 'JP', 'Jumlah', 'Persen', 'Tahun', 'NIK', 'Kode', 'Tanggal', 'Kosong'];
  const rows = [
    ['1', 'Contoh', '4', 'Rp1.200.000', '63,45 %', '2024', '6408010101900001', '007', '4 Juli 2023', '-'],
    ['2', 'Lain', '12', '-', '-', '2025', '6408010101900002', '012', '5 Juli 2023', ''],
  ];
  expect(columnAlignments(tableOf(header, rows))).toEqual([
    'center',
    'left',
    'right',
    'right',
    'right',
    'left',
    'left',
    'left',
    'left',
    'left',
  ]);
  // One word among them, and the column is one of words.
  expect(columnAlignments(tableOf(['Jumlah'], [['10'], ['belum']]))).toEqual(['left']);
  expect(columnAlignments(tableOf(['Jumlah'], []))).toEqual(['left']);
});

test('on paper the digits of a column end at one line', async () => {
  const letter = sampleLetter('nota-dinas');
  const block = {
    kind: 'table',
    ...tableOf(
      ['No', 'Uraian', 'Jumlah (Rp)'],
      [
        ['1', 'Konsumsi', '1.250.000'],
        ['2', 'Fotokopi', '75.000'],
      ],
    ),
    widths: [10, 60, 30],
    rowHeight: 0,
  } as unknown as (typeof letter.blocks)[number];
  const job = letterJob({ ...letter, blocks: [...letter.blocks, block] });
  const words = readWords((await paperRenderer.renderToBytes(job)).bytes);
  const rightOf = (text: string) => words.find((word) => word.text === text)?.right ?? Number.NaN;
  expect(rightOf('75.000')).toBeCloseTo(rightOf('1.250.000'), 0);
});

test('the invitation ends with a sheet to be sent back, and has no dots for what is filled by hand', async () => {
  const bytes = (await paperRenderer.renderToBytes(letterJob(sampleLetter('undangan-peserta', { rows: 4 }))))
    .bytes;
  const slip = readPages(bytes).at(-1)?.text ?? '';
  for (const word of ['LEMBAR KONFIRMASI PESERTA', 'Nama lengkap', 'L/P', 'No. HP', 'NIB', 'dan cap'])
    expect(slip).toContain(word);
  expect(slip).not.toContain('JADWAL');
  expect(slip).not.toMatch(/\.{4}/);
});
