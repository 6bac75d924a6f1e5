import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeDocumentRow } from '../../schema/evidence.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type DocumentFacts = {
  readonly kind: string;
  readonly title: string;
  readonly fileName: string;
  /** Names the file beside the database. */
  readonly sha256: string;
  readonly byteCount: number;
  readonly datedOn: PlainDate | null;
};

export type StoredDocument = DocumentFacts & {
  readonly id: string;
  readonly cooperativeId: string;
  readonly addedAt: string;
  readonly isRemoved: boolean;
};

function toDocument(row: CooperativeDocumentRow): StoredDocument {
  const { id, kind, title, sha256 } = row;
  return {
    id,
    kind,
    title,
    sha256,
    cooperativeId: row.cooperative_id,
    fileName: row.file_name,
    byteCount: row.byte_count,
    datedOn: plainDateOrNull(row.dated_on),
    addedAt: row.added_at,
    isRemoved: row.removed_at !== null,
  };
}

/** Documents of a cooperative that have not been removed, newest first. */
export async function listDocuments(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly StoredDocument[]> {
  const rows = await db
    .selectFrom('cooperative_document')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('removed_at', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDocument);
}

/** Also a removed one: its row stays, with the reason. */
export async function findDocument(db: ReadHandle, id: string): Promise<StoredDocument | undefined> {
  const row = await db.selectFrom('cooperative_document').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toDocument(row);
}

/** Adds a document, or brings a removed one back. */
export async function writeDocument(
  db: WriteHandle,
  place: { readonly id: string; readonly cooperativeId: string },
  facts: DocumentFacts,
  at: string,
): Promise<void> {
  const { kind, title, fileName, sha256, byteCount, datedOn } = facts;
  const stands = { removed_at: null, removed_reason: '' };
  await db
    .insertInto('cooperative_document')
    .values({
      id: place.id,
      cooperative_id: place.cooperativeId,
      kind,
      title,
      file_name: fileName,
      sha256,
      byte_count: byteCount,
      dated_on: datedOn,
      added_at: at,
      ...stands,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(stands))
    .execute();
}

export async function markDocumentRemoved(
  db: WriteHandle,
  id: string,
  reason: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('cooperative_document')
    .set({ removed_at: at, removed_reason: reason })
    .where('id', '=', id)
    .execute();
}
