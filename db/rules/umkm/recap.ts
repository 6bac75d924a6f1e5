import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { UmkmScaleRule } from '../rule-book/rule-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';

/** By what the register of businesses is counted. */
export const UMKM_GROUPS = ['district', 'sector', 'form', 'scale', 'sex', 'status', 'cooperative'] as const;
export type UmkmGroup = (typeof UMKM_GROUPS)[number];
export const UMKM_GROUP_LABELS: Readonly<Record<UmkmGroup, string>> = {
  district: 'Kecamatan',
  sector: 'Sektor',
  form: 'Bentuk usaha',
  scale: 'Skala',
  sex: 'L/P pemilik',
  status: 'Keadaan',
  cooperative: 'Keanggotaan koperasi',
};

/** As the headless door calls them; part of its promise. */
export const UMKM_GROUP_WORDS: Readonly<Record<UmkmGroup, string>> = {
  district: 'kecamatan',
  sector: 'sektor',
  form: 'bentuk',
  scale: 'skala',
  sex: 'jenis-kelamin',
  status: 'keadaan',
  cooperative: 'koperasi',
};

/** What is counted of each group; all but the products are businesses, each once. */
export const UMKM_COUNTS = [
  'umkms',
  'active',
  'closed',
  'moved',
  'notFound',
  'men',
  'women',
  'sexUnknown',
  'micro',
  'small',
  'medium',
  'large',
  'scaleUnknown',
  'members',
  'products',
] as const;
export type UmkmCount = (typeof UMKM_COUNTS)[number];
export type UmkmCounts = Readonly<Record<UmkmCount, number>>;
export const UMKM_COUNT_LABELS: Readonly<Record<UmkmCount, string>> = {
  umkms: 'Usaha',
  active: 'Aktif',
  closed: 'Tutup',
  moved: 'Pindah',
  notFound: 'Tidak ditemukan',
  men: 'Pemilik L',
  women: 'Pemilik P',
  sexUnknown: 'L/P kosong',
  micro: 'Mikro',
  small: 'Kecil',
  medium: 'Menengah',
  large: 'Besar',
  scaleUnknown: 'Belum jelas',
  members: 'Anggota kop.',
  products: 'Produk',
};

/** Counts that are parts of all businesses: each set of them adds up to `umkms`. */
const PARTS: readonly { readonly what: string; readonly of: readonly UmkmCount[] }[] = [
  { what: 'keadaan', of: ['active', 'closed', 'moved', 'notFound'] },
  { what: 'L/P pemilik', of: ['men', 'women', 'sexUnknown'] },
  { what: 'skala', of: ['micro', 'small', 'medium', 'large', 'scaleUnknown'] },
];

export interface UmkmRecapRow {
  readonly key: string;
  readonly name: string;
  readonly counts: UmkmCounts;
}

/** What the rows come to; a business stands in one row alone, so the sum is no business twice. */
export function sumOfRows(rows: readonly UmkmRecapRow[]): UmkmCounts {
  const sum = (count: UmkmCount): number => rows.reduce((all, row) => all + row.counts[count], 0);
  return Object.fromEntries(UMKM_COUNTS.map((count) => [count, sum(count)])) as UmkmCounts;
}

/** Where a recap does not add up, each in a sentence; empty: it does. @param counted businesses of the whole register */
export function recapFaults(rows: readonly UmkmRecapRow[], counted: number): readonly string[] {
  const total = sumOfRows(rows);
  const wrong = [...rows, { name: 'Jumlah', counts: total }].flatMap(({ name, counts }) =>
    PARTS.flatMap(({ what, of }) => {
      const sum = of.reduce((all, count) => all + counts[count], 0);
      return sum === counts.umkms
        ? []
        : [`${name}: ${what} berjumlah ${String(sum)} dari ${String(counts.umkms)} usaha.`];
    }),
  );
  return total.umkms === counted
    ? wrong
    : [...wrong, `Jumlah menurut baris ${String(total.umkms)}, seluruhnya ${String(counted)}.`];
}

/** What the figures mean, as they stand under the table. */
export function umkmRecapDefinitions(by: UmkmGroup, scaleRule: DatedRule<UmkmScaleRule>): readonly string[] {
  return [
    'Usaha adalah usaha yang tercatat dalam register UMKM dinas dan tidak dihapus atau digabungkan; setiap usaha dihitung sekali.',
    'Keadaan (aktif, tutup, pindah, tidak ditemukan) menurut catatan terakhir; belum tentu diperiksa ke lapangan.',
    `Skala menurut ${scaleRule.basis}, berlaku sejak ${formatLongDate(scaleRule.inForceFrom)}, dari modal atau penjualan terakhir yang dicatat, atau pilihan petugas beserta alasannya. Usaha tanpa modal dan penjualan, atau yang bacaannya berbeda tanpa tahun mulai, dihitung belum jelas.`,
    'Pemilik L dan P adalah pemilik laki-laki dan perempuan; L/P kosong bila pemilik atau jenis kelaminnya belum dicatat. Belum jelas adalah skala yang belum dapat dibaca.',
    'Anggota kop. adalah usaha yang keanggotaannya pada sedikitnya satu koperasi tercatat; yang tidak tercatat belum tentu bukan anggota.',
    ...(by === 'district' ? ['Kecamatan adalah tempat usahanya, bukan alamat pemiliknya.'] : []),
  ];
}
