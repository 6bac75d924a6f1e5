import { sql } from 'kysely';
import type { MigrationStep } from './step.ts';

/**
 * The lists of the programme half read and count in the order they show. Whether a record counts leads, and what is
 * filtered by stands behind the order, so that counting reads no record.
 */
export const listIndexes: MigrationStep = {
  version: 42,
  name: 'list-indexes',
  async up(db) {
    await sql`CREATE INDEX consultation_listed ON consultation
      (removed_at, held_on, held_at, id, topic, officer, outcome, cooperative_id)`.execute(db);
    await sql`CREATE INDEX coaching_visit_listed ON coaching_visit
      (removed_at, visited_on, id, outcome, cooperative_id)`.execute(db);
    await sql`CREATE INDEX activity_listed ON activity (removed_at, year, state)`.execute(db);
    await sql`CREATE INDEX activity_batch_day ON activity_batch (activity_id, starts_on)`.execute(db);
    await sql`CREATE INDEX activity_participant_listed ON activity_participant (batch_id, removed_at)`.execute(
      db,
    );
  },
};
