import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import type { TaskContext } from '../base/context.ts';
import { addDocument } from '../cooperative/add-document.ts';
import { changeParts } from '../cooperative/change-parts.ts';

/** Keeps a scan with the cooperative's documents and says which stage of which book year it proves. */
export async function addStageDocument(
  { bookYear, stage, ...scan }: CheckedInputOf<'rat.addDocument'>,
  context: TaskContext,
): Promise<OutputOf<'rat.addDocument'>> {
  const { id, wasKnown } = await addDocument(scan, context);
  const { today, now, actor } = context;
  const title = `Dokumen "${scan.title}" untuk tahap ${RAT_STAGE_LABELS[stage]}, RAT tahun buku ${bookYear}`;
  const { cooperativeId } = scan;
  const change = { cooperativeId, field: `ratDocument.${id}`, value: { bookYear, stage } };
  await context.transaction((write) =>
    changeParts({ read: readingIn(write), write, today, now, actor }, { source: 'edit', title }, [change]),
  );
  return { id, wasKnown };
}
