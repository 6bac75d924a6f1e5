import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportResult } from '#contract/import.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { importText } from '../../../text/import/import.ts';
import { ImportReport } from '../piles/import-report.tsx';
import css from '../parts/import.module.css';
import { Piles } from '../piles/piles.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { UndoImportDialog, useUndoImport } from './undo-import.tsx';

interface SavedImportProps {
  readonly result: ImportResult;
  readonly fileName: string;
  /** How many fields kept the register's value. */
  readonly keptCount: number;
}

/** What was saved and what was not, and the way back. */
export function SavedImport({ result, fileName, keptCount }: SavedImportProps) {
  const undo = useUndoImport();
  const [isAsking, setAsking] = useState(false);
  const { importId, created, changed } = result;
  if (undo.data) return <Notice kind="ok" title={importText.undoDone(undo.data.restored)} />;
  return (
    <>
      <ErrorNotice error={undo.error} />
      <SavedNotice result={result} keptCount={keptCount} />
      <div className={css.outcome}>
        <Piles result={result} />
        {importId !== null && created + changed > 0 && (
          <Button variant="subtle" onClick={() => setAsking(true)}>
            {importText.undo}
          </Button>
        )}
      </div>
      <ImportReport result={result} />
      <UndoImportDialog
        asked={isAsking && importId !== null ? { id: importId, fileName, created, changed } : null}
        undo={undo}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
