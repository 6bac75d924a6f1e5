import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const NINE = 'resources/sample/pendirian-sembilan-pendiri.json';
let office = '';
let file = '';
let publicKey = '';
let publish: readonly string[] = [];

/** A province that publishes: founders of a primer become 12 from 2027. */
beforeAll(async () => {
  office = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', office]);
  const province = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64', '--data', province]);
  const own = await runForValue<readonly { kunciPublik: string }[]>([
    'juknis',
    'kunci',
    '--nama',
    'Provinsi Contoh',
    '--data',
    province,
  ]);
  publicKey = own[0]?.kunciPublik ?? '';
  const rule = {
    code: 'founder-count-primer',
    value: 12,
    inForceFrom: '2027-01-01',
    inForceUntil: null,
    basis: 'Juknis contoh 1/2026',
    note: '',
  };
  await runForValue(['minta', 'rule.addVersion', JSON.stringify(rule), '--data', province]);
  file = path.join(mkdtempSync(path.join(tmpdir(), 'meja-test-')), 'contoh.juknis');
  publish = [
    'juknis',
    'ekspor',
    '--judul',
    'Juknis pendirian',
    '--edisi',
    '1',
    '--keluaran',
    file,
    '--data',
    province,
  ];
  await runForValue([...publish, '--ketentuan', 'founder-count-primer@2027-01-01']);
}, 120_000);

const needed = async (tanggalRapat: string): Promise<number> => {
  const meeting = path.join(tempFolder(), 'berkas.json');
  const content = JSON.parse(readFileSync(NINE, 'utf8')) as object;
  writeFileSync(meeting, JSON.stringify({ ...content, tanggalRapat }));
  const { perlu } = await runForValue<{ perlu: number }>(['pendirian', 'periksa', meeting, '--data', office]);
  return perlu;
};

test('the office’s own rules go out as one signed file; a rule it does not have is wrong usage', async () => {
  const again = await runForValue([...publish, '--ketentuan', 'founder-count-primer@2027-01-01,notary-age']);
  expect(again).toEqual({ berkas: file, ketentuan: 2, dasarHukum: 0, templat: 0 });
  await runForValue([...publish, '--ketentuan', 'founder-count-primer@2027-01-01']);
  const { exitCode, stderr } = await runCommandLine([...publish, '--ketentuan', 'apa-saja']);
  expect({ exitCode, isNamed: stderr.includes('apa-saja') }).toEqual({ exitCode: 2, isNamed: true });
}, 60_000);

test('a guideline nobody trusts, a damaged and an unsigned one are refused with nothing changed', async () => {
  const code = async (given: string, word = 'terapkan') => {
    const { exitCode, answer } = await runJson(['juknis', word, given, '--data', office]);
    expect(exitCode).toBe(1);
    return answer.ok ? '' : answer.error.code;
  };
  expect(await code(file, 'tinjau')).toBe('GUIDELINE_UNTRUSTED');
  await runForValue(['juknis', 'percayai', '--nama', 'Provinsi', '--kunci', publicKey, '--data', office]);
  const text = readFileSync(file, 'utf8');
  const damaged = path.join(tempFolder(), 'rusak.juknis');
  writeFileSync(damaged, text.replace(':12', ':13'));
  expect(await code(damaged)).toBe('GUIDELINE_DAMAGED');
  const unsigned = path.join(tempFolder(), 'tanpa.juknis');
  writeFileSync(unsigned, JSON.stringify({ ...(JSON.parse(text) as object), signature: '' }));
  expect(await code(unsigned)).toBe('GUIDELINE_UNSIGNED');
  expect(await needed('2027-01-01')).toBe(9);
}, 60_000);

test('one that is trusted is looked at, then taken: later meetings need the new number, earlier ones theirs', async () => {
  const seen = await runForValue(['juknis', 'tinjau', file, '--data', office]);
  expect(seen).toMatchObject({
    judul: 'Juknis pendirian',
    sudahDiterapkan: false,
    ketentuan: [{ kode: 'founder-count-primer', berlakuSejak: '2027-01-01', perubahan: 'baru' }],
  });
  expect(await needed('2027-01-01')).toBe(9);
  expect(await runForValue(['juknis', 'terapkan', file, '--data', office])).toMatchObject({
    ditambahkan: 1,
    sama: 0,
  });
  const days = ['2019-06-10', '2026-12-31', '2027-01-01'];
  const counts = [];
  for (const day of days) counts.push(await needed(day));
  expect(counts).toEqual([20, 9, 12]);
  expect(await runForValue(['juknis', 'terapkan', file, '--data', office])).toMatchObject({
    ditambahkan: 0,
    sama: 1,
  });
}, 60_000);
