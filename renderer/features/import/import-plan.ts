import type { ImportResult } from '#contract/import.ts';
import type { InputOf } from '#contract/index.ts';
import type { Corrections } from '../../parts/columns/column-mapping.ts';
import { countKept, keepToSend, NOTHING_KEPT, type Kept } from './kept-choices.ts';

export type ImportKind = 'cooperative' | 'rat';

export interface ImportSource {
  readonly path: string;
  readonly kind: ImportKind;
}

/** Whether anything would be written: a new row, or a changed field that takes the file's value. */
export function writesAnything({ created, changedFields }: ImportResult, kept: Kept): boolean {
  const changes = changedFields.reduce((sum, { rows }) => sum + rows, 0);
  return created > 0 || changes > countKept(kept, changedFields);
}

export function importInput(
  source: ImportSource,
  corrections: Corrections,
  more: {
    readonly isDryRun: boolean;
    readonly kept?: Kept;
    readonly markedWorkbookPath?: string;
  },
): InputOf<'import.run'> {
  return {
    ...source,
    ...corrections,
    isDryRun: more.isDryRun,
    markedWorkbookPath: more.markedWorkbookPath ?? null,
    keep: keepToSend(more.kept ?? NOTHING_KEPT),
  };
}
