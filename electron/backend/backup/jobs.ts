import { job } from '../base/job.ts';
import type { TableSums } from '#db/engine/table-sums.ts';
import type { CheckOrder } from '../log/check-log.ts';
import type { BackupKey } from './container/keys.ts';

export interface CopyOrder {
  readonly databaseFile: string;
  /** Does not exist yet; the finished backup lies here until it gets its name. */
  readonly target: string;
  /** Null: not encrypted. */
  readonly key: BackupKey | null;
  /** Where the copy lies while it is still plain: the target itself, or a file in the data folder. */
  readonly plain: string;
  readonly scanFolder: string;
}

export interface CopyMade {
  readonly byteCount: number;
  readonly sha256: string;
  readonly schemaVersion: number;
  readonly rowCounts: Readonly<Record<string, number>>;
  readonly sums: TableSums;
  /** Scans inside an encrypted one; an ordinary one has them beside it. */
  readonly scansPacked: readonly string[];
  readonly scansDamaged: number;
}

/** Copies, opens, compares, and encrypts where it is asked to; reads once more what was encrypted. */
export const MAKE_COPY = job<CopyOrder, CopyMade>('makeCopy');

export interface UnpackOrder {
  readonly file: string;
  readonly dataKey: string;
  /** An empty folder of its own. */
  readonly into: string;
}

export interface Unpacked {
  /** Names of scans that were read whole, and of those that were lost. */
  readonly scans: readonly string[];
  readonly lostScans: readonly string[];
}

/** Takes an encrypted backup apart; refused with what is damaged unless the rows are whole. */
export const UNPACK_BACKUP = job<UnpackOrder & { readonly takesDamaged: boolean }, Unpacked>('unpackBackup');

export interface DrillStep {
  readonly title: string;
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly sentence: string;
}

export interface DrillOrder {
  readonly databaseFile: string;
  readonly scanFolder: string;
  readonly lostScans: number;
  /** An empty folder of the drill's own. */
  readonly folder: string;
  /** The office's database; null where it cannot be opened. */
  readonly liveFile: string | null;
  readonly log: Omit<CheckOrder, 'databaseFile'>;
}

export interface TriedOut {
  readonly steps: readonly DrillStep[];
  readonly rows: number;
}

/** Restores a backup into a folder of its own and compares. */
export const TRY_OUT = job<DrillOrder, TriedOut>('tryOut');
