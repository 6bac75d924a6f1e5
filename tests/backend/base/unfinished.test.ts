import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomically } from '#backend/base/replace-file.ts';
import { clearUnfinished, unfinishedName } from '#backend/base/unfinished.ts';
import { bePresent } from '#db/engine/in-use.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('what a dead program of this computer left beside a target goes with the next file written there', async () => {
  const folder = tempFolder();
  const own = path.basename(unfinishedName(path.join(folder, 'daftar.xlsx')));
  const dead = own.replace(`-${process.pid}-`, `-${await deadProcess()}-`);
  const elsewhere = dead.replace(/\.[0-9a-f]{8}-/, '.00000000-');
  for (const name of [own, dead, elsewhere, '.catatan.sebagian']) writeFileSync(path.join(folder, name), '');
  await writeFileAtomically(path.join(folder, 'surat.pdf'), Buffer.from('x'));
  expect(readdirSync(folder).toSorted()).toEqual(
    [own, elsewhere, '.catatan.sebagian', 'surat.pdf'].toSorted(),
  );
});

test('among the data every unfinished file goes at the start, but for a program that is at work there', () => {
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'dokumen'));
  const left = path.join(folder, 'dokumen', '.piagam.pdf.sebagian');
  writeFileSync(left, '');
  const presence = bePresent(folder);
  clearUnfinished(folder);
  expect(existsSync(left)).toBe(true);
  presence.leave();
  clearUnfinished(folder);
  expect(existsSync(left)).toBe(false);
});

test('a folder that is not there yet is no fault', () => {
  expect(() => clearUnfinished(path.join(tempFolder(), 'belum'))).not.toThrow();
});
