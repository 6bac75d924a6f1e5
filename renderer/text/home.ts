import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

/** Work with a day: all of it late, some, or none. */
const due =
  (what: string) =>
  (count: number, overdue: number): string => {
    if (overdue === 0) return `${what} jatuh tempo hari ini`;
    return overdue === count
      ? `${what} lewat tenggat`
      : `${what} jatuh tempo, ${n(overdue)} di antaranya lewat tenggat`;
  };

export const homeText = {
  clock: {
    title: (today: string) => `Tanggal komputer ini ${today}: benarkah?`,
    last: (day: string) => `Pekerjaan terakhir dinas ini bertanggal ${day}.`,
    remedy:
      'Betulkan tanggal dan jam Windows. Sampai itu dibetulkan atau dinyatakan benar, tidak ada yang disimpan dan tidak ada nomor yang diambil.',
    isRight: 'Tanggal ini benar',
    dialog: (today: string) => `Benarkah hari ini ${today}?`,
    what: 'Nomor, surat, dan catatan yang dibuat sesudah ini memakai tanggal itu. Pernyataan Anda tercatat beserta alasannya.',
  },
  title: 'Beranda',
  reading: 'Membaca register…',
  empty: 'Register masih kosong.',
  state: (active: number, total: number) => `${n(active)} koperasi aktif dari ${n(total)} dalam register.`,
  startTitle: 'Mulailah dengan mengimpor register koperasi',
  startCause:
    'Pilih buku kerja Excel yang selama ini dipakai dinas. Program mengujinya dahulu dan menyebut alasan setiap baris yang ditolak; tidak ada yang ditulis sebelum Anda menyetujuinya.',
  import: 'Impor register',
  addFirst: 'Isi satu koperasi',
  counts: 'Jumlah dalam register',
  total: 'Koperasi dalam register',
  active: 'Aktif',
  inactive: 'Tidak aktif',
  rat: (year: number) => `Aktif sudah RAT tahun buku ${year}`,
  unplacedRat: (year: number) => `RAT tercatat, belum pasti tahun buku ${year}`,
  noRat: (year: number) => `Aktif belum RAT tahun buku ${year}`,
  open: (what: string, count: number) => `${what}: ${n(count)}. Buka daftarnya.`,
  counting: 'Sedang dihitung',
  notCounted: 'Tidak dapat dihitung',
  workTitle: 'Yang harus dikerjakan',
  groups: {
    over: 'Lewat tenggat',
    week: 'Dalam 7 hari',
    later: 'Nanti',
    undated: 'Tanpa tenggat',
  },
  nothingWaiting: 'Tidak ada yang menunggu.',
  work: {
    rat: (form: string, year: number, limit: string, until: string) =>
      `koperasi ${form} belum RAT tahun buku ${year}; batas ${limit} ${until}`,
    limits: { held: 'rapat', report: 'laporan' },
    consultation: due('tindak lanjut konsultasi'),
    coaching: due('tindak lanjut pembinaan'),
    incoming: due('disposisi surat masuk'),
    performance: (quarter: string) =>
      `triwulan sudah berakhir dan laporan kinerjanya belum dibekukan; yang terakhir ${quarter}`,
    turn: (year: number) => `langkah pergantian ke tahun ${String(year)} belum selesai`,
    expired: 'izin, sertifikat NIK, atau masa jabatan sudah berakhir',
    licence: (soon: number, expired: number, days: number) =>
      `izin UMKM perlu diperpanjang: ${n(expired)} sudah habis, ${n(soon)} habis dalam ${n(days)} hari`,
    expiring: (days: number) => `izin, sertifikat NIK, atau masa jabatan berakhir dalam ${n(days)} hari`,
    sources: { permit: 'Izin', certificate: 'Sertifikat NIK', term: 'Masa jabatan' },
    notices: {
      running: 'pengumuman pembubaran sedang berjalan',
      over: 'pengumuman pembubaran selesai; usulnya belum dikirim',
    },
    formation: (days: number) => `berkas pendirian menunggu, paling lama ${n(days)} hari`,
    ready: 'Siap diajukan',
    waitingFor: (stage: string) => `Menunggu ${stage}`,
    retention: (since: string) =>
      `pindaian lewat masa simpan, menunggu diputuskan${since === '' ? '' : `; yang terlama sejak ${since}`}`,
    village: (villages: number | undefined) =>
      villages === undefined
        ? 'desa/kelurahan yang Koperasi Merah Putihnya belum lengkap'
        : `dari ${n(villages)} desa/kelurahan belum lengkap Koperasi Merah Putihnya`,
    without: (what: string) => `Tanpa ${what}`,
    award: {
      none: (year: number) =>
        `koperasi layak menerima penghargaan tahun buku ${year}; penerimanya belum ditetapkan`,
      draft: (year: number) =>
        `koperasi layak menerima penghargaan tahun buku ${year}; programnya disiapkan, penerimanya belum ditetapkan`,
    },
    drafts: 'isian belum disimpan',
    letters: 'surat masih konsep',
    recap: (year: number) => `Angka rekap tahun ${year} belum dibekukan`,
    signatory: 'Pejabat penanda tangan belum diisi',
  },
  part: (label: string, count: number) => `${label}: ${n(count)}`,
  openList: 'Buka',
  nearest: (when: string) => `terdekat ${when}`,
  longest: (when: string) => `terlama ${when}`,
  awardDone: (year: number, count: number, on: string) =>
    `${n(count)} penerima penghargaan tahun buku ${year} ditetapkan ${on}.`,
  toAwards: 'Buka Penghargaan',
  share: {
    title: { district: 'Koperasi aktif per kecamatan', regency: 'Koperasi aktif per kabupaten/kota' },
    hint: 'Aktif dari semua koperasi setempat; tekan batang untuk membuka daftarnya.',
    measure: 'Aktif (%)',
    bar: (percentage: string, active: number, total: number) =>
      total === 0 ? 'belum ada koperasi' : `${percentage}%  (${n(active)} dari ${n(total)})`,
    spoken: (place: string, percentage: string, active: number, total: number) =>
      total === 0
        ? `${place}: belum ada koperasi. Buka daftarnya.`
        : `${place}: ${n(active)} aktif dari ${n(total)} koperasi, ${percentage} persen. Buka yang aktif.`,
    unknown: {
      district: (active: number, total: number) =>
        `Kecamatan belum diketahui: ${n(active)} aktif dari ${n(total)}`,
      regency: (active: number, total: number) =>
        `Kabupaten/kota belum diketahui: ${n(active)} aktif dari ${n(total)}`,
    },
    asTable: 'Tampilkan tabel',
    asChart: 'Tampilkan grafik',
    columns: {
      district: 'Kecamatan',
      regency: 'Kabupaten/kota',
      active: 'Aktif',
      all: 'Semua',
      percentage: 'Aktif (%)',
    },
    sum: 'Jumlah',
    unknownRow: 'Belum diketahui',
  },
  backup: {
    title: 'Cadangan data',
    places: { own: 'di komputer ini', folder: 'ke folder lanjutan', usb: 'ke flash disk' },
    failed: (where: string) => `Cadangan otomatis ${where} gagal`,
    drillDue: 'Sudah waktunya menguji pulih satu cadangan lagi (Pengaturan, Cadangan).',
    drillNever: 'Belum ada cadangan yang pernah diuji pulih (Pengaturan, Cadangan).',
    lastAny: (when: string) => `Cadangan terakhir di mana pun: ${when}.`,
    where: (folder: string) => `Tempatnya: ${folder}`,
    button: 'Cadangkan',
  },
  drafts: {
    title: 'Isian yang belum disimpan',
    hint: 'Isian ini tetap tersimpan sebagai konsep. Buka untuk melanjutkan atau membuangnya.',
    what: 'Isian',
    savedAt: 'Terakhir diketik',
    cooperative: (name: string) => (name === '' ? 'Koperasi baru' : `Catatan ${name}`),
    formation: (name: string) => (name === '' ? 'Berkas pendirian baru' : `Berkas pendirian ${name}`),
    rat: (name: string, year: number) => `RAT tahun buku ${year} ${name}`,
    ratTable: (year: number) => `RAT tahun buku ${year}, Isi dalam tabel`,
    visitTable: 'Kunjungan dari lembar, isi dalam tabel',
    worksheet: (name: string) => `Kertas kerja pemeriksaan ${name}`,
    letter: (subject: string) => (subject === '' ? 'Surat baru' : `Surat ${subject}`),
    template: (code: string) => `Templat surat ${code}`,
    open: 'Buka',
  },
} as const;
