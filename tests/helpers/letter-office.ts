import type { OutputOf } from '#contract/index.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { officeBackend } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';
import { newRecord } from './test-record.ts';

/** Every field filled in, whatever a template asks. */
export const FIELDS: Readonly<Record<string, string>> = {
  batas_tanggapan: '2025-12-05',
  hari_tanggal_acara: '2025-11-20',
  waktu_acara: '09.00 WITA',
  tempat_acara: 'Aula Dinas',
  acara: 'Penyerahan penghargaan',
  rincian: 'Berkas laporan RAT ; 1 (satu) berkas ; Untuk bahan\nPiagam ; 54 lembar ; -',
  petugas: 'Nama Petugas Satu, S.E. ; 19900101 201503 1 002 ; Pengawas Koperasi ; Penata (III/c)',
  kepada: 'Kepala Bidang Kelembagaan',
  tempat_tujuan: 'Tempat',
  nomor_sebelumnya: '500.3/010/DKUKM/X/2025',
  tanggal_sebelumnya: '2025-10-01',
  tembusan: 'Bupati Kutai Timur\nArsip',
  keperluan: 'pembinaan koperasi',
  pemohon: 'pengurus koperasi',
  dasar_pelimpahan: 'Keputusan Menteri Nomor 1 Tahun 2025',
  bukti: 'berita acara verifikasi lapangan Nomor 500.3/BA-001/2025',
  alamat_keberatan: 'Jalan Contoh Nomor 1, Sangatta',
  diterima_pengurus: '2025-08-01',
  kewajiban: 'tidak ditemukan',
  nomor_keputusan: '12/KEP/2025',
  tanggal_keputusan: '2025-10-01',
  penyelesai: 'Nama Penyelesai Contoh, Sangatta',
  tanggal_diketahui: '2025-11-17',
  jam_diketahui: '14.30 WITA',
  waktu_kejadian: '16 November 2025 malam',
  jenis_data: 'nama dan nomor telepon',
  jumlah_subjek: '12',
  uraian_insiden: 'berkas terkirim ke alamat yang salah',
  penanganan: 'berkas diminta dihapus; dan\nalamat diperiksa.',
  saran_subjek: 'waspada terhadap telepon yang tidak dikenal',
  narahubung: 'Nama Petugas Contoh, (0549) 000000',
  sebab_insiden: 'alamat tidak diperiksa kembali',
  pencegahan: 'pengiriman diperiksa orang kedua.',
  pimpinan: 'Nama Pemimpin Contoh, S.E.',
  notulis: 'Nama Notulis Contoh',
  agenda: 'pembukaan; dan\npembahasan.',
  cara_keputusan: 'musyawarah mufakat',
  keputusan_rapat: 'menyetujui laporan; dan\nmengesahkan rencana kerja.',
  rangkap: '2 (dua)',
  saksi: 'Nama Saksi Contoh ; Kepala Desa\nNama Saksi Kedua ; Sekretaris Desa',
  temuan_alamat: 'sesuai',
  temuan_pengurus: 'bertemu ketua',
  temuan_usaha: 'toko masih buka',
  temuan_administrasi: 'buku anggota ada',
  temuan_rat: 'berita acara RAT ada',
  temuan_anggota: '120 orang',
  kesimpulan_verifikasi: 'ditemukan, aktif',
  tindak_lanjut: 'pendampingan laporan RAT',
  wakil_koperasi: 'Nama Wakil Contoh',
  juknis: 'petunjuk teknis pemeriksaan kesehatan koperasi',
  nomor_surat_tugas: '800.1.11.1/004/DKUKM/XI/2025',
  tanggal_surat_tugas: '2025-11-10',
  tanggal_mulai: '2025-11-12',
  tanggal_selesai: '2025-11-13',
  pihak_pertama_nama: 'Nama Pejabat Contoh, S.E.',
  pihak_pertama_jabatan: 'Kepala Dinas Koperasi dan UKM',
  pihak_pertama_alamat: 'Sangatta',
  pihak_kedua_nama: 'Nama Penerima Contoh',
  pihak_kedua_jabatan: 'Ketua Koperasi Contoh',
  pihak_kedua_alamat: 'Kaliorang',
  dasar_serah_terima: 'Keputusan Nomor 100.3.3/001/2025 tanggal 2 November 2025',
  kelompok: 'calon pendiri koperasi Desa Contoh',
  jumlah_peserta: '25',
  materi: 'pengertian koperasi; dan\nhak anggota.',
  wakil_peserta: 'Nama Peserta Contoh',
  sikap_kelompok: 'telah memahami dan sepakat',
  nama_desa: 'Desa Contoh Makmur',
  wilayah_desa: 'Kecamatan Kaliorang, Kabupaten Kutai Timur',
  kepala_desa: 'Nama Kepala Desa Contoh',
  model_kdkmp: 'pembentukan koperasi baru',
  nama_disepakati: 'Koperasi Desa Merah Putih Contoh Makmur',
  usaha_disepakati: 'gerai sembako',
  simpanan_disepakati: 'pokok Rp100.000, wajib Rp10.000',
  kuasa_disepakati: 'Nama Kuasa Contoh',
  unsur: 'Pemerintah desa ; 5\nBPD ; 7\nTokoh masyarakat ; 20',
  calon: 'Nama Calon Contoh ; Ketua\nNama Calon Kedua ; Sekretaris',
  pembahasan: 'Laporan pengurus disampaikan.\nAnggota menanggapi.',
  waktu_rapat_anggota: '09.00 WITA',
  diserahkan_oleh: 'Nama Pengurus Contoh',
  diterima_oleh: 'Nama Petugas Contoh',
  pengirim_jabatan: 'Kepala Bidang Kelembagaan',
  pengirim_nama: 'Nama Pengirim Contoh, S.E.',
  pengirim_pangkat: 'Pembina (IV/a)',
  pengirim_nip: '19700101 199503 1 001',
  persoalan: 'Bagaimana koperasi tanpa RAT ditangani?',
  praanggapan: 'Data register benar.',
  fakta: 'Dua koperasi belum RAT (register, 18 November 2025).',
  analisis: 'Teguran lebih cepat.',
  kesimpulan: 'Teguran didahulukan.',
  saran: 'Bidang mengirim SP1 pekan ini.',
  maksud_tugas: 'verifikasi lapangan',
  tujuan_perjalanan: 'Kecamatan Kaliorang',
  pelaksanaan: '12 November 2025, kantor koperasi\n13 November 2025, kantor desa',
  hasil_tugas: 'Koperasi masih berusaha.',
  masalah: 'Tidak ada.',
  isi: 'Pendampingan dilaksanakan bulan Desember.\nPetugas menghubungi Saudara sebelumnya.',
  nomor_surat_masuk: '12/KSU/XI/2025',
  tanggal_surat_masuk: '2025-11-10',
  hal_surat_masuk: 'Permohonan pendampingan',
  data_diminta: 'jumlah anggota;\nvolume usaha; dan\nsisa hasil usaha.',
  tanggal_permohonan: '2025-11-10',
  berlaku_sampai: '2026-02-18',
  jam_batas: '15.00 WITA',
  latar_belakang: 'Banyak koperasi belum menyampaikan laporan RAT.',
  maksud_tujuan: 'agar laporan RAT diterima tepat waktu',
  ruang_lingkup: 'seluruh koperasi di kabupaten',
  ditempel_di: 'kantor kecamatan',
  ditempel_sejak: '2025-11-18',
  ditempel_sampai: '2026-02-18',
  nomor_pengumuman: '500.3/PU-001/DKUKM/VI/2025',
  keadaan_penempelan: 'tidak ada keberatan yang disampaikan',
  berkas_cadangan: 'meja-koperasi-2025-11-18.meja',
  cadangan_dibuat: '18 November 2025 pukul 16.05',
  ukuran_cadangan: '24,6 MB',
  sidik_cadangan: '2fbc 266a 90d1 77e4',
  komputer_uji: 'komputer cadangan bidang',
  versi_program: '0.2.0',
  waktu_uji: '18 November 2025 pukul 16.20, 5 menit',
  hitungan: 'Koperasi ; 256 ; 256\nRAT ; 90 ; 90',
  kesamaan_data: 'sama',
  hasil_uji: 'berhasil',
  tanggal_berikut: '2026-02-18',
  mengetahui_jabatan: 'Sekretaris',
  mengetahui_nama: 'Nama Sekretaris Contoh',
};

/** Whoever signs: without a recorded official no letter gets a number. */
export async function addHead(backend: TestBackend): Promise<void> {
  await backend.ask('office.addSignatory', {
    position: 'Kepala Dinas Koperasi dan UKM',
    name: 'Nama Pejabat Contoh',
    startsOn: '2020-01-01',
  });
}

/** An office with its head, and so many cooperatives of its own. */
export async function letterOffice(
  cooperatives: number,
  names: (index: number) => string = (index) => `Koperasi Uji Surat Nomor ${index + 1}`,
): Promise<{ readonly backend: TestBackend; readonly ids: readonly string[] }> {
  const backend = await officeBackend();
  await addHead(backend);
  const ids: string[] = [];
  for (let index = 0; index < cooperatives; index += 1) {
    const name = names(index);
    ids.push(
      await newRecord(backend, {
        name,
        legalEntityNumber: `${index + 1}/BH/XVII.4/2007`,
        address: 'Jalan Contoh',
      }),
    );
  }
  return { backend, ids };
}

/** Drafts from a standard template with every field filled in. */
export async function draftLetters(
  backend: TestBackend,
  templateCode: string,
  cooperativeIds: readonly string[],
  more: { readonly on?: string; readonly fields?: Readonly<Record<string, string>> } = {},
): Promise<readonly string[]> {
  const template = STANDARD_LETTERS.find(({ code }) => code === templateCode);
  const { ids } = await backend.ask('letter.createBatch', {
    templateCode,
    cooperativeIds,
    on: more.on ?? '2025-11-18',
    bookYear: 2024,
    fields: { ...template?.defaults, ...FIELDS, ...more.fields },
    // What is asked about before a letter has tests of its own.
    isConfirmed: true,
  });
  return ids;
}

export async function finalLetters(
  backend: TestBackend,
  templateCode: string,
  cooperativeIds: readonly string[],
  more: Parameters<typeof draftLetters>[3] = {},
): Promise<OutputOf<'letter.finalise'>['letters']> {
  const ids = await draftLetters(backend, templateCode, cooperativeIds, more);
  return (await backend.ask('letter.finalise', { ids, isConfirmed: true })).letters;
}
