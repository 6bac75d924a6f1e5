import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readPages } from '../helpers/read-pdf.ts';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { SAMPLE_REGISTER } from '../helpers/test-backend.ts';

interface Truth {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly { readonly baris: number; readonly kode: string }[];
  readonly warnings: readonly { readonly baris: number; readonly kode: string }[];
}
interface ImportValue {
  readonly idImpor: string | null;
  readonly baris: number;
  readonly baru: number;
  readonly berubah: number;
  readonly sama: number;
  readonly ditolak: readonly {
    readonly baris: number;
    readonly alasan: readonly { readonly kode: string; readonly pesan: string; readonly tingkat: string }[];
  }[];
  readonly peringatan: ImportValue['ditolak'];
}
const truth = JSON.parse(
  readFileSync('resources/sample/register-kutim-contoh.kebenaran.json', 'utf8'),
) as Truth;
const flat = (rows: ImportValue['ditolak']) =>
  rows.flatMap(({ baris, alasan }) => alasan.map(({ kode }) => ({ baris, kode })));

describe('the main job by the command line', () => {
  test('from an empty folder to certificates, recap, backup and back', async () => {
    const data = path.join(tempFolder(), 'data');
    const out = tempFolder();
    const meja = <Value>(...args: string[]) =>
      runForValue<Value>([...args, '--data', data, '--hari', '2025-11-18']);

    expect(await meja('siapkan', '--wilayah', '64.08')).toEqual({
      data,
      wilayah: '64.08',
      kecamatan: 18,
      desaKelurahan: 141,
      namaDinas: 'Dinas Koperasi dan UKM',
      kotaTerbit: 'Sangatta',
    });

    const dry = await meja<ImportValue>(
      'impor',
      SAMPLE_REGISTER,
      '--uji',
      '--berkas-hasil',
      path.join(out, 'bertanda.xlsx'),
    );
    expect(dry).toMatchObject({ idImpor: null, baris: truth.rows, baru: truth.accepted });
    const marked = read(readFileSync(path.join(out, 'bertanda.xlsx')));
    const rows = utils.sheet_to_json<string[]>(marked.Sheets['Data 2024'] ?? {}, { header: 1 });
    expect(rows[truth.rejected[0]!.baris - 1]).toEqual(expect.arrayContaining(['Ditolak']));

    const written = await meja<ImportValue>('impor', SAMPLE_REGISTER);
    expect(flat(written.ditolak)).toEqual(truth.rejected);
    expect(flat(written.peringatan)).toEqual(truth.warnings);
    expect(written.ditolak[0]?.alasan[0]).toMatchObject({
      tingkat: 'tolak',
      pesan: expect.stringContaining('.') as string,
    });

    const found = await meja<{ nama: string; status: string }[]>(
      'koperasi',
      'cari',
      'kop. konsumen etam',
      '--batas',
      '3',
    );
    expect(found).toHaveLength(3);
    expect(found[0]?.nama.toLowerCase()).toContain('konsumen');

    const exported = await meja<{ baris: number; berkas: string }>(
      'koperasi',
      'ekspor',
      '--keluaran',
      path.join(out, 'register.xlsx'),
    );
    expect(exported.baris).toBe(truth.accepted);
    const again = await meja<ImportValue>('impor', exported.berkas, '--uji');
    expect(again).toMatchObject({ baris: truth.accepted, baru: 0, ditolak: [] });

    const evaluated = await meja<{ grade: string; ratDilaporkan: boolean }[]>(
      'evaluasi',
      '--tahun-buku',
      '2024',
    );
    expect(evaluated).toHaveLength(truth.accepted);

    const candidates = await meja<{ layak: { id: string }[]; tidakLayak: { alasan: unknown[] }[] }>(
      'penghargaan',
      'calon',
      '--tahun-buku',
      '2024',
    );
    expect(candidates.layak.length + candidates.tidakLayak.length).toBe(truth.accepted);
    expect(candidates.tidakLayak.every(({ alasan }) => alasan.length > 0)).toBe(true);

    const confirmed = await meja<{ penerima: number; nomorPertama: string }>(
      'penghargaan',
      'tetapkan',
      '--tahun-buku',
      '2024',
      '--tanggal',
      '2025-11-18',
    );
    expect(confirmed.penerima).toBe(candidates.layak.length);
    const printed = await meja<{ berkas: string[]; halaman: number }>(
      'penghargaan',
      'cetak',
      '--tahun-buku',
      '2024',
      '--keluaran',
      out,
    );
    const certificates = readPages(
      readFileSync(printed.berkas.find((file) => path.basename(file).startsWith('piagam-')) ?? ''),
    );
    expect(certificates).toHaveLength(confirmed.penerima);
    expect(certificates[0]?.text).toContain(`Nomor: ${confirmed.nomorPertama}`);
    const second = await runJson([
      'penghargaan',
      'tetapkan',
      '--tahun-buku',
      '2024',
      '--tanggal',
      '2025-11-18',
      '--data',
      data,
    ]);
    expect(second).toMatchObject({
      exitCode: 1,
      answer: { ok: false, error: { code: 'AWARD_ALREADY_CONFIRMED' } },
    });

    const recap = await meja<{ kolom: string[]; baris: Record<string, unknown>[]; jumlah: unknown }>(
      'rekap',
      'data',
      '--per',
      'kecamatan',
    );
    expect(recap.kolom).toEqual([
      'wilayah',
      'aktif',
      'tidakAktif',
      'total',
      'bersertifikat',
      'progres',
      'persentase',
    ]);
    expect(recap.baris).toHaveLength(18);
    expect(recap.jumlah).toMatchObject({ wilayah: 'Kutai Timur', aktif: 508, tidakAktif: 546, total: 1054 });
    expect(await meja('rekap', 'bekukan', '--tahun', '2025')).toMatchObject({ tanggal: '2025-11-18' });
    expect(
      await meja('rekap', 'cetak', '--tahun', '2025', '--keluaran', path.join(out, 'rekap.pdf')),
    ).toMatchObject({ berkas: path.join(out, 'rekap.pdf') });

    const backup = await meja<{ berkas: string; teruji: boolean; baris: Record<string, number> }>(
      'cadangkan',
      '--keluaran',
      out,
    );
    expect(backup).toMatchObject({ teruji: true, baris: { cooperative: truth.accepted } });
    expect(await meja('periksa')).toMatchObject({ integritas: 'ok' });
    const undo = await runJson(['impor', 'batalkan', written.idImpor ?? '', '--data', data]);
    expect(undo).toMatchObject({
      exitCode: 1,
      answer: { ok: false, error: { code: 'IMPORT_HAS_LATER_WORK' } },
    });
    const restored = await meja<{ sebelumnya: string }>('pulihkan', backup.berkas);
    expect(existsSync(restored.sebelumnya)).toBe(true);
  }, 120_000);

  test('contoh makes every paper of the main job in a fresh database', async () => {
    const folder = path.join(tempFolder(), 'contoh');
    const { berkas } = await runForValue<{ berkas: string[] }>([
      'contoh',
      '--keluaran',
      folder,
      '--hari',
      '2025-11-18',
    ]);
    expect(berkas.map((file) => path.basename(file))).toEqual([
      'piagam-tahun-buku-2024.pdf',
      'daftar-penerima-tahun-buku-2024.pdf',
      'tanda-terima-tahun-buku-2024.pdf',
      'daftar-periksa-pendirian.pdf',
      'rekap-tahunan-2025.pdf',
    ]);
    for (const file of berkas) {
      for (const { text } of readPages(readFileSync(file))) expect(text).toContain('CONTOH');
    }
  }, 60_000);

  test('a province: --per kabupaten lists its kabupaten and kota', async () => {
    const data = tempFolder();
    expect(await runForValue(['siapkan', '--wilayah', '65', '--data', data])).toMatchObject({
      wilayah: '65',
      kabupaten: 5,
    });
    const { baris } = await runForValue<{ baris: { wilayah: string; persentase: string }[] }>([
      'rekap',
      'data',
      '--per',
      'kabupaten',
      '--data',
      data,
    ]);
    expect(baris.map(({ wilayah }) => wilayah)).toEqual([
      'Bulungan',
      'Malinau',
      'Nunukan',
      'Tana Tidung',
      'Tarakan',
    ]);
    expect(baris.every(({ persentase }) => persentase === '-')).toBe(true);
  });
});
