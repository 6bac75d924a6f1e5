import type { Placeholder } from './placeholder-group.ts';
import type { RowList } from './ast.ts';

type Entry = readonly [code: string, name: string, example: string];

const own = (entries: readonly Entry[]): readonly Placeholder[] =>
  entries.map(([code, name, example]) => ({
    code,
    name,
    group: 'pendirian',
    example,
    kinds: ['pendirian'],
  }));

const rows = (list: RowList, entries: readonly Entry[]): readonly Placeholder[] =>
  entries.map(([code, name, example]) => ({
    code,
    name,
    group: 'baris',
    example,
    list,
    kinds: ['pendirian'],
  }));

/** What a formation file knows, for the papers of the founding meeting and of the office. */
export const FORMATION_PLACEHOLDERS: readonly Placeholder[] = [
  ...own([
    ['pola_koperasi', 'Pola koperasi', 'konvensional'],
    ['hari_tanggal_rapat', 'Hari dan tanggal rapat pembentukan', 'Selasa, 10 Juni 2025'],
    [
      'rapat_terbilang',
      'Hari rapat dengan huruf dan angka',
      'Selasa, tanggal sepuluh, bulan Juni, tahun dua ribu dua puluh lima (10-06-2025)',
    ],
    ['tempat_rapat', 'Tempat rapat', 'Balai desa'],
    ['waktu_rapat', 'Pukul rapat', '09.00 WITA'],
    [
      'kedudukan',
      'Desa/kelurahan, kecamatan, dan kabupaten',
      'Desa Sangatta Utara, Kecamatan Sangatta Utara',
    ],
    ['jumlah_pendiri', 'Banyaknya pendiri yang memenuhi syarat', '20'],
    ['terbilang_jumlah_pendiri', 'Banyaknya pendiri dengan huruf', 'dua puluh'],
    ['jumlah_hadir', 'Banyaknya pendiri yang hadir', '20'],
    ['terbilang_jumlah_hadir', 'Banyaknya pendiri yang hadir dengan huruf', 'dua puluh'],
    ['jumlah_diperlukan', 'Banyaknya pendiri yang diperlukan', '9'],
    ['dasar_pendirian', 'Dasar hukum jumlah pendiri pada hari rapat', 'UU 25/1992 Pasal 6'],
    ['peraturan_2018', 'Peraturan penyelenggaraan tahun 2018', 'Permenkop dan UKM Nomor 9 Tahun 2018'],
    ['wilayah_keanggotaan', 'Wilayah keanggotaan', 'Kecamatan Sangatta Utara'],
    ['usaha_kbli', 'Usaha dan KBLI', 'Perdagangan eceran (47111)'],
    ['simpanan_pokok', 'Simpanan pokok setiap anggota', 'Rp100.000'],
    ['simpanan_wajib', 'Simpanan wajib setiap anggota', 'Rp25.000'],
    ['modal_awal', 'Modal awal: simpanan pokok kali pendiri yang memenuhi syarat', 'Rp2.000.000'],
    ['terbilang_modal_awal', 'Modal awal dengan huruf', 'dua juta rupiah'],
    ['masa_jabatan', 'Masa jabatan pengurus dan pengawas', '10 Juni 2025 sampai 10 Juni 2030'],
    ['notaris', 'Notaris', 'Nama Notaris Contoh, S.H., M.Kn.'],
    ['kuasa_nik', 'NIK penerima kuasa (ketua)', '640804 000000 0001'],
    ['kuasa_lahir', 'Tanggal lahir penerima kuasa (ketua)', '17 Mei 1980'],
    ['kuasa_alamat', 'Alamat penerima kuasa (ketua)', 'Jalan Contoh RT 05'],
    ['petugas_dinas', 'Petugas dinas', 'Nama Petugas, S.E.'],
    ['persen_lengkap', 'Dokumen wajib yang sudah ada', '100'],
    ['kesimpulan_berkas', 'Siap atau belum siap diajukan', 'siap diajukan'],
    [
      'alasan_rekomendasi',
      'Alasan rekomendasi tetap diterbitkan walaupun berkas belum siap',
      'Pengesahan diperlukan sebelum akhir bulan.',
    ],
  ]),
  ...rows('pendiri', [
    ['pendiri_nama', 'Pendiri: nama', 'Andi Contoh'],
    ['pendiri_nik', 'Pendiri: NIK KTP', '640804 000000 0001'],
    ['pendiri_nik_akhir', 'Pendiri: empat angka terakhir NIK KTP', '************0001'],
    ['pendiri_lahir', 'Pendiri: tanggal lahir', '17/05/1980'],
    ['pendiri_jk', 'Pendiri: L/P', 'L'],
    ['pendiri_alamat', 'Pendiri: alamat', 'Jalan Contoh RT 05'],
  ]),
  ...rows('pengurus', [
    ['pengurus_nama', 'Pengurus: nama', 'Andi Contoh'],
    ['pengurus_jabatan', 'Pengurus: jabatan', 'Ketua'],
  ]),
  ...rows('pengawas', [
    ['pengawas_nama', 'Pengawas: nama', 'Budi Contoh'],
    ['pengawas_jabatan', 'Pengawas: jabatan', 'Ketua pengawas'],
  ]),
  ...rows('dokumen', [
    ['dokumen_nama', 'Dokumen: nama', 'Akta pendirian'],
    ['dokumen_keadaan', 'Dokumen: keadaan', 'Ada'],
    ['dokumen_tanggal', 'Dokumen: tanggal', '12/06/2025'],
    ['dokumen_catatan', 'Dokumen: catatan', 'Salinan pertama'],
  ]),
];
