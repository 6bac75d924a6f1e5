import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';

const CONTAINER = path.resolve('electron/backend/backup/container');
const MB = 1_048_576;

/** Encrypts so many MB of scans and reads them back, in a process of its own. @returns its highest memory in MB */
function highestMemory(megabytes: number): number {
  const folder = tempFolder();
  const script = `
    import { createHash, randomBytes } from 'node:crypto';
    import { mkdirSync, writeFileSync } from 'node:fs';
    const { makeBackupKey } = await import('${CONTAINER}/keys.ts');
    const { writeContainer } = await import('${CONTAINER}/write-container.ts');
    const { readContainer } = await import('${CONTAINER}/read-container.ts');
    const files = [];
    for (let at = 0; at < ${megabytes / 10}; at += 1) {
      const bytes = randomBytes(${10 * MB});
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const from = '${folder}/' + sha256 + '.pdf';
      writeFileSync(from, bytes);
      files.push({ name: sha256.slice(0, 2) + '/' + sha256 + '.pdf', from, size: bytes.length, sha256 });
    }
    const { key } = await makeBackupKey('kata sandi contoh');
    const dataKey = await writeContainer('${folder}/cadangan', key, files, () => undefined);
    mkdirSync('${folder}/buka');
    const { damage, lost } = await readContainer('${folder}/cadangan', dataKey, '${folder}/buka', () => undefined);
    if (damage || lost.length > 0) throw damage;
    console.log(process.resourceUsage().maxRSS / 1024);
  `;
  const file = path.join(folder, 'ukur.mjs');
  writeFileSync(file, script);
  return Number(execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: path.resolve('.') }));
}

test('ten times as many scans take no more memory: 300 MB as 30', () => {
  const [few, many] = [highestMemory(30), highestMemory(300)];
  expect(many / few).toBeLessThan(1.35);
});
