import { describe, expect, test } from 'vitest';
import type { ReconcileTodoData, TodoRow } from '#backend/documents/cooperative/reconcile-todo-list.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';
import { office } from '../sample-data.ts';

const row = (index: number, more: Partial<TodoRow> = {}): TodoRow => ({
  name: `Koperasi Uji Nomor ${index}`,
  about: `BH ${index}/BH/DISKOP/X/2003; NIK 6408040010001; Sepaso`,
  kind: 'Berbeda',
  differences: [
    { label: 'Status', here: 'aktif', there: 'tidak aktif' },
    { label: 'Alamat', here: 'Jl. Poros No. 5', there: '' },
  ],
  sentences: [],
  contacts: ['Ketua: Budi Uji', 'Telepon: 0812******90', 'Petugas: Rani'],
  state: '',
  ...more,
});

const SOURCE = 'Sumber: berkas ekspor-ods.xlsx, ekspor ODS tanggal 1 Oktober 2025.';

async function pagesOf(districts: ReconcileTodoData['districts']) {
  const { bytes } = await renderer.renderToBytes({
    kind: 'reconcile-todo-list',
    info: { title: 'Daftar tindak lanjut', createdOn: toPlainDate('2025-11-18') },
    data: {
      letterhead: office,
      source: 'ODS',
      subtitles: ['Ekspor 1 Oktober 2025, 1.046 baris; 63 temuan'],
      districts,
      sourceLine: SOURCE,
      isSample: false,
    },
  });
  return { pages: readPages(bytes), bytes };
}

describe('the to-do list of a reconciliation', () => {
  test('without findings it says so, with its source', async () => {
    const { pages } = await pagesOf([]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('Tidak ada temuan yang sesuai dengan saringan.');
    expect(pages[0]?.text).toContain(SOURCE);
  });

  test('every kecamatan begins a sheet, its headings stand on each, and every finding once', async () => {
    const many = Array.from({ length: 60 }, (_, index) => row(index + 1));
    const { pages } = await pagesOf([
      { name: 'Kecamatan Bengalon', rows: many },
      { name: 'Kecamatan Telen', rows: [row(61), row(62, { state: 'diabaikan: memang begitu' })] },
    ]);
    const bengalon = pages.filter(({ text }) => text.includes('Koperasi, Kecamatan Bengalon'));
    const telen = pages.filter(({ text }) => text.includes('Koperasi, Kecamatan Telen'));
    expect(bengalon.length).toBeGreaterThan(2);
    expect(telen).toHaveLength(1);
    expect(bengalon.length + telen.length).toBe(pages.length);
    const all = pages.map(({ text }) => text).join('\n');
    for (const index of [1, 30, 60, 61, 62])
      expect(all.split(`Koperasi Uji Nomor ${index}\u0020`)).toHaveLength(2);
    expect(telen[0]?.text).toContain('diabaikan: memang begitu');
    expect(telen[0]?.text).toContain('ODS (kosong)');
    expect(telen[0]?.text).toContain(SOURCE);
  });

  test('a finding in which nearly everything differs stays shorter than a sheet', async () => {
    const differences = Array.from({ length: 43 }, (_, index) => ({
      label: `Isian ${index}`,
      here: 'nilai yang panjang di sini '.repeat(4),
      there: 'nilai yang panjang di sana '.repeat(4),
    }));
    const { pages } = await pagesOf([{ name: 'Kecamatan Telen', rows: [row(1, { differences })] }]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('dan 35 isian lain');
  });
});
