import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportResult } from '#contract/spreadsheet-import.ts';
import { importText } from '../../text/import.ts';
import css from './import.module.css';
import { JudgedTable } from './judged-table.tsx';

interface ImportReportProps {
  readonly result: ImportResult;
  /** The rows that change, with their choices; left out once they are saved. */
  readonly changes?: ReactNode;
}

/** Every row that needs a look: what changes, what is refused, what is warned of. */
export function ImportReport({ result, changes }: ImportReportProps) {
  const { tabs } = importText;
  const first = changes !== undefined && result.refused.length === 0 ? 'changed' : 'refused';
  return (
    <Tabs defaultValue={first} keepMounted={false} className={css.tabs}>
      <Tabs.List>
        {changes !== undefined && (
          <Tabs.Tab value="changed" autoFocus={first === 'changed'}>
            {tabs.changed(result.changed)}
          </Tabs.Tab>
        )}
        <Tabs.Tab value="refused" autoFocus={first === 'refused'}>
          {tabs.refused(result.refused.length)}
        </Tabs.Tab>
        <Tabs.Tab value="warnings">{tabs.warnings(result.warnings.length)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="changed" className={css.panel ?? ''}>
        {changes}
      </Tabs.Panel>
      <Tabs.Panel value="refused" className={css.panel ?? ''}>
        <JudgedTable
          label={importText.refusedTable}
          rows={result.refused}
          empty={{ title: importText.noRefused, next: importText.noRefusedNext }}
        />
      </Tabs.Panel>
      <Tabs.Panel value="warnings" className={css.panel ?? ''}>
        <JudgedTable
          label={importText.warningTable}
          rows={result.warnings}
          empty={{ title: importText.noWarnings, next: importText.noWarningsNext }}
        />
      </Tabs.Panel>
    </Tabs>
  );
}
