import { field } from './letter-field.ts';
import type { LetterKind } from './letter-template.ts';
import type { Placeholder } from './placeholder-group.ts';

const DISSOLVING = { kinds: ['biasa', 'pengumuman'] } as const satisfies {
  readonly kinds: readonly LetterKind[];
};
const DECIDING = {
  kinds: [...DISSOLVING.kinds, 'keputusan'],
} as const satisfies { readonly kinds: readonly LetterKind[] };
const NOTICE = { kinds: ['pengumuman'] } as const satisfies { readonly kinds: readonly LetterKind[] };
const POSTING = { kinds: ['berita-acara'] } as const satisfies { readonly kinds: readonly LetterKind[] };
const INCIDENT = { kinds: ['biasa', 'laporan'] } as const satisfies {
  readonly kinds: readonly LetterKind[];
};

/** What the office types for letters of a dissolution and of an incident with personal data. */
export const LEGAL_PLACEHOLDERS: readonly Placeholder[] = [
  field('dasar_pelimpahan', 'Dasar pelimpahan wewenang', 'Keputusan Menteri Nomor … Tahun …', DECIDING),
  field('bukti', 'Bukti alasan, satu tiap baris', 'berita acara verifikasi lapangan Nomor …', {
    ...DISSOLVING,
    input: 'lines',
  }),
  field('alamat_keberatan', 'Alamat pengajuan keberatan', 'Jalan Contoh Nomor 1, Sangatta', DISSOLVING),
  field('diterima_pengurus', 'Pemberitahuan diterima pengurus', '1 Agustus 2025', {
    ...DISSOLVING,
    input: 'date',
  }),
  field('diterima_kreditor', 'Pemberitahuan diterima kreditor', '1 Juli 2026', {
    ...DISSOLVING,
    input: 'date',
  }),
  field('kewajiban', 'Kewajiban kepada pihak ketiga', 'tidak ditemukan', DISSOLVING),
  field('nomor_keputusan', 'Nomor keputusan', '12/KEP/2025', DECIDING),
  field('tanggal_keputusan', 'Tanggal keputusan pembubaran', '1 Oktober 2025', {
    ...DISSOLVING,
    input: 'date',
  }),
  field('penyelesai', 'Penyelesai: nama dan alamat', 'Nama Penyelesai Contoh, Sangatta', DISSOLVING),
  field('ditempel_di', 'Ditempel di', 'kantor kecamatan dan kantor desa', NOTICE),
  field('ditempel_sejak', 'Ditempel sejak', '10 Juni 2025', { ...NOTICE, input: 'date' }),
  field('ditempel_sampai', 'Ditempel sampai dengan', '10 September 2025', { ...NOTICE, input: 'date' }),
  field('nomor_pengumuman', 'Nomor pengumuman yang ditempel', '500.3/PU-001/DKUKM/VI/2025', POSTING),
  field('keadaan_penempelan', 'Selama ditempel', 'tidak ada keberatan yang disampaikan', POSTING),
  field('jam_batas', 'Batas waktu: pukul', '15.00 WITA', NOTICE),
  field('latar_belakang', 'Latar belakang', 'Banyak koperasi belum menyampaikan laporan RAT.', NOTICE),
  field('maksud_tujuan', 'Maksud dan tujuan', 'agar laporan RAT diterima tepat waktu', NOTICE),
  field('ruang_lingkup', 'Ruang lingkup', 'seluruh koperasi di kabupaten', NOTICE),
  field('tanggal_diketahui', 'Kegagalan diketahui: tanggal', '18 November 2025', {
    ...INCIDENT,
    input: 'date',
  }),
  field('jam_diketahui', 'Kegagalan diketahui: pukul', '14.30 WITA', INCIDENT),
  field('waktu_kejadian', 'Waktu kejadian, sejauh diketahui', '17 November 2025 malam', INCIDENT),
  field('jenis_data', 'Data pribadi yang terungkap', 'nama dan nomor telepon', INCIDENT),
  field('jumlah_subjek', 'Banyaknya orang', '12', { ...INCIDENT, input: 'count' }),
  field('uraian_insiden', 'Bagaimana terungkap', 'berkas terkirim ke alamat yang salah', INCIDENT),
  field('penanganan', 'Penanganan dan pemulihan, satu tiap baris', 'berkas diminta dihapus', {
    ...INCIDENT,
    input: 'lines',
  }),
  field('saran_subjek', 'Saran kepada subjek data', 'waspada terhadap telepon yang tidak dikenal', INCIDENT),
  field('narahubung', 'Narahubung: nama dan telepon', 'Nama Petugas Contoh, (0549) 000000', {
    kinds: [...INCIDENT.kinds, 'pengumuman', 'undangan'],
  }),
  field('sebab_insiden', 'Akar masalah', 'alamat tidak diperiksa kembali', INCIDENT),
  field('pencegahan', 'Pencegahan, satu tiap baris', 'pengiriman diperiksa orang kedua', {
    ...INCIDENT,
    input: 'lines',
  }),
  field('dikirim_subjek', 'Pemberitahuan kepada subjek data dikirim', '19 November 2025 pukul 09.00', {
    ...INCIDENT,
    isOptional: true,
  }),
  field('dikirim_lembaga', 'Pemberitahuan kepada lembaga dikirim', '19 November 2025 pukul 10.00', {
    ...INCIDENT,
    isOptional: true,
  }),
  field('alasan_terlambat', 'Alasan bila lewat batas', '-', { ...INCIDENT, isOptional: true }),
  {
    code: 'batas_insiden',
    name: 'Batas pemberitahuan, dihitung dari saat diketahui',
    group: 'isian',
    example: 'Jumat, 21 November 2025 pukul 14.30 WITA',
    ...INCIDENT,
  },
];
