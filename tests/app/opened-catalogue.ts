import path from 'node:path';
import type { Opened, Step } from './opened-parts.ts';
import type { Program } from './program.ts';

/** A screen and the steps from it. */
type Way = readonly [string, ...Step[]];

const opens =
  (as: Opened['as']) =>
  (at: string, ...way: readonly Step[]): Opened => ({ at, way, as });
const dialog = opens('dialog');
const panel = opens('complementary');
const menu = opens('menu');
const screen = opens('main');

const more = (at: string, item: string): Way => [at, ['button', 'Lainnya'], ['menuitem', item]];
const RECORD: Step = ['open', 'Daftar koperasi'];
const record = (tab: string, button: string | RegExp): Opened =>
  dialog('Register', RECORD, ['tab', tab], ['button', button]);
const file = (tab: string, ...way: readonly Step[]): Way => [
  'Pembentukan',
  ['open', 'Berkas pendirian'],
  ['tab', tab],
  ...way,
];
const guideline = (button: string | RegExp): Opened =>
  dialog('Pembentukan', ['tab', 'Juknis dan daftar periksa'], ['button', button]);
const settings = (tab: string, button: string | RegExp): Way => [
  'Pengaturan',
  ['tab', tab],
  ['button', button],
];

/** A rule's section is opened by its heading. */
const rule = (title: string): Way => [
  'Pengaturan',
  ['tab', 'Ketentuan'],
  ['button', new RegExp(`^${title}`)],
  ['button', new RegExp(`^Tambah versi: ${title}`)],
];

const LETTER: Step = ['row', 'Daftar surat'];
/** By the words of its row: it is numbered, the newest letter is a draft. */
const DECREE: Step = ['text', 'Keputusan kepala dinas tentang penerima penghargaan (dengan pelimpahan)'];
const INCOMING: Step = ['row', 'Agenda surat masuk'];
const NUMBER: Step = ['row', 'Isi buku nomor'];
const CONSULTATION: Step = ['row', 'Catatan konsultasi'];
const ACTIVITY: Step = ['open', 'Daftar kegiatan'];
const INDICATOR: readonly Step[] = [
  ['row', 'Capaian indikator'],
  ['unfold', 'Rincian'],
];
const UMKM: Step = ['row', 'Register UMKM'];
const PLAN: Step = ['row', 'Rencana pembinaan'];
const VISIT: readonly Step[] = [
  ['tab', 'Kunjungan'],
  ['row', 'Kunjungan'],
];
const OFFICER: readonly Step[] = [
  ['tab', 'Petugas'],
  ['row', 'Petugas lapangan'],
];
const CAMPAIGN: readonly Step[] = [['tab', 'Verifikasi lapangan']];
const CANDIDATE: readonly Step[] = [
  ['row', 'Calon penerima'],
  ['unfold', 'Rincian'],
];

/** Every dialog, side panel and menu that can be opened without changing anything, by area. */
export const CATALOGUE: Readonly<Record<string, readonly Opened[]>> = {
  award: [
    menu('Penghargaan', ['row-menu', 'Calon penerima']),
    panel('Penghargaan', ...CANDIDATE),
    dialog('Penghargaan', ...CANDIDATE, ['button', 'Keluarkan…']),
    dialog('Penghargaan', ...CANDIDATE, ['button', 'Pratinjau piagam']),
    screen('Penghargaan', ['button', 'Ubah syarat']),
    dialog('Penghargaan', ['button', /^Tetapkan \d+ penerima/]),
    screen('Penghargaan', ['button', 'Keabsahan']),
  ],
  frame: [
    dialog('Beranda', ['keys', 'Control+k']),
    dialog('Beranda', ['keys', 'Control+/']),
    panel('Beranda', ['keys', 'F1']),
    screen('Beranda', ['keys', 'F1']),
  ],
  register: [
    menu('Register', ['row-menu', 'Daftar koperasi']),
    menu('Register', ['button', 'Lainnya']),
    dialog('Register', ['button', 'Kolom']),
    dialog('Register', ['button', 'Cetak']),
    dialog('Register', ['button', 'Simpan ke Excel']),
    dialog('Register', ['button', 'Tambah saringan']),
    dialog('Register', ['row', 'Daftar koperasi'], ['keys', 'Space'], ['button', 'Ubah massal']),
    dialog(...more('Register', 'Simpan tampilan')),
    dialog('Register', RECORD, ['button', 'Ubah status']),
    dialog('Register', RECORD, ['button', 'Cetak lembar']),
    dialog('Register', RECORD, ['button', 'Tampilkan Telepon']),
    record('Pengurus & pengawas', 'Tambah pengurus'),
    record('Pengurus & pengawas', /^Betulkan /),
    record('Pengurus & pengawas', /^Hapus /),
    screen('Register', RECORD, ['tab', 'Angka per tahun']),
    record('RAT', 'Catat RAT'),
    record('Badan hukum', 'Catat perubahan'),
    record('Badan hukum', 'Catat izin'),
    screen('Register', RECORD, ['tab', 'Dokumen']),
    record('Verifikasi lapangan', 'Catat kunjungan'),
    record('Kesehatan & KUK', 'Tambah hasil pemeriksaan'),
    record('Kesehatan & KUK', 'Tetapkan KUK'),
    record('Kesehatan & KUK', 'Catat keadaan AD/ART'),
    screen('Register', RECORD, ['tab', 'Riwayat']),
    screen('Register', ['button', 'Impor']),
  ],
  everyYear: [
    screen('RAT', ['button', 'Isi RAT']),
    screen('RAT', ['button', 'Isi RAT'], ['text', 'Isi dalam tabel']),
    menu('RAT', ['row-menu', 'Tahap RAT setiap koperasi']),
    panel('Evaluasi', ['row', 'Evaluasi koperasi']),
    dialog('Evaluasi', ['button', 'Tutup evaluasi']),
    menu('Evaluasi', ['button', '+ Saringan']),
    dialog('Legalitas', ['button', 'Catat izin']),
    dialog('Legalitas', ['button', 'Cetak lembar lapangan']),
    dialog('Legalitas', ['tab', 'Usul pembubaran'], ['button', 'Buka berkas']),
  ],
  formation: [
    screen(...file('Isi berkas')),
    dialog(...file('Tahapan', ['button', /^Catat /])),
    dialog(...file('Surat dan berita acara', ['button', /^Cetak Berita acara rapat/])),
    guideline('Percayai penerbit'),
    guideline(/^Versi baru Daftar periksa pendirian/),
    panel('Merah Putih', ['button', 'Rincian']),
    screen(...more('Merah Putih', 'Isi dalam tabel')),
    dialog(...more('Merah Putih', 'Surati kepala desa')),
    screen(...more('Merah Putih', 'Klarifikasi pengurus')),
  ],
  papers: [
    panel('Surat', LETTER),
    menu('Surat', ['row-menu', 'Daftar surat']),
    screen('Surat', ['button', 'Buat surat']),
    dialog('Surat', LETTER, ['button', 'Lihat surat']),
    screen('Surat', LETTER, ['button', 'Tulis di halaman']),
    dialog('Surat', LETTER, ['button', 'Ubah konsep']),
    dialog('Surat', LETTER, ['keys', 'Space'], ['button', 'Jadikan final']),
    dialog('Surat', LETTER, ['button', 'Batalkan surat']),
    dialog(...more('Surat', 'Tanda SRIKANDI…')),
    dialog('Surat', DECREE, ['button', 'Salinan dan petikan']),
    dialog('Surat', ['tab', 'Templat'], ['button', 'Salin templat']),
    screen('Surat', ['tab', 'Templat'], ['button', 'Ubah']),
    dialog('Surat masuk', ['button', 'Catat surat']),
    panel('Surat masuk', INCOMING),
    dialog('Surat masuk', INCOMING, ['button', 'Disposisi…']),
    dialog('Surat masuk', INCOMING, ['button', 'Betulkan…']),
    dialog('Surat masuk', INCOMING, ['button', 'Batalkan…']),
    dialog('Surat masuk', INCOMING, ['button', /^Tandai selesai/]),
    dialog('Surat masuk', INCOMING, ['button', /^Betulkan disposisi/]),
    dialog('Surat masuk', INCOMING, ['button', 'Lembar disposisi']),
    dialog('Buku nomor', ['button', 'Ambil nomor']),
    dialog('Buku nomor', ['button', 'Pesan nomor']),
    panel('Buku nomor', NUMBER),
    dialog('Buku nomor', NUMBER, ['button', 'Isi suratnya']),
    dialog('Buku nomor', NUMBER, ['button', 'Batalkan nomor']),
    dialog(...more('Buku nomor', 'Blok buku tangan')),
    dialog(...more('Buku nomor', 'Sisipan')),
    dialog(...more('Buku nomor', 'Pola nomor')),
    dialog(...more('Buku nomor', 'Tambah buku nomor')),
    dialog(...more('Buku nomor', 'Satu buku atau beberapa buku')),
    dialog(...more('Buku nomor', 'Kode klasifikasi arsip')),
    panel('Konsultasi', CONSULTATION),
    dialog('Konsultasi', CONSULTATION, ['button', 'Betulkan…']),
    dialog('Konsultasi', CONSULTATION, ['button', 'Hapus…']),
    dialog('Konsultasi', CONSULTATION, ['button', 'Hapus data pribadi…']),
    screen('Konsultasi', ['tab', 'Rekap']),
  ],
  programme: [
    screen('Program dan target'),
    dialog('Program dan target', ['button', 'Target baru']),
    screen('Program dan target', ['text', 'Kalender dinas']),
    dialog('Program dan target', ['text', 'Kalender dinas'], ['button', 'Hari libur baru']),
    dialog('Program dan target', ['text', 'Kalender dinas'], ['row', 'Hari libur']),
    screen('Program dan target', ['text', 'Pergantian tahun']),
    screen('Laporan kinerja'),
    dialog('Laporan kinerja', ['button', 'Indikator baru']),
    dialog('Laporan kinerja', ['button', 'Yang dihapus…']),
    dialog('Laporan kinerja', ['button', 'Bekukan TW III']),
    dialog(...more('Laporan kinerja', 'Catatan evaluasi Renja…')),
    menu('Laporan kinerja', ['button', 'Lainnya']),
    panel('Laporan kinerja', ...INDICATOR),
    dialog('Laporan kinerja', ...INDICATOR, ['button', /Lihat Koperasi aktif$/]),
    dialog('Laporan kinerja', ...INDICATOR, ['button', 'Isi triwulan…']),
    dialog('Laporan kinerja', ...INDICATOR, ['button', 'Ubah target…']),
    dialog('Laporan kinerja', ...INDICATOR, ['button', 'Renja…']),
    dialog('Laporan kinerja', ...INDICATOR, ['button', 'Ganti nama…']),
    dialog('Laporan kinerja', ...INDICATOR, ['button', 'Betulkan…']),
    dialog('Kegiatan', ['button', 'Kegiatan baru']),
    screen('Kegiatan', ACTIVITY),
    dialog('Kegiatan', ACTIVITY, ['button', 'Betulkan…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Ubah keadaan…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Hapus…']),
    dialog('Kegiatan', ACTIVITY, ['button', '+ Angkatan']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Betulkan angkatan…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Tambah peserta']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Tempel dari Excel']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Isi nilai…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Cetak daftar hadir…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Terbitkan sertifikat…']),
    dialog('Kegiatan', ACTIVITY, ['button', 'Cocokkan peserta…']),
    screen('Kegiatan', ['button', 'Rekap tahunan']),
    screen('Kegiatan', ACTIVITY, ['tab', 'Surat dan cetak']),
    dialog('Kegiatan', ACTIVITY, ['tab', 'Surat dan cetak'], ['button', 'Pembayaran dan panitia…']),
    dialog('Kegiatan', ACTIVITY, ['tab', 'Surat dan cetak'], ['button', 'Cetak Daftar hadir peserta']),
    dialog('Kegiatan', ACTIVITY, ['tab', 'Surat dan cetak'], ['button', 'Tulis beberapa konsep…']),
    dialog('Kegiatan', ACTIVITY, ['tab', 'Surat dan cetak'], ['button', 'Cetak beberapa…']),
    screen('Kegiatan', ACTIVITY, ['tab', 'Riwayat']),
    dialog('UMKM', ['button', 'UMKM baru']),
    panel('UMKM', UMKM),
    dialog('UMKM', UMKM, ['button', 'Betulkan']),
    dialog('UMKM', UMKM, ['button', 'Catat keadaan']),
    dialog('UMKM', UMKM, ['button', 'Tambah produk']),
    dialog('UMKM', UMKM, ['button', 'Tambah izin']),
    dialog('UMKM', UMKM, ['button', 'Riwayat ubahan…']),
    dialog('UMKM', UMKM, ['button', 'Hapus']),
    dialog('UMKM', UMKM, ['button', 'Hapus data pribadi pemilik…']),
    screen('UMKM', ['text', 'Produk']),
    screen('UMKM', ['text', 'Perizinan']),
    dialog('UMKM', UMKM, ['button', 'Halal: Amplang']),
    dialog('UMKM', UMKM, ['button', 'Halal: Amplang'], ['button', 'Catat permohonan']),
    screen('UMKM', ['text', 'Halal']),
    screen('UMKM', ['text', 'Rekap UMKM']),
    screen('UMKM', ['text', 'Catatan ganda']),
    dialog('Pembinaan', ['button', 'Susun rencana']),
    dialog('Pembinaan', ['button', 'Catat kunjungan']),
    panel('Pembinaan', PLAN),
    dialog('Pembinaan', PLAN, ['button', 'Betulkan…']),
    dialog('Pembinaan', PLAN, ['button', 'Hapus…']),
    panel('Pembinaan', ...VISIT),
    dialog('Pembinaan', ...VISIT, ['button', /^Perbesar: /]),
    dialog('Pembinaan', ...VISIT, ['button', 'Betulkan…']),
    dialog('Pembinaan', ...VISIT, ['button', 'Hapus…']),
    dialog('Pembinaan', ['tab', 'Petugas'], ['button', 'Petugas baru']),
    panel('Pembinaan', ...OFFICER),
    dialog('Pembinaan', ...OFFICER, ['button', 'Pekerjaan terbuka…']),
    dialog('Pembinaan', ...OFFICER, ['button', 'Laporan bulanan…']),
    dialog('Pembinaan', ...OFFICER, ['button', 'Betulkan…']),
    dialog('Pembinaan', ['tab', 'Kunjungan'], ['button', 'Lembar kunjungan…']),
    screen('Pembinaan', ['tab', 'Kunjungan'], ['button', 'Isi dari lembar…']),
    screen('Pembinaan', ...CAMPAIGN),
    dialog('Pembinaan', ...CAMPAIGN, ['button', 'Kampanye baru']),
    dialog('Pembinaan', ...CAMPAIGN, ['button', 'Lainnya'], ['menuitem', 'Betulkan…']),
    dialog('Pembinaan', ...CAMPAIGN, ['button', 'Lainnya'], ['menuitem', 'Hapus…']),
    dialog('Pembinaan', ...CAMPAIGN, ['button', 'Pilih sasaran…']),
    screen('Pembinaan', ['tab', 'Dapat dihidupkan']),
    screen('Pembinaan', ['tab', 'Rekap']),
    dialog('Pembinaan', ['tab', 'Rekap'], ['button', 'Tetapkan target…']),
  ],
  figures: [
    dialog('Rekap', ['button', /^Pilih kolom/]),
    dialog('Rekap', ['button', 'Bekukan angka']),
    dialog('Rekap', ['button', 'Tambah saringan']),
    dialog('Rekap', ['tab', 'Angka resmi'], ['button', 'Kata pengantar']),
    dialog('Rekap', ['tab', 'Angka acuan'], ['row', 'Angka acuan']),
    dialog('Rekap', ['tab', 'Penghargaan diterima'], ['button', 'Penghargaan baru']),
    screen('Pencocokan', ['button', 'Cocokkan daftar']),
  ],
  settings: [
    dialog(...settings('Identitas dinas', 'Betulkan wilayah…')),
    dialog(...settings('Penanda tangan', /^Betulkan Nama/)),
    dialog(...settings('Penanda tangan', /^Hapus Nama/)),
    screen(...settings('Penanda tangan', 'Tambah pejabat')),
    dialog(...rule('Kuorum RAT')),
    dialog(...rule('Penghargaan')),
    dialog(...rule('Topik konsultasi')),
    dialog(...settings('Dasar hukum', 'Catat peraturan')),
    dialog(...settings('Dasar hukum', /^Betulkan /)),
    dialog(...settings('Dasar hukum', /^Akhiri /)),
    dialog(...settings('Dasar hukum', /^Hapus /)),
    screen(...settings('Cadangan', 'Buka kunci QR')),
    dialog(...settings('Cadangan', 'Ubah ketentuan')),
    dialog(...settings('Cadangan', 'Nyalakan sandi')),
    dialog(...settings('Akun', 'Nyalakan akun')),
    dialog(...settings('Catatan kejadian', 'Tetapkan kata sandi segel')),
    dialog(...settings('Sandi data', 'Nyalakan sandi data')),
    dialog(...settings('Tentang', 'Lihat daftar lisensi')),
  ],
};

/** One of each thing whose dialogs are looked at. */
export async function oneOfEach({ page, request, answerDialogs }: Program): Promise<void> {
  const on = '2025-11-18';
  await request('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
  await request('umkm.record', {
    name: 'Amplang Contoh Rasa',
    ownerName: 'Contoh Aminah',
    products: [{ name: 'Amplang', kind: 'makanan' }],
  });
  await request('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Digitalisasi Usaha Koperasi',
    batches: [{ number: 1, startsOn: on, endsOn: on, participants: [{ name: 'Contoh Rahmawati' }] }],
    terms: { allowanceRate: 150_000 },
  });
  await oneOfCoaching(request, on);
  await request('calendar.save', { day: '2025-12-25', name: 'Hari Raya Natal' });
  const quoted = { subject: 'Koperasi terdaftar', area: 'Provinsi', amount: '5.000', source: 'Siaran pers' };
  await request('reference.save', quoted);
  await request('performance.save', {
    code: 'K-01',
    name: 'Koperasi aktif terhadap semua',
    formula: 'ratio',
    numerator: 'active',
    denominator: 'total',
    firstYear: 2025,
  });
  await request('number.reserve', { series: 'surat-keluar', on, count: 2, purpose: 'Undangan' });
  const letter = await request('incoming.record', { sender: 'Bank Contoh', subject: 'Penawaran' });
  if (!letter.ok) throw new Error(letter.error.code);
  const { id } = letter.value;
  await request('incoming.dispose', { id, toWhom: ['Bidang Kelembagaan'], note: 'siapkan jawaban' });
  await numberedDecree(request, on);
  await request('letter.createBatch', { templateCode: 'surat-biasa', cooperativeIds: [], on, fields: {} });
  await answerDialogs(path.resolve('resources/sample/pendirian-sembilan-pendiri.json'));
  await page.getByRole('navigation').getByText('Pembentukan', { exact: true }).click();
  await page.getByRole('button', { name: 'Buka berkas JSON' }).first().click();
  await page.getByRole('tab', { name: 'Isi berkas' }).waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Tersimpan.').waitFor();
}

/** A decision with its number: only of such a one a copy is certified. */
async function numberedDecree(request: Program['request'], on: string): Promise<void> {
  const register = await request('cooperative.list', { limit: 2 });
  if (!register.ok) throw new Error(register.error.code);
  const drafts = await request('letter.createBatch', {
    templateCode: 'sk-penghargaan',
    cooperativeIds: register.value.rows.map(({ id }) => id),
    on,
    fields: {
      dasar_hukum: 'Undang-Undang Contoh;',
      kategori: 'Koperasi Patuh',
      dasar_pelimpahan: 'Perbup Contoh',
    },
  });
  if (!drafts.ok) throw new Error(drafts.error.code);
  const { ids } = drafts.value;
  const numbered = await request('letter.finalise', { ids, isConfirmed: true });
  if (!numbered.ok) throw new Error(JSON.stringify(numbered.error));
}

/** An officer, a campaign, a planned cooperative and a visit to it: without them the lists of coaching have no row to press. */
async function oneOfCoaching(request: Program['request'], on: string): Promise<void> {
  const register = await request('cooperative.list', { limit: 1 });
  const officer = await request('coaching.recordOfficer', { name: 'Contoh Hidayat' });
  if (!register.ok) throw new Error(register.error.code);
  if (!officer.ok) throw new Error(officer.error.code);
  const [first] = register.value.rows;
  if (first === undefined) throw new Error('no cooperative');
  const about = { cooperativeId: first.id };
  const plan = { ...about, year: 2025, officerId: officer.value.id, goal: 'aktifkan-rat' };
  const visit = { ...about, visitedOn: on, officerIds: [officer.value.id], outcome: 'met_officers' as const };
  const campaign = { name: 'Verifikasi contoh', year: 2025, startsOn: on };
  const visited = await request('coaching.recordVisit', visit);
  if (!visited.ok) throw new Error(visited.error.code);
  const photo = { visitId: visited.value.id, paths: [path.resolve('resources/pictures/piagam.png')] };
  for (const answer of [
    await request('coaching.recordCampaign', campaign),
    await request('coaching.recordPlan', plan),
    await request('coaching.addPhotos', photo),
  ])
    if (!answer.ok) throw new Error(answer.error.code);
}
