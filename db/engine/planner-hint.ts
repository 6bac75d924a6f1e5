import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** A column, or an expression, whose index must not be used, because another one leads. */
export const unindexed = (column: RawBuilder<unknown>): RawBuilder<unknown> => sql`+${column}`;

/** Rows of a statement whose columns are computed once for each row, however often the outer statement names them. */
export const computedOnce = (statement: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${statement} LIMIT ${sql.lit(Number.MAX_SAFE_INTEGER)}`;
