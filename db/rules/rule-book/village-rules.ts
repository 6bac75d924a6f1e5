import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

const ALWAYS = toPlainDate('1992-10-21');
const VILLAGE_PROGRAMME_ON = toPlainDate('2025-03-18');

/** From which book year on a village cooperative owes its RAT. */
export const STANDARD_VILLAGE_RAT: readonly DatedRule<RuleValue>[] = [
  {
    code: 'village-first-book-year',
    value: 2025,
    inForceFrom: VILLAGE_PROGRAMME_ON,
    inForceUntil: null,
    basis: 'UU 25/1992 Pasal 26 (rapat anggota paling sedikit sekali dalam satu tahun)',
    note: 'RAT diminta mulai Januari sesudah tahun buku ini; koperasi yang berbadan hukum kemudian menyusul.',
  },
];

/** Default rules of the village programme, permits, amendments, dissolution and how long personal data are kept. */
export const STANDARD_VILLAGE_RULES: readonly DatedRule<RuleValue>[] = [
  {
    code: 'village-leadership',
    value: { asOfficer: 'warning', chairsSupervisors: true },
    inForceFrom: VILLAGE_PROGRAMME_ON,
    inForceUntil: null,
    basis: 'Juklak Menteri Koperasi 1/2025',
    note: 'Kepala desa/lurah sebagai pengurus: peringatan atau tolak menurut kebijakan dinas; dapat diubah.',
  },
  {
    code: 'expiry-warning-days',
    value: 60,
    inForceFrom: ALWAYS,
    inForceUntil: null,
    basis: 'Ketentuan dinas tentang pengingat masa berlaku',
    note: 'Jumlah hari sebelum izin, sertifikat, atau masa jabatan berakhir; dapat diubah.',
  },
  {
    code: 'permit-kinds',
    value: [
      { code: 'nib', name: 'Nomor Induk Berusaha (NIB)', isRequired: true },
      { code: 'izin-usaha-simpan-pinjam', name: 'Izin usaha simpan pinjam', isRequired: false },
      { code: 'izin-kantor-cabang', name: 'Izin kantor cabang simpan pinjam', isRequired: false },
      { code: 'sertifikat-nik', name: 'Sertifikat NIK Koperasi', isRequired: false },
      { code: 'sertifikat-halal', name: 'Sertifikat halal', isRequired: false },
      { code: 'izin-lain', name: 'Izin lain', isRequired: false },
    ],
    inForceFrom: ALWAYS,
    inForceUntil: null,
    basis: 'Daftar izin menurut kebiasaan dinas',
    note: 'Susunan baku; tambahkan jenis izin yang dipantau dinas.',
  },
  {
    code: 'dissolution-grounds',
    value: [
      {
        code: 'tanpa-rat',
        name: 'Tidak menyelenggarakan rapat anggota tahunan bertahun-tahun',
        isRequired: false,
      },
      { code: 'tanpa-kegiatan', name: 'Tidak menjalankan kegiatan usaha bertahun-tahun', isRequired: false },
      {
        code: 'tidak-ditemukan',
        name: 'Kantor dan pengurus tidak ditemukan pada verifikasi lapangan',
        isRequired: false,
      },
      { code: 'ad-hilang', name: 'Anggaran dasar hilang atau pengurus mengundurkan diri', isRequired: false },
      { code: 'keputusan-anggota', name: 'Keputusan rapat anggota', isRequired: false },
      { code: 'lain', name: 'Alasan lain, lihat catatan', isRequired: false },
    ],
    inForceFrom: ALWAYS,
    inForceUntil: null,
    basis: 'Kebiasaan dinas pada usul pembubaran',
    note: 'Belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'dissolution-notice-months',
    value: 3,
    inForceFrom: ALWAYS,
    inForceUntil: null,
    basis: 'Kebiasaan pengumuman pembubaran koperasi',
    note: 'Lama pengumuman belum dicocokkan dengan naskah resmi; dapat diubah.',
  },
  {
    code: 'retention-years',
    value: [
      { code: 'formation', name: 'Berkas pembentukan dan data pendiri', years: 10 },
      { code: 'role', name: 'Data pengurus dan pengawas sesudah masa jabatan', years: 10 },
      { code: 'scan', name: 'Hasil pindai KTP dan KK', years: 5 },
    ],
    inForceFrom: ALWAYS,
    inForceUntil: null,
    basis: 'UU 27/2022 tentang Pelindungan Data Pribadi; jadwal retensi arsip dinas',
    note: 'Lama penyimpanan menurut jadwal retensi arsip setempat; angka bawaan ini belum dipastikan.',
  },
];
