import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { insertFormationScan, listFormationScans } from '#db/queries/formation/scan.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import type { TaskContext } from '../base/context.ts';
import { keepScan, readScan } from '../cooperative/scan-store.ts';
import { formationNotFound } from './save-formation.ts';

/** Keeps a scan of one document of the checklist; the same content is tied to it once. */
export async function addFormationScan(
  input: CheckedInputOf<'formation.addScan'>,
  { read, folders, now, transaction }: TaskContext,
): Promise<OutputOf<'formation.addScan'>> {
  const { id: formationId, code } = input;
  if (!(await findFormation(read, formationId))) throw formationNotFound();
  const scan = await readScan(input.path);
  const { sha256 } = scan;
  await keepScan(folders, scan);
  const same = (await listFormationScans(read, formationId)).find(
    (one) => one.sha256 === sha256 && one.code === code,
  );
  if (same) return { id: same.id, sha256 };
  const id = newId();
  await transaction((write) =>
    insertFormationScan(write, {
      id,
      formationId,
      code,
      fileName: path.basename(input.path),
      sha256,
      byteCount: scan.bytes.length,
      addedAt: now(),
    }),
  );
  return { id, sha256 };
}
