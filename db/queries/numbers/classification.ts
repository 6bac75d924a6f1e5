import type { ClassificationCode } from '#rules/numbers/classification.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** The whole table of codes: a row for each kind of paper and year in which it changed. */
export async function listClassificationCodes(db: ReadHandle): Promise<readonly ClassificationCode[]> {
  const rows = await db
    .selectFrom('classification_code')
    .selectAll()
    .orderBy('paper')
    .orderBy('from_year')
    .execute();
  return rows.map(({ from_year, paper, code, is_verified, note }) => ({
    fromYear: from_year,
    isVerified: is_verified === 1,
    paper,
    code,
    note,
  }));
}

/** Typed again for the same year it replaces that row. */
export async function saveClassificationCode(db: WriteHandle, row: ClassificationCode): Promise<void> {
  const values = { code: row.code, is_verified: row.isVerified ? 1 : 0, note: row.note } as const;
  await db
    .insertInto('classification_code')
    .values({ from_year: row.fromYear, paper: row.paper, ...values })
    .onConflict((conflict) => conflict.columns(['from_year', 'paper']).doUpdateSet(values))
    .execute();
}
