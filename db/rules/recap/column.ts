/** The columns a recap can have, as data: every number has one name, one heading and one written definition. */
export const RECAP_COLUMN_KEYS = [
  'active',
  'inactive',
  'total',
  'rat',
  'ratPercent',
  'certified',
  'inProgress',
  'certifiedPercent',
  'membersMale',
  'membersFemale',
  'members',
  'managers',
  'employees',
  'ownCapital',
  'outsideCapital',
  'assets',
  'turnover',
  'surplus',
  'trained',
  'trainingParticipants',
  'visited',
  'inspected',
] as const;
export type RecapColumnKey = (typeof RECAP_COLUMN_KEYS)[number];

/** What a cell counts: cooperatives, people, percent with two decimals, or whole rupiah. */
export type RecapUnit = 'count' | 'people' | 'percent' | 'rupiah';

export interface RecapColumnEntry {
  readonly key: RecapColumnKey;
  readonly name: string;
  /** Head of the column; "[tahun]" stands for the book year. */
  readonly heading: string;
  /** A whole Indonesian sentence, printed with the number; "[tahun]" stands for the book year. */
  readonly definition: string;
  readonly unit: RecapUnit;
  readonly needsBookYear: boolean;
  /** A percentage is always of the totals of two other columns, never a mean of rows. */
  readonly ratio?: { readonly part: RecapColumnKey; readonly whole: RecapColumnKey };
}

const FIGURES =
  'menurut angka dari tahun buku terakhir yang telah berakhir pada tanggal batas, sebagaimana tercatat dalam register saat dihitung; koperasi tanpa angka tidak menambah jumlah';
const IN_YEAR = 'dalam tahun tanggal batas, sampai tanggal itu';
const TOOK_PART = `peserta kegiatan dinas ${IN_YEAR}: yang hadir sedikitnya satu hari pada kegiatan yang terlaksana atau dilaporkan, atau yang namanya tercatat pada daftar sertifikat pelatihan`;
const UNKNOWN_NAMES = 'peserta yang nama koperasinya tidak dikenal register tidak dihitung';

type Extra = Partial<Pick<RecapColumnEntry, 'needsBookYear' | 'ratio'>>;

function column(
  key: RecapColumnKey,
  unit: RecapUnit,
  [name, heading]: readonly [string, string],
  definition: string,
  extra: Extra = {},
): RecapColumnEntry {
  return { key, name, heading, definition, unit, needsBookYear: false, ...extra };
}

const figure = (key: RecapColumnKey, unit: 'people' | 'rupiah', name: string, heading: string) =>
  column(
    key,
    unit,
    [name, heading],
    `${name} adalah jumlah ${name.toLowerCase().replace('shu', 'SHU')} koperasi yang dihitung, ${FIGURES}.`,
  );

/** Every column once, in the order in which it is offered and printed. */
export const RECAP_COLUMN_CATALOGUE: readonly RecapColumnEntry[] = [
  column(
    'active',
    'count',
    ['Koperasi aktif', 'Aktif'],
    'Aktif adalah koperasi dengan status aktif menurut status terakhir sampai tanggal batas.',
  ),
  column(
    'inactive',
    'count',
    ['Koperasi tidak aktif', 'Tidak aktif'],
    'Tidak aktif adalah koperasi dengan status tidak aktif, usul pembubaran, atau dalam penyelesaian menurut status terakhir sampai tanggal batas.',
  ),
  column(
    'total',
    'count',
    ['Jumlah koperasi', 'Total'],
    'Total adalah koperasi aktif ditambah tidak aktif; koperasi yang sudah bubar, catatan ganda yang sudah digabungkan, dan koperasi yang berbadan hukum sesudah tanggal batas tidak dihitung.',
  ),
  column(
    'rat',
    'count',
    ['Koperasi aktif yang RAT', 'RAT TB [tahun]'],
    'RAT TB [tahun] adalah koperasi aktif yang rapat anggota tahunannya untuk tahun buku [tahun] tercatat dilaksanakan sampai tanggal batas; RAT yang tanggalnya belum dicatat dihitung sejak hari pencatatannya.',
    { needsBookYear: true },
  ),
  column(
    'ratPercent',
    'percent',
    ['Persentase RAT dari yang aktif', '% RAT TB [tahun]'],
    'Persentase RAT TB [tahun] adalah koperasi aktif yang RAT tahun buku [tahun] dibagi koperasi aktif, dikalikan 100, dibulatkan dua desimal; baris jumlah dihitung dari jumlahnya.',
    { needsBookYear: true, ratio: { part: 'rat', whole: 'active' } },
  ),
  column(
    'certified',
    'count',
    ['Bersertifikat NIK Koperasi', 'Bersertifikat NIK'],
    'Bersertifikat NIK adalah koperasi yang dihitung dan memiliki sertifikat NIK Koperasi menurut keadaan register saat dihitung.',
  ),
  column(
    'inProgress',
    'count',
    ['Sertifikat NIK Koperasi sedang diproses', 'Progres'],
    'Progres adalah koperasi yang dihitung dan sertifikat NIK Koperasinya sedang diproses menurut keadaan register saat dihitung.',
  ),
  column(
    'certifiedPercent',
    'percent',
    ['Persentase bersertifikat dari yang aktif', 'Persentase (dari aktif)'],
    'Persentase adalah bersertifikat NIK dibagi koperasi aktif, dikalikan 100, dibulatkan dua desimal; baris jumlah dihitung dari jumlahnya.',
    { ratio: { part: 'certified', whole: 'active' } },
  ),
  figure('membersMale', 'people', 'Anggota laki-laki', 'Anggota L'),
  figure('membersFemale', 'people', 'Anggota perempuan', 'Anggota P'),
  figure('members', 'people', 'Anggota', 'Anggota'),
  figure('managers', 'people', 'Manajer', 'Manajer'),
  figure('employees', 'people', 'Karyawan', 'Karyawan'),
  figure('ownCapital', 'rupiah', 'Modal sendiri', 'Modal sendiri'),
  figure('outsideCapital', 'rupiah', 'Modal luar', 'Modal luar'),
  figure('assets', 'rupiah', 'Aset', 'Aset'),
  figure('turnover', 'rupiah', 'Volume usaha', 'Volume usaha'),
  figure('surplus', 'rupiah', 'SHU', 'SHU'),
  column(
    'trained',
    'count',
    ['Koperasi peserta pelatihan', 'Ikut pelatihan'],
    `Ikut pelatihan adalah koperasi yang dihitung, setiap koperasi sekali, dengan sedikitnya satu ${TOOK_PART}; ${UNKNOWN_NAMES}.`,
  ),
  column(
    'trainingParticipants',
    'people',
    ['Peserta pelatihan', 'Peserta pelatihan'],
    `Peserta pelatihan adalah jumlah ${TOOK_PART}, dari koperasi yang dihitung; bukan jumlah orang berbeda: yang ikut dua kegiatan dihitung dua kali; ${UNKNOWN_NAMES}.`,
  ),
  column(
    'visited',
    'count',
    ['Koperasi yang dikunjungi', 'Dikunjungi'],
    `Dikunjungi adalah koperasi yang dihitung dan tercatat diverifikasi di lapangan oleh dinas ${IN_YEAR}.`,
  ),
  column(
    'inspected',
    'count',
    ['Koperasi yang diperiksa kesehatannya', 'Diperiksa'],
    `Diperiksa adalah koperasi yang dihitung dan tercatat diperiksa kesehatannya ${IN_YEAR}.`,
  ),
];

/** The columns of the published table, in its order. */
export const STANDARD_RECAP_COLUMNS: readonly RecapColumnKey[] = [
  'active',
  'inactive',
  'total',
  'certified',
  'inProgress',
  'certifiedPercent',
];

/** A column as chosen: one of the catalogue, for a book year where it needs one. */
export interface RecapColumnChoice {
  readonly key: RecapColumnKey;
  readonly bookYear: number | null;
}

/** A chosen column with its words filled in. */
export interface RecapColumn extends RecapColumnChoice {
  readonly name: string;
  readonly heading: string;
  readonly definition: string;
  readonly unit: RecapUnit;
}

/** The edition of the definitions above. What was frozen keeps that of its day, whichever program opens it. */
export const RECAP_EDITION = 2;
/** That of figures frozen before editions were written down with them. */
export const FIRST_RECAP_EDITION = 1;

/** Definitions that counted otherwise, by the last edition in which they held. */
const EARLIER_DEFINITIONS: readonly {
  readonly until: number;
  readonly definitions: Readonly<Partial<Record<RecapColumnKey, string>>>;
}[] = [
  {
    // Only the list of certificates was known then.
    until: FIRST_RECAP_EDITION,
    definitions: {
      trained: `Ikut pelatihan adalah koperasi yang dihitung dan namanya tercatat pada peserta pelatihan dinas ${IN_YEAR}; ${UNKNOWN_NAMES}.`,
      trainingParticipants: `Peserta pelatihan adalah jumlah peserta pelatihan dinas dari koperasi yang dihitung ${IN_YEAR}; ${UNKNOWN_NAMES}.`,
    },
  },
];

/** The entry of a column. */
export function recapColumnEntry(key: RecapColumnKey): RecapColumnEntry {
  const entry = RECAP_COLUMN_CATALOGUE.find((one) => one.key === key);
  if (!entry) throw new RangeError(`no column ${key}`);
  return entry;
}

/** The words of a chosen column, with its book year in them. */
export function recapColumnOf({ key, bookYear }: RecapColumnChoice): RecapColumn {
  const entry = recapColumnEntry(key);
  const fill = (text: string) => text.replaceAll('[tahun]', String(bookYear ?? ''));
  const { name, heading, definition, unit } = entry;
  return {
    key,
    bookYear: entry.needsBookYear ? bookYear : null,
    name: entry.needsBookYear ? `${name} tahun buku ${bookYear}` : name,
    heading: fill(heading),
    definition: fill(definition),
    unit,
  };
}

/** The same as an edition defined it. */
export function recapColumnOfEdition(choice: RecapColumnChoice, edition: number): RecapColumn {
  const current = recapColumnOf(choice);
  const earlier = EARLIER_DEFINITIONS.find(({ until }) => edition <= until);
  return { ...current, definition: earlier?.definitions[choice.key] ?? current.definition };
}
