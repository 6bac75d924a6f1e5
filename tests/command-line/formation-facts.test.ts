import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Alasan {
  readonly kode: string;
  readonly tingkat: string;
  readonly pesan: string;
}
interface Verdict {
  readonly memenuhi: number;
  readonly perlu: number;
  readonly siapDiajukan: boolean;
  readonly pendiri: readonly { readonly memenuhi: boolean; readonly alasan: readonly Alasan[] }[];
  readonly dokumen: readonly { readonly kode: string; readonly wajib: boolean }[];
  readonly alasan: readonly Alasan[];
}
type Json = Record<string, unknown> & { pendiri: Record<string, unknown>[] };

const NINE = 'resources/sample/pendirian-sembilan-pendiri.json';
const nine = (): Json => JSON.parse(readFileSync(NINE, 'utf8')) as Json;

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});

function fileOf(content: unknown): string {
  const file = path.join(tempFolder(), 'berkas.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}
const check = (content: unknown, ...more: readonly string[]) =>
  runForValue<Verdict>(['pendirian', 'periksa', fileOf(content), '--data', data, ...more]);
const levels = (alasan: readonly Alasan[] = []) => alasan.map(({ kode, tingkat }) => `${kode} ${tingkat}`);

describe('NIK KTP of founders', () => {
  test('day 55 is the 15th of a woman; a man typed with it is warned of, and still counts', async () => {
    const file = nine();
    const person = { ...file.pendiri[0], nikKtp: '6408045506080001', tanggalLahir: '2008-06-15' };
    file.pendiri = [
      { ...person, jenisKelamin: 'P' },
      { ...person, nikKtp: '6408045506080002', jenisKelamin: 'L' },
    ];
    const { pendiri } = await check({ ...file, tanggalRapat: '2026-06-20' });
    expect(levels(pendiri[0]?.alasan)).toEqual([]);
    expect(levels(pendiri[1]?.alasan)).toEqual(['NIK_KELAMIN_BEDA peringatan']);
    expect(pendiri.map(({ memenuhi }) => memenuhi)).toEqual([true, true]);
  });

  test('what cannot be a NIK is refused, one from elsewhere only told, a spreadsheet number named as such', async () => {
    const file = nine();
    const first = { ...file.pendiri[0], tanggalLahir: '1980-05-17', jenisKelamin: 'L' };
    const wrong = [
      '640804170580001',
      '64080417O5800001',
      ...['00', '32', '40', '72'].map((day) => `640804${day}05800001`),
      '6408041713800001',
      '6408041705800000',
    ];
    file.pendiri = [...wrong, '6402041705800009', '6.40804E+15', ''].map((nikKtp) => ({ ...first, nikKtp }));
    const { pendiri } = await check(file);
    for (const { alasan } of pendiri.slice(0, wrong.length)) {
      expect(levels(alasan)).toEqual(['NIK_FORMAT tolak']);
    }
    const [elsewhere, spoilt, empty] = pendiri.slice(wrong.length);
    expect(levels(elsewhere?.alasan)).toEqual(['NIK_LUAR_WILAYAH info']);
    expect(levels(spoilt?.alasan)).toEqual(['NIK_ANGKA_EXCEL tolak']);
    expect(spoilt?.alasan[0]?.pesan).toContain('format angka Excel');
    expect(levels(empty?.alasan)).toEqual(['NIK_KOSONG tolak']);
  });

  test('twice in one list is refused, in another file only told', async () => {
    const other = { ...nine(), nama: 'Koperasi Konsumen Lain Dari Yang Lain' };
    const stored = await runJson<{ id: string }>(
      ['minta', 'formation.save', '--data', data],
      JSON.stringify({
        id: null,
        expectedUpdatedAt: null,
        file: await runForValue([
          'minta',
          'formation.readFile',
          JSON.stringify({ path: fileOf(other) }),
          '--data',
          data,
        ]),
      }),
    );
    expect(stored.answer.ok).toBe(true);
    const file = nine();
    file.pendiri.push({ ...file.pendiri[0], nama: 'Nama Kembar' });
    const { memenuhi, pendiri } = await check({ ...file, nama: 'Koperasi Konsumen Tiga Kata Baru' });
    expect(memenuhi).toBe(9);
    expect(levels(pendiri[0]?.alasan)).toEqual(['NIK_PENDIRI_LAIN info']);
    expect(levels(pendiri[9]?.alasan)).toContain('NIK_GANDA tolak');
  });
});

describe('the office’s own judgement in a file', () => {
  test('cakap hukum and sesuai KTP need a reason, and then count', async () => {
    const file = nine();
    file.pendiri[8] = {
      ...file.pendiri[8],
      nikKtp: '6408041006090009',
      tanggalLahir: '2009-06-10',
      jenisKelamin: 'L',
      cakapHukum: { alasan: 'sudah menikah' },
    };
    file.pendiri[0] = { ...file.pendiri[0], nikKtp: '640804170580001', sesuaiKtp: { alasan: 'KTP dilihat' } };
    const { memenuhi, pendiri } = await check(file);
    expect(memenuhi).toBe(9);
    expect(levels(pendiri[8]?.alasan)).toContain('CAKAP_HUKUM peringatan');
    file.pendiri[8] = { ...file.pendiri[8], cakapHukum: { alasan: '' } };
    const refused = await runJson(['pendirian', 'periksa', fileOf(file), '--data', data]);
    expect(refused).toMatchObject({
      exitCode: 1,
      answer: { error: { details: { faults: [{ path: 'pendiri[8].cakapHukum.alasan' }] } } },
    });
  });
});

describe('what a file is held against', () => {
  const codes = ({ dokumen }: Verdict) => dokumen.filter(({ wajib }) => wajib).map(({ kode }) => kode);

  test('the checklist follows form, kind, pattern and programme', async () => {
    const usp = codes(await check({ ...nine(), usp: true }));
    expect(usp).toEqual(expect.arrayContaining(['bukti-setoran-modal', 'rencana-kerja']));
    const ksp = codes(await check({ ...nine(), jenis: 'Simpan Pinjam', pola: 'syariah' }));
    expect(ksp).toEqual(expect.arrayContaining(['bukti-setoran-modal', 'dewan-pengawas-syariah']));
    const village = codes(await check({ ...nine(), kdkmp: true }));
    expect(village).toContain('ba-musdesus');
    const secondary = codes(await check({ ...nine(), bentuk: 'sekunder' }));
    expect(secondary).toEqual(
      expect.arrayContaining([
        'ba-kuasa-koperasi-anggota',
        'sk-bh-koperasi-anggota',
        'npwp-koperasi-anggota',
      ]),
    );
    expect(codes(await check(nine()))).not.toContain('bukti-setoran-modal');
  });

  test('a seat outside the district and a name of two words are warned of, never refused', async () => {
    const { alasan } = await check({
      ...nine(),
      nama: 'Koperasi Konsumen Maju Jaya',
      wilayah: '64.02.01.2001',
    });
    expect(levels(alasan)).toEqual(
      expect.arrayContaining(['KEDUDUKAN_LUAR_WILAYAH peringatan', 'NAMA_KURANG_3_KATA peringatan']),
    );
    expect(levels(alasan).filter((one) => one.endsWith('tolak'))).toEqual([]);
  });

  test('only those who meet every rule count, and the file is not ready while one of ten lacks the NIK', async () => {
    const file = nine();
    const tenth = { ...file.pendiri[0], nama: 'Pendiri Kesepuluh', nikKtp: '' };
    const absent = { ...file.pendiri[8], hadir: false };
    const { memenuhi, perlu, pendiri, alasan } = await check({
      ...file,
      pendiri: [...file.pendiri.slice(0, 8), absent, tenth],
    });
    expect({ memenuhi, dari: pendiri.length, perlu }).toEqual({ memenuhi: 8, dari: 10, perlu: 9 });
    expect(alasan.find(({ kode }) => kode === 'PENDIRI_KURANG')?.pesan).toContain(
      'memenuhi 8 dari 10 (perlu 9)',
    );
    const nineAndOne = { ...file, pendiri: [...file.pendiri, tenth] };
    const dokumen = Object.fromEntries(
      (await check(nineAndOne)).dokumen.map(({ kode }) => [kode, { status: 'ada', tanggal: '2025-06-12' }]),
    );
    expect(await check({ ...nineAndOne, dokumen })).toMatchObject({ memenuhi: 9, siapDiajukan: false });
    expect(await check({ ...file, dokumen })).toMatchObject({ memenuhi: 9, siapDiajukan: true });
  });

  test('a name that stands in the register is warned of whatever its case, and the other one named', async () => {
    const changes = { name: 'Koperasi Konsumen Sudah Ada Lama' };
    const record = JSON.stringify({ id: null, expectedUpdatedAt: null, changes });
    await runForValue(['minta', 'cooperative.save', record, '--data', data]);
    const { alasan } = await check({ ...nine(), nama: 'KOPERASI  konsumen sudah ada LAMA' });
    expect(levels(alasan)).toContain('NAMA_SUDAH_ADA peringatan');
    expect(alasan.find(({ kode }) => kode === 'NAMA_SUDAH_ADA')?.pesan).toContain(changes.name);
  });

  test('the verdict is that of the meeting’s day, whatever day it is today', async () => {
    const old = { ...nine(), tanggalRapat: '2019-06-10' };
    const verdicts = [];
    for (const today of ['2019-06-11', '2025-11-18', '2099-01-01'])
      verdicts.push(await check(old, '--hari', today));
    expect(verdicts[0]).toMatchObject({ perlu: 20 });
    expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
  });
});
