/** What an indicator may be counted from. `typed` comes from elsewhere and is written down with its source. */
export const INDICATOR_FACTS = [
  'total',
  'active',
  'rat',
  'ratAny',
  'certified',
  'savingsUnits',
  'evaluated',
  'evaluatedHealthy',
  'members',
  'assets',
  'turnover',
  'surplus',
  'inspected',
  'inspectedHealthy',
  'trainedPeople',
  'trainedCooperatives',
  'trainedBusinesses',
  'activities',
  'coached',
  'visits',
  'consultations',
  'consultedPeople',
  'consultedCooperatives',
  'typed',
] as const;
export type IndicatorFact = (typeof INDICATOR_FACTS)[number];

/** Level: as of a day. Flow: what happened in some days. Distinct: a flow that counts each once, so days do not add up. */
export type FactKind = 'level' | 'flow' | 'distinct' | 'typed';

interface FactEntry {
  readonly name: string;
  /** The word in a formula: "aktif ÷ semua". */
  readonly short: string;
  readonly kind: FactKind;
  readonly definition: string;
}

const LEVEL_DAY = 'pada hari terakhir triwulan, atau hari ini bila triwulannya berjalan';
const FIGURES =
  'menurut angka tahun buku terakhir yang telah berakhir; koperasi tanpa angka tidak menambah jumlah';
const CAME = 'dari wilayah dinas, hadir sedikitnya satu hari pada kegiatan yang terlaksana';

export const FACTS: Readonly<Record<IndicatorFact, FactEntry>> = {
  total: {
    name: 'Jumlah koperasi',
    short: 'semua',
    kind: 'level',
    definition: `Koperasi aktif dan tidak aktif dalam register ${LEVEL_DAY}; yang sudah bubar tidak dihitung.`,
  },
  active: {
    name: 'Koperasi aktif',
    short: 'aktif',
    kind: 'level',
    definition: `Koperasi berstatus aktif menurut register ${LEVEL_DAY}.`,
  },
  rat: {
    name: 'Koperasi aktif yang RAT',
    short: 'aktif yang RAT',
    kind: 'level',
    definition:
      'Koperasi aktif yang RAT tahun buku sebelumnya tercatat dilaksanakan sampai hari terakhir triwulan.',
  },
  ratAny: {
    name: 'Koperasi yang RAT',
    short: 'RAT',
    kind: 'level',
    definition:
      'Koperasi, aktif atau tidak, yang RAT tahun buku sebelumnya tercatat dilaksanakan sampai hari terakhir triwulan.',
  },
  certified: {
    name: 'Koperasi bersertifikat NIK',
    short: 'bersertifikat NIK',
    kind: 'level',
    definition: 'Koperasi dengan sertifikat NIK Koperasi menurut keadaan register saat dihitung.',
  },
  savingsUnits: {
    name: 'KSP/USP koperasi',
    short: 'KSP/USP',
    kind: 'level',
    definition: `Koperasi simpan pinjam dan koperasi dengan unit simpan pinjam dalam register ${LEVEL_DAY}.`,
  },
  evaluated: {
    name: 'Koperasi yang dievaluasi',
    short: 'dievaluasi',
    kind: 'level',
    definition: 'Koperasi yang mendapat kelas pada evaluasi terakhir yang sudah ditutup.',
  },
  evaluatedHealthy: {
    name: 'Koperasi berkelas sehat',
    short: 'berkelas sehat',
    kind: 'level',
    definition: 'Koperasi berkelas sehat pada evaluasi terakhir yang sudah ditutup.',
  },
  members: { name: 'Anggota koperasi', short: 'anggota', kind: 'level', definition: `Anggota ${FIGURES}.` },
  assets: { name: 'Aset koperasi (Rp)', short: 'aset', kind: 'level', definition: `Aset ${FIGURES}.` },
  turnover: {
    name: 'Volume usaha koperasi (Rp)',
    short: 'volume usaha',
    kind: 'level',
    definition: `Volume usaha ${FIGURES}.`,
  },
  surplus: { name: 'SHU koperasi (Rp)', short: 'SHU', kind: 'level', definition: `SHU ${FIGURES}.` },
  inspected: {
    name: 'Koperasi yang diperiksa kesehatannya',
    short: 'diperiksa',
    kind: 'distinct',
    definition: 'Koperasi berbeda yang tercatat diperiksa kesehatannya.',
  },
  inspectedHealthy: {
    name: 'Koperasi berpredikat Sehat',
    short: 'sehat',
    kind: 'distinct',
    definition: 'Koperasi berbeda yang pemeriksaan kesehatannya yang terakhir berpredikat Sehat.',
  },
  trainedPeople: {
    name: 'Orang yang dilatih',
    short: 'orang berbeda',
    kind: 'distinct',
    definition: `Orang berbeda ${CAME}.`,
  },
  trainedCooperatives: {
    name: 'Koperasi yang dilatih',
    short: 'koperasi berbeda yang dilatih',
    kind: 'distinct',
    definition: `Koperasi berbeda ${CAME}.`,
  },
  trainedBusinesses: {
    name: 'UMKM yang dilatih',
    short: 'UMKM berbeda yang dilatih',
    kind: 'distinct',
    definition: `UMKM berbeda ${CAME}.`,
  },
  activities: {
    name: 'Kegiatan terlaksana',
    short: 'kegiatan',
    kind: 'flow',
    definition: 'Kegiatan yang terlaksana atau dilaporkan, menurut hari terakhirnya.',
  },
  coached: {
    name: 'Koperasi yang dibina',
    short: 'koperasi berbeda yang dibina',
    kind: 'distinct',
    definition: 'Koperasi berbeda yang dikunjungi di lapangan; telepon tidak dihitung.',
  },
  visits: {
    name: 'Kunjungan lapangan',
    short: 'kunjungan',
    kind: 'flow',
    definition: 'Kunjungan lapangan yang dicatat; telepon tidak dihitung.',
  },
  consultations: {
    name: 'Konsultasi',
    short: 'konsultasi',
    kind: 'flow',
    definition: 'Konsultasi yang dicatat.',
  },
  consultedPeople: {
    name: 'Orang yang berkonsultasi',
    short: 'orang berbeda yang berkonsultasi',
    kind: 'distinct',
    definition: 'Orang berbeda yang berkonsultasi.',
  },
  consultedCooperatives: {
    name: 'Koperasi yang berkonsultasi',
    short: 'koperasi berbeda yang berkonsultasi',
    kind: 'distinct',
    definition: 'Koperasi berbeda yang berkonsultasi.',
  },
  typed: {
    name: 'Diketik dari sumber lain',
    short: 'diketik',
    kind: 'typed',
    definition: 'Diketik petugas dari sumber yang disebut; tidak dihitung program.',
  },
};

export const FACT_NAMES = Object.fromEntries(
  INDICATOR_FACTS.map((fact) => [fact, FACTS[fact].name]),
) as Readonly<Record<IndicatorFact, string>>;

/** Those that count what was done within days, so that a quarter is its own or runs from January. */
export const isFlow = (fact: IndicatorFact): boolean =>
  FACTS[fact].kind === 'flow' || FACTS[fact].kind === 'distinct';

/** Those of the activities, which a code of the programmes' tree narrows. */
export const isOfActivities = (fact: IndicatorFact): boolean =>
  fact === 'trainedPeople' ||
  fact === 'trainedCooperatives' ||
  fact === 'trainedBusinesses' ||
  fact === 'activities';
