import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

const DRAFT = `(SELECT state FROM award_programme WHERE id = OLD.programme_id) = 'draft'`;

/**
 * Whom the office chose of those that are eligible, and what happened to each printed sheet: how often it came out of
 * the printer, why it failed, why it was printed again.
 */
export const awardChoice: MigrationStep = {
  version: 25,
  name: 'award-choice',
  async up(db, tools) {
    // Null: nobody has chosen yet; an empty choice is one.
    await sql`ALTER TABLE award_programme ADD COLUMN chosen_at TEXT`.execute(db);
    await sql`CREATE TABLE award_choice (
      programme_id TEXT NOT NULL REFERENCES award_programme (id),
      cooperative_id TEXT NOT NULL REFERENCES cooperative (id),
      chosen_at TEXT NOT NULL,
      chosen_by TEXT NOT NULL,
      PRIMARY KEY (programme_id, cooperative_id)
    ) ${tools.tableEnd}`.execute(db);
    await sql`ALTER TABLE print_sheet ADD COLUMN copies INTEGER NOT NULL DEFAULT 0 CHECK (copies >= 0)`.execute(
      db,
    );
    await sql`UPDATE print_sheet SET copies = 1 WHERE state = 'printed'`.execute(db);
    // Why it did not come out; empty: it did, or it was not tried.
    await sql`ALTER TABLE print_sheet ADD COLUMN fault TEXT NOT NULL DEFAULT ''`.execute(db);
    await sql`CREATE TABLE print_sheet_event (
      batch_id TEXT NOT NULL,
      sheet INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 1),
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      what TEXT NOT NULL CHECK (what IN ('printed', 'withdrawn', 'failed', 'again')),
      detail TEXT NOT NULL,
      PRIMARY KEY (batch_id, sheet, position),
      FOREIGN KEY (batch_id, sheet) REFERENCES print_sheet (batch_id, position)
    ) ${tools.tableEnd}`.execute(db);
    const guards = [
      ...tools.forbidUpdate('award_choice', ['programme_id', 'chosen_at', 'chosen_by']),
      ...tools.forbidDelete('award_choice', DRAFT),
      // The words of a reason can be cleared of a person's data; the rest is history.
      ...tools.forbidUpdate('print_sheet_event', ['batch_id', 'sheet', 'position', 'at', 'who', 'what']),
      ...tools.forbidDelete('print_sheet_event'),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
