import { sql } from 'kysely';
import type { MigrationStep } from '../step.ts';

export const legalityMends: MigrationStep = {
  version: 14,
  name: 'legality-mends',
  async up(db, tools) {
    // Scans that prove a dossier: which document stands for which step.
    await sql`ALTER TABLE cooperative_dissolution ADD COLUMN documents_json TEXT NOT NULL DEFAULT '[]'`.execute(
      db,
    );
    // When two records of one cooperative become one, choices go along to it. What was decided, by whom and when stays
    // out of reach as before.
    const guards = [
      ...tools.allowUpdate('award_tick'),
      ...tools.forbidUpdate('award_tick', [
        'programme_id',
        'position',
        'choice',
        'reason',
        'decided_at',
        'decided_by',
      ]),
      ...tools.allowUpdate('evaluation_override'),
      ...tools.forbidUpdate('evaluation_override', [
        'id',
        'book_year',
        'activity',
        'reason',
        'set_at',
        'set_on',
        'set_by',
      ]),
    ];
    for (const guard of guards) await guard.execute(db);
  },
};
