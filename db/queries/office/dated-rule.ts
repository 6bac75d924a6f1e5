import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

/** A stored version of a rule, with the id of its row. */
export interface StoredRule extends DatedRule<unknown> {
  readonly id: string;
}

/** Every rule the office keeps, by code and then by the day it came into force. */
export async function listRules(db: ReadHandle): Promise<readonly DatedRule<unknown>[]> {
  return (await listStoredRules(db)).map(({ id: _id, ...rule }) => rule);
}

/** The same with the ids of their rows. */
export async function listStoredRules(db: ReadHandle): Promise<readonly StoredRule[]> {
  const rows = await db
    .selectFrom('dated_rule')
    .selectAll()
    .orderBy('code')
    .orderBy('in_force_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    value: JSON.parse(row.value_json) as unknown,
    inForceFrom: toPlainDate(row.in_force_from),
    inForceUntil: plainDateOrNull(row.in_force_until),
    basis: row.basis,
    note: row.note,
  }));
}

export async function insertRules(db: WriteHandle, rules: readonly DatedRule<unknown>[]): Promise<void> {
  for (const rule of rules) {
    await db
      .insertInto('dated_rule')
      .values({
        id: newId(),
        code: rule.code,
        value_json: JSON.stringify(rule.value),
        in_force_from: rule.inForceFrom,
        in_force_until: rule.inForceUntil,
        basis: rule.basis,
        note: rule.note,
      })
      .execute();
  }
}

/** Ends a version that was open, because another takes over the day after. */
export async function endRule(db: WriteHandle, id: string, inForceUntil: PlainDate): Promise<void> {
  await db.updateTable('dated_rule').set({ in_force_until: inForceUntil }).where('id', '=', id).execute();
}
