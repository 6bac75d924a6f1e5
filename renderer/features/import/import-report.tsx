import { Tabs } from '@mantine/core';
import type { ImportResult } from '#contract/import.ts';
import { importText } from '../../text/import.ts';
import { ChangedTable } from './changed-table.tsx';
import css from './import.module.css';
import { JudgedTable } from './judged-table.tsx';
import type { Kept } from './kept-choices.ts';
import { NewTable } from './new-table.tsx';

interface ImportReportProps {
  readonly result: ImportResult;
  /** Which values of changing rows are used; left out once they are saved. */
  readonly choice?: { readonly kept: Kept; readonly onKept: (kept: Kept) => void };
}

/** The pile that needs a look first: what is refused, then what changes, then what is new. */
function firstPile({ refused, changed }: ImportResult) {
  if (refused.length > 0) return 'refused';
  return changed > 0 ? 'changed' : 'created';
}

/** Every row that is new, changed, refused or warned of, pile by pile. */
export function ImportReport({ result, choice }: ImportReportProps) {
  const { tabs } = importText;
  const first = firstPile(result);
  const tab = (value: string, label: string) => (
    <Tabs.Tab value={value} autoFocus={first === value}>
      {label}
    </Tabs.Tab>
  );
  return (
    <Tabs defaultValue={first} keepMounted={false} className={css.tabs}>
      <Tabs.List>
        {tab('created', tabs.created(result.created))}
        {tab('changed', tabs.changed(result.changed))}
        {tab('refused', tabs.refused(result.refused.length))}
        {tab('warnings', tabs.warnings(result.warnings.length))}
      </Tabs.List>
      <Tabs.Panel value="created" className={css.panel ?? ''}>
        <NewTable reportId={result.reportId} />
      </Tabs.Panel>
      <Tabs.Panel value="changed" className={css.panel ?? ''}>
        <ChangedTable result={result} {...(choice && { choice })} />
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
