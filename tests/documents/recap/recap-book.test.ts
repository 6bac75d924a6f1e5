import { describe, expect, test } from 'vitest';
import { lowerRoman } from '#backend/documents/layout/book-pages.ts';
import type { RecapBookData } from '#backend/documents/recap/recap-book-data.ts';
import type { PrintedPage } from '../../helpers/read-pdf.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';
import { keptJob } from '../../helpers/kept-job.ts';

async function printed(changes: Partial<RecapBookData>): Promise<readonly PrintedPage[]> {
  const job = keptJob('recap-book');
  return readPages((await renderer.renderToBytes({ ...job, data: { ...job.data, ...changes } })).bytes);
}

/** What stands at the right of the footer. */
const numberOf = ({ text }: PrintedPage): string => /Halaman (.+?)\s*$/.exec(text.trimEnd())?.[1] ?? '';

const PARAGRAPH = 'Buku ini memuat keadaan koperasi menurut wilayah dan menurut jenisnya. '.repeat(6);

describe('the pages of the annual recap', () => {
  test('before the first chapter are i and ii, those of the chapters begin at 1; the cover has none', async () => {
    const pages = await printed({});
    const main = pages.length - 3;
    expect(pages.map(numberOf)).toEqual([
      '',
      'i',
      'ii',
      ...Array.from({ length: main }, (_, at) => `${at + 1} dari ${main}`),
    ]);
  });

  test('a foreword of two pages moves the contents on, and every entry still names the page it stands on', async () => {
    const { data } = keptJob('recap-book');
    const [chapter] = data.chapters;
    if (!chapter) throw new Error('the kept copy has a chapter');
    const chapters = Array.from({ length: 60 }, (_, at) => ({
      ...chapter,
      title: `Bab uji ${at + 1} akhir`,
    }));
    const pages = await printed({ foreword: Array.from({ length: 16 }, () => PARAGRAPH), chapters });
    const numbers = pages.map(numberOf);
    expect(numbers.slice(0, 7)).toEqual(['', 'i', 'ii', 'iii', 'iv', 'v', '1 dari 60']);
    const contents = pages
      .slice(1, 6)
      .map(({ text }) => text)
      .join('\n');
    expect(contents).toMatch(/KATA PENGANTAR\s+i\n/);
    for (let at = 1; at <= 60; at += 1) {
      const listed = new RegExp(`Bab uji ${at} akhir\\s+(\\d+)\\n`).exec(contents)?.[1];
      const standsOn = pages.slice(6).find(({ text }) => text.includes(`Bab uji ${at} akhir`));
      expect([at, listed]).toEqual([at, standsOn && numberOf(standsOn).split(' ')[0]]);
    }
  });

  test('are counted in small Roman numerals', () => {
    expect([1, 2, 3, 4, 5, 9, 14].map(lowerRoman)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'ix', 'xiv']);
  });
});

describe('what "-" stands for', () => {
  const column = (heading: string, isDashForZero: boolean) => ({
    heading,
    unit: 'count' as const,
    isDashForZero,
  });
  const table = (title: string, cells: readonly (number | null)[]) => ({
    kind: 'table' as const,
    note: '',
    table: {
      title,
      groupHeading: 'Kecamatan',
      columns: [column('Progres', true), column('Aktif', false)],
      rows: [{ label: 'Bengalon', cells }],
      total: null,
    },
  });

  test('is said under the table that shows one, and under no other', async () => {
    const parts = [
      table('Penuh', [3, 0]),
      table('Nol', [0, 4]),
      table('Kosong', [5, null]),
      table('Dua-duanya', [0, null]),
    ];
    const pages = await printed({ chapters: [{ title: 'Uji', parts }] });
    const text =
      pages.find((page) => page.text.includes('Tabel 1. Penuh') && !page.text.includes('DAFTAR ISI'))?.text ??
      '';
    const under = text.split(/Tabel \d\. /).slice(1);
    const notes = under.map((part) => /Tanda "-" berarti (.*)\./.exec(part)?.[1] ?? '');
    expect(notes).toEqual([
      '',
      'nol',
      'tidak ada yang dapat dihitung',
      'nol atau tidak ada yang dapat dihitung',
    ]);
  });
});
