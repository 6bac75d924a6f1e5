import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '../../electron/backend/documents/registry.ts';
import type { PrintJob } from '../../electron/backend/documents/render.ts';
import { keptJob } from '../helpers/kept-job.ts';
import { PAGE_EACH, PAPER_ROWS, withRows } from '../helpers/papers/paper-rows.ts';
import type { PaperRows } from '../helpers/papers/paper-rows.ts';
import { readFlowingText, readPages, renderer } from '../helpers/read-pdf.ts';

/** So long that it never fits one line of a cell, and told apart from the first word to the last. */
const nameOf = (index: number): string =>
  `Awal${String(index)} Koperasi Konsumen Karyawan Perkebunan Kelapa Sawit Bengalon Makmur Sejahtera Akhir${String(index)}`;

/** A list, and what stands on its paper besides: those have more than one page with a single row. */
const WITH_MORE: ReadonlySet<DocumentKind> = new Set([
  'formation-checklist',
  'annual-recap',
  'recap-book',
  'reconcile-todo-list',
  'evaluation-list',
]);

const LISTS = (Object.entries(PAPER_ROWS) as readonly (readonly [DocumentKind, PaperRows])[]).filter(
  ([kind, { header }]) => !PAGE_EACH.has(kind) && header.length > 0,
);

function jobWith(kind: DocumentKind, rows: PaperRows, count: number): PrintJob {
  const { data, ...rest } = keptJob(kind);
  return { ...rest, data: withRows(data, rows, count, nameOf) } as PrintJob;
}

describe.each(LISTS)('%s', (kind, rows) => {
  test.skipIf(WITH_MORE.has(kind))('with one row fills one page', async () => {
    const { bytes, pages } = await renderer.renderToBytes(jobWith(kind, rows, 1));
    expect(pages).toBe(1);
    expect(readFlowingText(bytes)).toMatch(/Awal1 .* Akhir1\b/);
  });

  test('with 300 rows repeats its header on every page that has rows, and loses no row and no word', async () => {
    const { bytes, pages } = await renderer.renderToBytes(jobWith(kind, rows, 300));
    const read = readPages(bytes);
    expect(read).toHaveLength(pages);
    const withRowsOn = read.filter(({ text }) => /Awal\d/.test(text));
    expect(withRowsOn.length).toBeGreaterThan(8);
    // What ends a list, a sum or a signature, never lies on a sheet of its own; definitions of a table's words may.
    if (!WITH_MORE.has(kind) && kind !== 'recap-table') expect(read.at(-1)?.text).toMatch(/Awal\d/);
    for (const { text } of withRowsOn) {
      for (const word of rows.header.flatMap((heading) => heading.split(' '))) expect(text).toContain(word);
    }
    const text = readFlowingText(bytes);
    for (const end of ['Awal', 'Akhir']) {
      const found = [...text.matchAll(new RegExp(`${end}(\\d+)`, 'g'))].map(([, index]) => Number(index));
      expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    }
  });
});
