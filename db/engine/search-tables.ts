/**
 * The full-text indexes. They are made from the tables at every opening where they are missing, so a backup, a restored
 * file and the log leave them out.
 */
export const SEARCH_TABLES = [
  'cooperative_search',
  'consultation_search',
  'coaching_visit_search',
  'incoming_letter_search',
  'activity_search',
  'activity_participant_search',
  'umkm_search',
] as const;

/** Tables in which SQLite keeps an index. */
const SHADOWS = ['', '_data', '_idx', '_content', '_docsize', '_config'] as const;

const ALL = SEARCH_TABLES.flatMap((table) => SHADOWS.map((shadow) => `'${table}${shadow}'`));

/** The condition of a statement over the names of tables that leaves them out. */
export const NO_SEARCH_TABLE = `name NOT IN (${ALL.join(', ')})`;

/** Triggers that keep an index are named after it. */
export const isSearchTrigger = (trigger: string): boolean =>
  SEARCH_TABLES.some((table) => trigger.startsWith(`${table}_`));
