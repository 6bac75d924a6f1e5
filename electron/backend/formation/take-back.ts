import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { deleteMoved, findMove, markMoved } from '#db/queries/formation/move.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { deleteEntries } from '#db/queries/cooperative/register-entry-write.ts';
import type { CommandContext } from '../base/context.ts';
import { recordChanges } from '../cooperative/change-log.ts';
import { formationNotFound } from './save-formation.ts';

const laterWork = (sebab: string): AppError => new AppError('CHANGE_HAS_LATER_WORK', { facts: { sebab } });

/**
 * Makes a cooperative the file it came from again, as a whole.
 * @throws AppError NOT_FOUND, CHANGE_HAS_LATER_WORK with nothing changed
 */
export async function takeBack(
  { id: formationId }: CheckedInputOf<'formation.takeBack'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'formation.takeBack'>> {
  const move = await findMove(read, formationId);
  const file = await findFormation(read, formationId);
  if (!move || !file) throw formationNotFound();
  const { cooperativeId, movedAt } = move;
  const known = await findCooperative(read, cooperativeId);
  if (known && known.updatedAt !== movedAt)
    throw laterWork(`"${known.name}" sudah diubah sesudah dipindahkan`);
  await markMoved(write, formationId, cooperativeId, null);
  try {
    await deleteMoved(write, cooperativeId, movedAt);
    await deleteEntries(write, [cooperativeId]);
  } catch (error) {
    // Whatever else refers to the record (a letter, an award, a permit) keeps it where it is.
    if (error instanceof Error && /FOREIGN KEY/i.test(error.message)) {
      throw laterWork(`"${file.name}" sudah dipakai oleh catatan lain (surat, penghargaan, atau lainnya)`);
    }
    throw error;
  }
  await markMoved(write, formationId, null, null);
  const title = `Pemindahan ke register diurungkan: ${file.name}`;
  const entry = { cooperativeId, field: 'name', beforeText: file.name, afterText: '' };
  await recordChanges(write, { source: 'undo', title, who: actor.name, at: now() }, [entry]);
  return { id: formationId };
}
