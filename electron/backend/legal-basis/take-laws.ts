import { newId } from '#db/new-id.ts';
import { insertLegalBasis } from '#db/queries/legal-basis/legal-basis.ts';
import type { LawPlan } from '#rules/legal-basis/guideline.ts';
import { lawKey } from '#rules/legal-basis/legal-basis.ts';
import type { CommandContext } from '../base/context.ts';
import { readLibrary } from './library.ts';
import { saveOver } from './save-legal-basis.ts';

/**
 * Writes the laws of a guideline file into the library, in the caller's transaction. They name each other by their key;
 * every new one has its id before the first is written.
 */
export async function takeLaws(writes: LawPlan['writes'], context: CommandContext): Promise<void> {
  const { read, write, now, actor } = context;
  const library = await readLibrary(read);
  const ids = new Map(library.map((law) => [lawKey(law), law.id]));
  const placed = writes.map(({ law, id }) => ({ law, isNew: id === null, id: id ?? newId() }));
  for (const { law, id } of placed) ids.set(lawKey(law), id);
  for (const { law, id, isNew } of placed) {
    const facts = { ...law, changedBy: law.changedBy.flatMap((key) => ids.get(key) ?? []) };
    const updatedAt = library.find((one) => one.id === id)?.updatedAt ?? '';
    if (isNew) await insertLegalBasis(write, id, facts, { at: now(), who: actor.name });
    else await saveOver({ id, updatedAt }, facts, undefined, context);
  }
}
