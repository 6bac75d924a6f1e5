import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readPages } from '../helpers/read-pdf.ts';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Alasan {
  readonly kode: string;
  readonly tingkat: string;
}
interface Verdict {
  readonly memenuhi: number;
  readonly perlu: number;
  readonly siapDiajukan: boolean;
  readonly pendiri: readonly {
    readonly nama: string;
    readonly memenuhi: boolean;
    readonly alasan: readonly Alasan[];
  }[];
  readonly dokumen: readonly { readonly kode: string; readonly wajib: boolean; readonly status: string }[];
  readonly persenLengkap: number;
  readonly aturan: { readonly dasar: string; readonly berlakuSejak: string };
  readonly alasan: readonly Alasan[];
}
type Json = Record<string, unknown> & { pendiri: Record<string, unknown>[] };

const sample = (name: string) => `resources/sample/pendirian-${name}.json`;
const read = (name: string): Json => JSON.parse(readFileSync(sample(name), 'utf8')) as Json;

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});

function fileOf(content: unknown): string {
  const file = path.join(tempFolder(), 'berkas.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const check = (content: Json | string) =>
  runForValue<Verdict>([
    'pendirian',
    'periksa',
    typeof content === 'string' ? content : fileOf(content),
    '--data',
    data,
  ]);
const codes = (alasan: readonly Alasan[]) => alasan.map(({ kode }) => kode);

describe('pendirian periksa', () => {
  test('eight founders are refused with the reason, nine are accepted', async () => {
    const eight = await check(sample('delapan-pendiri'));
    expect(eight).toMatchObject({ memenuhi: 8, perlu: 9, siapDiajukan: false });
    expect(eight.alasan).toEqual(
      expect.arrayContaining([expect.objectContaining({ kode: 'PENDIRI_KURANG', tingkat: 'tolak' })]),
    );
    const nine = await check(sample('sembilan-pendiri'));
    expect(nine).toMatchObject({ memenuhi: 9, perlu: 9, aturan: { berlakuSejak: '2020-11-02' } });
    expect(codes(nine.alasan)).not.toContain('PENDIRI_KURANG');
  });

  test.each([
    ['2025-06-09', false, ['UMUR_KURANG_17']],
    ['2025-06-10', true, ['UMUR_DI_BAWAH_18_NOTARIS']],
  ])('born 2008-06-10, meeting %s', async (tanggalRapat, memenuhi, kode) => {
    const file = read('sembilan-pendiri');
    file.pendiri[8] = { ...file.pendiri[8], nikKtp: '6408041006080009', tanggalLahir: '2008-06-10' };
    const verdict = await check({ ...file, tanggalRapat });
    expect({ memenuhi: verdict.pendiri[8]?.memenuhi, kode: codes(verdict.pendiri[8]?.alasan ?? []) }).toEqual(
      { memenuhi, kode },
    );
  });

  test.each([
    ['2025-02-28', false],
    ['2025-03-01', true],
  ])('born on 29 February 2008, meeting %s', async (tanggalRapat, memenuhi) => {
    const file = read('sembilan-pendiri');
    file.pendiri[8] = { ...file.pendiri[8], nikKtp: '6408042902080009', tanggalLahir: '2008-02-29' };
    expect((await check({ ...file, tanggalRapat })).pendiri[8]?.memenuhi).toBe(memenuhi);
  });

  test.each([
    ['2020-11-01', 20],
    ['2020-11-02', 9],
  ])('a meeting on %s needs %i founders', async (tanggalRapat, perlu) => {
    expect((await check({ ...read('sembilan-pendiri'), tanggalRapat })).perlu).toBe(perlu);
  });

  test('a village cooperative: pattern of the name, five officers, its own document', async () => {
    const verdict = await check(sample('kdkmp-sepaso'));
    expect(verdict).toMatchObject({ memenuhi: 9, perlu: 9 });
    expect(codes(verdict.alasan)).not.toContain('NAMA_POLA_KDKMP');
    const four = read('kdkmp-sepaso');
    const renamed = await check({
      ...four,
      nama: 'Koperasi Sepaso Jaya',
      pengurus: (four['pengurus'] as unknown[]).slice(0, 4),
    });
    expect(codes(renamed.alasan)).toEqual(
      expect.arrayContaining(['NAMA_POLA_KDKMP', 'PENGURUS_GENAP_ATAU_KURANG']),
    );
  });

  test('a complete file is ready to submit; one document without a reason is not', async () => {
    const file = read('sembilan-pendiri');
    const { dokumen } = await check(file);
    const complete = Object.fromEntries(
      dokumen.map(({ kode }) => [kode, { status: 'ada', tanggal: '2025-06-12' }]),
    );
    expect(await check({ ...file, dokumen: complete })).toMatchObject({
      siapDiajukan: true,
      persenLengkap: 100,
    });
    const first = dokumen.find(({ wajib }) => wajib)?.kode ?? '';
    expect(
      await check({ ...file, dokumen: { ...complete, [first]: { status: 'tidak perlu' } } }),
    ).toMatchObject({ siapDiajukan: false });
    expect(
      await check({
        ...file,
        dokumen: { ...complete, [first]: { status: 'tidak perlu', catatan: 'sudah ada di akta' } },
      }),
    ).toMatchObject({ siapDiajukan: true });
  });

  test('a secondary cooperative needs three cooperatives, and people are no founders of it', async () => {
    const base = { ...read('sembilan-pendiri'), bentuk: 'sekunder', pendiri: [] };
    const two = await check({ ...base, koperasiPendiri: ['Koperasi Satu', 'Koperasi Dua'] });
    expect(codes(two.alasan)).toContain('SEKUNDER_KOPERASI_KURANG');
    const three = await check({
      ...base,
      koperasiPendiri: ['Koperasi Satu', 'Koperasi Dua', 'Koperasi Tiga'],
    });
    expect(codes(three.alasan)).not.toContain('SEKUNDER_KOPERASI_KURANG');
    const withPeople = await check({ ...read('sembilan-pendiri'), bentuk: 'sekunder' });
    expect(JSON.stringify(withPeople)).toContain('SEKUNDER_PENDIRI_ORANG');
  });
});

describe('a formation file with faults is refused by path, in words', () => {
  const faultsOf = async (content: unknown) => {
    const { exitCode, answer } = await runJson(['pendirian', 'periksa', fileOf(content), '--data', data]);
    expect(exitCode).toBe(1);
    return answer.ok
      ? []
      : ((answer.error.details as { faults?: { path: string; message: string }[] }).faults ?? []);
  };

  test.each([
    ['an unknown key', { warna: 'merah' }, '', /warna/],
    ['an impossible date', { tanggalRapat: '2025-02-30' }, 'tanggalRapat', /kalender/],
    ['a wrong type', { kdkmp: 'ya' }, 'kdkmp', /true atau false/],
    ['a wrong choice', { bentuk: 'tersier' }, 'bentuk', /primer, sekunder/],
  ])('%s', async (_what, change, where, message) => {
    const faults = await faultsOf({ ...read('sembilan-pendiri'), ...change });
    expect(faults).toEqual([{ path: where, message: expect.stringMatching(message) as string }]);
  });

  test('every fault at once, each with its place in the list of founders', async () => {
    const file = read('sembilan-pendiri');
    file.pendiri[3] = { ...file.pendiri[3], tanggalLahir: '1988-02-30', hadir: 'ya' };
    delete file.pendiri[5]?.['nama'];
    const faults = await faultsOf(file);
    expect(faults.map((fault) => fault.path)).toEqual([
      'pendiri[3].tanggalLahir',
      'pendiri[3].hadir',
      'pendiri[5].nama',
    ]);
  });

  test('a file that is no JSON, or missing', async () => {
    const broken = await runJson(['pendirian', 'periksa', fileOf('{"nama": '), '--data', data]);
    expect(broken).toMatchObject({ exitCode: 1, answer: { error: { code: 'FILE_NOT_JSON' } } });
    const missing = await runJson(['pendirian', 'periksa', '/tidak/ada.json', '--data', data]);
    expect(missing).toMatchObject({ exitCode: 1, answer: { error: { code: 'FILE_NOT_FOUND' } } });
  });
});

test('pendirian cetak prints the checklist with masked numbers', async () => {
  const target = path.join(tempFolder(), 'daftar.pdf');
  const printed = await runForValue<{ berkas: string; halaman: number }>([
    'pendirian',
    'cetak',
    sample('sembilan-pendiri'),
    '--keluaran',
    target,
    '--data',
    data,
  ]);
  const pages = readPages(readFileSync(printed.berkas));
  expect(pages).toHaveLength(printed.halaman);
  const text = pages.map((page) => page.text).join('\n');
  expect(text).toContain('Memenuhi 9 dari 9');
  expect(text).not.toContain('6408041705800001');
  expect(text).toContain('640804******0001');
});
