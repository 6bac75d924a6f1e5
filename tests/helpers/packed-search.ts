import { SEARCH_TABLES } from '#db/engine/search-tables.ts';

/** The search's own tables are compared by what they say, not by how it is packed. */
export const isPackedSearch = (table: string): boolean =>
  SEARCH_TABLES.every((index) => index !== table) &&
  SEARCH_TABLES.some((index) => table.startsWith(`${index}_`));
