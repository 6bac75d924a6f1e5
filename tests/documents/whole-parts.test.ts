import { expect, test } from 'vitest';
import type { PrintJob } from '../../electron/backend/documents/render.ts';
import { keptJob } from '../helpers/kept-job.ts';
import { PAPER_ROWS, withRows } from '../helpers/papers/paper-rows.ts';
import { LONG_NAME } from '../helpers/papers/paper-variant.ts';
import { readFlowingText, readPages, renderer } from '../helpers/read-pdf.ts';

const recapTable = (count: number): PrintJob => {
  const { data, ...rest } = keptJob('recap-table');
  const rows = PAPER_ROWS['recap-table'];
  if (!rows) throw new Error('a recap table has rows');
  return { ...rest, data: withRows(data, rows, count, (index) => `Awal${index} ${LONG_NAME} Akhir${index}`) };
};

test('a table that is to stand on one page and is higher than one loses neither rows nor signature', async () => {
  for (const count of [18, 25, 32]) {
    const { bytes, pages } = await renderer.renderToBytes(recapTable(count));
    const text = readFlowingText(bytes);
    expect(pages).toBeGreaterThan(1);
    for (let row = 1; row <= count; row += 1) {
      expect(text).toContain(`Awal${row} `);
      expect(text).toContain(`Akhir${row} `);
    }
    expect(text).toContain('KEPALA DINAS KOPERASI');
  }
});

test('its rows are never torn: what begins on a page ends on it', async () => {
  for (const { text } of readPages((await renderer.renderToBytes(recapTable(30))).bytes)) {
    const begun = [...text.matchAll(/Awal(\d+)/g)].map(([, row]) => row);
    const ended = [...text.matchAll(/Akhir(\d+)/g)].map(([, row]) => row);
    expect(ended).toEqual(begun);
  }
});

test('a row higher than a page goes on in the next one', async () => {
  const { data, ...rest } = keptJob('legal-basis-list');
  const [row] = data.rows;
  if (!row) throw new Error('the kept copy has no row');
  const citation = Array.from({ length: 900 }, (_, index) => `kata${index}`).join(' ');
  const { bytes } = await renderer.renderToBytes({
    ...rest,
    data: { ...data, rows: [{ ...row, citation }] },
  });
  const text = readFlowingText(bytes);
  expect(text).toContain('kata0 ');
  expect(text).toContain('kata899');
});

test('every sheet of a receipt list says what is received', async () => {
  const { data, ...rest } = keptJob('award-receipt-list');
  const rows = PAPER_ROWS['award-receipt-list'];
  if (!rows) throw new Error('a receipt list has rows');
  const job: PrintJob = { ...rest, data: withRows(data, rows, 60, (index) => `Koperasi Contoh ${index}`) };
  const pages = readPages((await renderer.renderToBytes(job)).bytes);
  expect(pages.length).toBeGreaterThan(2);
  for (const { text } of pages) expect(text).toContain('TANDA TERIMA PIAGAM PENGHARGAAN');
});

test('what the summary of a recap sums up begins under it', async () => {
  const pages = readPages((await renderer.renderToBytes(keptJob('recap-book'))).bytes);
  const summary = pages.find(({ text }) => text.includes('1. Ringkasan') && !text.includes('DAFTAR ISI'));
  expect(summary?.text).toContain('2. Keadaan koperasi menurut wilayah');
});

test('an evaluation bears its head, its sum and, once closed, a signature', async () => {
  const job = keptJob('evaluation-list');
  const printed = async (data: typeof job.data) =>
    readFlowingText((await renderer.renderToBytes({ ...job, data })).bytes);
  const closed = await printed(job.data);
  expect(closed).toContain('PEMERINTAH KABUPATEN KUTAI TIMUR');
  expect(closed).toContain(`Seluruh kecamatan: ${job.data.sum}.`);
  expect(closed).toContain('KEPALA DINAS KOPERASI');
  expect(await printed({ ...job.data, signing: null })).not.toContain('KEPALA DINAS KOPERASI');
});
