import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { ChecklistDocument } from './rule-value.ts';

const required = (code: string, name: string): ChecklistDocument => ({ code, name, isRequired: true });
const optional = (code: string, name: string): ChecklistDocument => ({ code, name, isRequired: false });

const EDITABLE = 'Susunan baku; sesuaikan bila dinas atau notaris meminta dokumen lain.';

/** What every formation file is asked for since the procedure of Permenkop UKM 9/2018. */
const CURRENT: readonly ChecklistDocument[] = [
  required('akta-pendirian', 'Akta pendirian dari notaris pembuat akta koperasi (NPAK)'),
  required('surat-kuasa-pendiri', 'Surat kuasa pendiri'),
  required('berita-acara-rapat', 'Berita acara rapat pembentukan'),
  required('daftar-hadir', 'Daftar hadir rapat pembentukan'),
  required('ktp-kk', 'Fotokopi KTP pendiri serta KTP dan KK pengurus dan pengawas'),
  required('bukti-modal', 'Surat bukti tersedianya modal, paling sedikit sebesar simpanan pokok'),
  required('rencana-kegiatan', 'Rencana awal kegiatan usaha'),
  required('dokumen-pendukung', 'Dokumen pendukung (domisili, rancangan anggaran dasar)'),
];

/** The list offices used before, for entering an old file. */
const BEFORE_2018: readonly ChecklistDocument[] = [
  required('surat-permohonan', 'Surat permohonan bermeterai'),
  required('konsep-anggaran-dasar', 'Konsep anggaran dasar'),
  required('berita-acara-rapat', 'Petikan berita acara rapat pembentukan'),
  required('neraca-awal', 'Neraca awal'),
  required('daftar-hadir', 'Daftar hadir rapat pembentukan'),
  required('daftar-pendiri', 'Daftar nama pendiri'),
  required('susunan-pengurus-pengawas', 'Susunan pengurus dan pengawas'),
  optional('daftar-karyawan', 'Daftar karyawan'),
  required('bukti-modal', 'Bukti setoran modal'),
  required('rencana-kegiatan', 'Rencana awal kegiatan usaha'),
  required('riwayat-hidup', 'Riwayat hidup pengurus dan pengawas'),
  required('ktp-kk', 'Fotokopi KTP pendiri'),
  optional('rekomendasi-desa-camat', 'Rekomendasi kepala desa dan camat'),
];

const MEMBER_COOPERATIVES: readonly ChecklistDocument[] = [
  required('ba-kuasa-koperasi-anggota', 'Berita acara rapat anggota dan surat kuasa setiap koperasi pendiri'),
  required('sk-bh-koperasi-anggota', 'SK pengesahan badan hukum setiap koperasi pendiri'),
  required('npwp-koperasi-anggota', 'NPWP setiap koperasi pendiri'),
  optional('nik-koperasi-anggota', 'NIK Koperasi setiap koperasi pendiri'),
];

const SAVINGS_AND_LOANS: readonly ChecklistDocument[] = [
  required('bukti-setoran-modal', 'Bukti setoran modal pada rekening bank atas nama koperasi'),
  required('rencana-kerja', 'Rencana kerja tiga tahun'),
  optional('administrasi-pembukuan', 'Kelengkapan administrasi dan pembukuan'),
  optional('daftar-sarana-kerja', 'Daftar sarana kerja'),
  optional('riwayat-hidup-pengelola', 'Riwayat hidup pengelola'),
];

const SHARIA: readonly ChecklistDocument[] = [
  required('dewan-pengawas-syariah', 'Susunan Dewan Pengawas Syariah (DPS)'),
  optional('rekomendasi-dps', 'Rekomendasi DSN-MUI untuk Dewan Pengawas Syariah'),
];

const VILLAGE_PROGRAMME: readonly ChecklistDocument[] = [
  required('ba-musdesus', 'Berita acara musyawarah desa/kelurahan khusus'),
  optional('daftar-hadir-musdesus', 'Daftar hadir musyawarah desa/kelurahan khusus'),
  optional('rekomendasi-kdkmp', 'Surat rekomendasi'),
];

const CHANGES: readonly DatedRule<readonly ChecklistDocument[]>[] = [
  {
    code: 'documents-amendment-statutes',
    value: [
      required('surat-permohonan', 'Surat permohonan'),
      required('berita-acara-rapat-anggota', 'Berita acara atau notulen rapat anggota'),
      required('daftar-hadir', 'Daftar hadir rapat anggota'),
      required('akta-perubahan', 'Akta perubahan anggaran dasar dari notaris'),
      required('akta-dan-sk-lama', 'Akta dan SK badan hukum sebelumnya'),
      optional('naskah-lama-dan-baru', 'Naskah anggaran dasar lama dan baru'),
    ],
  },
  {
    code: 'documents-amendment-data',
    value: [
      required('berita-acara-rapat-anggota', 'Berita acara rapat anggota'),
      required('daftar-hadir', 'Daftar hadir rapat anggota'),
      required('ktp-pengurus-pengawas', 'KTP pengurus dan pengawas yang baru'),
      optional('pemberitahuan-notaris', 'Bukti pemberitahuan oleh notaris'),
    ],
  },
  {
    code: 'documents-dissolution',
    value: [
      required('hasil-verifikasi', 'Hasil verifikasi lapangan'),
      required('surat-lurah-kades', 'Surat keterangan lurah atau kepala desa'),
      optional('berita-acara-rapat-anggota', 'Berita acara rapat anggota tentang pembubaran'),
      optional('laporan-keuangan', 'Neraca dan daftar utang piutang terakhir'),
      optional('tim-penyelesai', 'Susunan tim penyelesai'),
      required('bukti-pengumuman', 'Bukti pengumuman kepada kreditur dan anggota'),
    ],
  },
].map((list) => ({
  ...list,
  inForceFrom: toPlainDate('1992-10-21'),
  inForceUntil: null,
  basis: 'Kebiasaan dinas dan notaris; belum dicocokkan dengan naskah resmi',
  note: EDITABLE,
}));

const COMMON = { inForceFrom: toPlainDate('2018-01-01'), inForceUntil: null, note: EDITABLE };

/** Default document lists of a formation file; the current set follows Permenkop UKM 9/2018 as the offices apply it. */
export const STANDARD_FORMATION_DOCUMENTS: readonly DatedRule<readonly ChecklistDocument[]>[] = [
  ...CHANGES,
  ...(['primer', 'sekunder'] as const).flatMap((form) => [
    {
      code: `formation-documents-${form}`,
      value: form === 'primer' ? BEFORE_2018 : [...BEFORE_2018, ...MEMBER_COOPERATIVES],
      inForceFrom: toPlainDate('1992-10-21'),
      inForceUntil: toPlainDate('2017-12-31'),
      basis: 'Daftar periksa dinas sebelum tahun 2018',
      note: `${EDITABLE} Untuk berkas lama.`,
    },
    {
      ...COMMON,
      code: `formation-documents-${form}`,
      value: form === 'primer' ? CURRENT : [...CURRENT, ...MEMBER_COOPERATIVES],
      basis:
        'Permenkop UKM 9/2018 tentang Penyelenggaraan dan Pembinaan Perkoperasian, menurut daftar periksa dinas',
    },
  ]),
  {
    ...COMMON,
    code: 'formation-documents-simpan-pinjam',
    value: SAVINGS_AND_LOANS,
    basis: 'Permenkop UKM 9/2018 Pasal 10 ayat (5), menurut daftar periksa dinas',
  },
  {
    ...COMMON,
    code: 'formation-documents-syariah',
    value: SHARIA,
    basis: 'UU 25/1992 Pasal 44A sebagaimana diubah dengan UU 6/2023',
  },
  {
    ...COMMON,
    code: 'formation-documents-kdkmp',
    value: VILLAGE_PROGRAMME,
    inForceFrom: toPlainDate('2025-03-18'),
    basis: 'SE Menteri Koperasi 1/2025 dan Juklak Menteri Koperasi 1/2025',
  },
];
