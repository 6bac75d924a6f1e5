import { statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';

const MB = 1_000_000;
/** A day's papers and scans, where the office itself is still small. */
const LEAST_MB = 50;

/** What one copy of the office takes and another beside it, as a backup, an upgrade or a restore makes them. */
function neededMb(dataFolder: string): number {
  const file = statSync(path.join(dataFolder, DATABASE_FILE), { throwIfNoEntry: false });
  return Math.max(LEAST_MB, Math.ceil((2 * (file?.size ?? 0)) / MB));
}

/**
 * A refusal for a full disk with what is left in its folder and what the office should have there, as far as the system
 * says it; any other refusal as it is.
 */
export function withRoom(refusal: AppError, dataFolder: string): AppError {
  const folder: unknown = refusal.details.facts?.['folder'];
  if (refusal.code !== 'DISK_FULL' || typeof folder !== 'string') return refusal;
  try {
    const { bavail, bsize } = statfsSync(folder);
    const sisaMb = Math.floor((bavail * bsize) / MB);
    const facts = { folder, sisaMb, perluMb: Math.max(neededMb(dataFolder), sisaMb + LEAST_MB) };
    return new AppError('DISK_FULL', { facts }, { cause: refusal.cause });
  } catch {
    // A stick that was pulled out meanwhile says nothing of its room.
    return refusal;
  }
}
