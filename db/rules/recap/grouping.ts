import { describeField, groupingOfField, GROUPING_FIELDS } from '../cooperative/field-lists.ts';
import type { GroupingField } from '../cooperative/field-lists.ts';

/** What the cooperatives of a recap can be arranged by, as data: name in a menu, head of the first column, meaning. */
const OWN_GROUPINGS = [
  'district',
  'village',
  'regency',
  'kind',
  'group',
  'sector',
  'form',
  'pattern',
  'grade',
  'localClass',
  'officer',
] as const;
/** Those by a field of the record that says so itself stand last. */
export type RecapGrouping = (typeof OWN_GROUPINGS)[number] | GroupingField;
export const RECAP_GROUPINGS: readonly RecapGrouping[] = [...OWN_GROUPINGS, ...GROUPING_FIELDS];

export interface RecapGroupingEntry {
  readonly key: RecapGrouping;
  /** In a sentence: "menurut kecamatan". */
  readonly name: string;
  /** Head of the first column. */
  readonly heading: string;
  readonly definition: string;
  /** The row of those whose place in the grouping is not known. */
  readonly unknownLabel: string;
}

export const UNKNOWN_GROUP_LABEL = 'Tidak diketahui';

const BY_REGISTER = 'Menurut keadaan register saat dihitung';

/** Every grouping once, in the order of the menu. */
export const RECAP_GROUPING_CATALOGUE: readonly RecapGroupingEntry[] = [
  {
    key: 'district',
    name: 'kecamatan',
    heading: 'Kecamatan',
    definition: `${BY_REGISTER}: kecamatan tempat kedudukan koperasi.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'village',
    name: 'desa/kelurahan',
    heading: 'Desa/Kelurahan',
    definition: `${BY_REGISTER}: desa atau kelurahan tempat kedudukan koperasi.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'regency',
    name: 'kabupaten/kota',
    heading: 'Kabupaten/Kota',
    definition: `${BY_REGISTER}: kabupaten atau kota tempat kedudukan koperasi.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'kind',
    name: 'jenis koperasi',
    heading: 'Jenis',
    definition: `${BY_REGISTER}: lima jenis koperasi menurut UU 25/1992.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'group',
    name: 'kelompok koperasi',
    heading: 'Kelompok',
    definition: `${BY_REGISTER}: kelompok koperasi.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'sector',
    name: 'sektor usaha',
    heading: 'Sektor usaha',
    definition: `${BY_REGISTER}: sektor usaha utama.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'form',
    name: 'bentuk koperasi',
    heading: 'Bentuk',
    definition: `${BY_REGISTER}: primer beranggotakan orang, sekunder beranggotakan koperasi.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'pattern',
    name: 'pola pengelolaan',
    heading: 'Pola',
    definition: `${BY_REGISTER}: pola konvensional atau syariah.`,
    unknownLabel: UNKNOWN_GROUP_LABEL,
  },
  {
    key: 'grade',
    name: 'grade',
    heading: 'Grade',
    definition: 'Grade menurut evaluasi tahun buku terakhir yang ditutup sampai tanggal batas.',
    unknownLabel: 'Belum dinilai',
  },
  {
    key: 'localClass',
    name: 'kelas dinas',
    heading: 'Kelas dinas',
    definition: 'Kelas dinas menurut evaluasi tahun buku terakhir yang ditutup sampai tanggal batas.',
    unknownLabel: 'Belum dinilai',
  },
  {
    key: 'officer',
    name: 'petugas pembina',
    heading: 'Petugas',
    definition: `${BY_REGISTER}: petugas dinas yang ditugaskan membina koperasi.`,
    unknownLabel: 'Belum ditugaskan',
  },
  ...GROUPING_FIELDS.map((key): RecapGroupingEntry => {
    const { name, definition, unknownLabel } = groupingOfField(key);
    const { label: heading } = describeField(key);
    return { key, name, heading, definition: `${BY_REGISTER}: ${definition}`, unknownLabel };
  }),
];

/** The entry of a grouping. */
export function recapGroupingOf(key: RecapGrouping): RecapGroupingEntry {
  const entry = RECAP_GROUPING_CATALOGUE.find((one) => one.key === key);
  if (!entry) throw new RangeError(`no grouping ${key}`);
  return entry;
}
