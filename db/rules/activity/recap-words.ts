import type { ActivityCounts, RecapGroup } from './recap.ts';

/** Head of the first column of a recap, and what it is put together by. */
export const GROUP_LABELS: Readonly<Record<RecapGroup, string>> = {
  activity: 'Kegiatan',
  fund: 'Sumber dana',
  programme: 'Program',
  sub_activity: 'Sub kegiatan',
  district: 'Kecamatan',
  quarter: 'Triwulan',
  origin: 'Kabupaten/kota asal',
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

const OF_REGION = 'dari wilayah dinas';
const OF_ROW = 'dari kabupaten/kota barisnya (baris Jumlah: dari mana pun)';

/** Whose people a recap counts, in one sentence. */
export const recapFilter = (by: RecapGroup): string =>
  by === 'origin'
    ? 'Dihitung peserta dari semua kabupaten/kota yang hadir sedikitnya satu hari.'
    : 'Dihitung peserta dari wilayah dinas yang hadir sedikitnya satu hari.';

const OF_PLACE =
  'Kegiatan: yang terlaksana atau dilaporkan dan dihadiri sedikitnya satu orang yang dihitung pada barisnya. Hari: jumlah hari semua angkatannya.';
/** Which activities a row counts, where it is not simply its own. */
const WHICH_ACTIVITIES: Readonly<Partial<Record<RecapGroup, string>>> = {
  district: OF_PLACE,
  origin: OF_PLACE,
  quarter:
    'Kegiatan: yang terlaksana atau dilaporkan, pada triwulan hari terakhirnya. Hari: hari angkatan yang jatuh pada triwulan itu. Orang, koperasi, dan UMKM: menurut hari hadirnya.',
};

/** What each figure means; printed with every recap, for the same words count otherwise elsewhere. */
export function recapDefinitions(by: RecapGroup): readonly string[] {
  const whose = by === 'origin' ? OF_ROW : OF_REGION;
  return [
    WHICH_ACTIVITIES[by] ?? 'Kegiatan: yang terlaksana atau dilaporkan. Hari: jumlah hari semua angkatannya.',
    `Orang: peserta ${whose} yang hadir sedikitnya satu hari, setiap orang dihitung sekali walaupun ikut beberapa kegiatan.`,
    'Laki-laki dan perempuan: menurut jenis kelamin yang dicatat; yang tidak dicatat hanya masuk kolom Orang.',
    `Koperasi: koperasi ${whose} dengan sedikitnya satu orang yang hadir, setiap koperasi dihitung sekali.`,
    'UMKM: usaha bukan koperasi yang disebut peserta, setiap nama dihitung sekali.',
    'Orang-hari: jumlah hari hadir semua orang itu, bukan orang berbeda.',
    'Baris Jumlah dihitung tersendiri, bukan penjumlahan baris: orang atau koperasi yang sama dapat ada pada beberapa baris.',
  ];
}
