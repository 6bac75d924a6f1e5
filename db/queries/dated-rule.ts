import type { DatedRule } from '#rules/dated-rule.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';

/** Every rule the office keeps, by code and then by the day it came into force. */
export async function listRules(db: ReadHandle): Promise<readonly DatedRule<unknown>[]> {
  const rows = await db
    .selectFrom('dated_rule')
    .selectAll()
    .orderBy('code')
    .orderBy('in_force_from')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    value: JSON.parse(row.value_json) as unknown,
    inForceFrom: toPlainDate(row.in_force_from),
    inForceUntil: row.in_force_until === null ? null : toPlainDate(row.in_force_until),
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
