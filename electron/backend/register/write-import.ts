import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertStatus } from '#db/queries/cooperative-status.ts';
import { insertImport, insertImportChange } from '#db/queries/import-batch.ts';
import { insertEntry, replaceEntry } from '#db/queries/register-entry.ts';
import type { KnownEntry, RegisterEntry } from '#db/queries/register-entry.ts';
import { entryOnly } from './merge-entry.ts';
import type { PlannedRow } from './plan-import.ts';

export interface ImportSource {
  readonly kind: 'cooperative' | 'rat';
  readonly fileName: string;
  readonly fileSha256: string;
  readonly sheet: string;
}

export interface WritingStep {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/** Rows written between two looks at the cancel signal. */
const ROWS_PER_TURN = 200;

/**
 * Writes a planned import inside the caller's transaction, with everything needed to take it back as a whole.
 * @returns the import's id. @throws AppError CANCELLED, and the transaction leaves nothing behind
 */
export async function writeImport(
  write: WriteHandle,
  source: ImportSource,
  planned: readonly PlannedRow[],
  at: string,
  step: WritingStep,
): Promise<string> {
  const importId = newId();
  const countOf = (outcome: PlannedRow['outcome']) => planned.filter((row) => row.outcome === outcome).length;
  await insertImport(write, {
    id: importId,
    ...source,
    rowCount: planned.length,
    created: countOf('created'),
    changed: countOf('changed'),
    refused: countOf('refused'),
    importedAt: at,
  });
  for (const [index, row] of planned.entries()) {
    if (row.entry && row.outcome === 'created') await writeNew(write, importId, row.entry, source, at);
    if (row.entry && row.known && row.outcome === 'changed') {
      await writeChanged(write, importId, row.known, row.entry, source, at);
    }
    if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) {
      step.progress(index + 1, planned.length);
      await setImmediate();
      if (step.signal.aborted) throw new AppError('CANCELLED');
    }
  }
  step.progress(planned.length, planned.length);
  return importId;
}

async function writeNew(
  write: WriteHandle,
  importId: string,
  entry: RegisterEntry,
  source: ImportSource,
  at: string,
): Promise<void> {
  const id = newId();
  const origin = `Impor ${source.fileName}`;
  await insertEntry(write, { id, origin, importId, createdAt: at, updatedAt: at }, entry);
  await insertStatus(
    write,
    { cooperativeId: id, status: entry.status, sinceOn: null, reason: origin, importId },
    at,
  );
  const afterJson = JSON.stringify(entryOnly(entry));
  await insertImportChange(write, importId, { cooperativeId: id, beforeJson: null, afterJson });
}

async function writeChanged(
  write: WriteHandle,
  importId: string,
  known: KnownEntry,
  entry: RegisterEntry,
  source: ImportSource,
  at: string,
): Promise<void> {
  const { id, createdAt } = known;
  const origin = `Impor ${source.fileName}`;
  await replaceEntry(
    write,
    { id, origin: known.origin, importId: known.importId, createdAt, updatedAt: at },
    entry,
  );
  if (entry.status !== known.status) {
    await insertStatus(
      write,
      { cooperativeId: id, status: entry.status, sinceOn: null, reason: origin, importId },
      at,
    );
  }
  await insertImportChange(write, importId, {
    cooperativeId: id,
    beforeJson: JSON.stringify({ updatedAt: known.updatedAt, entry: entryOnly(known) }),
    afterJson: JSON.stringify(entryOnly(entry)),
  });
}
