import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, utils } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { queryRows } from '../../helpers/database-rows.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const NIK = '6408041705800001';
const bring = (backend: TestBackend, rows: readonly (readonly unknown[])[], isDryRun = false) =>
  backend.ask('umkm.import', { path: workbookFile(rows), isDryRun });
const one = async (backend: TestBackend, name: string) => {
  const { rows } = await backend.ask('umkm.list', { text: name });
  return backend.ask('umkm.get', { id: rows[0]?.id ?? '' });
};

/** A plain list with a title, a running number, a total, a signature and columns that nobody knows. */
const PLAIN = [
  ['DATA UMKM BINAAN KECAMATAN SANGATTA UTARA'],
  [],
  [
    'No',
    'Nama UMKM',
    'Nama Pemilik',
    'NIK',
    'L/P',
    'No. HP',
    'Alamat',
    'Desa',
    'Kec.',
    'Jenis Usaha',
    'Omset/tahun (juta)',
    'Sertifikat Halal',
    'Agama',
    'Produk',
  ],
  [
    1,
    'Amplang Contoh Rasa',
    'Contoh Aminah',
    `'${NIK}`.slice(1),
    'P',
    81234567895,
    'Jl. Contoh 1',
    'Sangatta Utara',
    'Sangatta Utara',
    'Kuliner',
    '120,5',
    '1234567890123',
    'x',
    'Amplang tenggiri, Amplang udang',
  ],
  [
    2,
    'Toko Contoh Jaya',
    'Contoh Budi',
    '',
    'L',
    '',
    '',
    'Swarga Bara',
    'Sangatta Utara',
    'Dagang',
    '',
    '',
    '',
    '',
  ],
  [3, '', 'Contoh Laila', '', 'P', '', '', '', 'Sangatta Utara', 'Jahit', 'banyak', '', '', ''],
  ['', 'JUMLAH', '', '', '', '', '', '', '', '', 120.5],
  [],
  ['', '', '', '', '', '', '', '', '', 'Mengetahui'],
];

/** Headings in two rows, sections by kecamatan, sales by year. */
const GROUPED = [
  ['REKAP PELAKU USAHA'],
  ['No', 'Pemilik', '', '', 'Usaha', '', '', 'Omzet (Rp)', '', 'Tenaga Kerja', ''],
  [
    '',
    'Nama',
    'NIK KTP',
    'Jenis Kelamin',
    'Nama Usaha',
    'Desa/Kelurahan',
    'Tahun Berdiri',
    '2023',
    '2024',
    'Laki-laki',
    'Perempuan',
  ],
  ['A', 'KECAMATAN SANGATTA UTARA'],
  [
    1,
    'Contoh Aminah',
    '',
    'Perempuan',
    'Amplang Contoh Rasa',
    'Sangatta Utara',
    2019,
    'Rp 90.000.000',
    'Rp 2.400.000.000',
    1,
    3,
  ],
  ['B', 'KECAMATAN BENGALON'],
  [1, 'Contoh Sulastri', '', 'P', 'Sambal Contoh Ibu', '', '1/3/2022', '', 'Rp 40.000.000', '', 1],
];

/** 98 numbered questions of a survey, of which the register keeps some. */
function survey() {
  const known: Readonly<Record<number, readonly [string, unknown]>> = {
    0: ['101. Nama Lengkap Pengusaha', ''],
    3: ['104. Nama Usaha', 'Kopi Contoh Wahau'],
    4: ['105. Nama Pemilik Usaha', 'Contoh Markus'],
    5: ['106. NIK', ''],
    6: ['107. Jenis Kelamin', 'Laki-laki'],
    10: ['111. Kecamatan', 'Muara Wahau'],
    30: ['131. Modal Usaha', 25_000_000],
    31: ['132. Omzet per Bulan', 3_000_000],
    32: ['133. Omzet per Tahun', 36_000_000],
    60: ['161. Instagram', '@kopicontoh'],
    61: ['162. Facebook', 'Kopi Contoh'],
  };
  const at = (place: 0 | 1) =>
    Array.from(
      { length: 98 },
      (_, column) =>
        known[column]?.[place] ??
        (place === 0 ? `${201 + column}. Pertanyaan ${column}` : `jawaban ${column}`),
    );
  return [['SURVEI 98 PERTANYAAN'], at(0), at(1)];
}

describe('a list of any layout', () => {
  test('a plain list: every row in a pile, every column named, doubtful cells left out and said', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const tried = await bring(backend, PLAIN, true);
    expect((await backend.ask('umkm.count', {})).total).toBe(0);
    const done = await bring(backend, PLAIN);
    expect(done).toMatchObject({ ...tried, importId: done.importId });
    expect(done).toMatchObject({ rows: 3, sheetRows: 9, refused: [], changed: [], same: [] });
    expect(done.added.map(({ row, name }) => [row, name])).toEqual([
      [4, 'Amplang Contoh Rasa'],
      [5, 'Toko Contoh Jaya'],
      [6, 'Usaha Contoh Laila'],
    ]);
    expect(done.passedOver.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'title'],
      [2, 'blank'],
      [3, 'heading'],
      [7, 'total'],
      [8, 'blank'],
      [9, 'signature'],
    ]);
    expect(done.rows + done.passedOver.length).toBe(done.sheetRows);
    expect(
      done.columns.filter(({ readAs }) => readAs === '').map(({ heading, why }) => [heading, why]),
    ).toEqual([
      ['No', 'judulnya tidak dikenal'],
      ['Sertifikat Halal', 'jenis izin ini dicatat pada Perizinan atau produknya, belum dibaca dari daftar'],
      ['Agama', 'judulnya tidak dikenal'],
    ]);
    const laila = done.warned.find(({ row }) => row === 6)?.reasons.map(({ code }) => code);
    expect(laila).toEqual(expect.arrayContaining(['NAMA_KOSONG', 'ANGKA_TIDAK_TERBACA']));
    expect(await one(backend, 'Amplang')).toMatchObject({
      ownerName: 'Contoh Aminah',
      ownerNik: '640804******0001',
      ownerSex: 'P',
      phone: '0812******95',
      villageCode: '64.08.04.2001',
      sector: 'kuliner',
      sales: [{ year: 2024, amount: 120_500_000 }],
      scale: 'micro',
      products: 2,
    });
    expect((await one(backend, 'Usaha Contoh Laila')).sales).toEqual([]);
    expect(await backend.ask('umkm.imports', {})).toMatchObject([{ added: 3, changed: 0, isUndone: false }]);
  });

  test('headings in two rows, kecamatan as sections, sales by year', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const done = await bring(backend, GROUPED);
    expect(done).toMatchObject({ rows: 2, refused: [] });
    expect(done.columns.map(({ readAs }) => readAs)).toEqual([
      '',
      'Pemilik',
      'NIK KTP pemilik',
      'L/P',
      'Nama usaha',
      'Desa/kelurahan',
      'Mulai usaha',
      'Penjualan setahun 2023',
      'Penjualan setahun 2024',
      'Tenaga kerja laki-laki',
      'Tenaga kerja perempuan',
    ]);
    expect(await one(backend, 'Amplang')).toMatchObject({
      ownerName: 'Contoh Aminah',
      districtName: 'Sangatta Utara',
      started: '2019',
      scale: 'small',
      workersMale: 1,
      workersFemale: 3,
      sales: [
        { year: 2024, amount: 2_400_000_000 },
        { year: 2023, amount: 90_000_000 },
      ],
    });
    expect(await one(backend, 'Sambal')).toMatchObject({ districtName: 'Bengalon', started: '2022-03-01' });
  });

  test('98 columns: what is known is read, the others stand in a pile with why', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const done = await bring(backend, survey());
    expect(done.columns).toHaveLength(98);
    expect(done.added).toHaveLength(1);
    const known = done.columns.filter(({ readAs }) => readAs !== '');
    expect(known.map(({ readAs }) => readAs)).toEqual([
      'Nama usaha',
      'Pemilik',
      'NIK KTP pemilik',
      'L/P',
      'Kecamatan',
      'Modal usaha',
      'Penjualan setahun',
      'Media sosial, lokapasar',
      'Media sosial, lokapasar',
    ]);
    expect(done.columns.find(({ heading }) => heading.startsWith('132'))?.why).toBe('bukan angka setahun');
    expect(done.columns.every(({ readAs, why }) => (readAs === '') === (why !== ''))).toBe(true);
    expect(await one(backend, 'Kopi')).toMatchObject({
      ownerName: 'Contoh Markus',
      districtName: 'Muara Wahau',
      online: '161. Instagram: @kopicontoh; 162. Facebook: Kopi Contoh',
      capitals: [{ amount: 25_000_000 }],
      sales: [{ amount: 36_000_000 }],
    });
  });

  test('a file that is no such list is refused with what is wanted', async () => {
    const backend = await officeBackend();
    const error = await backend.refusal('umkm.import', {
      path: workbookFile([
        ['Tanggal', 'Saldo'],
        [1, 2],
      ]),
    });
    expect(error.details.faults?.[0]?.message).toContain('Tidak ada lembar dengan baris judul');
  });
});

describe('against the register and itself', () => {
  test('read once more it changes nothing; with more in it, it fills and adds, and never takes away', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    await bring(backend, PLAIN);
    const again = await bring(backend, PLAIN);
    expect([again.added, again.changed, again.same.length, again.importId]).toEqual([[], [], 3, null]);
    const more = [
      ['Nama Usaha', 'Pemilik', 'Kecamatan', 'Omzet 2023', 'Telepon', 'Produk', 'Status'],
      [
        'Amplang Contoh Rasa',
        'Contoh Aminah',
        'Sangatta Utara',
        50_000_000,
        '',
        'Amplang udang; Kerupuk',
        'Tutup',
      ],
    ];
    const filled = await bring(backend, more);
    expect(filled.changed).toMatchObject([
      { name: 'Amplang Contoh Rasa', products: 1, fields: [{ label: 'Penjualan setahun' }] },
    ]);
    expect(await one(backend, 'Amplang')).toMatchObject({
      phone: '0812******95',
      villageCode: '64.08.04.2001',
      status: 'closed',
      products: 3,
      sales: [{ year: 2024 }, { year: 2023, amount: 50_000_000 }],
    });
  });

  test('a business that stands twice in the file is taken once, and a kecamatan elsewhere is refused', async () => {
    const backend = await officeBackend();
    const done = await bring(backend, [
      ['Nama Usaha', 'Pemilik', 'Kecamatan', 'NIK'],
      ['Amplang Contoh', 'Contoh Aminah', 'Sangatta Utara', NIK],
      ['CV Amplang Contoh', 'Contoh Aminah', 'Sangatta Utara', NIK],
      ['Kopi Contoh', 'Contoh Budi', 'Balikpapan Barat', ''],
    ]);
    expect(done.added).toHaveLength(1);
    expect(done.refused.map(({ row, reasons }) => [row, reasons.at(-1)?.code])).toEqual([
      [3, 'GANDA_DALAM_BERKAS'],
      [4, 'WILAYAH_TIDAK_DIKENAL'],
    ]);
  });

  test('who is somebody in a cooperative stays who he is; the business is tied to him', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Contoh Maju' });
    await backend.ask('role.save', {
      id: null,
      cooperativeId,
      person: { id: null, name: 'Contoh Aminah', nikKtp: NIK },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    const done = await bring(backend, [
      ['Nama Usaha', 'Nama Pemilik', 'NIK', 'L/P', 'Koperasi'],
      ['Amplang Contoh', 'Bu Contoh Aminah', NIK, 'P', 'Koperasi Contoh Maju'],
    ]);
    expect(done.added).toHaveLength(1);
    expect(await one(backend, 'Amplang')).toMatchObject({
      ownerName: 'Contoh Aminah',
      ownerElsewhere: 'Koperasi Contoh Maju',
      members: [{ cooperativeId }],
    });
    expect(queryRows(backend.dataFolder, 'SELECT count(*) AS n FROM person')).toEqual([{ n: 1 }]);
  });
});

describe('taken back', () => {
  test('as a whole: what it brought leaves, what it changed says again what it said', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('umkm.record', { name: 'Amplang Contoh', districtCode: '64.08.04' });
    const done = await bring(backend, [
      ['Nama Usaha', 'Kecamatan', 'Sektor'],
      ['Amplang Contoh', 'Sangatta Utara', 'Kuliner'],
      ['Kopi Contoh', 'Bengalon', 'Kuliner'],
    ]);
    expect([done.added.length, done.changed.length]).toEqual([1, 1]);
    const importId = done.importId ?? '';
    expect(await backend.ask('umkm.undoImport', { importId })).toEqual({ removed: 1, restored: 1 });
    expect((await backend.ask('umkm.get', { id })).sector).toBe('');
    expect((await backend.ask('umkm.count', {})).total).toBe(1);
    expect((await backend.refusal('umkm.undoImport', { importId })).details.faults?.[0]?.message).toBe(
      'Impor ini sudah diurungkan.',
    );
  });

  test('is refused where somebody worked on what it brought, with the name', async () => {
    const backend = await officeBackend();
    const done = await bring(backend, [
      ['Nama Usaha', 'Kecamatan'],
      ['Kopi Contoh', 'Bengalon'],
    ]);
    const { id } = await one(backend, 'Kopi');
    await backend.ask('umkm.correct', { id, name: 'Kopi Contoh Baru' });
    const error = await backend.refusal('umkm.undoImport', { importId: done.importId ?? '' });
    expect(error.details.faults?.[0]?.message).toContain('"Kopi Contoh Baru" sudah diubah');
  });
});

test('what is exported is masked, and is read again as nothing new', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  await bring(backend, PLAIN);
  const file = path.join(tempFolder(), 'umkm.xlsx');
  expect(await backend.ask('umkm.export', { path: file })).toMatchObject({ rowCount: 3 });
  const sheet = read(readFileSync(file)).Sheets['UMKM'];
  const text = JSON.stringify(utils.sheet_to_json(sheet!, { header: 1 }));
  expect(text).toContain('640804******0001');
  expect(text).not.toContain(NIK);
  expect(text).toContain('PP 7/2021 Pasal 35');
  const again = await backend.ask('umkm.import', { path: file, isDryRun: true });
  expect([again.added.length, again.changed, again.same.length]).toEqual([0, [], 3]);
});
