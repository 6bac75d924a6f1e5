import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { RecapTableData } from '#backend/documents/recap/recap-table.ts';
import type { PaperTable } from '#backend/documents/recap/recap-paper-table.ts';
import type { BookPart, RecapBookData } from '#backend/documents/recap/recap-book-data.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const on = toPlainDate('2025-12-31');
const letterhead = {
  governmentName: 'Pemerintah Kabupaten Contoh',
  officeName: 'Dinas Koperasi Contoh',
  address: 'Jalan Contoh 1',
  city: 'Contoh',
  postalCode: '',
  phone: '',
  email: '',
  website: '',
};
const signatory = { prefix: '', position: 'Kepala Dinas', name: 'Nama Contoh', rank: '', nip: '' };

const LONG = 'Kecamatan dengan nama wilayah yang ditulis lengkap sampai sembilan puluh huruf panjangnya ya';

function table(rowCount: number, units: readonly PaperTable['columns'][number]['unit'][]): PaperTable {
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    label: row % 7 === 3 ? `${LONG} ${row}` : `Wilayah ${row}`,
    cells: units.map((_unit, column) => (row + 1) * (column + 3)),
  }));
  return {
    title: 'Tabel uji',
    groupHeading: 'Kecamatan',
    columns: units.map((unit, at) => ({ heading: `Kolom${at}`, unit, isDashForZero: false })),
    rows,
    total: {
      label: 'Seluruhnya',
      cells: units.map((_unit, at) => rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0)),
    },
  };
}

const dataOf = (of: PaperTable, isSigned: boolean): RecapTableData => ({
  letterhead,
  table: of,
  cutOffOn: on,
  standing: 'Belum dibekukan, keadaan per 31 Desember 2025',
  filterSentence: 'Seluruh koperasi dalam register.',
  source: 'Register koperasi Dinas Contoh',
  definitions: ['Aktif adalah koperasi dengan status aktif.'],
  signing: isSigned ? { place: { city: 'Contoh', on }, signatory } : null,
  isSample: false,
});

async function pagesOf(data: RecapTableData) {
  const info = { title: 'Uji', createdOn: on };
  return readPages((await renderer.renderToBytes({ kind: 'recap-table', info, data })).bytes);
}

describe('a recap table on paper', () => {
  test.each([0, 1, 18, 31, 32, 33, 60, 141, 400])(
    'of %d rows: the rows of all pages add up to the total, each row stands once, the header on every page',
    async (rowCount) => {
      const pages = await pagesOf(dataOf(table(rowCount, ['count', 'people']), true));
      const lines = pages.flatMap(({ text }) => text.split('\n'));
      const figures = lines.flatMap((line) => {
        const found = /^ *(\d+) .*?([\d.]+) +([\d.]+)$/.exec(line.trimEnd());
        return found ? [found.slice(1).map((text) => Number(text.replaceAll('.', '')))] : [];
      });
      expect(figures.map(([number]) => number)).toEqual(Array.from({ length: rowCount }, (_, at) => at + 1));
      const sum = (at: number) => figures.reduce((total, row) => total + (row[at] ?? 0), 0);
      const total = lines.find((line) => line.includes('Seluruhnya')) ?? '';
      const totals = total
        .trim()
        .split(/\s+/)
        .slice(1)
        .map((text) => Number(text.replaceAll('.', '')));
      expect(totals).toEqual([sum(1), sum(2)]);
      const withRows = pages.filter(({ text }) => /Wilayah \d|Seluruhnya/.test(text));
      for (const { text } of withRows) expect(text).toContain('Kolom0');
    },
  );

  test.each([16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 40, 44])(
    'of %d rows carries its signature together with rows, never alone',
    async (rowCount) => {
      const pages = await pagesOf(dataOf(table(rowCount, ['count']), true));
      const signed = pages.filter(({ text }) => text.includes('Nama Contoh'));
      expect(signed).toHaveLength(1);
      expect(signed[0]?.text).toContain('Seluruhnya');
      expect(signed[0]?.text).toContain('Sumber: Register koperasi');
    },
  );

  test('too wide for a sheet is printed in parts with every column, none left out', async () => {
    const units = Array.from({ length: 40 }, () => 'rupiah' as const);
    const pages = await pagesOf(dataOf(table(5, units), false));
    const text = pages.map((page) => page.text).join('\n');
    for (let at = 0; at < 40; at += 1) expect(text).toMatch(new RegExp(`Kolom${at}\\b`));
    expect(text).toContain('bagian 1 dari');
    expect(pages.every(({ width, height }) => width > height)).toBe(true);
  });

  test('keeps every word of a name of ninety letters', async () => {
    const pages = await pagesOf(dataOf(table(18, ['count', 'percent', 'rupiah', 'rupiah', 'rupiah']), true));
    const text = pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const word of LONG.split(' ')) expect(text).toContain(word);
  });
});

function book(parts: readonly BookPart[]): RecapBookData {
  return {
    year: 2025,
    letterhead,
    cutOffOn: on,
    placeAndDate: { city: 'Contoh', on },
    signatory,
    source: 'Register koperasi Dinas Contoh',
    foreword: ['Alinea pertama.', 'Alinea kedua.'],
    chapters: [{ title: 'Bab uji', parts }],
    definitions: ['Aktif adalah koperasi dengan status aktif.'],
    isSample: false,
  };
}

async function bookFile(parts: readonly BookPart[]): Promise<string> {
  const info = { title: 'Uji', createdOn: on };
  const { bytes } = await renderer.renderToBytes({ kind: 'recap-book', info, data: book(parts) });
  const file = path.join(tempFolder(), 'buku.pdf');
  writeFileSync(file, bytes);
  return file;
}

const bars = (count: number): BookPart => ({
  kind: 'bars',
  title: 'Aktif dan tidak aktif',
  chart: {
    labels: Array.from({ length: count }, (_, at) => (at % 5 === 0 ? `${LONG} ${at}` : `Wilayah${at}x`)),
    series: ['Aktif', 'Tidak aktif'].map((name, series) => ({
      name,
      values: Array.from({ length: count }, (_, at) => ({
        value: at * 7 + series,
        text: `${at * 7 + series}`,
      })),
    })),
    order: 'value',
  },
  note: '',
});

describe('charts in the annual recap', () => {
  test('are vectors in the fonts of the paper: no picture in the file, every font embedded', async () => {
    const file = await bookFile([
      bars(18),
      {
        kind: 'lines',
        title: 'RAT',
        chart: {
          labels: ['2023', '2024'],
          series: [{ name: 'RAT', values: [{ value: 20, text: '20,00' }, null] }],
        },
        note: '',
      },
    ]);
    const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' });
    expect(images.trim().split('\n')).toHaveLength(2);
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes/);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain('20,00');
    expect(text).toContain('Tidak aktif');
    expect(
      text.match(/Sumber: Register koperasi Dinas Contoh\. Data sampai 31 Desember 2025\./g),
    ).toHaveLength(2);
  });

  test('of more regions than a page holds show the largest and say so', async () => {
    const file = await bookFile([bars(200)]);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toMatch(/Digambar \d+ yang terbesar dari 200; selengkapnya pada tabel\./);
    expect(text).toContain('Wilayah199x');
    expect(text).not.toContain('Wilayah1x');
  });
});

test('the contents name the page on which a chapter stands', async () => {
  const file = await bookFile([{ kind: 'table', table: table(18, ['count']), note: '' }]);
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f');
  const contents = pages.find((text) => text.includes('DAFTAR ISI')) ?? '';
  const at = Number(/Tabel 1\. Tabel uji +(\d+)/.exec(contents)?.[1]);
  expect(pages[at]).toContain('Seluruhnya');
  expect(pages[at]).toContain(`Halaman ${at} dari`);
});
