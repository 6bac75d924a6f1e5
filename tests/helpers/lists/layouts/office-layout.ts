import type { Draw } from '../draw.ts';
import type { ColumnMeaning } from '../list-types.ts';
import type { Style } from '../style.ts';
import type { Layout, PlannedColumn } from './layout.ts';
import { drawYear } from './year-columns.ts';

type Wordings = readonly (readonly string[])[];

const NAMES: Wordings = [
  ['NAMA KOPERASI'],
  ['Nama Koperasi'],
  ['Nama Kop.'],
  ['NAMA\nKOPERASI'],
  ['KOPERASI'],
  ['Nama Lengkap Koperasi'],
  ['NAMA KOPERASI *)'],
  ['Nama Koperasi (sesuai Badan Hukum)'],
];
const NUMBER_AND_DAY: Wordings = [
  ['NO & TGL BADAN HUKUM'],
  ['NO. & TGL. BADAN HUKUM'],
  ['Nomor dan Tanggal Badan Hukum'],
  ['No/Tgl Badan Hukum'],
  ['NOMOR & TANGGAL\nBADAN HUKUM'],
];
const MONEY: readonly (readonly [ColumnMeaning, Wordings])[] = [
  ['ownCapital', [['MODAL', 'SENDIRI'], ['Modal Sendiri'], ['MODAL SENDIRI']]],
  ['outsideCapital', [['MODAL', 'LUAR'], ['Modal Luar'], ['MODAL LUAR']]],
  ['assets', [['ASET'], ['Asset'], ['TOTAL ASET']]],
  ['turnover', [['VOL. USAHA'], ['Volume Usaha'], ['VOLUME USAHA']]],
  ['surplus', [['SHU'], ['Sisa Hasil Usaha'], ['S H U']]],
];
const MEMBERS: readonly (readonly [
  male: readonly string[],
  female: readonly string[],
  total: readonly string[],
])[] = [
  [
    ['ANGGOTA', 'L'],
    ['ANGGOTA', 'P'],
    ['ANGGOTA', 'JML'],
  ],
  [
    ['Jumlah Anggota', 'Pria'],
    ['Jumlah Anggota', 'Wanita'],
    ['Jumlah Anggota', 'Total'],
  ],
  [
    ['ANGGOTA (ORANG)', 'LK'],
    ['ANGGOTA (ORANG)', 'PR'],
    ['ANGGOTA (ORANG)', 'JUMLAH'],
  ],
  [['Anggota L'], ['Anggota P'], ['Jumlah Anggota']],
];
const UNIT_WORDS = {
  1: ['', ' (Rp)', ' (Rp.)'],
  1000: [' (Rp.000)', ' (Rp 000)', ' (dalam ribuan)', ' (Ribu Rp)', ' (Rp. 000,-)'],
  1_000_000: [' (Juta Rp)', ' (Rp Juta)', ' (dalam jutaan)', ' (Jutaan Rupiah)'],
} as const;

/** Columns by number of the wording, so that both halves of a group come from one. */
const plan = (meaning: ColumnMeaning, wordings: Wordings, which: number): PlannedColumn => ({
  meaning,
  headings: wordings[which % wordings.length] ?? [],
});

function placeColumns(style: Style, sections: Layout['sections']): readonly PlannedColumn[] {
  const { draw, office } = style;
  const grouped = draw.chance(20);
  const dressed = (words: readonly string[]) => (grouped ? ['ALAMAT', ...words] : words);
  const columns: PlannedColumn[] = [];
  if (office.isProvince && sections !== 'regency') {
    columns.push({
      meaning: 'regency',
      headings: dressed([draw.pick(['KAB/KOTA', 'Kabupaten/Kota', 'KABUPATEN / KOTA'])]),
    });
  }
  const hasDistrict = sections === null && (!office.isProvince || draw.chance(30));
  if (hasDistrict)
    columns.push({
      meaning: 'kecamatan',
      headings: dressed([draw.pick(['KECAMATAN', 'Kecamatan', 'Kec', 'KEC.'])]),
    });
  if ((hasDistrict || sections === 'kecamatan') && draw.chance(60)) {
    columns.push({
      meaning: 'village',
      headings: dressed([draw.pick(['DESA/KELURAHAN', 'Desa/Kelurahan', 'Ds/Kel', 'DESA / KEL.', 'Desa'])]),
    });
  }
  return columns;
}

function statusColumns(draw: Draw): readonly PlannedColumn[] {
  if (draw.chance(20)) return [];
  if (draw.chance(55))
    return [
      {
        meaning: 'status',
        headings: [draw.pick(['STATUS', 'Status', 'KEAKTIFAN', 'Status Koperasi', 'AKTIF / TIDAK AKTIF'])],
      },
    ];
  draw.mark('status: two columns of ticks');
  const [active, inactive] = draw.pick([
    [
      ['STATUS', 'A'],
      ['STATUS', 'TA'],
    ],
    [
      ['STATUS', 'AKTIF'],
      ['STATUS', 'TIDAK AKTIF'],
    ],
    [
      ['Keadaan', 'Aktif'],
      ['Keadaan', 'Tdk Aktif'],
    ],
    [['AKTIF'], ['TIDAK AKTIF']],
  ] as const);
  return [
    { meaning: 'statusActive', headings: active },
    { meaning: 'statusInactive', headings: inactive },
  ];
}

function legalColumns(draw: Draw): readonly PlannedColumn[] {
  if (draw.chance(15)) return [];
  if (draw.chance(45)) return [{ meaning: 'legalEntityNumberAndDay', headings: draw.pick(NUMBER_AND_DAY) }];
  const [number, day] = draw.pick([
    [
      ['BADAN HUKUM', 'NOMOR'],
      ['BADAN HUKUM', 'TANGGAL'],
    ],
    [
      ['Badan Hukum', 'No.'],
      ['Badan Hukum', 'Tgl.'],
    ],
    [['No. Badan Hukum'], ['Tgl. Badan Hukum']],
    [['NOMOR BH'], ['TGL BH']],
  ] as const);
  return [
    { meaning: 'legalEntityNumber', headings: number },
    { meaning: 'legalEntityOn', headings: day },
  ];
}

function moneyColumns(style: Style, isUnitInTitle: boolean): readonly PlannedColumn[] {
  const { draw } = style;
  if (draw.chance(25)) return [];
  const which = draw.below(3);
  const unit = isUnitInTitle ? '' : draw.pick<string>(UNIT_WORDS[style.unit]);
  return MONEY.filter(() => draw.chance(80)).map(([meaning, wordings]) => {
    const { headings } = plan(meaning, wordings, which);
    const [first = '', ...rest] = headings;
    return { meaning, headings: [`${first}${unit}`, ...rest] };
  });
}

function memberColumns(draw: Draw): readonly PlannedColumn[] {
  if (draw.chance(25)) return [];
  if (draw.chance(25))
    return [{ meaning: 'membersTotal', headings: [draw.pick(['JML ANGGOTA', 'Anggota', 'Jumlah Anggota'])] }];
  const [male, female, total] = draw.pick(MEMBERS);
  const columns: PlannedColumn[] = [
    { meaning: 'membersMale', headings: male },
    { meaning: 'membersFemale', headings: female },
  ];
  return draw.chance(80) ? [...columns, { meaning: 'membersTotal', headings: total }] : columns;
}

function otherColumns(draw: Draw): readonly PlannedColumn[] {
  const columns: PlannedColumn[] = [];
  if (draw.chance(25))
    columns.push({ meaning: 'chairName', headings: [draw.pick(['KETUA', 'Nama Ketua', 'NAMA KETUA'])] });
  if (draw.chance(20))
    columns.push({
      meaning: 'phone',
      headings: [draw.pick(['NO. TELP', 'Telepon', 'No HP', 'No Telp / Kontak', 'TELP/HP'])],
    });
  if (draw.chance(20))
    columns.push({
      meaning: 'nikKoperasi',
      headings: [draw.pick(['NIK', 'NIK KOPERASI', 'NIKOP', 'Nomor Induk Koperasi'])],
    });
  if (draw.chance(20))
    columns.push({
      meaning: 'lastRatOn',
      headings: [draw.pick(['TGL RAT TERAKHIR', 'Tanggal RAT Terakhir', 'RAT TERAKHIR'])],
    });
  return columns;
}

/** Three rows deep: the groups stand under two words more. */
function deepened(columns: readonly PlannedColumn[]): readonly PlannedColumn[] {
  const money = new Set<ColumnMeaning>(MONEY.map(([meaning]) => meaning));
  return columns.map(({ meaning, headings }) => {
    if (headings.length === 1 && !money.has(meaning)) return { meaning, headings };
    return { meaning, headings: [money.has(meaning) ? 'KEUANGAN' : 'KELEMBAGAAN', ...headings] };
  });
}

/** The list that a district office keeps for itself and prints once a year. */
export function officeLayout(style: Style): Layout {
  const { draw, office } = style;
  const sections = draw.chance(40) ? (office.isProvince ? 'regency' : 'kecamatan') : null;
  const isUnitInTitle = style.unit !== 1 && draw.chance(30);
  const columns: PlannedColumn[] = [
    { meaning: 'position', headings: [draw.pick(['NO', 'No.', 'No', 'NO. URUT'])] },
    { meaning: 'name', headings: draw.pick(NAMES) },
    ...legalColumns(draw),
    ...placeColumns(style, sections),
    ...(draw.chance(30)
      ? [{ meaning: 'kind' as const, headings: [draw.pick(['JENIS', 'Jenis Koperasi'])] }]
      : []),
    ...(draw.chance(30)
      ? [{ meaning: 'address' as const, headings: [draw.pick(['ALAMAT KANTOR', 'Alamat'])] }]
      : []),
    ...otherColumns(draw),
    ...statusColumns(draw),
    ...memberColumns(draw),
    ...moneyColumns(style, isUnitInTitle),
    ...(draw.chance(40)
      ? [{ meaning: 'note' as const, headings: [draw.pick(['KET', 'KETERANGAN', 'Ket.', 'Keterangan'])] }]
      : []),
    ...(draw.chance(15)
      ? [{ meaning: 'other' as const, headings: [draw.pick(['Paraf', 'Ket. Lap.', 'Kode Arsip', 'Skor'])] }]
      : []),
  ];
  const dated = drawYear(style, columns);
  return {
    columns: draw.chance(12) ? deepened(dated.columns) : dated.columns,
    sections,
    yearIn: dated.yearIn,
    isUnitInTitle,
    hasTitle: true,
    hasClosing: true,
  };
}
