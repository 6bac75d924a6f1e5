import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { KEPT_BEFORE_UPDATE } from '#db/kept-states.ts';
import { localStamp } from '#db/local-stamp.ts';
import type { BackupRules } from '#rules/backup/backup-rules.ts';

/** As the program names them when it brings a database up to date; anything else there is somebody's own. */
const OWN_NAME = /^\d{4}-\d{2}-\d{2}-\d{6}-bentuk-\d+(?:-\d+)?\.db$/;
/** As release 0.1.0 named them, with the instant in milliseconds. */
const FIRST_NAME = /^bentuk-\d+-(\d{13})\.db$/;

/** What a name begins with, or began with today: the day and the hour. */
function madeAt(name: string): string | undefined {
  const [, instant] = FIRST_NAME.exec(name) ?? [];
  if (instant !== undefined) return localStamp(new Date(Number(instant)).toISOString());
  return OWN_NAME.test(name) ? name : undefined;
}

/**
 * An update is a risky act: of the states from before one the latest so many stay as of backups made before any other.
 * Their names begin with their day and hour, so that a file touched later is not taken for a younger one.
 */
export async function rotateUpdates(
  dataFolder: string,
  { beforeRisk }: Pick<BackupRules, 'beforeRisk'>,
): Promise<readonly string[]> {
  const folder = path.join(dataFolder, KEPT_BEFORE_UPDATE);
  const names = (await readdir(folder).catch(() => []))
    .flatMap((name) => {
      const at = madeAt(name);
      return at === undefined ? [] : [{ name, at }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ name }) => name);
  const gone = names.slice(0, Math.max(0, names.length - Math.max(1, beforeRisk)));
  for (const name of gone) await rm(path.join(folder, name), { force: true });
  return gone;
}
