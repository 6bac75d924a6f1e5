import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOfPages } from '../../electron/backend/documents/activity/receipt-pages.ts';
import type { PaymentReceiptData } from '../../electron/backend/documents/activity/payment-receipt.ts';
import { stampNoteOf } from '#rules/activity/payment.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { randomNumbers } from '../helpers/random-numbers.ts';
import { readPages, renderer } from '../helpers/read-pdf.ts';

const sample = (
  JSON.parse(readFileSync('tests/fixtures/papers/payment-receipt-v1.json', 'utf8')) as {
    readonly data: PaymentReceiptData;
  }
).data;

const rowsFor = (count: number, from = 'Koperasi Contoh'): PaymentReceiptData['rows'] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Penerima-${String(at + 1)} Contoh`,
    from,
    units: 2,
    rate: 100_000 + at,
    gross: 2 * (100_000 + at),
    tax: 0,
    net: 2 * (100_000 + at),
  }));

async function printed(rows: PaymentReceiptData['rows'], part: Partial<PaymentReceiptData> = {}) {
  const net = rows.reduce((sum, row) => sum + row.net, 0);
  const { bytes } = await renderer.renderToBytes({
    kind: 'payment-receipt',
    info: { title: 'Uji', createdOn: toPlainDate('2025-11-18') },
    data: { ...sample, rows, sums: { gross: net, tax: 0, net }, ...part },
  });
  return { bytes, pages: readPages(bytes).map(({ text }) => text) };
}

const sumIn = (text: string, label: string): string =>
  new RegExp(`${label}\\s+\\d[\\d.]*\\s+(\\d[\\d.]*)`).exec(text)?.[1] ?? '';

describe('a receipt of several pages', () => {
  test.each([1, 5, 9, 12, 13, 14, 28, 30, 31, 45, 60])(
    'of %i rows adds up each page, carries it over, and ends with all of it',
    async (count) => {
      const rows = rowsFor(count);
      const { pages } = await printed(rows);
      let carried = 0;
      let seen = 0;
      for (const [page, text] of pages.entries()) {
        const own = [...text.matchAll(/Penerima-(\d+)/g)].map((match) => Number(match[1]));
        expect(own).toEqual(own.map((_, at) => seen + at + 1));
        const sum = own.reduce((all, position) => all + (rows[position - 1]?.gross ?? 0), 0);
        if (page > 0) expect(sumIn(text, 'Jumlah pindahan')).toBe(formatInteger(carried));
        if (pages.length > 1) expect(sumIn(text, 'Jumlah halaman ini')).toBe(formatInteger(sum));
        carried += sum;
        seen += own.length;
        const isLast = page === pages.length - 1;
        expect(sumIn(text, isLast ? 'Jumlah' : 'Jumlah dipindahkan')).not.toBe('');
        if (!isLast) expect(sumIn(text, 'Jumlah dipindahkan')).toBe(formatInteger(carried));
        // Whoever signs has at least one row above the signature.
        expect(text.includes('Bendahara Pengeluaran')).toBe(isLast);
        expect(own.length).toBeGreaterThan(0);
      }
      expect(seen).toBe(count);
    },
  );

  test('long words of a speaker take their lines, and still no sum stands on another page than its rows', async () => {
    const subjects =
      'Pembukuan koperasi; laporan keuangan; perpajakan; penilaian kesehatan; digitalisasi usaha';
    const { pages } = await printed(rowsFor(40, subjects));
    for (const [page, text] of pages.entries())
      expect(text.includes('Jumlah halaman ini') && (page === 0 || text.includes('Jumlah pindahan'))).toBe(
        true,
      );
  });

  test('property: every row stands on a page, and the last one is never alone with the signatures', () => {
    const numbers = randomNumbers(15);
    for (let run = 0; run < 500; run += 1) {
      const heights = Array.from({ length: 1 + numbers.below(80) }, () => 28 + numbers.below(40));
      const room = { first: 200 + numbers.below(200), following: 420, sumRow: 34, ending: 160 };
      const counts = rowsOfPages(heights, room);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(heights.length);
      expect(counts.every((count) => count > 0)).toBe(true);
      if (heights.length > 2) expect(counts.at(-1)).toBeGreaterThanOrEqual(counts.length > 1 ? 2 : 1);
    }
  });
});

test('who gets more than the limit is named for the stamp, at the limit nobody', () => {
  const row = (name: string, gross: number) => ({
    name,
    gross,
    from: '',
    units: 1,
    rate: gross,
    tax: 0,
    net: gross,
  });
  expect(stampNoteOf({ rows: [row('A', 5_000_000)] }, 5_000_000)).toBe('');
  expect(stampNoteOf({ rows: [row('A', 5_000_001), row('B', 1)] }, 5_000_000)).toBe(
    'Dibubuhi meterai karena lebih dari Rp5.000.000: A.',
  );
  const many = ['A', 'B', 'C', 'D'].map((name) => row(name, 6_000_000));
  expect(stampNoteOf({ rows: many }, 5_000_000)).toContain('4 penerima');
});
