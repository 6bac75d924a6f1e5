import { formatInteger } from '#rules/value/numbers.ts';
import type {
  AchievementScale,
  BookYearLimit,
  QuorumRule,
  DissolutionTerms,
  RatReminderRule,
} from '#rules/rule-book/rule-value.ts';

const n = formatInteger;

const limit = ({ monthsAfter, day }: BookYearLimit): string =>
  day === null
    ? `akhir bulan ke-${n(monthsAfter)} sesudah tahun buku`
    : `tanggal ${n(day)} bulan ke-${n(monthsAfter)} sesudah tahun buku`;

/** Sentences of the dated rules in the settings. */
export const ruleText = {
  tabTitle: 'Ketentuan bertanggal',
  tabHint:
    'Setiap ketentuan berlaku sejak suatu hari. Menambah versi baru tidak mengubah yang lama: berkas dan penilaian lama tetap memakai ketentuan pada waktunya.',
  search: 'Cari ketentuan menurut judul, isi, dasar hukum, atau catatan',
  searchShort: 'Cari ketentuan (Ctrl+F)',
  noneNow: 'Belum ada yang berlaku hari ini.',
  chosenBy: (day: string) => `Versi dipilih menurut ${day}.`,
  byBookYear: 'hari terakhir tahun buku',
  byMeeting: 'tanggal rapat',
  columns: {
    period: 'Berlaku',
    value: 'Ketentuan',
    basis: 'Dasar hukum',
    note: 'Catatan',
  },
  since: (from: string) => `sejak ${from}`,
  fromTo: (from: string, to: string) => `${from} - ${to}`,
  current: 'berlaku hari ini',
  add: 'Tambah versi',
  addFor: (title: string) => `Tambah versi: ${title}`,
  addTitle: (title: string) => `Versi baru: ${title}`,
  save: 'Simpan versi',
  inForceFrom: 'Berlaku sejak',
  inForceFromHint: 'Versi yang masih terbuka berakhir sehari sebelumnya.',
  inForceUntil: 'Berlaku sampai',
  inForceUntilHint:
    'Kosong: sampai ada versi baru. Bila diisi, sesudahnya ketentuan sebelumnya berlaku kembali.',
  basis: 'Dasar hukum',
  basisHint: 'Misalnya nomor dan tanggal surat edaran.',
  note: 'Catatan',
  saved: (title: string) => `Versi baru "${title}" tersimpan.`,
  unreadable: 'Isi ketentuan ini tidak dikenal oleh versi program ini.',
  required: (label: string) => `${label} harus diisi.`,
  between: (from: number, to: number) => `Isi angka ${n(from)} sampai ${n(to)}.`,
  dateRequired: 'Isi tanggal, misalnya 01/01/2026.',
  dateUnreadable: 'Tanggal belum terbaca. Tulis hari/bulan/tahun, misalnya 31/12/2026.',
  deadline: {
    title: (form: 'primer' | 'sekunder') => `Batas RAT koperasi ${form}`,
    hint: 'Sampai kapan RAT dilaksanakan dan laporannya diterima dinas; hari batasnya sendiri masih tepat waktu.',
    heldMonths: 'Pelaksanaan: bulan ke-',
    heldDay: 'Pelaksanaan: tanggal',
    reportMonths: 'Laporan: bulan ke-',
    reportDay: 'Laporan: tanggal',
    monthHint: 'Dihitung sesudah akhir tahun buku.',
    dayHint: 'Kosongkan untuk hari terakhir bulan itu.',
    say: (held: BookYearLimit, report: BookYearLimit) =>
      `RAT paling lambat ${limit(held)}; laporan paling lambat ${limit(report)}.`,
  },
  legal: {
    title: 'Batas RAT menurut undang-undang',
    hint: 'Dihitung sampai hari terakhir bulannya.',
    months: 'Bulan sesudah tahun buku',
    say: (months: number) => `Paling lambat ${n(months)} bulan sesudah tahun buku, sampai akhir bulannya.`,
  },
  villageRat: {
    title: 'Tahun buku pertama RAT Koperasi Desa/Kelurahan Merah Putih',
    hint: 'Mulai Januari sesudah tahun buku ini, matriks Merah Putih menanyakan RAT tahun buku yang terakhir berakhir. Koperasi yang berbadan hukum kemudian ditanya mulai tahun bukunya sendiri.',
    byDay: 'hari ini',
    year: 'Tahun buku',
    say: (year: number) => `RAT diminta mulai tahun buku ${year}, sejak Januari ${year + 1}.`,
  },
  quorum: {
    title: 'Kuorum RAT',
    secondTitle: 'Kuorum RAT kedua',
    hint: 'Berlaku bila anggaran dasar koperasi tidak menentukan lain; kuorum menurut anggaran dasar dicatat pada koperasinya.',
    mustExceed: 'Kehadiran',
    choices: [
      { value: 'more', label: 'lebih dari' },
      { value: 'least', label: 'sekurang-kurangnya' },
    ],
    numerator: 'Pembilang',
    denominator: 'Penyebut',
    say: ({ numerator, denominator, mustExceed }: QuorumRule) =>
      `Hadir ${mustExceed ? 'lebih dari' : 'sekurang-kurangnya'} ${n(numerator)}/${n(denominator)} anggota.`,
  },
  topics: {
    hint: 'Ganti nama topik, kosongkan yang tidak dipakai, atau tambahkan topik dinas sendiri. Catatan lama tetap pada topiknya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Topik sendiri ${n(at)}`,
  },
  instructions: {
    hint: 'Ganti nama instruksi, kosongkan yang tidak dipakai, atau tambahkan instruksi dinas sendiri. Disposisi lama tetap pada instruksinya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Instruksi sendiri ${n(at)}`,
  },
  kinds: {
    hint: 'Ganti nama jenis, kosongkan yang tidak dipakai, atau tambahkan jenis dinas sendiri. Kegiatan lama tetap pada jenisnya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Jenis sendiri ${n(at)}`,
  },
  funds: {
    hint: 'Ganti nama sumber dana, kosongkan yang tidak dipakai, atau tambahkan sumber dinas sendiri. Kegiatan lama tetap pada sumbernya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Sumber sendiri ${n(at)}`,
  },
  umkmForms: {
    hint: 'Ganti nama bentuk usaha, kosongkan yang tidak dipakai, atau tambahkan bentuk dinas sendiri. Usaha lama tetap pada bentuknya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Bentuk sendiri ${n(at)}`,
  },
  umkmSectors: {
    hint: 'Ganti nama sektor, kosongkan yang tidak dipakai, atau tambahkan sektor dinas sendiri. Usaha lama tetap pada sektornya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Sektor sendiri ${n(at)}`,
  },
  productKinds: {
    hint: 'Ganti nama jenis produk, kosongkan yang tidak dipakai, atau tambahkan jenis dinas sendiri. Produk lama tetap pada jenisnya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Jenis sendiri ${n(at)}`,
  },
  umkmScale: {
    hint: 'Batas tertinggi setiap kelas, dari modal usaha tanpa tanah dan bangunan tempat usaha, dan dari hasil penjualan setahun. Di atas menengah disebut besar, bukan UMKM.',
    byDay: 'hari yang ditanyakan',
    upTo: (criterion: 'capital' | 'sales', one: number) =>
      `${criterion === 'capital' ? 'Modal usaha' : 'Penjualan setahun'}, ${['mikro', 'kecil', 'menengah'][one - 1] ?? ''} sampai (Rp)`,
    capitalFrom: 'Usaha yang berdiri sejak',
    capitalFromHint:
      'Dibaca dari modalnya; yang lebih tua dari penjualannya. Kosong: semua dari penjualannya.',
    rising: 'Batas setiap kelas harus lebih tinggi daripada kelas di bawahnya.',
    dayFault: 'Tanggal tidak terbaca. Tulis misalnya 2/2/2021.',
    say: ({
      capital,
      sales,
      capitalFrom,
    }: {
      readonly capital: readonly number[];
      readonly sales: readonly number[];
      readonly capitalFrom: string | null;
    }) =>
      `Modal sampai Rp${capital.map(n).join(', ')}; penjualan sampai Rp${sales.map(n).join(', ')} untuk mikro, kecil, menengah${capitalFrom === null ? '' : '; usaha baru dibaca dari modalnya'}.`,
  },
  officerRoles: {
    hint: 'Ganti nama tugas, kosongkan yang tidak dipakai, atau tambahkan tugas dinas sendiri. Petugas lama tetap pada tugasnya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Tugas sendiri ${n(at)}`,
  },
  coachingGoals: {
    hint: 'Ganti nama tujuan, kosongkan yang tidak dipakai, atau tambahkan tujuan dinas sendiri. Rencana lama tetap pada tujuannya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Tujuan sendiri ${n(at)}`,
  },
  coachingAspects: {
    hint: 'Ganti nama bidang, kosongkan yang tidak dipakai, atau tambahkan bidang dinas sendiri. Temuan lama tetap pada bidangnya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Bidang sendiri ${n(at)}`,
  },
  attendance: {
    title: 'Kehadiran untuk sertifikat kegiatan',
    hint: 'Bagian hari yang harus dihadiri peserta agar mendapat sertifikat. Angka bawaannya belum dicocokkan dengan petunjuk teknis.',
    byDay: 'hari pertama angkatan',
    percent: 'Persen hari',
    say: (percent: number) => `Hadir sekurang-kurangnya ${n(percent)} % hari.`,
  },
  workingWeek: {
    title: 'Hari kerja dalam seminggu',
    hint: 'Dihitung mulai Senin: 5 sampai Jumat, 6 sampai Sabtu. Dipakai setiap hitungan hari kerja.',
    byDay: 'hari mulai menghitung',
    days: 'Hari',
    say: (days: number) => `${n(days)} hari kerja seminggu, mulai Senin.`,
  },
  officerCertificates: {
    title: 'Target sertifikat NIK per petugas',
    hint: 'Banyaknya sertifikat NIK Koperasi yang hendak dicapai satu petugas lapangan dalam setahun; dibagi rata per bulan sebagai pembanding.',
    byDay: 'hari ini',
    count: 'Sertifikat setahun',
    say: (count: number) => `${n(count)} sertifikat setahun untuk tiap petugas.`,
  },
  receiptStamp: {
    title: 'Meterai pada tanda terima',
    hint: 'Penerimaan di atas jumlah ini dicatat pada tanda terima agar dibubuhi meterai. Naskah pasalnya belum dicocokkan.',
    byDay: 'hari tanda terimanya',
    thousands: 'Lebih dari (ribu rupiah)',
    say: (rupiah: number) => `Bermeterai bila lebih dari Rp${n(rupiah)}.`,
  },
  oftenTrained: {
    title: 'Sering dilatih',
    hint: 'Mulai berapa kali sebuah koperasi diberi tanda pada daftar calon peserta.',
    byDay: 'hari daftarnya dibuka',
    times: 'Kali',
    say: (times: number) => `Diberi tanda mulai ${n(times)} kali dilatih.`,
  },
  achievement: {
    title: 'Skala kata capaian kinerja',
    hint: 'Kata di samping capaian pada laporan kinerja. Angka bawaannya belum dicocokkan dengan ketentuan evaluasi Renja, dan tidak dicetak sebagai ketentuan.',
    byDay: 'hari terakhir triwulan',
    veryHigh: 'Sangat tinggi: mulai persen',
    high: 'Tinggi: mulai persen',
    medium: 'Sedang: mulai persen',
    low: 'Rendah: mulai persen',
    say: ({ veryHigh, high, medium, low }: AchievementScale) =>
      `Sangat tinggi mulai ${n(veryHigh)} %, tinggi ${n(high)} %, sedang ${n(medium)} %, rendah ${n(low)} %; di bawahnya sangat rendah.`,
  },
  batchQuota: {
    title: 'Kuota satu angkatan kegiatan',
    hint: 'Dipakai angkatan yang kuotanya tidak diisi; kelebihan hanya diperingatkan.',
    byDay: 'hari pertama angkatan',
    people: 'Orang',
    say: (people: number) => `${n(people)} orang satu angkatan.`,
  },
  dissolution: {
    title: 'Jangka waktu pembubaran oleh pemerintah',
    hint: 'Dipakai surat pembubaran. Angka bawaannya belum dicocokkan dengan naskah resmi.',
    byReceipt: 'hari pemberitahuan diterima',
    objection: 'Keberatan: bulan sejak diterima',
    decision: 'Keputusan: bulan sejak diterima',
    creditor: 'Tagihan kreditor: bulan sejak diterima',
    say: ({ objectionMonths, decisionMonths, creditorMonths }: DissolutionTerms) =>
      `Keberatan ${n(objectionMonths)} bulan, keputusan ${n(decisionMonths)} bulan, tagihan kreditor ${n(creditorMonths)} bulan sejak diterima.`,
  },
  retention: {
    hint: 'Lama penyimpanan ditetapkan dinas menurut jadwal retensi arsipnya. Kosong: tidak dibatasi. Yang lewat hanya didaftar untuk diputuskan petugas; tidak ada yang terhapus sendiri.',
    byDay: 'hari daftar dibuka',
    years: (name: string) => `${name} (tahun)`,
    said: (name: string, years: number) => `${name} ${n(years)} tahun`,
  },
  incident: {
    title: 'Pemberitahuan insiden data pribadi',
    hint: 'Batasnya tercetak dengan hari dan jam pada lembar insiden.',
    byDay: 'hari insiden diketahui',
    hours: 'Jam sesudah diketahui',
    say: (hours: number) => `Diberitahukan paling lambat ${n(hours)} jam sesudah diketahui.`,
  },
  reminder: {
    title: 'Surat teguran RAT',
    hint: 'Jarak hari untuk menyebut teguran mana yang sudah waktunya. Surat tetap dibuat oleh petugas.',
    first: 'SP1: hari sesudah batas laporan',
    second: 'SP2: hari sesudah SP1',
    third: 'SP3: hari sesudah SP2',
    say: ({ firstAfterLimit, secondAfterFirst, thirdAfterSecond }: RatReminderRule) =>
      `SP1 ${n(firstAfterLimit)} hari sesudah batas laporan, SP2 ${n(secondAfterFirst)} hari sesudah SP1, SP3 ${n(thirdAfterSecond)} hari sesudah SP2.`,
  },
} as const;
