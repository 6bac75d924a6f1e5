import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A template as the office changed it; without a row the standard one counts. */
export interface StoredTemplate {
  readonly code: string;
  readonly templateJson: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

export async function listTemplates(db: ReadHandle): Promise<readonly StoredTemplate[]> {
  const rows = await db.selectFrom('letter_template').selectAll().orderBy('code').execute();
  return rows.map((row) => ({
    code: row.code,
    templateJson: row.template_json,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  }));
}

export async function writeTemplate(db: WriteHandle, template: StoredTemplate): Promise<void> {
  const values = {
    template_json: template.templateJson,
    changed_at: template.changedAt,
    changed_by: template.changedBy,
  };
  await db
    .insertInto('letter_template')
    .values({ code: template.code, ...values })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** True when there was one. */
export async function deleteTemplate(db: WriteHandle, code: string): Promise<boolean> {
  const result = await db.deleteFrom('letter_template').where('code', '=', code).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function findLetterSetting(db: ReadHandle, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('letter_setting').selectAll().where('key', '=', key).executeTakeFirst();
  return row?.value_json;
}

export async function writeLetterSetting(db: WriteHandle, key: string, valueJson: string): Promise<void> {
  await db
    .insertInto('letter_setting')
    .values({ key, value_json: valueJson })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json: valueJson }))
    .execute();
}
