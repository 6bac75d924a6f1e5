import type { Draw } from './draw.ts';

const KINDS = [
  'Koperasi Konsumen',
  'Koperasi Produsen',
  'Koperasi Jasa',
  'Koperasi Pemasaran',
  'Koperasi Simpan Pinjam',
  'Koperasi Serba Usaha',
  'Koperasi Karyawan',
  'Koperasi Pegawai Republik Indonesia',
  'Koperasi',
  'KSU',
  'KSP',
  'KUD',
  'KUD.',
  'Kopwan',
  'Kopkar',
  'KPRI',
  'Kop. Tani',
  'Koppontren',
] as const;
const FIRST = [
  'Maju',
  'Bina',
  'Karya',
  'Mekar',
  'Tunas',
  'Sinar',
  'Harapan',
  'Usaha',
  'Mitra',
  'Sumber',
  'Dharma',
  'Sari',
  'Etam',
  'Guna',
  'Citra',
  'Bangun',
] as const;
const SECOND = [
  'Bersama',
  'Sejahtera',
  'Mandiri',
  'Jaya',
  'Makmur',
  'Lestari',
  'Abadi',
  'Sentosa',
  'Mulia',
  'Utama',
  'Rahayu',
  'Amanah',
  'Merta',
  'Tani',
] as const;
/** Says on every name that it is invented. */
const INVENTED = ['Contoh', 'Uji', 'Coba', 'Percobaan', 'Misal'] as const;

const GIVEN = [
  'Budi',
  'Siti',
  'I Made',
  'Ni Putu',
  'Agus',
  'Rina',
  'H. Ahmad',
  'Yohanes',
  'Dewi',
  'Drs. Slamet',
];
const FAMILY = ['Contoh', 'Uji', 'Coba', 'Misal Contoh', 'Uji Coba', 'Contoh, S.E.', 'Percobaan'];

/** Names that begin or end as a total, a section, a signature or a footnote does. */
const MISLEADING = [
  'Total Koperasi',
  'Koperasi Jumlah Sejahtera',
  'Jumlah Makmur Contoh',
  'Desa Maju Contoh',
  'Kampung Jaya Uji',
  'Sumber Rejeki Contoh',
  'Koperasi Catatan Sipil Uji',
  'Kepala Dinas Contoh',
  'Koperasi Mengetahui Uji',
  'Rekap Jaya Contoh',
  'Koperasi Tahun 2000 Contoh',
  'KPRI Dinas Koperasi Contoh',
  'Koperasi 1 2 3 Contoh',
  'Koperasi NIP Contoh',
  'Nama Koperasi Baik Contoh',
] as const;

/** A name as an office writes it; not yet unlike others. */
export function drawName(draw: Draw): string {
  const own = [draw.pick(FIRST), draw.pick(SECOND), draw.pick(INVENTED)].join(' ');
  const kind = draw.pick(KINDS);
  if (draw.chance(6)) {
    draw.mark('name: in quotes');
    return `${kind} "${own}"`;
  }
  if (draw.chance(2)) {
    draw.mark('name: two spaces');
    return `${kind}  ${own}`;
  }
  return `${kind} ${own}`;
}

/** A name that looks like another kind of row; `place` is the kecamatan in which it stands. */
export function drawMisleadingName(draw: Draw, place: string): string {
  if (draw.chance(30)) return `${draw.pick(['KUD Kecamatan', 'Koperasi Kec.', 'KUD Kec'])} ${place} Contoh`;
  return draw.pick(MISLEADING);
}

export const drawPerson = (draw: Draw): string => `${draw.pick(GIVEN)} ${draw.pick(FAMILY)}`;
