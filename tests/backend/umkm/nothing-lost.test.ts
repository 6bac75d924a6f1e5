import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

/** Heading, cell, and the field of the remark that must name it; the other cells of the row make it a business. */
const LEFT: readonly (readonly [string, readonly (readonly [string, unknown])[], string])[] = [
  ['a NIK without an owner', [['NIK', '6408041705800001']], 'NIK KTP pemilik'],
  ['the address of an owner without a name', [['Alamat KTP', 'Jl. Contoh 2']], 'Alamat KTP pemilik'],
  ['L/P without an owner', [['L/P', 'P']], 'L/P'],
  ['a masked telephone', [['Telepon', '0812****7890']], 'Telepon'],
  ['KBLI without a figure', [['KBLI', 'ada']], 'KBLI'],
  ['capital below zero', [['Modal usaha', -5]], 'Modal usaha'],
  ['membership without a name', [['Anggota koperasi', 'Ya']], 'Anggota koperasi'],
  [
    'a brand beside two products',
    [
      ['Produk', 'Amplang, Keripik'],
      ['Merek', 'Bunda'],
    ],
    'Merek',
  ],
  [
    'packaging beside two products',
    [
      ['Produk', 'Amplang, Keripik'],
      ['Kemasan', 'plastik'],
    ],
    'Kemasan',
  ],
  [
    'a price beside two products',
    [
      ['Produk', 'Amplang, Keripik'],
      ['Harga', 25_000],
    ],
    'Harga',
  ],
  [
    'a capacity beside two products',
    [
      ['Produk', 'Amplang, Keripik'],
      ['Kapasitas', 90],
    ],
    'Kapasitas sebulan',
  ],
  ['a brand without a product', [['Merek', 'Bunda']], 'Merek'],
  [
    'a price below zero',
    [
      ['Produk', 'Amplang'],
      ['Harga', -1],
    ],
    'Harga',
  ],
  [
    'the hundred and first product',
    [['Produk', Array.from({ length: 101 }, (_, n) => `P${String(n)}`).join(', ')]],
    'Produk',
  ],
];

test.each(LEFT)('%s is not taken, and the row says so', async (_name, cells, field) => {
  const backend = await officeBackend();
  const rows = [
    ['Nama usaha', 'Kecamatan', ...cells.map(([heading]) => heading)],
    ['Kopi Contoh', 'Sangatta Utara', ...cells.map(([, cell]) => cell)],
  ];
  const { added, warned } = await backend.ask('umkm.import', { path: workbookFile(rows), isDryRun: false });
  expect(added).toHaveLength(1);
  const said = warned.flatMap(({ reasons }) => reasons).filter((reason) => reason.field === field);
  expect(said.map(({ message }) => message)).toEqual([expect.stringMatching(/diambil/)]);
  // What is personal is named by its column alone.
  expect(JSON.stringify(warned)).not.toMatch(/6408041705800001|Jl\. Contoh 2/);
});

test('one product takes what stands beside it, and nothing is said', async () => {
  const backend = await officeBackend();
  const rows = [
    ['Nama usaha', 'Kecamatan', 'Produk', 'Jenis produk', 'Merek', 'Harga'],
    ['Kopi Contoh', 'Sangatta Utara', 'Kopi bubuk', 'Minuman', 'Bunda', 25_000],
  ];
  const { warned } = await backend.ask('umkm.import', { path: workbookFile(rows), isDryRun: false });
  expect(warned).toEqual([]);
});
