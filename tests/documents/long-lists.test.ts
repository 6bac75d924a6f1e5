import { describe, expect, test } from 'vitest';
import type { PrintJob } from '../../electron/backend/documents/render.ts';
import { keptJob } from '../helpers/kept-job.ts';
import { readFlowingText, readPages, renderer } from '../helpers/read-pdf.ts';

/** So long that it never fits one line of a cell, and told apart from the first word to the last. */
const nameOf = (index: number): string =>
  `Awal${String(index)} Koperasi Konsumen Karyawan Perkebunan Kelapa Sawit Bengalon Makmur Sejahtera Akhir${String(index)}`;

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the kept copy has no row');
  return row;
}

/** `count` copies of the list's first row, each with a name of its own. */
const repeated = <Row>(rows: readonly Row[], count: number, named: (row: Row, name: string) => Row) =>
  Array.from({ length: count }, (_, index) => named(first(rows), nameOf(index + 1)));

/** Of each list: words of its header row, and the kept copy with so many rows in its first group. */
const LISTS: Readonly<
  Record<string, readonly [header: readonly string[], job: (count: number) => PrintJob]>
> = {
  'award-decree-list': [
    ['No.', 'Nama koperasi', 'Nomor badan hukum', 'Nomor piagam'],
    (count) => {
      const job = keptJob('award-decree-list');
      const recipients = repeated(job.data.recipients, count, (row, cooperativeName) => ({
        ...row,
        cooperativeName,
      }));
      return { ...job, data: { ...job.data, recipients } };
    },
  ],
  'award-receipt-list': [
    ['No.', 'Penerima', 'Jabatan', 'Tanda tangan'],
    (count) => {
      const job = keptJob('award-receipt-list');
      const recipients = repeated(job.data.recipients, count, (row, cooperativeName) => ({
        ...row,
        cooperativeName,
      }));
      return { ...job, data: { ...job.data, recipients } };
    },
  ],
  'recap-table': [
    ['No.', 'Jenis', 'Aktif', 'Volume usaha'],
    (count) => {
      const job = keptJob('recap-table');
      const rows = repeated(job.data.table.rows, count, (row, label) => ({ ...row, label }));
      return { ...job, data: { ...job.data, table: { ...job.data.table, rows } } };
    },
  ],
  'number-book': [
    ['No. urut', 'Tanggal', 'Perihal', 'Tujuan'],
    (count) => {
      const job = keptJob('number-book');
      const book = first(job.data.books);
      const rows = repeated(book.rows, count, (row, purpose) => ({ ...row, purpose }));
      return { ...job, data: { ...job.data, books: [{ ...book, rows }] } };
    },
  ],
  'incoming-book': [
    ['Agenda', 'Diterima', 'Pengirim', 'Hal', 'Disposisi'],
    (count) => {
      const job = keptJob('incoming-book');
      const rows = repeated(job.data.rows, count, (row, subject) => ({ ...row, subject }));
      return { ...job, data: { ...job.data, rows } };
    },
  ],
  'rat-wall-list': [
    ['No.', 'Nama koperasi'],
    (count) => {
      const job = keptJob('rat-wall-list');
      const district = first(job.data.districts);
      const rows = repeated(district.rows, count, (row, name) => ({ ...row, name }));
      return { ...job, data: { ...job.data, districts: [{ ...district, rows }] } };
    },
  ],
  'evaluation-list': [
    ['No.', 'Nama koperasi', 'Grade', 'RAT'],
    (count) => {
      const job = keptJob('evaluation-list');
      const group = first(job.data.groups);
      const rows = repeated(group.rows, count, (row, name) => ({ ...row, name }));
      return { ...job, data: { ...job.data, groups: [{ ...group, rows }] } };
    },
  ],
  'village-missing-list': [
    ['No.', 'Desa/Kelurahan', 'Yang masih kurang'],
    (count) => {
      const job = keptJob('village-missing-list');
      const district = first(job.data.districts);
      const villages = repeated(district.villages, count, (row, name) => ({ ...row, name }));
      return { ...job, data: { ...job.data, districts: [{ ...district, villages }] } };
    },
  ],
  'people-overlap-list': [
    ['No.', 'Hal', 'Keterangan'],
    (count) => {
      const job = keptJob('people-overlap-list');
      const overlaps = repeated(job.data.overlaps, count, (row, message) => ({ ...row, message }));
      return { ...job, data: { ...job.data, overlaps } };
    },
  ],
  'expiry-list': [
    ['No.', 'Koperasi', 'Yang berakhir', 'Keadaan'],
    (count) => {
      const job = keptJob('expiry-list');
      const rows = repeated(job.data.rows, count, (row, cooperativeName) => ({ ...row, cooperativeName }));
      return { ...job, data: { ...job.data, rows } };
    },
  ],
  'legal-basis-list': [
    ['No.', 'Dasar hukum', 'Berlaku', 'Keadaan'],
    (count) => {
      const job = keptJob('legal-basis-list');
      const rows = repeated(job.data.rows, count, (row, citation) => ({ ...row, citation }));
      return { ...job, data: { ...job.data, rows } };
    },
  ],
  'field-pack': [
    ['No.', 'Koperasi', 'Tanggal', 'Hasil'],
    (count) => {
      const job = keptJob('field-pack');
      const district = first(job.data.districts);
      const cooperatives = repeated(district.cooperatives, count, (row, name) => ({ ...row, name }));
      return { ...job, data: { ...job.data, districts: [{ ...district, cooperatives }] } };
    },
  ],
  'reconcile-todo-list': [
    ['No.', 'Temuan', 'Hubungi', 'Tindak lanjut'],
    (count) => {
      const job = keptJob('reconcile-todo-list');
      const district = first(job.data.districts);
      const rows = repeated(district.rows, count, (row, name) => ({ ...row, name }));
      return { ...job, data: { ...job.data, districts: [{ ...district, rows }] } };
    },
  ],
};

describe.each(Object.entries(LISTS))('%s', (_kind, [header, jobWith]) => {
  test('with one row fills one page', async () => {
    const { bytes, pages } = await renderer.renderToBytes(jobWith(1));
    expect(pages).toBe(1);
    expect(readFlowingText(bytes)).toMatch(/Awal1 .* Akhir1\b/);
  });

  test('with 300 rows repeats its header on every page that has rows, and loses no row and no word', async () => {
    const { bytes, pages } = await renderer.renderToBytes(jobWith(300));
    const read = readPages(bytes);
    expect(read).toHaveLength(pages);
    const withRows = read.filter(({ text }) => /Awal\d/.test(text));
    expect(withRows.length).toBeGreaterThan(8);
    for (const { text } of withRows) {
      for (const word of header) expect(text.replace(/\s+/g, ' ')).toContain(word);
    }
    const text = readFlowingText(bytes);
    for (const end of ['Awal', 'Akhir']) {
      const found = [...text.matchAll(new RegExp(`${end}(\\d+)`, 'g'))].map(([, index]) => Number(index));
      expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    }
  });
});
