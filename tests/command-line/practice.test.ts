import path from 'node:path';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('the door practises beside the office, says so in every answer, and empties it again', async () => {
  const data = path.join(tempFolder(), 'dinas');
  const practice = `${data} (latihan)`;
  const first = await runForValue<{ koperasi: number }>(['latihan', 'mulai', '--data', data]);
  expect(first).toEqual({ data: practice, baru: true, koperasi: expect.any(Number) as number });
  expect(existsSync(data)).toBe(false);
  expect(await runForValue(['latihan', 'mulai', '--data', data])).toEqual({ ...first, baru: false });

  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const number = ['nomor', 'cadangkan', '--buku', 'surat-keluar', '--tanggal', '2025-11-18', '--jumlah', '1'];
  const line = [...number, '--untuk', 'Coba', '--data', data];
  const drawn = await runJson<{ nomor: readonly { nomor: string }[] }>([...line, '--latihan']);
  expect(drawn.answer).toMatchObject({ ok: true, latihan: true });
  expect(drawn.answer.ok && drawn.answer.value.nomor[0]?.nomor).toBe('LAT-500.3/001/DKUKM/XI/2025');
  const real = await runJson<{ nomor: readonly { nomor: string }[] }>(line);
  expect(real.answer).not.toHaveProperty('latihan');
  expect(real.answer.ok && real.answer.value.nomor[0]?.nomor).toBe('500.3/001/DKUKM/XI/2025');

  const spoken = await runCommandLine(['koperasi', 'cari', 'maju', '--latihan', '--data', data]);
  expect(spoken.stderr).toContain('MODE LATIHAN');
  const refused = await runJson(['siapkan', '--wilayah', '64.08', '--latihan', '--data', data]);
  expect(refused.answer).toMatchObject({
    ok: false,
    latihan: true,
    error: { code: 'OFFICE_ALREADY_SET_UP' },
  });

  await runForValue(['latihan', 'selesai', '--data', data]);
  expect(await runForValue(['minta', 'office.get', '--data', data])).toMatchObject({ isSample: false });
  // Entering an empty practice fills it, whatever the command.
  const filled = await runCommandLine(['koperasi', 'cari', 'maju', '--data', practice]);
  expect(filled).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('baru diisi') as string });
}, 300_000);

test('the door tries a correction of the region, and then makes it', async () => {
  const data = tempFolder();
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const line = ['wilayah', 'perbaiki', '--wilayah', '64.03', '--data', data];
  expect(await runForValue([...line, '--uji'])).toMatchObject({ dari: '64.08', menjadi: '64.03', diLuar: 0 });
  expect(await runForValue(['minta', 'office.get', '--data', data])).toMatchObject({ regionCode: '64.08' });
  await runForValue([...line, '--alasan', 'Salah pilih']);
  expect(await runForValue(['minta', 'region.listCorrections', '--data', data])).toMatchObject([
    { reason: 'Salah pilih' },
  ]);
});
