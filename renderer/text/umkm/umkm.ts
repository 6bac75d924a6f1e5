import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

interface Standing {
  readonly umkms: number;
  readonly products: number;
  readonly basis: string;
  readonly scales: Readonly<Record<'micro' | 'small' | 'medium' | 'large' | 'unknown', number>>;
}

/** "mikro 1.246, kecil 36, menengah 2, belum jelas 10 menurut PP 7/2021 Pasal 35". */
function scalesText({ scales, basis }: Standing): string {
  const said = [
    ['mikro', scales.micro],
    ['kecil', scales.small],
    ['menengah', scales.medium],
    ['besar (bukan UMKM)', scales.large],
    ['belum jelas', scales.unknown],
  ] as const;
  const parts = said.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${n(count)}`);
  return parts.length === 0 ? '' : `${parts.join(', ')} menurut ${basis}`;
}

/** Sentences of the register of UMKM. */
export const umkmText = {
  title: 'UMKM',
  reading: 'Membaca register UMKM…',
  state: (standing: Standing): string =>
    [`${n(standing.umkms)} usaha, ${n(standing.products)} produk`, scalesText(standing)]
      .filter(Boolean)
      .join('; ') + '.',
  view: 'Yang ditampilkan',
  views: {
    businesses: 'Usaha',
    products: 'Produk',
    licences: 'Perizinan',
    halal: 'Halal',
    recap: 'Rekap UMKM',
    doubles: 'Catatan ganda',
  },
  create: 'UMKM baru',
  createFirst: 'Catat UMKM pertama',
  import: 'Impor',
  filter: {
    search: 'Usaha, pemilik, produk (Ctrl+F)',
    district: 'Kecamatan',
    anyDistrict: 'semua kecamatan',
    sector: 'Sektor',
    anySector: 'semua sektor',
    scale: 'Skala',
    anyScale: 'semua skala',
    unknownScale: 'belum jelas',
    sex: 'Pemilik',
    anySex: 'pemilik L dan P',
    sexes: { L: 'laki-laki', P: 'perempuan' },
    status: 'Keadaan',
    anyStatus: 'semua keadaan',
    productKind: 'Jenis produk',
    anyKind: 'semua jenis produk',
    lacksLicence: 'Belum tercatat',
    anyLicence: 'dengan atau tanpa izin',
    removed: 'Yang dihapus',
  },
  table: 'Register UMKM',
  columns: {
    name: 'Usaha, pemilik',
    place: 'Kecamatan, desa',
    sector: 'Sektor',
    scale: 'Skala',
    products: 'Produk',
    status: 'Keadaan',
  },
  unknownScale: 'belum jelas',
  chosenScale: 'pilihan petugas',
  noOwner: 'pemilik belum dicatat',
  emptyTitle: 'Belum ada UMKM',
  empty: 'Catat yang pertama; nama usahanya sudah cukup. Daftar Excel milik dinas dapat dibaca lewat Impor.',
  count: (total: number) => `${n(total)} usaha`,
  exportName: 'umkm.xlsx',
  recorded: (name: string) => `${name} tercatat.`,
  corrected: (name: string) => `${name} dibetulkan.`,
  removed: (name: string) => `${name} dihapus dari daftar.`,
  restored: (name: string) => `${name} kembali ke daftar.`,
  productSaved: (name: string) => `Produk ${name} tersimpan.`,
  productRemoved: (name: string) => `Produk ${name} dihapus.`,
  productRestored: (name: string) => `Produk ${name} kembali.`,
  statusSaved: (name: string) => `Keadaan ${name} tercatat.`,
  undoneReason: 'Diurungkan segera sesudah dicatat.',
  panel: {
    trainings: 'Kegiatan',
    training: (title: string, days: string) => `Ikut ${title}, ${days}`,
    attended: (name: string, marked: number, present: number) =>
      marked === 0 ? `${name}, kehadiran belum ditandai` : `${name}, hadir ${String(present)} hari`,
    consultations: 'Konsultasi',
    consulted: (day: string, topic: string, name: string) => `${day}: ${topic} (${name})`,
    owner: 'Pemilik',
    place: 'Alamat',
    started: 'Mulai usaha',
    kbli: 'KBLI',
    workers: 'Tenaga kerja',
    workersText: (male: number | null, female: number | null) =>
      [male === null ? '' : `${n(male)} L`, female === null ? '' : `${n(female)} P`]
        .filter(Boolean)
        .join(', '),
    scale: 'Skala',
    readings: 'Bacaan',
    capital: 'Modal usaha',
    sales: 'Penjualan',
    members: 'Anggota koperasi',
    products: 'Produk',
    noProducts: 'Belum ada produk.',
    addProduct: 'Tambah produk',
    statuses: 'Riwayat keadaan',
    changes: 'Riwayat ubahan',
    elsewhere: (places: string) => `Juga tercatat pada ${places}.`,
    by: (who: string) => `Dicatat oleh ${who}`,
    removedFor: (reason: string) => `Dihapus dari daftar: ${reason}`,
    restore: 'Urungkan hapus',
    correct: 'Betulkan',
    remove: 'Hapus',
    status: 'Catat keadaan',
    openCooperative: 'Buka koperasi',
    removeTitle: (name: string) => `Hapus ${name} dari daftar?`,
    removeWhat:
      'Usaha ini tidak dihitung lagi; catatannya tetap tersimpan bersama alasannya dan dapat diurungkan.',
    since: (day: string) => `sejak ${day}`,
    forget: 'Hapus data pribadi pemilik…',
    forgetTitle: (name: string) => `Hapus data pribadi ${name}?`,
    forgetSave: 'Hapus data pribadi',
    forgetWhat:
      'Nama, NIK, alamat, dan telepon orang ini dihapus dari semua catatan yang belum disegel, juga jabatannya di koperasi. Usahanya tetap tercatat dan dihitung di kecamatan dan desanya. Tidak dapat diurungkan. Jangan menulis namanya pada alasan.',
  },
  forgotten: 'Data pribadi pemilik dihapus.',
  form: {
    title: 'UMKM baru',
    correctTitle: (name: string) => `Betulkan: ${name}`,
    save: 'Simpan',
    hint: 'Nama usaha sudah cukup; yang lain dapat menyusul.',
    owner: 'Pemilik',
    ownerHint: 'Orang dicocokkan menurut NIK KTP saja; nama hanya petunjuk.',
    business: 'Usaha',
    place: 'Tempat dan telepon',
    scale: 'Skala',
    scaleHint:
      'Modal tanpa tanah dan bangunan tempat usaha. Skala dihitung menurut ketentuan; pilihan petugas perlu alasan.',
    more: 'Lain-lain',
    byRule: 'Menurut ketentuan',
    unknown: 'Belum diketahui',
    vagueHint: 'Tanggal, atau tahunnya saja',
    kbliHint: 'Lima angka; bila lebih dari satu, pisahkan dengan koma',
    addCapital: 'Tambah modal',
    addSales: 'Tambah penjualan',
    addMember: 'Tambah koperasi',
    removeRow: 'Hapus baris',
    on: 'Tanggal',
    year: 'Tahun',
    amount: 'Rupiah',
    source: 'Sumber',
    since: 'Sejak',
    required: (label: string) => `${label} harus diisi.`,
    dateFault: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
    vagueFault: 'Tulis tanggalnya, misalnya 1/3/2019, atau tahunnya saja: 2019.',
    yearFault: 'Tahun berupa empat angka.',
    moneyFault: 'Jumlah rupiah tidak terbaca. Tulis misalnya 1.250.000.',
    countFault: 'Jumlah orang berupa angka bulat.',
    warned: 'Tersimpan. Periksa juga:',
  },
  product: {
    title: 'Produk baru',
    correctTitle: (name: string) => `Betulkan: ${name}`,
    of: (name: string) => `Produk ${name}`,
    table: 'Produk UMKM',
    columns: { name: 'Produk', umkm: 'Usaha', kind: 'Jenis', capacity: 'Kapasitas sebulan', price: 'Harga' },
    search: 'Produk atau usaha (Ctrl+F)',
    emptyTitle: 'Belum ada produk',
    empty: 'Produk dicatat dari rincian usahanya: pilih usaha, lalu Tambah produk.',
    count: (total: number) => `${n(total)} produk`,
    remove: 'Hapus',
    removeTitle: (name: string) => `Hapus produk ${name}?`,
    removeWhat: 'Produk ini tidak dihitung lagi; catatannya tetap tersimpan bersama alasannya.',
    openUmkm: 'Buka usaha',
    numberFault: 'Tulis angka bulat, misalnya 400.',
  },
  status: {
    title: (name: string) => `Keadaan ${name}`,
    status: 'Keadaan',
    since: 'Sejak',
    reason: 'Keterangan',
    save: 'Catat',
  },
};
