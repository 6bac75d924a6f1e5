import type { Transaction } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { DatabaseTables } from './schema.ts';

/** Reads only: a query that writes through it does not compile. */
export type ReadHandle = ReadonlyKysely<DatabaseTables>;
/** Writes happen inside a transaction and nowhere else. */
export type WriteHandle = Transaction<DatabaseTables>;

/** Reads inside a transaction: sees its own writes and nobody else's half ones. */
export const readingIn = (write: WriteHandle): ReadHandle => write as unknown as ReadHandle;
