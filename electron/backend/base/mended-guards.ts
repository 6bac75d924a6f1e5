import { z } from 'zod';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { writeLine } from '#db/engine/chain/write-line.ts';
import type { OpenDatabase } from '#db/open.ts';

/** How the office's log calls it. */
export const GUARDS_MENDED = 'guards.mended';

const detail = z.object({ missing: z.string(), altered: z.string(), foreign: z.string() });

/**
 * Guards of the history that were off are on again; that they were off is written down, for whoever had the file in his
 * hands meanwhile could alter what they keep.
 */
export async function noteMendedGuards({ db, raw, mendedGuards }: OpenDatabase, at: string): Promise<void> {
  const { missing, altered, foreign } = mendedGuards;
  if (missing.length + altered.length + foreign.length === 0) return;
  const names: z.infer<typeof detail> = {
    missing: missing.join(', '),
    altered: altered.join(', '),
    foreign: foreign.join(', '),
  };
  await db.transaction().execute(async (write) => {
    await insertOfficeLog(write, GUARDS_MENDED, names, at);
    writeLine(raw, { at, kind: 'program', who: '', what: GUARDS_MENDED });
  });
}

/** The names out of a line of the log. */
export function guardNames(detailJson: string): string {
  const { missing, altered, foreign } = detail.parse(JSON.parse(detailJson));
  return [missing, altered, foreign].filter((names) => names !== '').join(', ');
}
