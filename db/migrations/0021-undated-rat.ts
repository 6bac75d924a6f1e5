import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DAY = sql.raw("LIKE '____-__-__'");

/**
 * A RAT may be known as held without its day. Such a row counts in a recap from the day on which it was recorded: that
 * far nothing proves that it had been held; a dated one from its own day, as before.
 */
export const undatedRat: MigrationStep = {
  version: 21,
  name: 'undated-rat',
  async up(db, { tableEnd }) {
    // Not renamed into its place: triggers of other tables read it, and a renaming looks whether they still can.
    await sql`CREATE TABLE rat_kept (cooperative_id TEXT, book_year INTEGER, held_on TEXT, reported_on TEXT)
      ${tableEnd}`.execute(db);
    await sql`INSERT INTO rat_kept SELECT cooperative_id, book_year, held_on, reported_on FROM rat`.execute(
      db,
    );
    await sql`DROP TABLE rat`.execute(db);
    await sql`CREATE TABLE rat (
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      book_year INTEGER NOT NULL CHECK (book_year BETWEEN 1945 AND 2200),
      held_on TEXT CHECK (held_on ${DAY}),
      reported_on TEXT CHECK (reported_on IS NULL OR held_on IS NULL OR reported_on >= held_on),
      counted_from TEXT NOT NULL CHECK (counted_from ${DAY} AND (held_on IS NULL OR counted_from = held_on)),
      PRIMARY KEY (cooperative_id, book_year)
    ) ${tableEnd}`.execute(db);
    await sql`INSERT INTO rat (cooperative_id, book_year, held_on, reported_on, counted_from)
      SELECT cooperative_id, book_year, held_on, reported_on, held_on FROM rat_kept
      ORDER BY cooperative_id, book_year`.execute(db);
    await sql`DROP TABLE rat_kept`.execute(db);
    await sql`CREATE INDEX rat_year ON rat (book_year, cooperative_id, held_on)`.execute(db);
    await sql`CREATE INDEX rat_counted ON rat (book_year, counted_from)`.execute(db);
    // Nearly every RAT has its day: a recap of a day that has passed asks for the few that have none.
    await sql`CREATE INDEX rat_undated ON rat (counted_from, cooperative_id) WHERE held_on IS NULL`.execute(
      db,
    );
  },
};
