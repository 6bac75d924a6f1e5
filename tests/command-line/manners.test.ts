import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#backend/areas.ts';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

describe('exit codes and streams', () => {
  test('wrong usage ends with 2 and says how it goes, on standard error only', async () => {
    for (const args of [
      [],
      ['terbang'],
      ['siapkan'],
      ['siapkan', '--wilayah'],
      ['siapkan', '--wilayah', '64.08', '--apa'],
      ['evaluasi', '--tahun-buku', 'dua'],
      ['rekap', 'data', '--per', 'rasa'],
      ['penghargaan', 'tetapkan', '--tahun-buku', '2024', '--tanggal', '2025-02-30'],
      ['periksa', '--hari', '31-12-25'],
    ]) {
      const { exitCode, stdout, stderr } = await runCommandLine([...args, '--data', tempFolder()]);
      expect({ args, exitCode, stdout }).toEqual({ args, exitCode: 2, stdout: '' });
      expect(stderr).toContain('Pemakaian');
    }
  }, 60_000);

  test('a refusal ends with 1, one JSON document, an Indonesian message and no stack', async () => {
    const { exitCode, answer } = await runJson(['koperasi', 'cari', 'maju', '--data', tempFolder()]);
    expect(exitCode).toBe(1);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'OFFICE_NOT_SET_UP', message: expect.stringContaining('siapkan') as string },
    });
    const unknown = await runJson(['siapkan', '--wilayah', '99.99', '--data', tempFolder()]);
    expect(unknown).toMatchObject({ exitCode: 1, answer: { error: { code: 'REGION_UNKNOWN' } } });
  });

  test('an office is set up once', async () => {
    const data = tempFolder();
    await runForValue([
      'siapkan',
      '--wilayah',
      '64.08',
      '--nama-dinas',
      'Dinas Koperasi Uji',
      '--kota-terbit',
      'Sangatta',
      '--data',
      data,
    ]);
    const second = await runJson(['siapkan', '--wilayah', '65', '--data', data]);
    expect(second).toMatchObject({ exitCode: 1, answer: { error: { code: 'OFFICE_ALREADY_SET_UP' } } });
    expect(await runForValue(['minta', 'office.get', '--data', data])).toMatchObject({
      name: 'Dinas Koperasi Uji',
      city: 'Sangatta',
      regionCode: '64.08',
    });
  });

  test('minta asks any request, with JSON from the line or from standard input', async () => {
    const data = tempFolder();
    expect(
      await runForValue(['minta', 'app.info', '{}', '--data', data, '--hari', '2025-11-18']),
    ).toMatchObject({ today: '2025-11-18' });
    expect(
      await runForValue(['minta', 'region.listReference', '--data', data], '{"parentCode":"65"}'),
    ).toHaveLength(5);
    expect(await runJson(['minta', 'app.info', '{rusak', '--data', data])).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'FILE_NOT_JSON' } },
    });
    expect(await runJson(['minta', 'tidak.ada', '{}', '--data', data])).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'UNKNOWN_REQUEST' } },
    });
  });

  test('a data folder that cannot be used is named with what to do', async () => {
    const file = path.join(tempFolder(), 'berkas');
    writeFileSync(file, '');
    const { exitCode, answer } = await runJson([
      'siapkan',
      '--wilayah',
      '64.08',
      '--data',
      path.join(file, 'data'),
    ]);
    expect({ exitCode, answer }).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'DATABASE_UNUSABLE_FOLDER' } },
    });
  });
});

describe('the list of commands', () => {
  test('has every command that is promised', () => {
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(
      [
        'siapkan',
        'akun daftar',
        'akun nyalakan',
        'akun pastikan',
        'akun lembar',
        'akun tambah',
        'akun ubah',
        'akun sandi-baru',
        'akun sandi',
        'akun pulihkan',
        'akun tutup',
        'akun serah-terima',
        'akun kunci',
        'akun matikan',
        'wilayah perbaiki',
        'latihan mulai',
        'latihan selesai',
        'tampilan-surat',
        'impor',
        'impor batalkan',
        'koperasi cari',
        'koperasi cetak',
        'koperasi ekspor',
        'evaluasi',
        'evaluasi tutup',
        'evaluasi buka',
        'pemeriksaan daftar',
        'pemeriksaan lembar',
        'pemeriksaan isi',
        'pemeriksaan cetak',
        'nomor daftar',
        'nomor cadangkan',
        'nomor batalkan',
        'nomor aturan',
        'nomor klasifikasi',
        'rat daftar',
        'rat bukukan',
        'rat catat',
        'wilayah kembalikan',
        'wilayah mekar',
        'wilayah riwayat',
        'wilayah ubah',
        'masa-simpan daftar',
        'masa-simpan musnahkan',
        'pindaian tampilkan',
        'program daftar',
        'kalender daftar',
        'kalender tambah',
        'kalender impor',
        'kalender hitung',
        'pergantian-tahun',
        'acuan tambah',
        'acuan daftar',
        'penghargaan-dinas tambah',
        'penghargaan-dinas daftar',
        'penghargaan-dinas pindaian',
        'program isi',
        'program impor',
        'target tambah',
        'target capaian',
        'kinerja daftar',
        'kinerja tambah',
        'kinerja impor',
        'kinerja nama',
        'kinerja target',
        'kinerja isi',
        'kinerja capaian',
        'kinerja bekukan',
        'kinerja cetak',
        'kinerja renja',
        'kinerja renja-catatan',
        'kinerja renja-tabel',
        'pembinaan tambah',
        'pembinaan rekap',
        'pembinaan target',
        'pembinaan petugas',
        'pembinaan catat-petugas',
        'pembinaan tindak-lanjut',
        'pembinaan kunjungan',
        'pembinaan cetak',
        'pembinaan kampanye-catat',
        'pembinaan kampanye-sasaran',
        'pembinaan kampanye',
        'pembinaan kampanye-cetak',
        'pembinaan lembar',
        'pembinaan isi-lembar',
        'pembinaan urungkan-lembar',
        'pembinaan impor-kunjungan',
        'pembinaan foto',
        'pembinaan serah-terima',
        'pembinaan urungkan-serah-terima',
        'pembinaan hidupkan',
        'kegiatan tambah',
        'kegiatan daftar',
        'kegiatan calon',
        'kegiatan rekap',
        'kegiatan ubah-keadaan',
        'kegiatan kehadiran',
        'kegiatan peserta ekspor',
        'kegiatan peserta impor',
        'kegiatan cetak',
        'kegiatan kompetensi',
        'umkm tambah',
        'umkm ubah',
        'umkm daftar',
        'umkm skala',
        'umkm hapus',
        'umkm urungkan-hapus',
        'umkm keadaan',
        'umkm produk tambah',
        'umkm riwayat',
        'umkm urungkan',
        'umkm ganda',
        'umkm gabung',
        'umkm gabung urungkan',
        'umkm bukan-ganda',
        'umkm impor',
        'umkm impor urungkan',
        'umkm ekspor',
        'konsultasi catat',
        'konsultasi daftar',
        'konsultasi rekap',
        'rat cetak',
        'penghargaan calon',
        'penghargaan urutan',
        'penghargaan ambil',
        'penghargaan pilih',
        'penghargaan putuskan',
        'antrean lihat',
        'antrean lanjut',
        'antrean catat',
        'antrean ulang',
        'penghargaan tetapkan',
        'penghargaan cetak',
        'keabsahan periksa',
        'keabsahan alamat',
        'keabsahan halaman',
        'pendirian periksa',
        'pendirian cetak',
        'pendirian papan',
        'pendirian tenggat',
        'pendirian terbitkan',
        'juknis tinjau',
        'juknis terapkan',
        'juknis ekspor',
        'juknis kunci',
        'juknis percayai',
        'merah-putih matriks',
        'merah-putih isi',
        'merah-putih urungkan',
        'merah-putih usaha',
        'merah-putih isi-usaha',
        'merah-putih unit',
        'merah-putih tahap',
        'merah-putih beban',
        'merah-putih periksa-pembiayaan',
        'merah-putih periksa-jumlah',
        'merah-putih laporan',
        'merah-putih cetak',
        'merah-putih ekspor',
        'surat daftar',
        'surat salin-templat',
        'surat templat',
        'surat-masuk balas',
        'surat-masuk catat',
        'surat-masuk cetak',
        'surat-masuk daftar',
        'surat-masuk disposisi',
        'surat-masuk selesai',
        'surat buat',
        'surat periksa',
        'surat final',
        'surat cetak',
        'log cetak',
        'log daftar',
        'log periksa',
        'log segel',
        'surat salinan',
        'rekap data',
        'rekap bekukan',
        'rekap cetak',
        'rekap cetak-tabel',
        'rekap ekspor',
        'rekap rilis',
        'angka bekukan',
        'angka daftar',
        'angka tabel',
        'angka banding',
        'angka rilis',
        'dasar-hukum daftar',
        'dasar-hukum catat',
        'dasar-hukum ubah',
        'dasar-hukum akhiri',
        'dasar-hukum impor',
        'dasar-hukum ekspor',
        'cocokkan',
        'cocokkan daftar',
        'cocokkan cetak',
        'cocokkan hapus',
        'cadangkan',
        'cadangan-otomatis',
        'uji-pulih',
        'sandi-data keadaan',
        'sandi-data siapkan',
        'sandi-data nyalakan',
        'sandi-data lembar',
        'sandi-data ganti',
        'sandi-data ganti-kunci',
        'sandi-data matikan',
        'sandi-cadangan siapkan',
        'sandi-cadangan pastikan',
        'sandi-cadangan ganti',
        'sandi-cadangan matikan',
        'pulihkan',
        'periksa',
        'contoh',
        'diagnosis',
        'minta',
      ].sort(),
    );
  });
});
