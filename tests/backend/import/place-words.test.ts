import { expect, test } from 'vitest';
import type { Reason } from '#rules/value/reason.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status'];

async function tried(rows: readonly (readonly string[])[]) {
  const backend = await officeBackend();
  return backend.ask('import.run', { path: workbookFile([HEADER, ...rows]), isDryRun: true });
}

const reasonsOf = (
  rows: readonly { readonly row: number; readonly reasons: readonly Reason[] }[],
  row: number,
) => rows.find((one) => one.row === row)?.reasons ?? [];

test.each([
  ['Kongbeng', 'Kombeng'],
  ['Kec. KONGBENG', 'Kombeng'],
  ['Sengata Utara', 'Sangatta Utara'],
])('the spelling "%s" is taken for %s, and said so', async (typed, official) => {
  const { warnings, created } = await tried([['Koperasi Satu', typed, 'Aktif']]);
  expect(created).toBe(1);
  const [reason] = reasonsOf(warnings, 2);
  expect(reason).toMatchObject({ code: 'WILAYAH_EJAAN_LAIN', value: typed });
  expect(reason?.message).toContain(`bernama resmi "${official}"`);
});

test.each([['Kombeng'], ['KEC. BENGALON'], ['Sangatta  Utara'], ['Rantaupulung']])(
  'the official name "%s" is no other spelling',
  async (typed) => {
    expect((await tried([['Koperasi Satu', typed, 'Aktif']])).warnings).toEqual([]);
  },
);

test('each row that contradicts the heading of its section is named', async () => {
  const { warnings, refused, created } = await tried([
    ['KECAMATAN BENGALON', '', ''],
    ['Koperasi Satu', 'Sangata Utara', 'Aktif'],
    ['Koperasi Dua', 'Bengalon', 'Aktif'],
    ['Koperasi Tiga', '', 'Aktif'],
    ['Koperasi Empat', 'Busang', 'Aktif'],
    ['KECAMATAN KONGBENG', '', ''],
    ['Koperasi Lima', 'Kombeng', 'Aktif'],
    ['Koperasi Enam', 'Muara Wahau', 'Aktif'],
  ]);
  expect([created, refused]).toEqual([6, []]);
  const contradicted = warnings
    .filter(({ reasons }) => reasons.some(({ code }) => code === 'WILAYAH_BEDA_BAGIAN'))
    .map(({ row }) => row);
  expect(contradicted).toEqual([3, 6, 9]);
  const told = reasonsOf(warnings, 3).find(({ code }) => code === 'WILAYAH_BEDA_BAGIAN');
  expect(told?.message).toMatch(/judul bagian ".*BENGALON".*menyebut "Sangata Utara"/i);
});

test.each([
  ['KECAMATAN SANGATTA UTARA', 'Sangatta', 'Mungkin maksudnya "Sangatta Utara", kecamatan pada judul bagian'],
  ['KECAMATAN MUARA WAHAU', 'Muara', 'Mungkin maksudnya "Muara Wahau", kecamatan pada judul bagian'],
  ['KECAMATAN BENGALON', 'Loa Janan', 'Judul bagian di atas baris ini menyebut Kecamatan Bengalon.'],
])('under "%s" the unknown "%s" is refused with the obvious suggestion', async (section, typed, told) => {
  const { refused } = await tried([
    [section, '', ''],
    ['Koperasi Satu', typed, 'Aktif'],
  ]);
  expect(reasonsOf(refused, 3).map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
});

test.each([
  ['Sangatta', '"Sangatta Utara" atau "Sangatta Selatan"'],
  ['Bengalonn', '"Bengalon"'],
])('without a section "%s" may be %s', async (typed, told) => {
  const { refused } = await tried([['Koperasi Satu', typed, 'Aktif']]);
  expect(reasonsOf(refused, 2)[0]?.message).toContain(`Mungkin maksudnya ${told}.`);
});
