import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** The style kept for the first of several subjects that has one, as it was written; undefined when none has. */
export async function findCertificateStyle(
  db: ReadHandle,
  subjects: readonly string[],
): Promise<string | undefined> {
  const rows = await db
    .selectFrom('certificate_style')
    .select(['subject', 'style_json'])
    .where('subject', 'in', [...subjects])
    .execute();
  const first = subjects.find((subject) => rows.some((row) => row.subject === subject));
  return rows.find((row) => row.subject === first)?.style_json;
}

export async function writeCertificateStyle(
  db: WriteHandle,
  subject: string,
  styleJson: string,
  at: string,
): Promise<void> {
  const values = { style_json: styleJson, saved_at: at };
  await db
    .insertInto('certificate_style')
    .values({ subject, ...values })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(values))
    .execute();
}

/** True when there was one. */
export async function deleteCertificateStyle(db: WriteHandle, subject: string): Promise<boolean> {
  const result = await db.deleteFrom('certificate_style').where('subject', '=', subject).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
