import type { Kysely, RawBuilder } from 'kysely';

/**
 * What a migration needs that SQLite and PostgreSQL spell differently. The engine hands it in, so that the steps
 * themselves stay frozen and run on either.
 */
export interface MigrationTools {
  /** Stands after the closing bracket of CREATE TABLE (STRICT on SQLite). */
  readonly tableEnd: RawBuilder<unknown>;
  /** The same for a table whose rows lie in the order of its primary key. */
  readonly clusteredTableEnd: RawBuilder<unknown>;
  /** A whole number of 64 bits: rupiah, counts. */
  readonly wholeNumber: RawBuilder<unknown>;
  /** Gives a table of text ids a column `sequence`: a number for each row, in the order in which they came in. */
  numberRows(db: Kysely<unknown>, table: string): Promise<void>;
  /** Refuses every UPDATE of the named columns (all columns when none is named). */
  forbidUpdate(table: string, columns?: readonly string[]): readonly RawBuilder<unknown>[];
  /** Refuses UPDATE of the named columns, except where `unless` (an SQL condition over OLD) holds. */
  forbidUpdateUnless(
    table: string,
    columns: readonly string[],
    unless: string,
  ): readonly RawBuilder<unknown>[];
  /** Takes `forbidUpdate` of a table back, for a step that guards it anew. */
  allowUpdate(table: string): readonly RawBuilder<unknown>[];
  /** Refuses DELETE, except where `unless` (an SQL condition over OLD) holds. */
  forbidDelete(table: string, unless?: string): readonly RawBuilder<unknown>[];
  /** Takes `forbidDelete` of a table away, so that it can be set anew. */
  permitDelete(table: string): readonly RawBuilder<unknown>[];
  /** Refuses two rows of one `key` whose periods [from, until] overlap. */
  forbidOverlap(
    table: string,
    key: string | null,
    from: string,
    until: string,
  ): readonly RawBuilder<unknown>[];
}

/** One frozen step. `version` rises by one; `up` never imports anything of the program. */
export interface MigrationStep {
  readonly version: number;
  readonly name: string;
  up(db: Kysely<unknown>, tools: MigrationTools): Promise<void>;
}
