import { AppError } from '#contract/errors.ts';
import { findChangeBatch, listChanges, markBatchUndone } from '#db/queries/change/change.ts';
import type { ChangeSource, StoredChange } from '#db/queries/change/change.ts';
import { isOfRegionChange } from '#db/queries/office/region-change.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { listRolesOfPerson } from '#db/queries/people/role.ts';
import { changeParts, sameValue } from './change-parts.ts';
import type { EditHandles, PartChange } from './change-parts.ts';
import { readChangeValue } from './parts/change-value.ts';
import type { ChangeValue } from './parts/change-value.ts';
import { fieldLabel, partOf } from './parts/part-of.ts';

interface UndoneChange extends PartChange {
  /** What the batch left behind, and what must still stand there. */
  readonly after: ChangeValue;
}

const laterWork = (cause: string): AppError =>
  new AppError('CHANGE_HAS_LATER_WORK', { facts: { sebab: cause } });

const OTHER_WAY_BACK =
  'perubahan ini hanya dapat diurungkan dari tempat asalnya (impor, penggabungan, catatan baru)';

const REGION_WAY_BACK =
  'wilayahnya berubah; urungkan perubahan wilayah itu pada Merah Putih, dan koperasinya ikut kembali';

/** An import and a merge did more than their log entries say and are undone where they were done. */
export const canUndo = (source: ChangeSource): boolean => source === 'edit' || source === 'bulk';

/**
 * Takes one batch of the change log back as a whole: every part becomes what it was, and that is a batch of its own.
 * @param isOfRegion the change of a region takes its seats back itself
 * @returns how many parts were restored
 * @throws AppError NOT_FOUND, CHANGE_ALREADY_UNDONE, or CHANGE_HAS_LATER_WORK naming what stands in the way, with
 * nothing changed
 */
export async function undoChanges(
  handles: EditHandles,
  batchId: string,
  { isOfRegion = false }: { readonly isOfRegion?: boolean } = {},
): Promise<number> {
  const { read, write } = handles;
  const batch = await findChangeBatch(read, batchId);
  if (!batch) throw new AppError('NOT_FOUND', { facts: { apa: 'Perubahan' } });
  if (batch.undoneAt !== null) throw new AppError('CHANGE_ALREADY_UNDONE');
  if (!canUndo(batch.source)) throw laterWork(OTHER_WAY_BACK);
  if (!isOfRegion && (await isOfRegionChange(read, batchId))) throw laterWork(REGION_WAY_BACK);
  const undone = (await listChanges(read, batchId)).map((change) => toUndone(change)).reverse();
  await requireUntouched(handles, undone);
  const { at } = await changeParts(
    handles,
    { source: 'undo', title: `Diurungkan: ${batch.title}`, undoes: batch.at },
    undone,
  );
  await markBatchUndone(write, batchId, at);
  return undone.length;
}

function toUndone({ cooperativeId, field, beforeJson, afterJson }: StoredChange): UndoneChange {
  if (beforeJson === null || afterJson === null) {
    throw laterWork(OTHER_WAY_BACK);
  }
  return { cooperativeId, field, value: readChangeValue(beforeJson), after: readChangeValue(afterJson) };
}

/** Each part must still be what the batch made of it; fields of thousands of records are read together. */
async function requireUntouched(handles: EditHandles, undone: readonly UndoneChange[]): Promise<void> {
  const known = new Map<string, ReadonlyMap<string, ChangeValue>>();
  for (const { cooperativeId, field, value, after } of undone) {
    const part = partOf(field);
    if (!part) throw laterWork(`bagian ${field} tidak dikenal oleh versi program ini`);
    const { kind, key } = part;
    if (kind.many && !known.has(field)) {
      const ids = undone.filter((one) => one.field === field).map((one) => one.cooperativeId);
      known.set(field, await kind.many.read(handles.read, ids, key));
    }
    const present = kind.many
      ? (known.get(field)?.get(cooperativeId) ?? null)
      : await kind.read(handles.read, { cooperativeId, key });
    if (!sameValue(present, after)) throw laterWork(await whereChanged(handles, cooperativeId, field));
    if (field.startsWith('person.') && value === null) await requireNoOtherRole(handles, key, undone);
  }
}

async function whereChanged({ read }: EditHandles, cooperativeId: string, field: string): Promise<string> {
  const cooperative = await findCooperative(read, cooperativeId);
  const label = fieldLabel(field).toLowerCase();
  return cooperative ? `${label} pada "${cooperative.name}" diubah lagi` : `${label} diubah lagi`;
}

/** A person who was new in the batch and has been given other roles since must stay. */
async function requireNoOtherRole(
  { read }: EditHandles,
  personId: string,
  undone: readonly UndoneChange[],
): Promise<void> {
  const leaving = new Set(undone.map(({ field }) => field));
  const other = (await listRolesOfPerson(read, personId)).find(({ id }) => !leaving.has(`role.${id}`));
  if (other) throw laterWork(`${other.person.name} sudah dicatat pada jabatan lain (${other.position})`);
}
