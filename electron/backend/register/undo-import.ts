import { AppError } from '#contract/errors.ts';
import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { deleteStatusesOfImport } from '#db/queries/cooperative-status.ts';
import {
  countAwardedFromImport,
  findImport,
  listImportChanges,
  listLaterImports,
  markImportUndone,
} from '#db/queries/import-batch.ts';
import { deleteEntry, listRegisterEntries, replaceEntry } from '#db/queries/register-entry.ts';
import type { KnownEntry, RegisterEntry } from '#db/queries/register-entry.ts';
import { entryOnly } from './merge-entry.ts';

interface Before {
  readonly updatedAt: string;
  readonly entry: RegisterEntry;
}

/**
 * Takes one import back as a whole: what it created goes, what it changed becomes what it was.
 * @returns how many cooperatives were restored or removed
 * @throws AppError IMPORT_HAS_LATER_WORK naming what depends on it, with nothing changed
 */
export async function undoImport(write: WriteHandle, importId: string, at: string): Promise<number> {
  const batch = await findImport(write, importId);
  if (!batch) throw new AppError('NOT_FOUND', { facts: { apa: 'Impor' } });
  if (batch.undoneAt !== null) throw new AppError('IMPORT_ALREADY_UNDONE');
  const changes = await listImportChanges(write, importId);
  const register = new Map((await listRegisterEntries(readingIn(write))).map((entry) => [entry.id, entry]));
  const later = await listLaterImports(write, importId);
  if (later.length > 0) throw laterWork(`impor berkas ${later.join(', ')}`);
  const awarded = await countAwardedFromImport(write, importId);
  if (awarded > 0) throw laterWork(`${awarded} koperasi sudah ditetapkan sebagai penerima penghargaan`);
  const edited = changes.map(({ cooperativeId, afterJson }) =>
    editedSince(register.get(cooperativeId), afterJson),
  );
  const firstEdited = edited.find((name) => name !== undefined);
  if (firstEdited !== undefined) throw laterWork(`"${firstEdited}" sudah diubah sesudah impor itu`);

  await markImportUndone(write, importId, at);
  await deleteStatusesOfImport(write, importId);
  for (const { cooperativeId, beforeJson } of changes) {
    const current = register.get(cooperativeId);
    if (!current) continue;
    if (beforeJson === null) {
      await deleteEntry(write, cooperativeId);
    } else {
      const { updatedAt, entry } = JSON.parse(beforeJson) as Before;
      const { id, origin, importId: owner, createdAt } = current;
      await replaceEntry(write, { id, origin, importId: owner, createdAt, updatedAt }, entry);
    }
  }
  return changes.length;
}

function editedSince(current: KnownEntry | undefined, afterJson: string): string | undefined {
  if (!current) return undefined;
  return JSON.stringify(entryOnly(current)) === afterJson ? undefined : current.name;
}

const laterWork = (cause: string): AppError =>
  new AppError('IMPORT_HAS_LATER_WORK', { facts: { sebab: cause } });
