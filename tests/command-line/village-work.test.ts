import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const SEPASO = '64.08.09.2001';
interface WorkValue {
  readonly perubahan: string | null;
  readonly keadaan: string;
  readonly sebab: readonly string[];
  readonly anggota: { readonly jumlah: number | null };
  readonly pembiayaan: {
    readonly pinjaman: number | null;
    readonly alasan: readonly { readonly kode: string }[];
  };
}

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});
const at = (...words: readonly string[]) => ['merah-putih', ...words, '--data', data, '--hari', '2026-02-18'];
function fileOf(content: unknown): string {
  const file = path.join(tempFolder(), 'usaha.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the work of village cooperatives at the headless door', () => {
  test('V8: sembako only is "terbatas", nothing recorded "belum-dicatat"', async () => {
    expect((await runForValue<WorkValue>(at('usaha', SEPASO))).keadaan).toBe('belum-dicatat');
    const one = await runForValue<WorkValue>(at('unit', SEPASO, 'sembako', '--keadaan', 'beroperasi'));
    expect(one.keadaan).toBe('terbatas');
    const two = await runForValue<WorkValue>(
      at('unit', SEPASO, 'usp', '--keadaan', 'beroperasi', '--sejak', '2026-01-05', '--omzet', '12000000'),
    );
    expect(two.keadaan).toBe('beroperasi');
    await runForValue(at('urungkan', two.perubahan ?? ''));
    expect((await runForValue<WorkValue>(at('usaha', SEPASO))).keadaan).toBe('terbatas');
  });

  test('a file fills the rest; what is wrong is named in the words of the file', async () => {
    const filled = await runForValue<WorkValue>(
      at('isi-usaha', SEPASO, fileOf({ anggota: { lakiLaki: 60, perempuan: 40, per: '2026-02-01' } })),
    );
    expect([filled.keadaan, filled.anggota.jumlah]).toEqual(['terbatas', 100]);
    const wrong = await runJson(
      at('isi-usaha', SEPASO, fileOf({ unit: [{ jenis: 'warung', keadaan: 'beroperasi' }] })),
    );
    expect(wrong).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'INVALID_INPUT', details: { faults: [{ path: 'unit[0].jenis' }] } } },
    });
    expect(await runJson(at('isi-usaha', SEPASO, fileOf({ apa: 1 })))).toMatchObject({ exitCode: 1 });
  });
});

describe('figures and checks of village cooperatives at the headless door', () => {
  test('V2: 7 of the 237 of another kabupaten at work are 2,95 percent', async () => {
    const kukar = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
    const within = (...words: readonly string[]) => [...words, '--data', kukar, '--hari', '2025-11-13'];
    await runForValue(within('siapkan', '--wilayah', '64.02'));
    const { rows } = await runForValue<{ readonly rows: readonly { readonly code: string }[] }>(
      within('minta', 'village.board', '{"limit":500}'),
    );
    for (const { code } of rows.slice(0, 7))
      await runForValue(within('merah-putih', 'unit', code, 'sembako', '--keadaan', 'beroperasi'));
    const value = await runForValue<{
      readonly desa: number;
      readonly tahap: object;
      readonly keadaan: object;
    }>(within('merah-putih', 'tahap'));
    expect(value).toMatchObject({
      desa: 237,
      tahap: { beroperasi: { jumlah: 7, persen: '2,95' } },
      keadaan: { 'belum-dicatat': 230, 'belum-beroperasi': 0, terbatas: 7, beroperasi: 0 },
    });
  }, 60_000);

  test('V4, V5, V6: limits, instalments and who approves', async () => {
    const limit = ['--modal', '2500000000', '--operasional', '500000000', '--bulan', '72', '--tenggang', '8'];
    expect(
      await runForValue(at('periksa-pembiayaan', ...limit, '--angsuran', '2026-09,2026-10')),
    ).toMatchObject({
      pinjaman: 3_000_000_000,
      memenuhi: true,
      alasan: [],
      penyetuju: 'kepala desa',
      angsuran: [{ hari: '2026-09-14' }, { hari: '2026-10-12' }],
      dasar: 'PMK 49/2025',
    });
    const beyond = ['--operasional', '500000001', '--bulan', '73', '--tenggang', '9', '--jenis', 'kelurahan'];
    const judged = await runForValue<{ readonly alasan: readonly { readonly kode: string }[] }>(
      at('periksa-pembiayaan', ...beyond),
    );
    expect(judged).toMatchObject({ memenuhi: false, penyetuju: 'bupati' });
    expect(judged.alasan.map(({ kode }) => kode)).toEqual([
      'OPERASIONAL_LEBIH_BATAS',
      'JANGKA_WAKTU_LEBIH',
      'TENGGANG_DI_LUAR_BATAS',
    ]);
  });

  test('V7: a declared 151 over parts that sum to 147 is refused, the 4 named', async () => {
    const rincian = [13, 12, 11, 14, 10, 12, 15, 9, 13, 12, 14, 12].map((jumlah, index) => ({
      nama: `Kecamatan ${String(index + 1)}`,
      jumlah,
    }));
    expect(await runForValue(at('periksa-jumlah', fileOf({ jumlah: 151, rincian })))).toMatchObject({
      diterima: false,
      jumlah: 147,
      selisih: 4,
      alasan: [{ kode: 'JUMLAH_BEDA_RINCIAN', tingkat: 'tolak' }],
    });
    expect(await runForValue(at('periksa-jumlah', fileOf({ jumlah: 147, rincian })))).toMatchObject({
      diterima: true,
    });
  });

  test('V1: 81 of 141 with land ready are 57,45 percent', async () => {
    const { rows } = await runForValue<{
      readonly rows: readonly { readonly code: string; readonly updatedAt: string | null }[];
    }>(['minta', 'village.board', '{"limit":500}', '--data', data]);
    const villages = rows.slice(0, 81).map(({ code, updatedAt }) => ({
      code,
      expectedUpdatedAt: updatedAt,
      changes: { landReadiness: 'ready' },
    }));
    await runForValue(['minta', 'village.saveMany', '--data', data], JSON.stringify({ villages }));
    expect(await runForValue(at('tahap'))).toMatchObject({
      desa: 141,
      tahap: { 'lahan-siap': { jumlah: 81, persen: '57,45' } },
    });
  });

  test('V3: an assistant with 16 villages is above 15, one with 6 below 7', async () => {
    expect(await runForValue(at('beban'))).toMatchObject({ baris: [], desa: 141, rataRata: '-' });
    const { rows } = await runForValue<{ readonly rows: readonly { readonly code: string }[] }>([
      'minta',
      'village.board',
      '{"limit":30}',
      '--data',
      data,
    ]);
    const record = (name: string, from: number, until: number) =>
      runForValue(
        ['minta', 'coaching.recordOfficer', '--data', data],
        JSON.stringify({
          name,
          role: 'business-assistant',
          areas: rows.slice(from, until).map(({ code }) => code),
        }),
      );
    await record('Contoh Enam Belas', 0, 16);
    await record('Contoh Enam', 16, 22);
    expect(await runForValue(at('beban'))).toMatchObject({
      baris: [
        { koperasi: 6, alasan: [{ kode: 'BEBAN_PENDAMPING_KURANG', tingkat: 'peringatan' }] },
        { koperasi: 16, alasan: [{ kode: 'BEBAN_PENDAMPING_LEBIH', tingkat: 'peringatan' }] },
      ],
      tanpaPendamping: 119,
      rataRata: '70,50',
    });
  });

  test('V9: the RAT of 2025 of a village cooperative of June 2025 is in time on 31-3-2026 and late on 1-4-2026', async () => {
    const asked = <Value>(name: string, input: unknown): Promise<Value> =>
      runForValue<Value>(['minta', name, '--data', data, '--hari', '2026-04-02'], JSON.stringify(input));
    const reasonsOf = async (name: string, heldOn: string) => {
      const { id, updatedAt } = await asked<{ readonly id: string; readonly updatedAt: string }>(
        'cooperative.save',
        { id: null, expectedUpdatedAt: null, changes: { name, legalEntityOn: '2025-06-20' } },
      );
      const { warnings } = await asked<{ readonly warnings: readonly { readonly code: string }[] }>(
        'cooperative.saveRat',
        { id, expectedUpdatedAt: updatedAt, bookYear: 2025, heldOn, reportedOn: null },
      );
      return warnings.map(({ code }) => code);
    };
    const late = 'RAT_LEWAT_BATAS_PELAKSANAAN';
    expect(await reasonsOf('Koperasi Desa Merah Putih Contoh Satu', '2026-03-30')).not.toContain(late);
    expect(await reasonsOf('Koperasi Desa Merah Putih Contoh Dua', '2026-03-31')).not.toContain(late);
    expect(await reasonsOf('Koperasi Desa Merah Putih Contoh Tiga', '2026-04-01')).toContain(late);
  });

  test('letters to the heads of a kecamatan are drafts; nobody to write to is said', async () => {
    const written = await runForValue<{ readonly surat: readonly string[] }>(
      at('surat', '--kecamatan', '64.08.09', '--jawaban', '2026-03-15'),
    );
    expect(written).toMatchObject({ jumlah: 11, lengkap: 0 });
    expect(new Set(written.surat).size).toBe(11);
    expect(await runJson(at('surat', '--cari', 'tidak ada desa ini'))).toMatchObject({
      exitCode: 1,
      answer: { error: { code: 'INVALID_INPUT' } },
    });
  });

  test('the weekly report and a list of the board', async () => {
    const file = path.join(tempFolder(), 'mingguan.pdf');
    expect(await runForValue(at('laporan', '--keluaran', file))).toMatchObject({ halaman: 1 });
    const { baris } = await runForValue<{ readonly baris: readonly object[] }>(
      at('matriks', '--daftar', 'belum-beroperasi'),
    );
    expect(baris).toEqual([]);
    expect(await runJson(at('matriks', '--daftar', 'apa'))).toMatchObject({ exitCode: 2 });
  });
});
