import type { MigrationStep } from './step.ts';

/**
 * What histories keep for ever: everything but the words that people wrote in them, out of which a person's data must be
 * taken on request (UU 27/2022). Until this step such a text refused the whole removal.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  cooperative_status: ['id', 'cooperative_id', 'status', 'since_on', 'import_id', 'recorded_at'],
  award_tick: ['programme_id', 'position', 'choice', 'decided_at', 'decided_by'],
  evaluation_override: ['id', 'book_year', 'activity', 'set_at', 'set_on', 'set_by'],
  evaluation_reopening: ['evaluation_id', 'reopened_at', 'reopened_by'],
  reconciliation_finding: [
    'id',
    'reconciliation_id',
    'position',
    'kind',
    'subject',
    'cooperative_id',
    'fields',
  ],
  training_participant: ['training_id', 'position', 'cooperative_name', 'letter_number_id'],
  letter_number_event: ['number_id', 'position', 'at', 'who', 'what'],
  letter_event: ['id', 'letter_id', 'at', 'who', 'what', 'revision'],
  office_log: ['id', 'at', 'what'],
  proof_revocation: ['short_code', 'revoked_on', 'recorded_at'],
};

export const scrubHistoryTexts: MigrationStep = {
  version: 20,
  name: 'scrub-history-texts',
  async up(db, tools) {
    for (const [table, columns] of Object.entries(KEPT)) {
      for (const guard of [...tools.allowUpdate(table), ...tools.forbidUpdate(table, columns)]) {
        await guard.execute(db);
      }
    }
  },
};
