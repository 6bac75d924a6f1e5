import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listOpenFormations } from '#db/queries/formation/board.ts';
import { findFormations } from '#db/queries/formation/file.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { formationContextOf } from './formation-context.ts';

/** Ids of the files that are not in the register yet and are ready to be submitted, by the verdict of each. */
export async function readyFiles(read: ReadHandle, office: OfficeRecord): Promise<ReadonlySet<string>> {
  const ready = new Set<string>();
  for (const [id, file] of await findFormations(read, await listOpenFormations(read))) {
    if (checkFormation(file, await formationContextOf(read, office, file, id)).isReadyToSubmit) ready.add(id);
  }
  return ready;
}

export async function countReadyFiles({ read }: QueryContext): Promise<OutputOf<'home.formation'>> {
  return { ready: (await readyFiles(read, await requireOffice(read))).size };
}
