import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findTarget, insertTarget, markTarget, updateTarget } from '#db/queries/programme/target.ts';
import type { Target } from '#db/queries/programme/target.ts';
import { MEASURE_LABELS, TARGET_LABELS, targetFaults, UNIT_LABELS } from '#rules/programme/target.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

async function requireTarget(read: ReadHandle, id: string): Promise<Target> {
  const found = await findTarget(read, id);
  if (!found || found.removedAt !== null) throw notFound('Target');
  return found;
}

function fieldsOf(target: Target): readonly ShownField[] {
  const shown: Partial<Record<string, string>> = {
    measure: MEASURE_LABELS[target.measure],
    unit: UNIT_LABELS[target.unit],
    ...(target.datedOn === null ? {} : { datedOn: formatShortDate(target.datedOn) }),
  };
  return shownFields(TARGET_LABELS, { ...target }).map((field) => ({
    ...field,
    now: shown[field.name] ?? field.now,
  }));
}

export async function saveTarget(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'target.save'>,
  context: CommandContext,
): Promise<OutputOf<'target.save'>> {
  const { read, write, now, actor, today } = context;
  await requireOffice(read);
  refuseFaults(targetFaults(facts, today));
  if (id === null) {
    const at = now();
    const newOne = newId();
    await insertTarget(write, newOne, facts, { at, who: actor.name });
    return { id: newOne, updatedAt: at };
  }
  const known = await requireTarget(read, id);
  const record = {
    subject: `target:${id}`,
    expectedUpdatedAt,
    updatedAt: known.updatedAt,
    shown: async () => fieldsOf(await requireTarget(read, id)),
  };
  return saveGuarded(context, record, async (at) => {
    await updateTarget(write, id, facts, at);
    return { id, updatedAt: at };
  });
}

export async function removeTarget(
  { id, reason }: CheckedInputOf<'target.remove'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'target.remove'>> {
  await requireTarget(read, id);
  const at = now();
  await markTarget(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreTarget(
  { id }: CheckedInputOf<'target.restore'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'target.restore'>> {
  const found = await findTarget(read, id);
  if (!found || found.removedAt === null) throw notFound('Target yang dihapus');
  const at = now();
  await markTarget(write, id, null, at);
  return { id, updatedAt: at };
}
