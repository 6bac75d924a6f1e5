import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** An image the office supplied; its bytes lie beside the database under the hash. */
export interface Emblem {
  readonly sha256: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly byteCount: number;
}

/** Newest first. */
export async function listEmblems(db: ReadHandle): Promise<readonly Emblem[]> {
  const rows = await db.selectFrom('emblem').selectAll().orderBy('added_at', 'desc').execute();
  return rows.map((row) => ({
    sha256: row.sha256,
    name: row.name,
    width: row.width,
    height: row.height,
    orientation: row.orientation,
    byteCount: row.byte_count,
  }));
}

/** The same content is kept once, under the name it came with first. */
export async function insertEmblem(db: WriteHandle, emblem: Emblem, at: string): Promise<void> {
  await db
    .insertInto('emblem')
    .values({
      sha256: emblem.sha256,
      name: emblem.name,
      width: emblem.width,
      height: emblem.height,
      orientation: emblem.orientation,
      byte_count: emblem.byteCount,
      added_at: at,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}
