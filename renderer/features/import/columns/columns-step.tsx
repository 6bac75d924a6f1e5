import type { ImportResult } from '#contract/import.ts';
import { MappingStep } from '../../../parts/columns/mapping-step.tsx';
import { FileQuestions } from '../choose/file-questions.tsx';
import { HeaderRow } from '../choose/header-row.tsx';
import { isBlocked, type ImportCorrections, type ImportKind } from '../parts/import-plan.ts';
import { LackingColumns } from './lacking-columns.tsx';
import { Piles } from '../piles/piles.tsx';

interface ColumnsStepProps {
  readonly result: ImportResult;
  readonly kind: ImportKind;
  readonly corrections: ImportCorrections;
  /** Questions that this sheet raised, also those that are answered by now. */
  readonly questions: ImportResult['questions'];
  readonly onCorrect: (changes: Partial<ImportCorrections>) => void;
  readonly onHeaderRow: (row: number) => void;
  readonly onKind: (kind: ImportKind) => void;
}

/** How the file is read: what it leaves open first, then every column with its meaning. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { result, kind, corrections, questions, onCorrect, onHeaderRow, onKind } = props;
  const headerRow = corrections.headerRow ?? result.headerRow;
  return (
    <>
      <LackingColumns
        result={result}
        mapping={corrections.mapping}
        onMapping={(mapping) => onCorrect({ mapping })}
      />
      <FileQuestions
        questions={questions}
        kind={kind}
        corrections={corrections}
        onCorrect={onCorrect}
        onKind={onKind}
      />
      {!isBlocked(result, kind) && <Piles result={result} />}
      <MappingStep
        result={result}
        corrections={corrections}
        hasFigures={kind === 'cooperative' && !questions.includes('bookYear')}
        onCorrect={onCorrect}
      >
        <HeaderRow key={`${result.sheet}:${headerRow}`} row={headerRow} onRow={onHeaderRow} />
      </MappingStep>
    </>
  );
}
