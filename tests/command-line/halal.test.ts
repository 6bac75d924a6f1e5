import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const CHECK = {
  produk: 'Amplang',
  nib: true,
  omzet: 500_000_000,
  bahanBerisiko: false,
  prosesSederhana: true,
  adaSembelihan: false,
  sudahDiverifikasi: true,
};

interface Line {
  readonly id: string;
  readonly idProduk: string;
  readonly lewat: readonly string[];
  readonly kewajiban: string;
}

/** An office of its own with the door's commands, and a file to give them. */
async function office() {
  const folder = tempFolder();
  const data = path.join(folder, 'data');
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, '--data', data]);
  const file = (content: object) => {
    const target = path.join(folder, 'berkas.json');
    writeFileSync(target, JSON.stringify(content));
    return target;
  };
  await meja('siapkan', '--wilayah', '64.08');
  return { folder, data, meja, file };
}
type Office = Awaited<ReturnType<typeof office>>;

/** A business with one product of food. @returns the product as the list of what lacks a certificate says it */
async function product({ meja, file }: Office, on = '2026-10-17') {
  await meja(
    'umkm',
    'tambah',
    file({ nama: 'Amplang Contoh', produk: [{ nama: 'Amplang', jenis: 'makanan' }] }),
  );
  return (await meja<readonly Line[]>('umkm', 'halal', 'belum', '--hari', on))[0];
}

test('U7: the pre-check by the conditions of the day, with its reasons', async () => {
  const { data, meja, file } = await office();
  const check = (content: object, on: string, ...name: string[]) =>
    meja<{ readonly alasan: readonly { readonly pesan: string }[] }>(
      ...name,
      'periksa',
      file(content),
      '--tanggal',
      on,
    );
  expect(await check(CHECK, '2023-06-01', 'halal')).toMatchObject({ memenuhi: true, alasan: [] });
  const over = { ...CHECK, omzet: 500_000_001 };
  const refused = await check(over, '2023-06-01', 'umkm', 'halal');
  expect(refused).toMatchObject({ memenuhi: false, alasan: [{ kode: 'HALAL_TIDAK_MEMENUHI' }] });
  expect(refused.alasan[0]?.pesan).toMatch(/^Tidak memenuhi: omzet/);
  const { nib: _nib, ...open } = over;
  expect(await check(over, '2025-06-01', 'halal')).toMatchObject({
    memenuhi: true,
    berlakuSejak: '2024-01-01',
  });
  expect(await check(open, '2025-06-01', 'halal')).toMatchObject({ memenuhi: null });
  const wrong = await runCommandLine([
    'halal',
    'periksa',
    file({ ...CHECK, nibb: true }),
    '--tanggal',
    '2025-06-01',
    '--data',
    data,
    '--json',
  ]);
  expect(wrong.exitCode).toBe(1);
  expect(wrong.stdout).toContain('nibb');
});

test('U8, U9: a product is due, applied for, late, and a wrong step is taken back', async () => {
  const at = await office();
  const { meja, file } = at;
  const before = await product(at);
  expect(before?.kewajiban).toMatch(/^wajib mulai 18-10-2026/);
  const lacking = () => meja<readonly Line[]>('umkm', 'halal', 'belum', '--hari', '2026-10-18');
  expect((await lacking())[0]?.kewajiban).toBe('wajib halal, belum');
  const tahap = [{ tahap: 'didaftarkan', tanggal: '2023-05-02', oleh: 'Contoh Pendamping' }];
  const { id } = await meja<{ id: string }>(
    'umkm',
    'halal',
    'catat',
    before?.idProduk ?? '',
    file({ pendaftaran: 'SH2023-1-000001', tahap }),
  );
  const stage = (ke: string, on: string) =>
    meja<{ readonly idTahap: string }>('umkm', 'halal', 'tahap', id, '--ke', ke, '--tanggal', on);
  const list = (on: string) =>
    meja<readonly Line[]>('umkm', 'halal', 'daftar', '--tahap', 'verifikasi', '--hari', on);
  // A Thursday sixteen days later is the twelfth working day, Tuesday the tenth.
  const late = await stage('verifikasi', '2023-05-18');
  expect((await list('2023-05-19'))[0]?.lewat).toEqual(['lewat 10 hari kerja (Ps 33A)']);
  await meja('umkm', 'halal', 'urungkan-tahap', id, late.idTahap);
  await stage('verifikasi', '2023-05-16');
  expect((await list('2023-05-17'))[0]?.lewat).toEqual([]);
  // The committee has one working day after the result.
  expect((await list('2023-05-18'))[0]?.lewat).toEqual(['lewat 1 hari kerja (Ps 33A)']);
});

test('U6, U10: issued and changed, corrected, counted, exported, taken out and brought back', async () => {
  const at = await office();
  const { meja, file, folder } = at;
  const { idProduk = '' } = (await product(at)) ?? {};
  const { id } = await meja<{ id: string }>(
    'umkm',
    'halal',
    'catat',
    idProduk,
    file({
      sumberDana: 'APBN dekonsentrasi/tugas pembantuan',
      tahunKuota: 2023,
      difasilitasi: true,
      tahap: [
        { tahap: 'didaftarkan', tanggal: '2023-05-02' },
        { tahap: 'Sertifikat terbit', tanggal: '2023-06-01' },
      ],
    }),
  );
  await meja(
    'umkm',
    'halal',
    'ubah',
    id,
    file({ nomorSertifikat: 'ID64-CONTOH', berakhirTercetak: '2027-06-01' }),
  );
  const changed = await meja('umkm', 'halal', 'tahap', id, '--ke', 'perubahan', '--tanggal', '2025-03-01');
  expect(changed).toMatchObject({ sertifikat: 'perlu pembaruan' });
  const said = await meja<object>('umkm', 'halal', 'produk', idProduk);
  expect(said).toMatchObject({
    sertifikat: 'perlu pembaruan',
    pernahDifasilitasi: 'Pernah difasilitasi: 2023 (Amplang).',
    permohonan: [{ nomorSertifikat: 'ID64-CONTOH', berakhirTercetak: '2027-06-01', tahunKuota: 2023 }],
  });
  expect(JSON.stringify(said)).not.toMatch(/kedaluwarsa/i);
  const recap = await meja<{ readonly kalimat: readonly string[] }>(
    'umkm',
    'halal',
    'rekap',
    '--tahun',
    '2023',
  );
  expect(recap).toMatchObject({
    dilatih: { orang: 0, kegiatan: 0 },
    didaftarkan: { produk: 1, usaha: 1 },
    terbit: { sertifikat: 1, produk: 1, usaha: 1 },
  });
  expect(recap.kalimat.join(' ')).not.toMatch(/%|persen/);
  for (const [named, rows] of [
    ['permohonan', 1],
    ['belum', 0],
    ['terbit', 1],
  ] as const) {
    const target = path.join(folder, `${named}.xlsx`);
    const asked = ['umkm', 'halal', 'ekspor', '--daftar', named, '--keluaran', target];
    expect(await meja(...asked)).toMatchObject({ baris: rows });
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  }
  await meja('umkm', 'halal', 'hapus', id, '--alasan', 'keliru');
  expect(await meja('umkm', 'halal', 'daftar')).toEqual([]);
  await meja('umkm', 'halal', 'urungkan-hapus', id);
  expect(await meja('umkm', 'halal', 'daftar')).toHaveLength(1);
});
