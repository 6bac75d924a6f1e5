import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFlowingText } from '../helpers/read-pdf.ts';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const RATIO = {
  kode: 'K-01',
  nama: 'Persentase koperasi aktif',
  pembilang: 'diketik',
  namaPembilang: 'Koperasi aktif',
  penyebut: 'diketik',
  namaPenyebut: 'Jumlah koperasi',
  sejakTahun: 2025,
};

async function door() {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) =>
    runForValue<Value>([...args, '--data', data, '--hari', '2025-11-18']);
  const file = (name: string, content: object) => {
    const target = path.join(folder, name);
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  await meja('kinerja', 'tambah', file('k-01.json', RATIO));
  const refusal = (...args: string[]) => runJson([...args, '--data', data, '--hari', '2025-11-18']);
  return { meja, file, folder, refusal };
}

test('L1, L2: target, both facts and achievement by the command line, on paper, in a workbook and in Word', async () => {
  const { meja, folder, file } = await door();
  await meja(
    'kinerja',
    'tambah',
    file('k-03.json', {
      ...RATIO,
      kode: 'K-03',
      nama: 'RAT',
      namaPembilang: 'RAT',
      namaPenyebut: 'Koperasi aktif',
    }),
  );
  await meja('kinerja', 'target', 'K-01', '--tahun', '2025', '--tw-iii', '88,22', '--dasar', 'Renja 2025');
  const isi = ['--tahun', '2025', '--triwulan', '3', '--sumber', 'Laporan bidang'];
  await meja(
    'kinerja',
    'isi',
    'k-01',
    ...isi,
    '--pembilang',
    '474',
    '--penyebut',
    '747',
    '--penyebab',
    'RAT mundur',
  );
  await meja('kinerja', 'isi', 'K-03', ...isi, '--pembilang', '80.008', '--penyebut', '147.249');
  expect(await meja('kinerja', 'capaian', '--tahun', '2025', '--triwulan', '3')).toEqual([
    {
      kode: 'K-01',
      nama: 'Persentase koperasi aktif',
      rumus: 'Koperasi aktif ÷ Jumlah koperasi × 100',
      pembilang: 474,
      penyebut: 747,
      target: '88,22',
      realisasi: '63,45',
      capaian: '71,92',
    },
    {
      kode: 'K-03',
      nama: 'RAT',
      rumus: 'RAT ÷ Koperasi aktif × 100',
      pembilang: 80_008,
      penyebut: 147_249,
      target: '-',
      realisasi: '54,34',
      capaian: '-',
    },
  ]);
  const at = (name: string) => path.join(folder, name);
  const cetak = ['kinerja', 'cetak', '--tahun', '2025', '--triwulan', '3', '--keluaran'];
  expect(await meja(...cetak, at('capaian.pdf'))).toMatchObject({ halaman: 1 });
  expect(readFlowingText(readFileSync(at('capaian.pdf'))).replaceAll(/\s+/g, ' ')).toContain(
    'Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100',
  );
  expect(await meja(...cetak, at('capaian.xlsx'))).toMatchObject({ baris: 2 });
  await meja(...cetak, at('bab3.docx'));
  expect(existsSync(at('bab3.docx'))).toBe(true);
  expect(await meja(...cetak, at('kartu.pdf'), '--kartu', 'K-01')).toMatchObject({ halaman: 1 });
  const card = readFlowingText(readFileSync(at('kartu.pdf'))).replaceAll(/\s+/g, ' ');
  for (const words of ['63,45 ÷ 88,22 = 71,92 %', 'RAT mundur', 'Laporan bidang', 'Renja 2025'])
    expect(card).toContain(words);
});

test('L4, L5: a quarter frozen at the door keeps figures and name; it opens with a reason alone', async () => {
  const { meja, refusal } = await door();
  const isi = ['kinerja', 'isi', 'K-01', '--tahun', '2025', '--triwulan', '2', '--sumber', 'Laporan'];
  await meja(...isi, '--pembilang', '47', '--penyebut', '100');
  const bekukan = ['kinerja', 'bekukan', '--tahun', '2025', '--triwulan', '2'];
  expect(await meja(...bekukan)).toMatchObject({ indikator: 1, tanpaNilai: 0 });
  await meja('kinerja', 'nama', 'K-01', '--sejak', '2025-04-01', '--nama', 'Nama baru');
  expect(await refusal(...isi, '--pembilang', '1')).toMatchObject({ answer: { ok: false } });
  const capaian = ['kinerja', 'capaian', '--tahun', '2025', '--triwulan', '2'];
  expect(await meja(...capaian)).toMatchObject([{ nama: 'Persentase koperasi aktif', realisasi: '47,00' }]);
  await meja(...bekukan, '--buka', 'Renja Perubahan');
  expect(await meja(...capaian)).toMatchObject([{ nama: 'Nama baru', realisasi: '47,00' }]);
  expect(await meja('kinerja', 'daftar')).toMatchObject([
    { kode: 'K-01', riwayatNama: [{ nama: 'Persentase koperasi aktif' }, { nama: 'Nama baru' }] },
  ]);
});

test('L2, L3, L6, L7: achievement, growth, two formulas of one title and a distinct year by the command line', async () => {
  const { meja, file } = await door();
  const typed = { ...RATIO, pembilang: 'diketik' };
  const growth = { ...typed, rumus: 'pertumbuhan', penyebut: undefined, namaPenyebut: undefined };
  for (const one of [
    { ...growth, kode: 'K-03', nama: 'Pertumbuhan volume', namaPembilang: 'Volume usaha' },
    { ...growth, kode: 'K-04', nama: 'Pertumbuhan dari nol', namaPembilang: 'Volume usaha' },
    { kode: 'K-05', nama: '% koperasi sehat', pembilang: 'sehat', penyebut: 'diperiksa', sejakTahun: 2025 },
    { kode: 'K-06', nama: '% koperasi sehat', pembilang: 'sehat', penyebut: 'koperasi', sejakTahun: 2025 },
    {
      kode: 'K-07',
      nama: 'Koperasi dilatih',
      rumus: 'jumlah',
      satuan: 'koperasi',
      pembilang: 'koperasi-dilatih',
      triwulan: 'triwulan-itu',
      sejakTahun: 2025,
    },
  ])
    await meja('kinerja', 'tambah', file(`${one.kode}.json`, one));
  const quarterOne = ['--tahun', '2025', '--triwulan', '1', '--sumber', 'Laporan'];
  const isi = (kode: string, pembilang: string, penyebut: string) =>
    meja('kinerja', 'isi', kode, ...quarterOne, '--pembilang', pembilang, '--penyebut', penyebut);
  await meja('kinerja', 'target', 'K-01', '--tahun', '2025', '--tw-i', '88,22');
  await isi('K-01', '87,22', '100');
  await isi('K-03', '1.036', '1.000');
  await isi('K-04', '1.036', '0');
  for (const day of ['2025-02-04', '2025-08-04'])
    await meja(
      'kegiatan',
      'tambah',
      file(`latih-${day}.json`, {
        judul: `Pelatihan ${day}`,
        jenis: 'pelatihan',
        mulai: day,
        selesai: day,
        keadaan: 'terlaksana',
        angkatan: [
          {
            nomor: 1,
            mulai: day,
            selesai: day,
            peserta: [{ nama: 'Contoh Ana', kabupaten: '64.08', koperasi: 'Koperasi Contoh', hadir: [day] }],
          },
        ],
      }),
    );
  const reached = async (...quarter: string[]) => {
    const rows = await meja<readonly { kode: string; realisasi: string; capaian: string; nama: string }[]>(
      'kinerja',
      'capaian',
      '--tahun',
      '2025',
      ...quarter,
    );
    return new Map(rows.map((row) => [row.kode, row]));
  };
  const first = await reached('--triwulan', '1');
  expect(first.get('K-01')).toMatchObject({ realisasi: '87,22', capaian: '98,87' });
  expect([first.get('K-03')?.realisasi, first.get('K-04')?.realisasi]).toEqual(['3,60', '-']);
  expect([first.get('K-05')?.nama, first.get('K-06')?.nama]).toEqual([
    '% koperasi sehat',
    '% koperasi sehat',
  ]);
  const quarters = [first, await reached('--triwulan', '3'), await reached()];
  // The same cooperative in two quarters is one of the year.
  expect(quarters.map((rows) => rows.get('K-07')?.realisasi)).toEqual(['1', '1', '1']);
}, 120_000);

test('E.81 by the command line: what is not named stays, a dash empties, and the table is read and printed', async () => {
  const { meja, folder, refusal } = await door();
  const renja = ['kinerja', 'renja', 'k-01', '--tahun', '2025'];
  await meja(...renja, '--target-renstra', '90', '--anggaran', 'Rp 450.000.000', '--sumber', 'DPA 2025');
  await meja(...renja, '--rp-tw-i', '45.000.000', '--target-renstra', '-');
  await meja(
    'kinerja',
    'renja-catatan',
    '--tahun',
    '2025',
    '--triwulan',
    '1',
    '--penghambat',
    'Anggaran Mei',
  );
  const table = ['kinerja', 'renja-tabel', '--tahun', '2025', '--triwulan', '1'];
  expect(await meja(...table)).toMatchObject({
    dibekukan: 'tidak',
    baris: [
      {
        kode: 'K-01',
        targetRenstra: { k: null, rp: null },
        tahunIni: { k: null, rp: 450_000_000 },
        realisasi: { k: null, rp: 45_000_000 },
        capaianTahunIni: { k: null, rp: 10 },
      },
    ],
    tahunIni: { rp: { rataRata: 10, dari: 1, predikat: 'sangat rendah' } },
  });
  const berkas = path.join(folder, 'e81.pdf');
  expect(await meja(...table, '--kertas', 'f4', '--keluaran', berkas)).toEqual({ berkas, halaman: 2 });
  expect(readFlowingText(readFileSync(berkas))).toContain('Anggaran Mei');
  expect(await refusal(...renja, '--anggaran', 'banyak')).toMatchObject({ exitCode: 2 });
  expect(await refusal(...table, '--kertas', 'A5')).toMatchObject({ exitCode: 2 });
}, 60_000);
