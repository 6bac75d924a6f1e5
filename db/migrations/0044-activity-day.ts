import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/**
 * The first day of an activity stands on its own row, kept by triggers (db/engine/derived-columns.ts), so that the list
 * is read in the order it shows. Empty where no batch has a day yet.
 */
export const activityDay: MigrationStep = {
  version: 44,
  name: 'activity-day',
  async up(db) {
    await sql`ALTER TABLE activity ADD COLUMN first_day TEXT NOT NULL DEFAULT ''`.execute(db);
    await sql`UPDATE activity SET first_day = coalesce((SELECT min(starts_on) FROM activity_batch
      WHERE activity_batch.activity_id = activity.id), '')`.execute(db);
    await sql`CREATE INDEX activity_by_day ON activity (removed_at, year DESC, first_day DESC, title, id, state)`.execute(
      db,
    );
  },
};
