import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import type { TestInput } from '../../helpers/seen.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

/** Layouts of real lists on which an earlier version lost or mistook something, each with others of its kind. */

const CASES = path.resolve('tests/fixtures/lists');
const caseFile = (name: string): string => path.join(CASES, name);
const TODAY = '2026-11-29';

const office = (regionCode = '64.08'): Promise<TestBackend> => officeBackend({ today: TODAY, regionCode });

type Order = Partial<TestInput<'import.run'>>;

const importInto = (backend: TestBackend, file: string, order: Order = {}): Promise<OutputOf<'import.run'>> =>
  backend.ask('import.run', { path: file, isDryRun: false, ...order });

const COLUMNS =
  'name, status, district_name AS district, village_code AS village, village_name AS villageName, legal_entity_number AS number, legal_entity_on AS day, chair_name AS chair, phone, email';
const stored = (backend: TestBackend, columns = COLUMNS) =>
  queryRows(backend.dataFolder, `SELECT ${columns} FROM cooperative ORDER BY name`);

function csvFile(...lines: readonly string[]): string {
  const file = path.join(tempFolder(), 'daftar.csv');
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

const kindsOf = ({ passedOver }: OutputOf<'import.run'>): readonly string[] =>
  passedOver.map(({ kind }) => kind);

describe('the list of NIK certificates of the ministry', () => {
  test('its words, its days and its machine lines mean what they say', async () => {
    const backend = await office('36.03');
    const result = await importInto(backend, caseFile('certificate-list-of-the-ministry/sertifikat.xlsx'));
    expect(result).toMatchObject({ created: 3, figuresBookYear: null, refused: [] });
    expect(
      stored(backend, 'certificate, certificate_until AS until, certificate_issued_on AS issued'),
    ).toEqual([
      { certificate: 'certified', until: '2027-10-01', issued: '2019-09-03' },
      { certificate: 'certified', until: '2028-01-12', issued: '2016-04-28' },
      { certificate: 'none', until: '2026-07-07', issued: '2017-10-30' },
    ]);
  });

  test.each([
    ['Aktif', 'certified'],
    ['Sertifikat - Expired', 'none'],
    ['Dalam Proses', 'in_progress'],
    ['Belum Ada', 'none'],
    ['NULL', 'none'],
  ])('a state "%s" is %s', async (word, certificate) => {
    const backend = await office();
    await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'Status Sertifikat'],
        ['Koperasi Satu', 'Bengalon', 'Aktif', word],
      ]),
    );
    expect(stored(backend, 'certificate')).toEqual([{ certificate }]);
  });
});

describe('level words in names of places', () => {
  test('a word that belongs to the name is kept, one before it is evidence', async () => {
    const kutai = await office('64.02');
    expect(await importInto(kutai, caseFile('level-word-in-region-name/kota-bangun.csv'))).toMatchObject({
      created: 3,
      warnings: [],
    });
    expect(stored(kutai, 'district_name AS district, village_name AS village')).toEqual([
      { district: 'Kota Bangun', village: 'Kota Bangun Ulu' },
      { district: 'Kota Bangun', village: 'Kota Bangun Ilir' },
      { district: 'Kota Bangun Darat', village: 'Kedang Ipil' },
    ]);
    const klungkung = await office('51.05');
    await importInto(klungkung, caseFile('level-word-in-region-name/klungkung.csv'));
    const villages = stored(klungkung).map(({ villageName }) => villageName);
    expect(villages).toEqual(['Kampung Gelgel', 'Gelgel', 'Kampung Gelgel', 'Gelgel']);
  });

  test.each([
    ['17', 'Kabupaten Bengkulu Selatan', 'Manna', '17.01.04'],
    ['96', 'Kota Sorong', 'Sorong', '96.71.01'],
    ['64', 'Kab. Kutai Timur', 'Kec. Bengalon', '64.08.09'],
  ])('in province %s, %s, %s', async (province, regency, district, code) => {
    const backend = await office(province);
    const result = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kabupaten/Kota', 'Kecamatan', 'Status'],
        ['Koperasi Satu', regency, district, 'Aktif'],
      ]),
    );
    expect(result).toMatchObject({ created: 1, refused: [] });
    expect(stored(backend, 'district_code AS code')).toEqual([{ code }]);
  });
});

describe('words for nothing', () => {
  test('identify nobody and are nobody’s name', async () => {
    const backend = await office();
    await importInto(backend, caseFile('placeholder-number-merges/satu.csv'));
    const second = await importInto(backend, caseFile('placeholder-number-merges/dua.csv'));
    expect(second).toMatchObject({ created: 1, changed: 0 });
    expect(stored(backend)).toMatchObject([
      { name: 'Koperasi Alfa Contoh', number: '', chair: '' },
      { name: 'Koperasi Beta Uji', number: '', chair: '' },
    ]);
  });

  test('refuse no cooperative and are not stored', async () => {
    const backend = await office();
    const result = await importInto(backend, caseFile('words-for-nothing/masuk.csv'), {
      figuresBookYear: 2024,
    });
    expect(result).toMatchObject({ created: 9, refused: [], warnings: [] });
    expect(stored(backend, 'DISTINCT village_name, legal_entity_number, phone, email, postal_code')).toEqual([
      { village_name: '', legal_entity_number: '', phone: '', email: '', postal_code: '' },
      { village_name: 'Sepaso', legal_entity_number: '', phone: '', email: '', postal_code: '' },
    ]);
  });

  test.each([
    '(NULL)',
    'none',
    'Tdk Ada',
    'belum ada',
    'BELUM TERBIT',
    'N/A',
    '—',
    '0',
    '000',
    'Dalam Proses',
  ])('"%s" is no number of anybody', async (word) => {
    const backend = await office();
    const result = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'No BH', 'NIK Koperasi'],
        ['Koperasi Mawar', 'Bengalon', 'Aktif', word, word],
        ['Koperasi Melati', 'Telen', 'Aktif', word, word],
      ]),
    );
    expect(result).toMatchObject({ created: 2, asked: [], refused: [] });
  });
});

describe('days that are none', () => {
  test('refuse no cooperative', async () => {
    const backend = await office();
    const result = await importInto(backend, caseFile('zero-date-refuses-row/masuk.csv'));
    expect(result).toMatchObject({ created: 4, refused: [], warnings: [] });
    expect(stored(backend, 'DISTINCT last_rat_on')).toEqual([{ last_rat_on: null }]);
  });

  test.each([
    '30/12/1899',
    '00 Januari 1900',
    '01/01/1900',
    '1970-01-01',
    '0000-00-00 00:00:00',
    '00-Jan-00',
  ])('"%s" is no day', async (day) => {
    const backend = await office();
    const result = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'Tanggal RAT Terakhir', 'Tgl BH'],
        ['Koperasi Mawar', 'Bengalon', 'Aktif', day, day],
      ]),
    );
    expect(result).toMatchObject({ created: 1, refused: [], warnings: [] });
    expect(stored(backend, 'last_rat_on, legal_entity_on')).toEqual([
      { last_rat_on: null, legal_entity_on: null },
    ]);
  });

  test.each([
    ['29/11/2026', []],
    ['30/11/2026', ['TANGGAL_TIDAK_MUNGKIN']],
    ['17/08/1945', []],
    ['16/08/1945', ['TANGGAL_TIDAK_MUNGKIN']],
    ['31-02-2020', ['TANGGAL_TIDAK_TERBACA']],
  ])('%s: the row comes in, with %j', async (day, codes) => {
    const backend = await office();
    const { created, warnings } = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'Tanggal RAT Terakhir'],
        ['Koperasi Mawar', 'Bengalon', 'Aktif', day],
      ]),
    );
    expect([created, warnings.flatMap(({ reasons }) => reasons.map(({ code }) => code))]).toEqual([1, codes]);
  });
});

describe('an optional cell that cannot be read', () => {
  const CELLS = [
    ['Jumlah Anggota', 'dua puluh', 'ANGKA_TIDAK_TERBACA'],
    ['SHU', 'dua juta', 'ANGKA_TIDAK_TERBACA'],
    ['NIK Koperasi', '6,40805E+12', 'NIK_ANGKA_EXCEL'],
    ['Tgl BH', '31-02-2020', 'TANGGAL_TIDAK_TERBACA'],
    ['Status Sertifikat', 'entah', 'STATUS_TIDAK_DIKENAL'],
    ['Alamat', 'x'.repeat(501), 'TEKS_TERLALU_PANJANG'],
  ] as const;
  const file = (heading: string, cell: string) =>
    workbookFile([
      ['Nama Koperasi', 'Kecamatan', 'Status', heading],
      ['Koperasi Mawar', 'Bengalon', 'Aktif', cell],
    ]);

  test.each(CELLS)('%s is left out and named, and the cooperative comes in', async (heading, cell, code) => {
    const backend = await office();
    const result = await importInto(backend, file(heading, cell), { figuresBookYear: 2024 });
    expect(result).toMatchObject({
      created: 1,
      refused: [],
      warnings: [{ row: 2, reasons: [expect.objectContaining({ code })] }],
    });
  });

  test.each(CELLS.slice(0, 4))(
    '%s refuses its row where the office wants it so',
    async (heading, cell, code) => {
      const backend = await office();
      const order = { figuresBookYear: 2024, isStrict: true };
      expect(await importInto(backend, file(heading, cell), order)).toMatchObject({
        created: 0,
        refused: [{ row: 2, reasons: [expect.objectContaining({ code })] }],
      });
    },
  );
});

describe('a number and its day in one cell', () => {
  test('are parted', async () => {
    const backend = await office();
    const result = await importInto(backend, caseFile('number-and-date-in-one-cell/masuk.csv'));
    expect(result).toMatchObject({ created: 2, refused: [] });
    expect(stored(backend)).toMatchObject([
      { name: 'KSU Contoh Dua', number: '518/13/BH/2005', day: null },
      { name: 'KSU Contoh Jaya', number: '518/12/BH/2005', day: '2005-05-12' },
    ]);
    expect(queryRows(backend.dataFolder, 'SELECT DISTINCT book_year AS year FROM cooperative_year')).toEqual([
      { year: 2024 },
    ]);
  });

  test.each([
    ['5/BH/XVI.8/2015, 30 Pebruari 2015', 1],
    ['11/BH/XVI.8/2015 tgl 05 Mei 2015 PAD 12/PAD/2018 tgl 3 Mei 2018', 1],
    ['5/BH/XVI.8/2015, 28 Pebruari 2015', 0],
  ])('"%s": what cannot be parted is said so (%i)', async (cell, count) => {
    const backend = await office();
    const { warnings } = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'NO. & TGL. BADAN HUKUM'],
        ['Koperasi Mawar', 'Bengalon', 'Aktif', cell],
      ]),
    );
    expect(warnings).toHaveLength(count);
  });

  test.each([
    ['35/BH/KWK.18/V/1998\n25-05-1998', '35/BH/KWK.18/V/1998', '1998-05-25'],
    ['21/BH/X/2007 tgl. 4 Mei 2007', '21/BH/X/2007', '2007-05-04'],
    ['12/BH/2005 (12/05/2005)', '12/BH/2005', '2005-05-12'],
    ['AHU-0001.AH.01.26.TAHUN 2020', 'AHU-0001.AH.01.26.TAHUN 2020', null],
    ['1/BH/X/2010', '1/BH/X/2010', null],
  ])('"%s"', async (cell, number, day) => {
    const backend = await office();
    await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'NO. & TGL. BADAN HUKUM'],
        ['Koperasi Mawar', 'Bengalon', 'Aktif', cell],
      ]),
    );
    expect(stored(backend)).toMatchObject([{ number, day }]);
  });
});

describe('rows that are sections, signatures, notes or names', () => {
  test('sections with a numeral give their rows the kecamatan', async () => {
    const backend = await office();
    const result = await importInto(backend, caseFile('section-rows-with-numeral/masuk.csv'));
    expect([result.created, kindsOf(result)]).toEqual([3, ['heading', 'section', 'section']]);
    expect(stored(backend, 'name, district_name AS district')).toEqual([
      { name: 'KSU Contoh Jaya', district: 'Bengalon' },
      { name: 'KUD Uji Tani', district: 'Bengalon' },
      { name: 'Kopwan Coba', district: 'Kaubun' },
    ]);
  });

  test('an old book: sections, ticks, thousands after asking, total and signature', async () => {
    const backend = await office();
    const file = caseFile('section-rows-with-numeral/daftar-lama.xlsx');
    expect(await backend.refusal('import.run', { path: file, isDryRun: false })).toMatchObject({
      code: 'IMPORT_ASKS',
    });
    expect(stored(backend)).toEqual([]);
    const result = await importInto(backend, file, { unit: 'thousand' });
    expect(result).toMatchObject({ created: 3, sheetRows: 17, refused: [] });
    expect(stored(backend, 'name, status, legal_entity_number AS number, latest_surplus AS surplus')).toEqual(
      [
        { name: 'KSU Contoh Jaya', status: 'active', number: '518/12/BH/2005', surplus: 3_250_000 },
        { name: 'KUD Uji Tani', status: 'inactive', number: '35/BH/KWK.18/V/1998', surplus: null },
        {
          name: 'Kopwan Coba',
          status: 'active',
          number: 'AHU-0001.AH.01.26.TAHUN 2020',
          surplus: 1_000_000,
        },
      ],
    );
  });

  test.each([
    ['catatan.csv', ['Dua', 'Empat', 'Lima', 'Satu', 'Tiga'].map((word) => `Koperasi ${word} Contoh`)],
    [
      'dua-kolom.csv',
      [
        'Desa Maju Contoh',
        'Koperasi Dua Contoh',
        'Koperasi Lima Contoh',
        'Koperasi Satu Contoh',
        'Total Koperasi',
      ],
    ],
  ])('short list %s loses no row', async (name, names) => {
    const backend = await office();
    await importInto(backend, caseFile(`short-list-loses-rows/${name}`));
    expect(stored(backend, 'name').map((row) => row['name'])).toEqual(names);
  });

  test.each([
    ['Koperasi Satu;Bengalon;Petugas tidak di tempat'],
    ['Koperasi Satu;Bengalon;Keterangan menyusul'],
    ['Koperasi Satu;Bengalon;Sangatta, 12 Mei 2024'],
    ['Koperasi Jumlah Sejahtera;Bengalon;'],
    ['KUD Kecamatan Bengalon;Bengalon;'],
    ['Desa Maju Contoh;;Catatan: pindah'],
  ])('"%s" is a cooperative, and so are the rows below it', async (line) => {
    const backend = await office();
    const result = await importInto(
      backend,
      csvFile('Nama Koperasi;Kecamatan;Keterangan', line, 'Koperasi Dua;Kaubun;', 'Koperasi Tiga;Kaubun;x'),
    );
    expect(result).toMatchObject({ created: 3, refused: [] });
  });

  test('a signature block and notes under a short list are no cooperatives, and are named', async () => {
    const backend = await office();
    const result = await importInto(
      backend,
      csvFile(
        'Nama Koperasi;Kecamatan',
        'Koperasi Satu;Bengalon',
        'Koperasi Dua;Kaubun',
        '',
        'Catatan: data sementara;',
        'Mengetahui,;Sangatta, 3 Mei 2026',
        'Kepala Dinas;Kepala Bidang',
        'Dr. Contoh;Ir. Uji',
      ),
    );
    expect([result.created, kindsOf(result)]).toEqual([
      2,
      ['heading', 'blank', 'footnote', 'signature', 'signature', 'signature'],
    ]);
    expect(result.rowCount + result.passedOver.length).toBe(result.sheetRows);
  });
});

describe('headings of databases and scrapes', () => {
  test.each([
    ['51.08', 'singkatan.csv', ['KUD. Contoh Luhur', 'KUD. Uji Partha'], ['active', 'inactive']],
    ['64.08', 'kec-ds.csv', ['Koperasi Contoh'], ['inactive']],
  ])('in %s, %s', async (region, name, names, statuses) => {
    const backend = await office(region);
    await importInto(backend, caseFile(`unknown-headings-dead-end/${name}`));
    expect(stored(backend, 'name, status')).toEqual(
      names.map((one, at) => ({ name: one, status: statuses[at] })),
    );
  });

  test('names in humps, with their figures once the book year is said', async () => {
    const backend = await office('51.04');
    const result = await importInto(backend, caseFile('unknown-headings-dead-end/camelcase.csv'), {
      figuresBookYear: 2025,
    });
    expect(result).toMatchObject({ created: 4, refused: [], lacking: [] });
    expect(stored(backend, 'certificate, last_rat_on AS rat, latest_members AS members')[0]).toEqual({
      certificate: 'none',
      rat: '2021-02-12',
      members: 190,
    });
  });

  test('what no program can know is mapped by hand, on whatever row the headings stand', async () => {
    const backend = await office();
    const file = csvFile(
      'X1;X2;X3',
      'Kode;Uraian;Lokus',
      '9;Koperasi Satu;Bengalon',
      '8;Koperasi Dua;Kaubun',
    );
    const order = { headerRow: 2, mapping: { 1: 'name', 2: 'districtName' } };
    expect(await importInto(backend, file, order)).toMatchObject({ created: 2, headerRow: 2 });
    // Remembered for the next file with these headings.
    const next = await importInto(backend, file, { headerRow: 2 });
    expect(next).toMatchObject({ unchanged: 2, isMappingRemembered: true });
  });

  test.each([
    ['Nama Koperasi;Kecamatan;Hidup', {}],
    ['Urutan;Badan usaha rakyat;Hidup', { headerRow: 1, mapping: { 0: 'name', 1: 'districtName' } }],
  ])('a first row whose words are headings elsewhere stays a cooperative: %s', async (header, order) => {
    const backend = await office();
    const file = csvFile(header, 'Koperasi Satu;Bengalon;Aktif', 'Koperasi Dua;Kaubun;Aktif');
    expect(await importInto(backend, file, order)).toMatchObject({ created: 2 });
  });

  test('a status word is explained for the file', async () => {
    const backend = await office();
    const file = csvFile(
      'Nama Koperasi;Kecamatan;Status',
      'Koperasi Satu;Bengalon;Jalan',
      'Koperasi Dua;Telen;Aktif',
    );
    const tried = await importInto(backend, file, { isDryRun: true });
    expect(tried.unknownStatusWords).toEqual([{ word: 'Jalan', rows: 1 }]);
    expect(await importInto(backend, file, { statusWords: { jalan: 'active' } })).toMatchObject({
      created: 2,
    });
    expect(stored(backend, 'DISTINCT status')).toEqual([{ status: 'active' }]);
  });
});

describe('the book year of a list of RATs', () => {
  const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status'];
  const known = async (): Promise<TestBackend> => {
    const backend = await office();
    const rows = ['Koperasi Konsumen Contoh Bengalon', 'Koperasi Produsen Uji Sangatta'].map((name, at) => [
      name,
      at === 0 ? 'Bengalon' : 'Sangatta Utara',
      'Aktif',
    ]);
    await importInto(backend, workbookFile([HEADER, ...rows]));
    return backend;
  };
  const rats = (backend: TestBackend) =>
    queryRows(backend.dataFolder, 'SELECT book_year AS year, held_on AS held FROM rat ORDER BY 1, 2');

  test('stands in the title', async () => {
    const backend = await known();
    const result = await importInto(backend, caseFile('rat-list-year-in-title/rat-judul.xlsx'), {
      kind: 'rat',
    });
    expect(result).toMatchObject({ changed: 2, figuresBookYear: 2024, questions: [] });
    expect(rats(backend)).toEqual([
      { year: 2024, held: '2025-02-12' },
      { year: 2024, held: '2025-03-28' },
    ]);
  });

  test('is asked where the title names only the year of the meetings', async () => {
    const backend = await known();
    const file = caseFile('rat-list-year-in-title/rat-sudah.xlsx');
    const refusal = await backend.refusal('import.run', { path: file, kind: 'rat', isDryRun: false });
    expect(refusal).toMatchObject({ code: 'IMPORT_ASKS' });
    const result = await importInto(backend, file, { kind: 'rat', figuresBookYear: 2024 });
    // The meeting was held; its day is not made up.
    expect(result).toMatchObject({ refused: [], warnings: [{ reasons: [{ code: 'RAT_TANPA_TANGGAL' }] }] });
    expect(rats(backend)).toEqual([{ year: 2024, held: null }]);
  });

  test('stands in headings, where a tick says held and refuses no row', async () => {
    const backend = await known();
    const result = await importInto(backend, caseFile('rat-list-year-in-title/tahun-dengan-centang.xlsx'), {
      kind: 'rat',
    });
    expect(result).toMatchObject({ changed: 2, refused: [] });
    // Four with their days, and the one that only a tick speaks of.
    expect(rats(backend)).toHaveLength(5);
    expect(rats(backend).filter(({ held }) => held === null)).toHaveLength(1);
  });

  test('stands in a column of its own', async () => {
    const backend = await known();
    const result = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Tahun Buku', 'Tanggal RAT'],
        ['Koperasi Konsumen Contoh Bengalon', 2023, '12-02-2024'],
        ['Koperasi Produsen Uji Sangatta', 2024, '12-02-2025'],
      ]),
      { kind: 'rat' },
    );
    expect(result).toMatchObject({ changed: 2, refused: [] });
    expect(rats(backend).map(({ year }) => year)).toEqual([2023, 2024]);
  });

  test('a row for each book year tells each year of one cooperative', async () => {
    const backend = await known();
    const rows = [
      ['Nama Koperasi', 'Tahun Buku', 'Tanggal RAT', 'SHU'],
      ['Koperasi Konsumen Contoh Bengalon', 2023, '12-02-2024', 5],
      ['Koperasi Konsumen Contoh Bengalon', 2024, '12-02-2025', 6],
      ['Koperasi Konsumen Contoh Bengalon', 2024, '13-02-2025', 6],
    ];
    const result = await importInto(backend, workbookFile(rows), { kind: 'rat' });
    expect(result.refused).toMatchObject([{ row: 4, reasons: [{ code: 'GANDA_DALAM_BERKAS' }] }]);
    expect(result.columns.at(-1)).toMatchObject({ header: 'SHU', state: 'notInRatList' });
    expect(rats(backend)).toEqual([
      { year: 2023, held: '2024-02-12' },
      { year: 2024, held: '2025-02-12' },
    ]);
    await backend.ask('import.undo', { importId: result.importId ?? '' });
    expect(rats(backend)).toEqual([]);
  });

  test.each([
    'RAT TAHUN BUKU 2022-2024',
    'RAT TAHUN BUKU 2022 S.D. 2024',
    'RAT TB 2023 DAN 2024',
    'TB 2023/2024',
  ])('"%s" is the year of no single column: it is asked', async (title) => {
    const backend = await known();
    const file = workbookFile([
      [title],
      ['Nama Koperasi', 'Tgl RAT'],
      ['Koperasi Konsumen Contoh Bengalon', '15 Maret 2025'],
    ]);
    expect(await backend.refusal('import.run', { path: file, kind: 'rat', isDryRun: false })).toMatchObject({
      code: 'IMPORT_ASKS',
    });
  });

  test.each([
    ['Tanggal Unduh: 2026-02-01', null],
    ['Dicetak 31 Desember 2024', null],
    ['KEADAAN PER 31 DESEMBER 2026', null],
    ['KEADAAN PER 31 DESEMBER 2025', 2025],
    ['TAHUN BUKU 2023', 2023],
  ])('a title "%s" says %s', async (title, year) => {
    const backend = await office();
    const result = await importInto(
      backend,
      workbookFile([[title], ['Nama Koperasi', 'Kecamatan', 'Aset'], ['Koperasi Satu', 'Telen', 7]]),
      { isDryRun: true },
    );
    expect(result.figuresBookYear).toBe(year);
  });
});

describe('a true number that meets a wholly different name elsewhere', () => {
  const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status', 'No BH'];
  const first = workbookFile;

  test('is asked, in the register and in the file, and never overwrites', async () => {
    const backend = await office();
    await importInto(backend, first([HEADER, ['Koperasi Mawar', 'Bengalon', 'Aktif', '9/BH/2009']]));
    const file = workbookFile([
      HEADER,
      ['Koperasi Anggrek', 'Telen', 'Aktif', '9/BH/2009'],
      ['Koperasi Kenanga', 'Busang', 'Aktif', '7/BH/2007'],
      ['Koperasi Cempaka', 'Kaubun', 'Aktif', '7/BH/2007'],
    ]);
    const tried = await importInto(backend, file, { isDryRun: true });
    expect(tried.asked.map(({ row, choices }) => [row, choices])).toEqual([
      [2, ['same', 'new', 'skip']],
      [4, ['new', 'skip']],
    ]);
    expect(await backend.refusal('import.run', { path: file, isDryRun: false })).toMatchObject({
      code: 'IMPORT_ASKS',
    });
    expect(stored(backend, 'name')).toEqual([{ name: 'Koperasi Mawar' }]);
    const answers = [
      { row: 2, choice: 'new' as const },
      { row: 4, choice: 'skip' as const },
    ];
    expect(await importInto(backend, file, { answers })).toMatchObject({ created: 2, changed: 0 });
    expect(stored(backend, 'name, legal_entity_number AS number')).toEqual([
      { name: 'Koperasi Anggrek', number: '' },
      { name: 'Koperasi Kenanga', number: '7/BH/2007' },
      { name: 'Koperasi Mawar', number: '9/BH/2009' },
    ]);
  });

  test('one that changes is said, since it may be a slip', async () => {
    const backend = await office();
    const row = (number: string) => workbookFile([HEADER, ['Koperasi Mawar', 'Bengalon', 'Aktif', number]]);
    await importInto(backend, row('77/BH/2003'));
    const result = await importInto(backend, row('78/BH/2003'), { isDryRun: true });
    expect(result.warnings).toMatchObject([{ row: 2, reasons: [{ code: 'NOMOR_BERUBAH' }] }]);
  });

  test.each([
    ['the same name elsewhere', 'Koperasi Mawar', 'Telen'],
    ['another name in the same kecamatan', 'Koperasi Anggrek', 'Bengalon'],
    ['a name that shares a word', 'KSU Mawar Indah', 'Telen'],
  ])('%s is the same cooperative', async (_what, name, district) => {
    const backend = await office();
    await importInto(backend, workbookFile([HEADER, ['Koperasi Mawar', 'Bengalon', 'Aktif', '9/BH/2009']]));
    const file = workbookFile([HEADER, [name, district, 'Aktif', '9/BH/2009']]);
    expect(await importInto(backend, file)).toMatchObject({ changed: 1, asked: [] });
  });
});

test('a stray control character does not make a list unreadable', async () => {
  const backend = await office();
  expect(await importInto(backend, caseFile('nul-byte/masuk.csv'))).toMatchObject({ created: 1 });
  expect(stored(backend, 'name')).toEqual([{ name: 'Koperasi Ti nol' }]);
});

test('a masked number is no number: the register keeps what it has', async () => {
  const backend = await office();
  await importInto(backend, caseFile('masked-export-overwrites/masuk.csv'));
  for (const masked of ['0812******90', '0549****56 / 0812******90', '08**********']) {
    const result = await importInto(
      backend,
      workbookFile([
        ['Nama Koperasi', 'Kecamatan', 'Status', 'Telepon', 'Telepon 2'],
        ['Koperasi Contoh Topeng', 'Bengalon', 'Aktif', masked, masked],
      ]),
    );
    expect([masked, result.changed, result.unchanged]).toEqual([masked, 0, 1]);
  }
  expect(stored(backend, 'phone')).toEqual([{ phone: '0812-3456-7890' }]);
});
