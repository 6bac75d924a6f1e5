import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const DAYS = ['2023-07-04', '2023-07-05', '2023-07-06'];
const FROM = ['64.08', '64.02', '64.09'];
const participants = Array.from({ length: 30 }, (_, at) => ({
  nama: `Contoh Peserta ${String(at + 1)}`,
  jenisKelamin: at % 2 === 0 ? 'P' : 'L',
  kabupaten: FROM[at % 3],
  koperasi: `Koperasi Contoh ${String(at + 1)}`,
  jabatan: 'bendahara',
  nib: at === 0 ? 'tidak' : 'koperasi',
  hadir: at === 1 ? DAYS.slice(0, 2) : DAYS,
}));
const ACTIVITY = {
  judul: 'Digitalisasi Usaha Koperasi',
  jenis: 'pelatihan',
  penyelenggara: { jenis: 'uptd', nama: 'UPTD Pelatihan Koperasi dan UKM' },
  mulai: '2023-07-04',
  selesai: '2023-07-06',
  tempat: 'Samarinda',
  keadaan: 'terlaksana',
  sumberDana: [{ sumber: 'DAK Nonfisik PK2UMK', tahun: 2023, jumlah: 1_200_000_000 }],
  angkatan: [{ nomor: 1, mulai: '2023-07-04', selesai: '2023-07-06', kuota: 30, peserta: participants }],
};

interface Counts {
  readonly kegiatan: number;
  readonly orang: number;
}

test('T1: the training of 4 to 6 July 2023 by the command line', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (name: string, content: object) => {
    const target = path.join(folder, name);
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  const added = await meja<{ id: string; peringatan: readonly { kode: string }[] }>(
    'kegiatan',
    'tambah',
    file('satu.json', ACTIVITY),
  );
  expect(added.peringatan.map(({ kode }) => kode)).toEqual(['NIB_TIDAK_ADA', 'HADIR_KURANG']);
  expect(await meja('kegiatan', 'daftar', '--tahun', '2023')).toEqual([
    {
      id: added.id,
      judul: 'Digitalisasi Usaha Koperasi',
      keadaan: 'terlaksana',
      mulai: '2023-07-04',
      selesai: '2023-07-06',
      hari: 3,
      peserta: 30,
    },
  ]);
  // 75: three days; thirty of three kabupaten, by kabupaten and by sex, whoever they belong to.
  const byOrigin = await meja<{ baris: readonly object[]; jumlah: object }>(
    'kegiatan',
    'rekap',
    '--tahun',
    '2023',
    '--per',
    'asal',
  );
  const ten = { kegiatan: 1, hari: 3, orang: 10, lakiLaki: 5, perempuan: 5, koperasi: 10 };
  expect(byOrigin.baris).toMatchObject([
    { nama: 'Kabupaten Kutai Kartanegara', ...ten },
    { nama: 'Kabupaten Kutai Timur', ...ten },
    { nama: 'Kabupaten Penajam Paser Utara', ...ten },
  ]);
  expect(byOrigin.jumlah).toMatchObject({ kegiatan: 1, hari: 3, orang: 30, lakiLaki: 15, perempuan: 15 });
  const recap = await meja<{ baris: readonly (Counts & { nama: string })[]; jumlah: Counts }>(
    'kegiatan',
    'rekap',
    '--tahun',
    '2023',
    '--per',
    'sumber-dana',
  );
  expect(recap.baris).toMatchObject([{ nama: 'DAK Nonfisik PK2UMK', kegiatan: 1, orang: 10 }]);
  expect(recap.jumlah).toEqual({
    kegiatan: 1,
    hari: 3,
    orang: 10,
    lakiLaki: 5,
    perempuan: 5,
    koperasi: 10,
    umkm: 0,
    orangHari: 30,
  });
  const changed = await meja('kegiatan', 'ubah-keadaan', added.id, '--ke', 'dilaporkan');
  expect(changed).toEqual({ id: added.id, keadaan: 'dilaporkan' });
  const printed = await meja<{ berkas: readonly string[] }>(
    'kegiatan',
    'cetak',
    added.id,
    '--surat',
    'daftar-hadir',
    '--keluaran',
    folder,
  );
  expect(printed.berkas).toHaveLength(3);

  const wrong = file('salah.json', {
    ...ACTIVITY,
    kelas: 1,
    angkatan: [{ ...ACTIVITY.angkatan[0], peserta: [{ nama: 'Ana', umur: 30 }] }],
  });
  const refused = await runCommandLine(['kegiatan', 'tambah', wrong, '--data', data]);
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('kelas');
  expect(refused.stderr).toContain('angkatan[0].peserta[0]');
  const twice = file('ganda.json', {
    ...ACTIVITY,
    angkatan: [
      { ...ACTIVITY.angkatan[0], peserta: [{ nama: 'Ana' }, { nama: 'ANA', hadir: ['2023-07-09'] }] },
    ],
  });
  const refusedTwice = await runCommandLine(['kegiatan', 'tambah', twice, '--data', data]);
  expect(refusedTwice.stderr).toContain('angkatan[0].peserta[1].nama');
  expect(refusedTwice.stderr).toContain('angkatan[0].peserta[1].hadir[0]');
}, 120_000);

test.each([
  ['tambah'],
  ['daftar'],
  ['daftar', '--tahun', '2023', '--keadaan', 'selesai'],
  ['rekap', '--tahun', '2023', '--per', 'desa'],
  ['ubah-keadaan', 'x'],
])('kegiatan %s with words it does not know is wrong usage', async (...words) => {
  const { exitCode } = await runCommandLine(['kegiatan', ...words, '--data', tempFolder()]);
  expect(exitCode).toBe(2);
});

test('the papers of an activity by the command line: receipts, biodata, letters, lists of signatures', async () => {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const target = path.join(folder, 'cetakan');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = path.join(folder, 'kegiatan.json');
  const sesi = [
    { tanggal: '2023-07-04', materi: 'Pembukuan', jp: 3, narasumber: 'Contoh Narasumber' },
    { tanggal: '2023-07-05', materi: 'Pajak', jp: 2, narasumber: 'Contoh Penyuluh' },
  ];
  const [first, ...others] = participants;
  const peserta = [{ ...first, uangSaku: 200_000 }, ...others];
  const content = {
    ...ACTIVITY,
    subKegiatan: '2.17.05.2.01.0001',
    anggaran: 72_400_000,
    realisasi: 70_000_000,
    pembayaran: {
      uangSaku: 150_000,
      honorarium: 900_000,
      pajakHonorarium: 2.5,
      dasarTarif: 'Perbup Contoh',
      pptk: { nama: 'Contoh Pejabat, S.E.', nip: '198001012005011001' },
      bendahara: { nama: 'Contoh Bendahara' },
      penggunaAnggaran: { nama: 'Contoh Pengguna' },
    },
    panitia: [{ nama: 'Contoh Panitia', jabatan: 'ketua' }],
    angkatan: [{ ...ACTIVITY.angkatan[0], tempat: 'Samarinda', sesi, peserta }],
  };
  writeFileSync(file, JSON.stringify(content));
  await meja('siapkan', '--wilayah', '64.08');
  const { id } = await meja<{ id: string }>('kegiatan', 'tambah', file);
  const print = (surat: string) =>
    meja<{ berkas: readonly string[]; halaman: number }>(
      'kegiatan',
      'cetak',
      id,
      '--surat',
      surat,
      '--keluaran',
      target,
      '--tanggal',
      '7-7-2023',
    );
  const names = ({ berkas }: { berkas: readonly string[] }) => berkas.map((one) => path.extname(one));

  const lists = await meja<readonly { surat: string; kurang: readonly string[] }[]>(
    'kegiatan',
    'cetak',
    id,
    '--daftar',
  );
  expect(Object.fromEntries(lists.map(({ surat, kurang }) => [surat, kurang]))).toMatchObject({
    'uang-saku': [],
    transport: ['tarif'],
    honorarium: [],
    laporan: ['nilai pra dan pasca'],
  });
  const receipts = await print('tanda-terima');
  expect(names(receipts)).toEqual(['.pdf', '.xlsx', '.pdf', '.xlsx']);
  const allowance = readFlowingText(readFileSync(receipts.berkas[0] ?? ''));
  // 29 on all three days, one of them at 200.000; one on two days.
  expect(allowance).toContain('13.500.000');
  expect(allowance).toContain('tiga belas juta lima ratus ribu rupiah');
  expect(readFlowingText(readFileSync(receipts.berkas[2] ?? ''))).toContain('4.387.500');
  expect((await print('biodata')).halaman).toBe(30);
  expect((await print('daftar-hadir-narasumber')).berkas).toHaveLength(2);
  expect(names(await print('narasumber'))).toEqual(['.pdf', '.pdf', '.docx', '.docx']);
  // Each paper that can be made, once: seven letters (one speaker more) as PDF and Word, lists by day, two receipts.
  const all = (await print('semua')).berkas.map((one) => path.basename(one));
  const count = (words: RegExp) => all.filter((one) => words.test(one)).length;
  expect([
    count(/\.docx$/),
    count(/^daftar-hadir-(?!narasumber|panitia)/),
    count(/^daftar-hadir-narasumber/),
  ]).toEqual([8, 3, 2]);
  expect([count(/^daftar-hadir-panitia/), count(/^biodata/), count(/^tanda-terima.*pdf$/)]).toEqual([
    3, 1, 2,
  ]);
  expect(new Set(all).size).toBe(all.length);
  const refused = await runCommandLine([
    'kegiatan',
    'cetak',
    id,
    '--surat',
    'transport',
    '--keluaran',
    target,
    '--data',
    data,
  ]);
  expect(refused.exitCode).not.toBe(0);
}, 300_000);
