import path from 'node:path';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addScan } from '../../helpers/backup-office.ts';
import { DATA_PASSPHRASE, startAgain, turnOn } from '../../helpers/cipher-office.ts';
import { wordsIn } from '../../helpers/find-words.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const TWENTY = Array.from({ length: 20 }, (_, at) => at);
const NAMES = TWENTY.map((at) => `Rekaan Pengunjung ${String.fromCharCode(65 + at)}${'xyzw'.repeat(2)}`);
const NIKS = TWENTY.map((at) => `640801010190${String(1100 + at * 7)}`);
const PHONES = TWENTY.map((at) => `0812${String(55_510_000 + at * 13)}`);
const WORDS = [...NAMES, ...NIKS, ...PHONES];

/** Twenty visitors with everything by which a person is found. */
async function visitors(backend: TestBackend): Promise<void> {
  for (const at of TWENTY) {
    await backend.ask('consultation.record', {
      heldOn: '2025-11-18',
      name: NAMES[at] ?? '',
      nikKtp: NIKS[at] ?? '',
      phone: PHONES[at] ?? '',
      topic: 'halal',
    });
  }
}

test('whoever copies the folder of an encrypted office reads nobody’s name or number; of a plain one all', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { dataFolder } = backend;
  await visitors(backend);
  await addScan(backend, 40_000, NAMES[0] ?? '');
  // A state that an update kept, and the program's own backup.
  const kept = path.join(dataFolder, 'sebelum-pembaruan');
  mkdirSync(kept, { recursive: true });
  const { path: plainBackup } = await backend.ask('backup.create', { folder: tempFolder() });
  writeFileSync(path.join(kept, '2025-11-01-bentuk-33.db'), readFileSync(plainBackup));
  await backend.ask('backup.runNow', {});
  const before = wordsIn([dataFolder], WORDS);
  expect(WORDS.filter((word) => !before.has(word))).toEqual([]);
  await turnOn(backend);
  await visitors(backend);
  await backend.ask('backup.runNow', {});
  await backend.ask('cooperative.list', { limit: 50 });
  // While it works, with the log beside it, and after it has ended.
  expect(existsSync(path.join(dataFolder, `${DATABASE_FILE}-wal`))).toBe(true);
  expect([...wordsIn([dataFolder], WORDS)]).toEqual([]);
  const again = await startAgain(backend);
  expect([...wordsIn([dataFolder], WORDS)]).toEqual([]);
  expect(readdirSync(kept)).toEqual(['2025-11-01-bentuk-33.db']);
  await again.ask('cipher.unlock', { passphrase: DATA_PASSPHRASE });
  expect(await again.ask('cipher.state', {})).toMatchObject({ plainBackups: 0 });
});
