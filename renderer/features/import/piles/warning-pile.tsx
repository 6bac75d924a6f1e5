import { Checkbox } from '@mantine/core';
import type { ImportResult } from '#contract/import.ts';
import { importText } from '../../../text/import/import.ts';
import { questionText } from '../../../text/import/questions.ts';
import css from '../parts/import.module.css';
import { JudgedTable } from './judged-table.tsx';

interface WarningPileProps {
  readonly rows: ImportResult['warnings'];
  /** Left out once the rows are saved. */
  readonly strict?: { readonly isStrict: boolean; readonly onStrict: (isStrict: boolean) => void };
}

/** Rows that come in with a warning; an office may want those with unreadable cells refused instead. */
export function WarningPile({ rows, strict }: WarningPileProps) {
  return (
    <>
      {strict && (
        <Checkbox
          className={css.strict ?? ''}
          label={questionText.strict}
          description={questionText.strictHint}
          checked={strict.isStrict}
          onChange={(event) => strict.onStrict(event.currentTarget.checked)}
        />
      )}
      <JudgedTable
        label={importText.warningTable}
        rows={rows}
        empty={{ title: importText.noWarnings, next: importText.noWarningsNext }}
      />
    </>
  );
}
