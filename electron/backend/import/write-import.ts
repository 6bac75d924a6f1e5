import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import { searchingAfterwards } from '#db/engine/search.ts';
import type { WriteHandle } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import { newId } from '#db/new-id.ts';
import { insertStatuses } from '#db/queries/cooperative/status.ts';
import type { NewStatus } from '#db/queries/cooperative/status.ts';
import { insertImport, insertImportChanges } from '#db/queries/import/batch.ts';
import type { ImportChange } from '#db/queries/import/batch.ts';
import { writeEntries } from '#db/queries/cooperative/register-entry-write.ts';
import type { EntryWrite } from '#db/queries/cooperative/register-entry-write.ts';
import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { recordChanges } from '../cooperative/change-log.ts';
import type { ChangeEntry } from '../cooperative/change-log.ts';
import { ensureImportedRoles } from '../cooperative/imported-roles.ts';
import { differingFields } from './entry-field.ts';
import { countOf } from './import-result.ts';
import { entryOnly } from './merge-entry.ts';
import type { PlannedRow } from './planned-row.ts';

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

/** Rows written between two looks at the cancel signal; meanwhile the backend answers nobody. */
const ROWS_PER_TURN = 256;

/** A row that is written: what the register says, and the cooperative it is about. */
interface Accepted {
  readonly id: string;
  readonly entry: RegisterEntry;
  readonly known: KnownEntry | undefined;
}

/** When it is written and by whom. */
export interface Moment {
  readonly at: string;
  readonly who: string;
}

interface Writing {
  readonly importId: string;
  readonly origin: string;
  readonly at: string;
}

/**
 * Writes a planned import inside the caller's transaction, with everything needed to take it back as a whole.
 * @returns the import's id. @throws AppError CANCELLED, and the transaction leaves nothing behind
 */
export async function writeImport(
  write: WriteHandle,
  source: ImportSource,
  planned: readonly PlannedRow[],
  { at, who }: Moment,
  step: WritingStep,
): Promise<string> {
  const writing: Writing = { importId: newId(), origin: `Impor ${source.fileName}`, at };
  await insertImport(write, {
    id: writing.importId,
    ...source,
    rowCount: planned.length,
    created: countOf(planned, 'created'),
    changed: countOf(planned, 'changed'),
    refused: countOf(planned, 'refused'),
    importedAt: at,
  });
  const accepted = lastOfEach(planned.flatMap(acceptedRow));
  let done = 0;
  await searchingAfterwards(write, writing.importId, async () => {
    for (const rows of inParts(accepted, ROWS_PER_TURN)) {
      if (step.signal.aborted) throw new AppError('CANCELLED');
      await writeRows(write, writing, rows);
      done += rows.length;
      step.progress(done, accepted.length);
      await setImmediate();
    }
  });
  const log = { source: 'import' as const, title: writing.origin, who, at };
  await recordChanges(write, log, accepted.flatMap(changeEntries));
  if (step.signal.aborted) throw new AppError('CANCELLED');
  step.progress(1, 1);
  return writing.importId;
}

/** Of several rows about one cooperative, a book year each, the last holds what all of them say. */
function lastOfEach(rows: readonly Accepted[]): readonly Accepted[] {
  const byId = new Map<string, Accepted>();
  for (const row of rows) byId.set(row.id, { ...row, known: byId.get(row.id)?.known ?? row.known });
  return [...byId.values()];
}

function acceptedRow({ outcome, entry, known }: PlannedRow): readonly Accepted[] {
  if (!entry || (outcome !== 'created' && outcome !== 'changed')) return [];
  return [{ id: known?.id ?? newId(), entry, known }];
}

async function writeRows(write: WriteHandle, writing: Writing, rows: readonly Accepted[]): Promise<void> {
  const { importId, at } = writing;
  await writeEntries(
    write,
    rows.map((row) => entryWrite(row, writing)),
  );
  await insertStatuses(
    write,
    rows.flatMap((row) => newStatus(row, writing)),
    at,
  );
  await insertImportChanges(write, importId, rows.map(importChange));
  const named = rows.map(({ id, entry }) => ({ cooperativeId: id, names: officerNames(entry) }));
  await ensureImportedRoles(write, named, importId, at);
}

function entryWrite({ id, entry, known }: Accepted, { importId, origin, at }: Writing): EntryWrite {
  const mark = known ?? { origin, importId, createdAt: at };
  return {
    mark: { id, origin: mark.origin, importId: mark.importId, createdAt: mark.createdAt, updatedAt: at },
    entry,
    before: known,
  };
}

function newStatus({ id, entry, known }: Accepted, { importId, origin }: Writing): readonly NewStatus[] {
  if (known?.status === entry.status) return [];
  return [{ cooperativeId: id, status: entry.status, sinceOn: null, reason: origin, importId }];
}

function importChange({ id, entry, known }: Accepted): ImportChange {
  return {
    cooperativeId: id,
    beforeJson: known ? JSON.stringify({ updatedAt: known.updatedAt, entry: entryOnly(known) }) : null,
    afterJson: JSON.stringify(entryOnly(entry)),
  };
}

/** A new cooperative has no former values; its origin says where it came from. */
function changeEntries({ id, entry, known }: Accepted): readonly ChangeEntry[] {
  if (!known) return [];
  return differingFields(known, entry).map(({ field, text }) => ({
    cooperativeId: id,
    field,
    beforeText: text(known),
    afterText: text(entry),
  }));
}

function officerNames(entry: RegisterEntry) {
  return {
    chair: entry.chairName,
    secretary: entry.secretaryName,
    treasurer: entry.treasurerName,
    supervisor: entry.supervisorName,
    manager: entry.managerName,
  };
}
