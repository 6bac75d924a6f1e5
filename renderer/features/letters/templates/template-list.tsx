import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ListedTemplate } from '#contract/letters/template.ts';
import { LETTER_KIND_LABELS } from '#rules/template/letter-template.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { request } from '../../../lib/request.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { type Column } from '../../../parts/table/data-table-column.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';
import { lettersText } from '../../../text/letters/letters.ts';
import { ImportTemplates } from './import-templates.tsx';
import css from '../parts/letters.module.css';
import { NewTemplateDialog } from './new-template-dialog.tsx';

const COLUMNS: readonly Column<ListedTemplate>[] = [
  { key: 'name', header: text.columns.name, width: 'minmax(16rem, 2fr)', render: (row) => row.name },
  {
    key: 'kind',
    header: text.columns.kind,
    width: 'minmax(9rem, 1fr)',
    render: (row) => LETTER_KIND_LABELS[row.kind],
  },
  {
    key: 'audience',
    header: text.columns.audience,
    width: 'minmax(12rem, 1fr)',
    render: (row) => text.audiences[row.audience],
  },
  { key: 'origin', header: text.columns.origin, width: '9rem', render: (row) => text.origins[row.origin] },
];

/** Every template, standard or the office's own; opened to be edited, carried as a file. */
export function TemplateList({ onEdit }: { readonly onEdit: (code: string) => void }) {
  const templates = useRequest('template.list', {});
  const rows = templates.data ?? [];
  const exporting = useTask('template.export');
  const [active, setActive] = useState(0);
  const [importing, setImporting] = useState<string | null>(null);
  const [imported, setImported] = useState<number | null>(null);
  const [copied, setCopied] = useState<ListedTemplate | null>(null);
  const current = rows[Math.min(active, rows.length - 1)];
  const exportAll = async () => {
    const { path } = await request('shell.saveAs', { suggestedName: text.exportName, kind: 'template' });
    if (path !== null) await exporting.run({ codes: rows.map(({ code }) => code), path });
  };
  const chooseFile = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'template' });
    setImported(null);
    if (path !== null) setImporting(path);
  };
  return (
    <>
      <div className={css.bar}>
        <Offered asks="template.save">
          <Button variant="default" disabled={!current} onClick={() => current && onEdit(current.code)}>
            {text.edit}
          </Button>
        </Offered>
        <Offered asks="template.create">
          <Button variant="default" disabled={!current} onClick={() => setCopied(current ?? null)}>
            {text.copy}
          </Button>
        </Offered>
        <Offered asks="template.import">
          <Button variant="default" onClick={() => void chooseFile()}>
            {text.import}
          </Button>
        </Offered>
        <Offered asks="template.export">
          <Button variant="default" disabled={rows.length === 0} onClick={() => void exportAll()}>
            {text.export}
          </Button>
        </Offered>
      </div>
      <ErrorNotice error={templates.error} />
      {exporting.state.phase === 'failed' && <ErrorNotice error={exporting.state.error} />}
      {exporting.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(exporting.state.value.count)} />
      )}
      {imported !== null && <Notice kind="ok" title={text.imported(imported)} />}
      <div className={css.main}>
        <DataTable
          label={text.list}
          columns={COLUMNS}
          rowCount={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={(row) => row.code}
          selectedKey={current?.code}
          onActive={setActive}
          onOpen={({ code }) => onEdit(code)}
          empty={<EmptyState title={lettersText.reading}>{text.list}</EmptyState>}
        />
      </div>
      {copied && (
        <NewTemplateDialog
          from={{ kind: 'template', code: copied.code }}
          proposedName={text.copyName(copied.name)}
          onClose={() => setCopied(null)}
          onCreated={onEdit}
        />
      )}
      {importing !== null && (
        <ImportTemplates
          path={importing}
          onDone={(count) => {
            setImporting(null);
            setImported(count);
          }}
          onClose={() => setImporting(null)}
        />
      )}
    </>
  );
}
