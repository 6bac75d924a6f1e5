import { onTestFinished } from 'vitest';
import { openDatabase } from '#db/open.ts';
import type { OpenDatabase } from '#db/open.ts';
import type { MigrationStep } from '../../db/migrations/step.ts';
import { putEmpty } from './prepared-database.ts';
import { tempFolder } from './temp-folder.ts';

/** A real database file in a folder of its own. */
export async function testDatabase(folder?: string, steps?: readonly MigrationStep[]): Promise<OpenDatabase> {
  const used = folder ?? tempFolder();
  if (folder === undefined && steps === undefined) await putEmpty(used);
  const database = await openDatabase(used, steps);
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}
