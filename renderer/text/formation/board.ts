import { formatInteger } from '#rules/value/numbers.ts';

const n = formatInteger;

export const formationBoardText = {
  tabs: { board: 'Papan', sprint: 'Kejar tenggat', guideline: 'Juknis dan daftar periksa' },
  state: (open: number) =>
    open === 0 ? 'Belum ada berkas pendirian yang berjalan.' : `${n(open)} berkas pendirian sedang berjalan.`,
  table: 'Berkas pendirian',
  columns: {
    name: 'Nama koperasi',
    place: 'Desa/kelurahan, kecamatan',
    officer: 'Petugas',
    anyOfficer: 'semua petugas',
    notary: 'Notaris',
    anyNotary: 'semua notaris',
    district: 'Kecamatan',
    anyDistrict: 'semua kecamatan',
    waiting: 'Menunggu tahap',
    anyStage: 'semua tahap',
    ready: 'Hanya yang siap diajukan',
    moved: 'Termasuk yang sudah di register',
    found: (count: number) => `${n(count)} berkas`,
  },
  waitingCount: (label: string, count: number) => `${label} (${n(count)})`,
  sprint: {
    from: 'Mulai',
    until: 'Sampai',
    stage: 'Tahap yang dikejar',
    sentence: (stage: string, within: number, total: number, remaining: number) =>
      `${n(within)} dari ${n(total)} berkas mencapai ${stage} dalam kurun ini; ${n(remaining)} belum.`,
    before: (count: number) => `${n(count)} sudah sebelum kurun ini.`,
    daysLeft: (days: number) =>
      days === 0 ? 'Tenggat sudah lewat.' : `${n(days)} hari lagi, termasuk hari ini.`,
    pace: (perDay: string) => `Agar selesai tepat waktu perlu ${perDay} berkas setiap hari.`,
    byDistrict: 'Per kecamatan',
    district: 'Kecamatan',
    total: 'Berkas',
    reached: 'Tercapai',
    left: 'Sisa',
    byDay: 'Tercapai per hari',
    day: 'Tanggal',
    count: 'Berkas',
    noDay: 'Belum ada yang tercapai dalam kurun ini.',
    show: 'Lihat yang menunggu tahap ini',
  },
  stages: {
    tab: 'Tahapan',
    title: 'Tahapan berkas',
    hint: 'Setiap tahap dicatat dengan tanggal dan nomornya sesudah terjadi. Rapat mengikuti tanggal rapat pada berkas.',
    saveFirst: 'Simpan berkas ini dahulu; sesudahnya tahap, pindaian, dan surat dapat dibuat.',
    columns: { stage: 'Tahap', on: 'Tanggal', number: 'Nomor', note: 'Catatan', by: 'Dicatat oleh', act: '' },
    record: 'Catat',
    change: 'Ubah',
    recordOf: (stage: string) => `Catat ${stage}`,
    dialogTitle: (stage: string) => `Tahap ${stage}`,
    on: 'Tanggal',
    number: 'Nomor',
    numberHint: 'Nomor surat, akta, atau pengesahan; untuk AHU menjadi nomor badan hukum.',
    note: 'Catatan',
    save: 'Simpan tahap',
    remove: 'Hapus tahap ini',
    dateFault: 'Tanggal belum terbaca. Tulis misalnya 10/06/2025.',
    waiting: (stage: string, days: number) =>
      days === 0 ? `Menunggu ${stage}, sejak hari ini.` : `Menunggu ${stage}, sudah ${n(days)} hari.`,
    finished: 'Semua tahap sudah tercapai.',
  },
  move: {
    title: 'Pindah ke register',
    hint: 'Sesudah badan hukum disahkan: catatan koperasi dibuat dengan pendiri, pengurus, pengawas, dan dokumennya sekaligus.',
    act: 'Pindahkan ke register',
    confirm: (name: string) =>
      `${name} menjadi koperasi aktif dalam register, dengan pendiri, pengurus, pengawas, dan pindaian dokumennya. Dapat diurungkan selama catatannya belum dikerjakan lagi.`,
    done: 'Berkas ini sudah menjadi koperasi dalam register.',
    open: 'Buka catatan koperasi',
    back: 'Urungkan pemindahan',
    backConfirm:
      'Catatan koperasi, pendiri, pengurus, dan dokumen yang dibuat oleh pemindahan dihapus dari register; berkas pendirian kembali seperti semula.',
  },
  scans: {
    add: 'Tambah pindaian',
    addFor: (name: string) => `Tambah pindaian ${name}`,
    open: (name: string) => `Buka ${name}`,
    remove: (name: string) => `Lepas ${name}`,
    column: 'Pindaian',
  },
} as const;
