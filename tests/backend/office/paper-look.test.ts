import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { runForValue } from '../../helpers/run-command-line.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testBackend } from '../../helpers/test-backend.ts';

function emblemFile(): string {
  const file = path.join(tempFolder(), 'lambang.png');
  const rgba = Buffer.from(Array.from({ length: 100 }, () => [200, 30, 30, 255]).flat());
  writeFileSync(file, encodePng({ width: 10, height: 10, rgba }));
  return file;
}

test('a kept emblem is put on the head, a picture nobody kept is refused, and a change elsewhere is said', async () => {
  const backend = await testBackend();
  await backend.ask('office.setUp', { regionCode: '64.08' });
  const { sha256 } = await backend.ask('emblem.add', { path: emblemFile() });
  const look = { emblem: sha256, regentEmblem: null, isEmblemColoured: false, listPaper: 'A4' } as const;
  const saved = await backend.ask('office.saveLook', { ...look, expectedUpdatedAt: null });
  expect(saved.look).toMatchObject({ emblem: { sha256, name: 'lambang.png' }, listPaper: 'A4' });
  await expect(backend.ask('office.saveLook', { ...look, expectedUpdatedAt: null })).rejects.toMatchObject({
    code: 'RECORD_CHANGED_ELSEWHERE',
  });
  await expect(
    backend.ask('office.saveLook', {
      ...look,
      emblem: 'f'.repeat(64),
      expectedUpdatedAt: saved.look.updatedAt,
    }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the door puts an emblem on and takes it off, and leaves what it was not told', async () => {
  const data = tempFolder();
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
  const look = (...words: readonly string[]) => runForValue(['tampilan-surat', ...words, '--data', data]);
  expect(await look('--lambang', emblemFile(), '--kertas-daftar', 'f4-210')).toMatchObject({
    lambang: 'lambang.png',
    lambangKepalaDaerah: null,
    kertasDaftar: 'F4_NARROW',
  });
  expect(await look('--berwarna', 'ya')).toMatchObject({ lambang: 'lambang.png', berwarna: true });
  expect(await look('--lepas', 'dinas')).toMatchObject({ lambang: null, kertasDaftar: 'F4_NARROW' });
});
