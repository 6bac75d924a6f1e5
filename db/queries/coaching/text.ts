import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Whether a column contains a text as typed, in any case. */
export const containsText = (column: RawBuilder<unknown>, text: string): RawBuilder<boolean> =>
  sql<boolean>`lower(${column}) LIKE ${`%${text.toLowerCase().replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`} ESCAPE '\\'`;
