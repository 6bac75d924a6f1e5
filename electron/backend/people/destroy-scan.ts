import { rm } from 'node:fs/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { DESTROYED_SCAN } from '#db/engine/named-contents.ts';
import type { WriteHandle } from '#db/handles.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { destroyContent, listKeptScans } from '#db/queries/people/scan-content.ts';
import type { TaskContext } from '../base/context.ts';
import type { Folders } from '../base/folders.ts';
import { keptScanPath } from '../cooperative/scan-store.ts';

/** Takes a content out of every row that names it; the file itself goes once the rows are gone for good. */
export async function destroyRows(
  write: WriteHandle,
  sha256: string,
  reason: string,
  at: string,
): Promise<void> {
  await destroyContent(write, sha256, { title: DESTROYED_SCAN, reason, at });
}

/** Deletes the files of contents that no row names any more; one that is already gone is what was wanted. */
export async function removeContents(folders: Folders, contents: readonly string[]): Promise<void> {
  for (const sha256 of contents) {
    const file = await keptScanPath(folders, sha256);
    if (file !== undefined) await rm(file, { force: true });
  }
}

/** Destroys one scan past its time, wherever it is kept. */
export async function destroyScan(
  { sha256, reason }: CheckedInputOf<'people.destroyScan'>,
  { read, transaction, folders, now, actor }: TaskContext,
): Promise<OutputOf<'people.destroyScan'>> {
  const known = (await listKeptScans(read, null)).some((scan) => scan.sha256 === sha256);
  if (!known) throw new AppError('NOT_FOUND', { facts: { apa: 'Pindaian' } });
  const at = now();
  await transaction(async (write) => {
    await destroyRows(write, sha256, reason, at);
    await insertOfficeLog(write, 'people.destroyScan', { who: actor.name, sha256, reason }, at);
  });
  await removeContents(folders, [sha256]);
  return { sha256 };
}
