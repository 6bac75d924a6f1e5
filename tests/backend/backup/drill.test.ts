import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addScan, alteredCopy, encryptedOffice, PASSPHRASE } from '../../helpers/backup-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const SEAL = 'kata sandi segel contoh';

test('a drill compares rows, sums, scans, log and seal, touches nothing of the office, and puts it on paper', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await addScan(backend, 3000, 'akta');
  await backend.ask('log.setPassphrase', { passphrase: SEAL, current: null });
  const { path: file } = await backend.ask('backup.create', { folder: tempFolder() });
  const live = path.join(backend.dataFolder, 'meja-koperasi.db');
  const before = readFileSync(live);
  const drilled = await backend.ask('backup.drill', {
    path: file,
    sealPassphrase: SEAL,
    witness: 'Contoh Saksi',
  });
  expect(drilled.steps.map(({ title, verdict }) => [title, verdict])).toEqual([
    ['Dipulihkan ke folder tersendiri', 'ok'],
    ['Baris data', 'ok'],
    ['Jumlah pokok', 'ok'],
    ['Dokumen pindaian', 'ok'],
    ['Rantai log', 'ok'],
    ['Segel dan data kantor sekarang', 'ok'],
  ]);
  expect(drilled.isPassed).toBe(true);
  expect(drilled.steps[5]?.sentence).toContain('terbukti sampai baris');
  expect(readFileSync(live).equals(before)).toBe(true);
  expect(readdirSync(backend.dataFolder).filter((name) => name.includes('sebagian'))).toEqual([]);
  const text = readFlowingText(readFileSync(drilled.record.path));
  for (const word of ['BERITA ACARA UJI PULIH CADANGAN', 'Contoh Saksi', path.basename(file), 'Lulus:']) {
    expect(text).toContain(word);
  }
  const state = await backend.ask('backup.state', {});
  expect(state.lastDrill).toMatchObject({ isPassed: true, fileName: path.basename(file) });
});

test.each([
  [
    'a row altered by hand',
    (file: string) => {
      const raw = new Sqlite(file);
      raw.exec(
        `UPDATE cooperative SET name = 'Koperasi Palsu' WHERE sequence = (SELECT min(sequence) FROM cooperative)`,
      );
      raw.close();
    },
    'Rantai log',
  ],
  [
    'a scan that is gone',
    (file: string) => rmSync(path.join(path.dirname(file), 'berkas'), { recursive: true }),
    'Dokumen pindaian',
  ],
])('a backup with %s does not pass, and the step that fails is named', async (_what, spoil, title) => {
  const backend = await officeBackend({ hasRegister: true });
  await addScan(backend, 3000, 'akta');
  const { path: file } = await backend.ask('backup.create', { folder: tempFolder() });
  spoil(file);
  const drilled = await backend.ask('backup.drill', { path: file });
  expect(drilled.isPassed).toBe(false);
  expect(drilled.steps.filter(({ verdict }) => verdict === 'fail').map((step) => step.title)).toEqual([
    title,
  ]);
  expect(drilled.summary).toMatch(/^Tidak lulus: /);
  expect(readFlowingText(readFileSync(drilled.record.path))).toContain('tidak boleh diandalkan');
});

test('an encrypted backup is drilled too; a damaged part of it fails the drill', async () => {
  const { backend } = await encryptedOffice({ hasRegister: true });
  await addScan(backend, 3_000_000, 'akta');
  const { path: file } = await backend.ask('backup.create', { folder: tempFolder() });
  expect(await backend.ask('backup.drill', { path: file, passphrase: PASSPHRASE })).toMatchObject({
    isPassed: true,
    steps: expect.arrayContaining([
      expect.objectContaining({ title: 'Sandi dibuka', verdict: 'ok' }),
    ]) as unknown,
  });
  const bad = alteredCopy(file, (bytes) => {
    const copy = Buffer.from(bytes);
    copy[bytes.length - 1_400_000] = (copy[bytes.length - 1_400_000] ?? 0) ^ 1;
    return copy;
  });
  expect(await backend.ask('backup.drill', { path: bad, passphrase: PASSPHRASE })).toMatchObject({
    isPassed: false,
  });
});

test('a drill is due some months after the first backup, and some months after each drill', async () => {
  const clock = { at: '2026-01-31T02:00:00.000Z' };
  const backend = await officeBackend({ now: () => clock.at });
  expect((await backend.ask('backup.state', {})).drillDueOn).toBe(null);
  await backend.care();
  const { made, drillDueOn } = await backend.ask('backup.state', {});
  expect(drillDueOn).toBe('2026-07-31');
  clock.at = '2026-03-02T02:00:00.000Z';
  const { record } = await backend.ask('backup.drill', { path: made[0]?.path ?? '' });
  expect(existsSync(record.path)).toBe(true);
  expect((await backend.ask('backup.state', {})).drillDueOn).toBe('2026-09-02');
});
