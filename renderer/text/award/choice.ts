import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Nothing where there is none, so that a sentence does not say "0 ditambahkan". */
const part = (count: number, words: string): readonly string[] =>
  count === 0 ? [] : [`${n(count)} ${words}`];

export const awardChoiceText = {
  steps: 'Langkah penghargaan',
  stepNames: { criteria: 'Syarat', choose: 'Pilih', confirm: 'Tetapkan', print: 'Cetak' },
  eligible: (count: number) => `${n(count)} layak`,
  chosenOf: (chosen: number, planned: number | null) =>
    planned === null ? n(chosen) : `${n(chosen)} dari ${n(planned)}`,
  printedOf: (printed: number, sheets: number) => `${n(printed)} dari ${n(sheets)}`,
  title: (year: number | undefined) =>
    year === undefined ? 'Penghargaan' : `Penghargaan tahun buku ${year}`,
  asked: (criteria: string, giver: string) =>
    criteria === '' ? `Tanpa syarat; pemberi ${giver}.` : `Layak bila ${criteria}; pemberi ${giver}.`,
  changeCriteria: 'Ubah syarat',
  toChoose: 'Pilih penerima',
  confirm: (count: number) => `Tetapkan ${n(count)} penerima`,
  toPrint: 'Cetak piagam',
  plannedLabel: 'Banyaknya penerima yang direncanakan',
  plannedNone: 'semua yang layak',
  rankingLabel: 'Urutan calon',
  take: 'Ambil',
  takeLabel: 'Banyaknya yang diambil',
  top: 'teratas menurut',
  excludeHint: 'Tandai baris dengan klik, Shift, atau Ctrl; satu alasan untuk semuanya.',
  rankings: {
    grade: 'grade, lalu hari RAT',
    rat_day: 'hari RAT, lalu grade',
    last_award: 'lama sejak penghargaan, lalu grade',
    turnover: 'volume usaha, lalu grade',
  },
  clear: 'Kosongkan',
  exclude: (count: number) => (count === 0 ? 'Keluarkan…' : `Keluarkan ${n(count)} yang ditandai…`),
  excludeTitle: (count: number) => `Keluarkan ${n(count)} koperasi`,
  excludeWhat: (planned: number | null) =>
    planned === null
      ? 'Satu alasan untuk semuanya, tercatat bersama nama akun dan waktunya.'
      : `Satu alasan untuk semuanya. Urutan berikutnya naik sampai ${n(planned)} lagi.`,
  excludeSave: (count: number) => `Keluarkan ${n(count)}`,
  search: 'Cari nama koperasi',
  searchShort: 'Cari nama (Ctrl+F)',
  views: { all: 'Semua', cut: 'Sekitar batas', chosen: 'Dipilih' },
  viewLabel: 'Calon yang ditampilkan',
  table: 'Calon penerima',
  columns: {
    rank: 'No.',
    name: 'Nama koperasi',
    grade: 'Grade',
    rat: 'RAT',
    last: 'Terakhir',
    turnover: 'Volume jt',
  },
  never: 'belum',
  last: (year: number, ago: number) => `${year}, ${ago} th`,
  cutLine: (planned: number) => `Batas ${n(planned)} teratas. Di bawah ini cadangan.`,
  substitute: 'pengganti',
  included: 'diikutkan',
  taken: (chosen: number, change: { readonly added: number; readonly removed: number }) => {
    const parts = [...part(change.added, 'dicentang'), ...part(change.removed, 'dilepas')];
    return `${n(chosen)} teratas dipilih${parts.length === 0 ? '; pilihannya tidak berubah' : `: ${parts.join(', ')}`}.`;
  },
  kept: (excluded: number, included: number) => {
    const parts = [
      ...part(excluded, 'yang dikeluarkan tetap di luar'),
      ...part(included, 'yang diikutkan tetap dipilih'),
    ];
    return parts.length === 0 ? '' : `${parts.join('; ')}.`;
  },
  lacking: (chosen: number, lacking: number) =>
    `Yang layak hanya ${n(chosen)}: semuanya dipilih, kurang ${n(lacking)} dari yang diminta.`,
  planKept: (count: number) => `${n(count)} dicatat sebagai rencana tahun buku ini.`,
  cleared: (count: number) => `Pilihan dikosongkan: ${n(count)} dilepas.`,
  excluded: (count: number, moved: number) =>
    `${n(count)} koperasi dikeluarkan${moved === 0 ? '' : `; ${n(moved)} pengganti naik`}.`,
  restored: 'Pilihan seperti sebelumnya lagi.',
  undoReason: 'Pengeluaran diurungkan',
  undo: 'Urungkan',
  footChosen: (chosen: number, total: number) => `${n(chosen)} dipilih dari ${n(total)} layak`,
  footProposal: 'usul menurut urutan; belum ada yang memilih',
  footExcluded: (count: number) => `${n(count)} dikeluarkan`,
  footSubstitutes: (count: number) => `${n(count)} pengganti`,
  footDistricts: (chosen: number, all: number, empty: readonly string[]) =>
    `${n(chosen)} dari ${n(all)} kecamatan${empty.length === 0 ? '' : `; kosong: ${empty.join(', ')}`}`,
  marked: (count: number) => `${n(count)} ditandai`,
  rankOf: (district: string, rank: number, total: number) =>
    `${district}, urutan ${n(rank)} dari ${n(total)}`,
  idleTitle: (eligible: number) => `${n(eligible)} koperasi layak`,
  idleHint: 'Pilih satu baris untuk alasannya. Spasi mencentang, Shift+panah menandai banyak.',
  idle: {
    planned: 'direncanakan',
    chosen: 'dipilih',
    excluded: 'dikeluarkan',
    substitutes: 'pengganti',
    again: 'pernah menerima dan dipilih lagi',
  },
  noPlan: 'belum ada',
  loading: 'Memuat calon penerima…',
  emptyTitle: 'Belum ada yang layak',
  emptyHint: 'Tidak ada koperasi yang memenuhi semua syarat. Lihat alasannya pada langkah Syarat.',
  toCriteria: 'Lihat syarat',
  noFitTitle: 'Tidak ada calon yang cocok',
  noFitText: (words: string) => `Tidak ada nama yang memuat "${words}" pada tampilan ini.`,
  noFitView: 'Tidak ada calon pada tampilan ini.',
  dropSearch: 'Hapus pencarian',
  showAll: 'Tampilkan semua',
  includeAgain: 'Ikutkan lagi…',
  excludedFirst: 'Koperasi itu dikeluarkan atas keputusan; ikutkan lagi lebih dahulu lewat panel di samping.',
  otherCount: (chosen: number, planned: number) =>
    chosen < planned
      ? `Rencana ${n(planned)} penerima, baru ${n(chosen)} yang dipilih: kurang ${n(planned - chosen)}.`
      : `Rencana ${n(planned)} penerima, ${n(chosen)} yang dipilih: lebih ${n(chosen - planned)}.`,
  otherCountAsk: 'Tetapkan dengan jumlah ini, atau batalkan lalu lengkapi pilihannya.',
  notConfirmedTitle: 'Penerima belum ditetapkan',
  notConfirmed: 'Nomor piagam diambil dan daftar dibekukan pada saat ditetapkan.',
  allPrints: 'Antrean cetak, sertifikat pelatihan',
  lists: 'Daftar penerima dan tanda terima',
  listsMade: 'Daftar penerima dan tanda terima selesai.',
} as const;
