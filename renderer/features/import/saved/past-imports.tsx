import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { importText } from '../../../text/import/import.ts';
import { importMoment } from '../parts/import-moment.ts';
import css from '../parts/import.module.css';
import { UndoImportDialog, useUndoImport } from './undo-import.tsx';

type PastImport = OutputOf<'import.list'>[number];

/** Every import so far; each can be taken back as a whole. */
export function PastImports() {
  const past = useRequest('import.list', {});
  const undo = useUndoImport();
  const [asked, setAsked] = useState<PastImport | null>(null);
  const { pastColumns: headers } = importText;
  return (
    <section className={css.past} aria-label={importText.past}>
      <h2>{importText.past}</h2>
      <ErrorNotice error={past.error ?? undo.error} />
      {undo.data && <Notice kind="ok" title={importText.undoDone(undo.data.restored)} />}
      {past.data?.length === 0 && <p className={css.quiet}>{importText.noPast}</p>}
      {past.data !== undefined && past.data.length > 0 && (
        <SmallTable
          label={importText.past}
          headers={[
            headers.when,
            headers.file,
            headers.created,
            headers.changed,
            headers.refused,
            headers.action,
          ]}
          rows={past.data.map((entry) => ({
            key: entry.id,
            cells: [
              importMoment(entry.importedAt),
              entry.fileName,
              formatInteger(entry.created),
              formatInteger(entry.changed),
              formatInteger(entry.refused),
              entry.isUndone ? (
                importText.undone
              ) : (
                <Button key="undo" variant="subtle" onClick={() => setAsked(entry)}>
                  {importText.undo}
                </Button>
              ),
            ],
          }))}
        />
      )}
      <UndoImportDialog asked={asked} undo={undo} onClose={() => setAsked(null)} />
    </section>
  );
}
