import { utils } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { RandomNumbers } from './random-numbers.ts';

/** What a cell of a fuzzed sheet may hold. */
export type CellValue = string | number | boolean | null;

const HEADER: readonly CellValue[] = [
  'No',
  'Nama Koperasi',
  'NIK Koperasi',
  'Nomor BH',
  'Tanggal BH',
  'Kecamatan',
  'Desa',
  'Status',
  'Ketua',
  'Anggota L',
  'Anggota P',
  'Jumlah Anggota',
  'Aset (Rp juta)',
  'SHU',
  'RAT TB 2023',
  'RAT TB 2024',
  'Tanggal Lapor TB 2024',
];

const HOSTILE_HEADINGS: readonly CellValue[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  '',
  ' ',
  'Nama Koperasi',
  'RAT TB 1900',
  'RAT TB 99999',
  'Aset 0000',
  'Tanggal Lapor TB 2024',
  'x'.repeat(40_000),
  'laporan '.repeat(5000),
  '\u0000\u0001',
  '🙂'.repeat(300),
  12,
  true,
];

const HOSTILE_VALUES: readonly CellValue[] = [
  '__proto__',
  'constructor',
  '=HYPERLINK("http://contoh.invalid","klik")',
  "=cmd|'/c calc'!A1",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '#REF!',
  '#N/A',
  '6,40805E+12',
  '0000-00-00',
  '31-02-2024',
  '29/02/2023',
  '18 Nopember 25',
  '99-99-9999',
  '1e999',
  'NaN',
  '-',
  '–',
  '\u0000',
  '\u0007bel',
  '\uD800',
  '\uFEFFKoperasi',
  '\u202EisareposK',
  'Koperasi "Kutip" & <b>tebal</b>',
  "Koperasi'; DROP TABLE cooperative; --",
  'Rp',
  'Rp ,',
  '(1.000',
  '1.2.3.4',
  '١٢٣',
  'Ａｋｔｉｆ',
  'K'.repeat(501),
  'K'.repeat(33_000),
  'a\r\nb\tc\u00A0d',
  0,
  -0,
  -1,
  0.1,
  60,
  2_958_466,
  1e15,
  2 ** 53,
  -(2 ** 53) - 2,
  1e22,
  1e308,
  Number.MIN_VALUE,
  true,
  false,
  null,
];

function ordinaryRow(index: number, random: RandomNumbers): CellValue[] {
  const men = random.below(90);
  const women = random.below(90);
  return [
    index + 1,
    `Koperasi Konsumen Acak ${random.below(100_000)}`,
    `6408030${String(random.below(1_000_000)).padStart(6, '0')}`,
    `${random.below(9999)}/BH/20${String(random.below(25)).padStart(2, '0')}`,
    random.pick(['2 Mei 2018', '04/05/2007', '2010-01-31', 43_222]),
    random.pick(['Bengalon', 'Kec. Telen', 'BUSANG']),
    random.pick(['', 'Sepaso', 'Entah']),
    random.pick(['Aktif', 'Tdk Aktif', 'usul pembubaran', '']),
    random.pick(['', 'H. Umar', "Ma'ruf"]),
    men,
    women,
    men + women,
    random.pick(['1.250,5', 12, '-3', '']),
    random.pick(['Rp 1.000.000', '(250.000)', 0, '']),
    random.pick(['1-2-2024', '', '-']),
    random.pick(['16 Februari 2025', '']),
    random.pick(['17-2-2025', '']),
  ];
}

/** A register as an office may have it, with slips, tricks and nonsense in random places. */
export function hostileRows(random: RandomNumbers): readonly (readonly CellValue[])[] {
  const rows = [
    [...HEADER],
    ...Array.from({ length: 3 + random.below(6) }, (_, index) => ordinaryRow(index, random)),
  ];
  const [header = []] = rows;
  for (let times = random.below(4); times > 0; times -= 1)
    header[random.below(header.length + 2)] = random.pick(HOSTILE_HEADINGS);
  for (let times = random.below(8); times > 0; times -= 1) {
    const row = random.pick(rows);
    row[random.below(row.length + 1)] = random.pick(HOSTILE_VALUES);
  }
  if (random.once(6)) rows.push([...random.pick(rows)]);
  if (random.once(8)) rows.splice(random.below(rows.length), 0, ['KECAMATAN BENGALON']);
  if (random.once(8)) rows.unshift(['DAFTAR KOPERASI'], [], [random.pick(HOSTILE_VALUES)]);
  if (random.once(12)) rows.reverse();
  if (random.once(20)) rows.length = random.below(2);
  return rows;
}

const SHEET_NAMES = ['Data 2024', '__proto__', 'constructor', 'Lembar1', '🙂', 'toString', "O'Data"];

function withTricks(sheet: WorkSheet, random: RandomNumbers): WorkSheet {
  if (random.once(4)) {
    const [from, to] = [random.below(12), random.below(12)];
    const end = random.once(6)
      ? { r: 900_000, c: 9000 }
      : { r: from + random.below(5), c: to + random.below(5) };
    sheet['!merges'] = [{ s: { r: from, c: to }, e: end }];
  }
  if (random.once(4)) {
    const formula: CellObject = { t: 'n', v: random.below(100), f: 'SUM(A1:A9)' };
    sheet[`${utils.encode_col(random.below(17))}${String(2 + random.below(4))}`] = formula;
  }
  if (random.once(6)) {
    const day: CellObject = { t: 'n', v: random.pick([0, 60, 43_222, 2_958_465.9]), z: 'dd/mm/yyyy' };
    sheet[`E${String(2 + random.below(4))}`] = day;
  }
  return sheet;
}

/** A workbook of one to three such sheets, with texts cut at `longest`. */
export function hostileWorkbook(random: RandomNumbers, longest: number): WorkBook {
  const cut = (value: CellValue): CellValue => (typeof value === 'string' ? value.slice(0, longest) : value);
  const count = random.once(4) ? 1 + random.below(3) : 1;
  const start = random.below(SHEET_NAMES.length);
  const names = Array.from(
    { length: count },
    (_, index) => SHEET_NAMES[(start + index) % SHEET_NAMES.length] ?? '',
  );
  const sheets = names.map((): [string, WorkSheet] => {
    const rows = hostileRows(random).map((row) => row.map(cut));
    return ['', withTricks(utils.aoa_to_sheet(rows), random)];
  });
  // Own keys, whatever the name: assigning to "__proto__" would set a prototype.
  const Sheets = Object.fromEntries(sheets.map(([, sheet], index) => [names[index] ?? '', sheet]));
  return { SheetNames: names, Sheets };
}
