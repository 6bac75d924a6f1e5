import type { ActivityCounts, RecapGroup } from './recap.ts';

/** Head of the first column of a recap, and what it is put together by. */
export const GROUP_LABELS: Readonly<Record<RecapGroup, string>> = {
  activity: 'Kegiatan',
  fund: 'Sumber dana',
  district: 'Kecamatan',
  sub_activity: 'Sub kegiatan',
};

/** Columns of a recap in their order. */
export const COUNT_LABELS: Readonly<Record<keyof ActivityCounts, string>> = {
  activities: 'Kegiatan',
  days: 'Hari',
  people: 'Orang',
  men: 'Laki-laki',
  women: 'Perempuan',
  cooperatives: 'Koperasi',
  businesses: 'UMKM',
  personDays: 'Orang-hari',
};

/** The heading of a column; where the first column bears the same word, the figure says that it is a number of them. */
export const countHeading = (key: keyof ActivityCounts, by: RecapGroup): string =>
  COUNT_LABELS[key] === GROUP_LABELS[by] ? `Banyaknya ${COUNT_LABELS[key].toLowerCase()}` : COUNT_LABELS[key];

/** What each figure means; printed with every recap, for the same words count otherwise elsewhere. */
export const RECAP_DEFINITIONS: readonly string[] = [
  'Kegiatan: yang terlaksana atau dilaporkan. Hari: jumlah hari semua angkatannya.',
  'Orang: peserta dari wilayah dinas yang hadir sedikitnya satu hari, setiap orang dihitung sekali walaupun ikut beberapa kegiatan.',
  'Laki-laki dan perempuan: menurut jenis kelamin yang dicatat; yang tidak dicatat hanya masuk kolom Orang.',
  'Koperasi: koperasi wilayah dinas dengan sedikitnya satu orang yang hadir, setiap koperasi dihitung sekali.',
  'UMKM: usaha bukan koperasi yang disebut peserta, setiap nama dihitung sekali.',
  'Orang-hari: jumlah hari hadir semua orang itu.',
  'Baris Jumlah dihitung tersendiri, bukan penjumlahan baris: orang atau koperasi yang sama dapat ada pada beberapa baris.',
];
