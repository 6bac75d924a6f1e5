import type { FormationFile } from '#rules/formation/formation.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { withStoredNiks } from '#rules/formation/masked-nik.ts';
import { isMasked } from '#rules/value/mask-number.ts';

/** A file as the screen has it, with the numbers its masks stand for, where it is a stored one (`storedId`). */
export async function knownNiks(
  read: ReadHandle,
  file: FormationFile,
  storedId: string | null,
): Promise<FormationFile> {
  if (storedId === null || !file.founders.some(({ nikKtp }) => isMasked(nikKtp))) return file;
  const stored = await findFormation(read, storedId);
  return stored ? withStoredNiks(file, stored.founders).file : file;
}
