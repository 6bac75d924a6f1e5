import { onTestFinished } from 'vitest';
import { openDatabase } from '#db/open.ts';
import type { OpenDatabase } from '#db/open.ts';
import type { MigrationStep } from '../../db/migrations/step.ts';
import { tempFolder } from './temp-folder.ts';

/** A real database file in a folder of its own. */
export async function testDatabase(
  folder = tempFolder(),
  steps?: readonly MigrationStep[],
): Promise<OpenDatabase> {
  const database = await openDatabase(folder, steps);
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}
