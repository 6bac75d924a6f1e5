import type { PlainDate } from '#rules/value/plain-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

/** The stored data of one printed document; printed again from here it is the same page. */
export interface StoredPaper {
  readonly kind: string;
  /** What it belongs to, e.g. `award:2024` or `recap:2025`. */
  readonly subject: string;
  readonly datedOn: PlainDate;
  readonly dataJson: string;
  readonly sha256: string;
}

/** The latest revision of a paper. */
export async function findPaper(
  db: ReadHandle,
  kind: string,
  subject: string,
): Promise<StoredPaper | undefined> {
  const row = await db
    .selectFrom('paper')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  if (!row) return undefined;
  return { kind, subject, datedOn: toPlainDate(row.dated_on), dataJson: row.data_json, sha256: row.sha256 };
}

/** A paper stored for the first time. */
export async function insertPaper(db: WriteHandle, paper: StoredPaper, at: string): Promise<void> {
  await insertRevision(db, paper, 1, at);
}

/** A paper as it is after a correction: the earlier revisions stay as they were printed. */
export async function insertPaperRevision(
  db: WriteHandle,
  read: ReadHandle,
  paper: StoredPaper,
  at: string,
): Promise<void> {
  const last = await read
    .selectFrom('paper')
    .select((expression) => expression.fn.max('revision').as('revision'))
    .where('kind', '=', paper.kind)
    .where('subject', '=', paper.subject)
    .executeTakeFirst();
  await insertRevision(db, paper, (last?.revision ?? 0) + 1, at);
}

async function insertRevision(
  db: WriteHandle,
  paper: StoredPaper,
  revision: number,
  at: string,
): Promise<void> {
  await db
    .insertInto('paper')
    .values({
      id: newId(),
      kind: paper.kind,
      subject: paper.subject,
      dated_on: paper.datedOn,
      data_json: paper.dataJson,
      sha256: paper.sha256,
      stored_at: at,
      revision,
    })
    .execute();
}
