import type Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { DatabaseError } from './database-error.ts';
import { sqliteMigrationTools } from './engine/migration-tools.ts';
import type { MigrationStep } from './migrations/step.ts';

export function schemaVersionOf(raw: Sqlite.Database): number {
  return Number(raw.pragma('user_version', { simple: true }));
}

/** A list that is not 1, 2, 3 … is a fault of the program, found before any file is touched. */
export function checkOrder(steps: readonly MigrationStep[]): void {
  steps.forEach((step, index) => {
    if (step.version !== index + 1)
      throw new Error(`migration ${step.name} has version ${step.version}, not ${index + 1}`);
  });
}

/**
 * Brings the file up to the last step. Each step is one transaction with its mark and a check of every foreign key,
 * so a step that fails leaves nothing behind. Foreign keys are switched off outside the transaction: inside one the
 * switch does nothing, and with them on a table rebuild would empty its children.
 * @param snapshot called once before the first step of an existing file; answers where the copy lies.
 * @returns the schema version reached.
 */
export async function migrate(
  raw: Sqlite.Database,
  db: Kysely<unknown>,
  steps: readonly MigrationStep[],
  snapshot: () => Promise<string>,
): Promise<number> {
  checkOrder(steps);
  const found = schemaVersionOf(raw);
  if (found > steps.length) {
    throw new DatabaseError('DATABASE_TOO_NEW', { bentukBerkas: found, bentukProgram: steps.length });
  }
  if (found === steps.length) return found;
  const copy = found > 0 ? await snapshot() : '';
  raw.pragma('foreign_keys = OFF');
  try {
    for (const step of steps.slice(found)) await runStep(raw, db, step, copy);
  } finally {
    raw.pragma('foreign_keys = ON');
  }
  return steps.length;
}

async function runStep(
  raw: Sqlite.Database,
  db: Kysely<unknown>,
  step: MigrationStep,
  copy: string,
): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      await step.up(transaction, sqliteMigrationTools);
      const orphans = raw.pragma('foreign_key_check');
      if (Array.isArray(orphans) && orphans.length > 0) throw new Error(`${orphans.length} orphaned rows`);
      raw.pragma(`user_version = ${step.version}`);
    });
  } catch (error) {
    throw new DatabaseError('MIGRATION_FAILED', { langkah: step.name, salinan: copy }, { cause: error });
  }
}
