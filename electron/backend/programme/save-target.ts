import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findTarget, insertTarget, markTarget, updateTarget } from '#db/queries/programme/target.ts';
import type { Target } from '#db/queries/programme/target.ts';
import { MEASURE_LABELS, TARGET_LABELS, targetFaults, UNIT_LABELS } from '#rules/programme/target.ts';
import type { TargetFacts } from '#rules/programme/target.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

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

const TARGETS: KeptBook<TargetFacts, Target> = {
  what: 'Target',
  subjectOf: (id) => `target:${id}`,
  find: findTarget,
  insert: insertTarget,
  update: updateTarget,
  mark: markTarget,
  fieldsOf,
};

export async function saveTarget(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'target.save'>,
  context: CommandContext,
): Promise<OutputOf<'target.save'>> {
  await requireOffice(context.read);
  refuseFaults(targetFaults(facts, context.today));
  return saveKept(TARGETS, { id, expectedUpdatedAt, facts }, context);
}

export const removeTarget = async (
  asked: CheckedInputOf<'target.remove'>,
  context: CommandContext,
): Promise<OutputOf<'target.remove'>> => removeKept(TARGETS, asked, context);

export const restoreTarget = async (
  asked: CheckedInputOf<'target.restore'>,
  context: CommandContext,
): Promise<OutputOf<'target.restore'>> => restoreKept(TARGETS, asked, context);
