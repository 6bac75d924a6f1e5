import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { deleteStatusesOfImport } from '#db/queries/cooperative/status.ts';
import { findImport, listImportChanges, markImportUndone } from '#db/queries/import/batch.ts';
import type { ImportChange } from '#db/queries/import/batch.ts';
import { findWorkOnImport } from '#db/queries/import/later-work.ts';
import { deleteEntries, writeEntries } from '#db/queries/cooperative/register-entry-write.ts';
import { listRegisterEntries } from '#db/queries/cooperative/register-entry.ts';
import type { RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { recordChanges } from '../cooperative/change-log.ts';
import { removeImportedRoles } from '../cooperative/imported-roles.ts';
import type { Occasion } from '../cooperative/parts/part.ts';
import { giveStatusBack } from '../cooperative/parts/status-part.ts';
import { takeBack } from './take-back-entry.ts';
import type { RestoredEntry } from './take-back-entry.ts';
import { differingFields } from './entry-field.ts';
import { storedEntry } from './merge-entry.ts';
import { readStored } from '#db/read-stored.ts';
import type { Moment } from './write-import.ts';

/**
 * Takes one import back: what it created goes, and each field it changed becomes what it was. Other fields keep what
 * was entered before or since.
 * @returns how many cooperatives were restored or removed
 * @throws AppError IMPORT_HAS_LATER_WORK naming what depends on it, with nothing changed
 */
export async function undoImport(write: WriteHandle, importId: string, { at, who }: Moment): Promise<number> {
  const read = readingIn(write);
  const batch = await findImport(write, importId);
  if (!batch) throw new AppError('NOT_FOUND', { facts: { apa: 'Impor' } });
  if (batch.undoneAt !== null) throw new AppError('IMPORT_ALREADY_UNDONE');
  const changes = await listImportChanges(write, importId);
  const register = new Map((await listRegisterEntries(read)).map((entry) => [entry.id, entry]));
  const takenBack = changes.map((change) =>
    takeBack(register.get(change.cooperativeId), storedChange(change), at),
  );
  const laterWork =
    (await findWorkOnImport(read, importId)) ??
    takenBack.find(({ laterWork: found }) => found !== undefined)?.laterWork;
  if (laterWork !== undefined) throw new AppError('IMPORT_HAS_LATER_WORK', { facts: { sebab: laterWork } });

  await markImportUndone(write, importId, at);
  await removeImportedRoles(write, importId);
  await deleteStatusesOfImport(write, importId);
  const restored = takenBack.flatMap((one) => (one.restored ? [one.restored] : []));
  await writeEntries(
    write,
    restored.map(({ current, updatedAt, entry }) => ({
      mark: { ...current, updatedAt },
      entry,
      before: current,
    })),
  );
  const title = `Impor ${batch.fileName} diurungkan`;
  await giveStatusesBack(write, restored, { at, reason: title, undoes: batch.importedAt });
  await recordChanges(write, { source: 'undo', title, who, at }, restored.flatMap(changeEntries));
  await deleteEntries(
    write,
    changes.flatMap(({ cooperativeId, beforeJson }) => (beforeJson === null ? [cooperativeId] : [])),
  );
  return changes.length;
}

/** Which fields there are `storedEntry` knows: one that is not stored is taken as empty. */
const entryShape = z.custom<Partial<RegisterEntry>>(
  (value) => z.looseObject({ name: z.string() }).safeParse(value).success,
);
const beforeShape = z.looseObject({ updatedAt: z.string(), entry: entryShape });

function storedChange({ beforeJson, afterJson }: ImportChange) {
  const before = beforeJson === null ? null : readStored(beforeShape, beforeJson, 'catatan impor');
  return {
    before: before && { updatedAt: before.updatedAt, entry: storedEntry(before.entry) },
    after: storedEntry(readStored(entryShape, afterJson, 'catatan impor')),
  };
}

/** What was recorded over an imported status, and taken back, must not outlive it in the history of the days. */
async function giveStatusesBack(
  write: WriteHandle,
  restored: readonly RestoredEntry[],
  occasion: Pick<Occasion, 'at' | 'reason' | 'undoes'>,
): Promise<void> {
  const changed = restored.filter(({ current, entry }) => current.status !== entry.status);
  for (const status of COOPERATIVE_STATUSES) {
    const ids = changed.filter(({ entry }) => entry.status === status).map(({ current }) => current.id);
    if (ids.length > 0) await giveStatusBack(write, ids, status, occasion);
  }
}

function changeEntries({ current, entry }: RestoredEntry) {
  return differingFields(current, entry).map(({ field, text }) => ({
    cooperativeId: current.id,
    field,
    beforeText: text(current),
    afterText: text(entry),
  }));
}
