import { describe, expect, test } from 'vitest';
import { paperRenderer } from '../../helpers/papers/paper-variant.ts';
import { letterJob, sampleLetter } from '../../helpers/papers/sample-letter.ts';
import { readPages, readWords } from '../../helpers/read-pdf.ts';

const print = async (code: string, rows: number) =>
  (await paperRenderer.renderToBytes(letterJob(sampleLetter(code, { recipients: rows, rows })))).bytes;
const pagesOf = async (code: string, rows: number) =>
  readPages(await print(code, rows)).map(({ text }) => text);

describe('the following pages', () => {
  test.each([
    ['tanda-terima', 60, 'TANDA TERIMA PIAGAM PENGHARGAAN KOPERASI'],
    ['daftar-hadir', 60, 'DAFTAR HADIR'],
    ['ba-serah-terima', 60, 'BERITA ACARA SERAH TERIMA, Nomor 500.3/015/DKUKM/XI/2025'],
    ['laporan-perjalanan-dinas', 60, 'LAPORAN HASIL PERJALANAN DINAS'],
  ])('of %s say what it is, once each, over the number of the page', async (code, rows, title) => {
    const [first = '', ...following] = await pagesOf(code, rows);
    expect(following.length).toBeGreaterThan(0);
    expect(first.split('\n').filter((line) => line.includes(title)).length).toBeLessThanOrEqual(1);
    for (const text of following) {
      const [line = '', number = ''] = text.split('\n').filter((one) => one.trim() !== '');
      expect(line.trim().startsWith(title)).toBe(true);
      expect(number.trim()).toMatch(/^- ?\d+ ?-$/);
    }
  });

  test.each([
    ['undangan-acara', 80],
    ['sk-penghargaan', 80],
  ])('of a letter or a decision, %s, bear the number alone', async (code, rows) => {
    const following = (await pagesOf(code, rows)).slice(1);
    expect(following.length).toBeGreaterThan(0);
    for (const [index, text] of following.entries())
      expect(text.trimStart()).toMatch(new RegExp(`^- ?${index + 2} ?-`));
  });
});

/** Rows of 12 mm that a first page holds under its head, and a following one. */
const [FIRST, FOLLOWING] = [16, 19] as const;
/** So many rows go along with the signature at least, that it never stands alone. */
const WITH_SIGNATURE = 2;

test.each([20, 33, 35, 40, 60])(
  'the rows of a receipt for %i fill its pages before the signature moves',
  async (rows) => {
    const bytes = await print('tanda-terima', rows);
    const pages = readPages(bytes);
    const counts = pages.map(({ text }) => [...text.matchAll(/Koperasi-Uji-\d+/g)].length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows);
    const last = counts.at(-1) ?? 0;
    expect(last).toBeGreaterThanOrEqual(WITH_SIGNATURE);
    const filled = last > WITH_SIGNATURE ? counts.slice(0, -1) : counts.slice(0, -2);
    expect(filled).toEqual(filled.map((_count, at) => (at === 0 ? FIRST : FOLLOWING)));
    expect(readWords(bytes).filter(({ text }) => text === 'TERIMA')).toHaveLength(pages.length);
  },
);

test('the mark of a draft stands clear of the title and the number of a following page', async () => {
  const letter = sampleLetter('laporan-perjalanan-dinas', { rows: 60, recipients: 60 });
  const bytes = (await paperRenderer.renderToBytes(letterJob({ ...letter, mark: 'draft' }))).bytes;
  const words = readWords(bytes);
  const starts = words.flatMap(({ text }, at) => (text === 'KONSEP:' ? [at] : []));
  expect(starts.length).toBe(readPages(bytes).length);
  for (const [page, at] of starts.entries()) {
    const mark = words[at];
    const title = words.slice(at).find(({ text }) => text === 'LAPORAN');
    const dash = words.slice(at).find(({ text }) => text.startsWith('-'));
    if (page === 0 || !mark || !title || !dash) continue;
    expect(mark.bottom).toBeLessThanOrEqual(title.top + 1);
    expect(title.bottom).toBeLessThanOrEqual(dash.top + 1);
    expect(mark.top).toBeGreaterThan(8);
  }
});
