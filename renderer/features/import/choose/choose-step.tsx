import { SegmentedControl } from '@mantine/core';
import { importText } from '../../../text/import/import.ts';
import css from '../parts/import.module.css';
import type { ImportKind } from '../parts/import-plan.ts';
import { PastImports } from '../saved/past-imports.tsx';

const KINDS = [
  { value: 'cooperative' as const, label: importText.kinds.cooperative },
  { value: 'rat' as const, label: importText.kinds.rat },
];

interface ChooseStepProps {
  readonly kind: ImportKind;
  readonly onKind: (kind: ImportKind) => void;
}

/** What the file holds, and what was imported before. */
export function ChooseStep({ kind, onKind }: ChooseStepProps) {
  return (
    <>
      <div className={css.kind}>
        <span id="import-kind">{importText.kind}</span>
        <SegmentedControl
          aria-labelledby="import-kind"
          data={KINDS}
          value={kind}
          transitionDuration={0}
          onChange={onKind}
        />
        <span>{importText.dropHint}</span>
      </div>
      <PastImports />
    </>
  );
}
