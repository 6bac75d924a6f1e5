import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { COUNT_LABELS, countHeading, GROUP_LABELS, recapDefinitions } from '#rules/activity/recap-words.ts';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import type { ActivityCounts, RecapGroup } from '#rules/activity/recap.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { request } from '../../lib/request.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { activityCertificatesText } from '../../text/activity-certificates.ts';
import css from './parts/activity.module.css';

const { recap: text } = activityCertificatesText;

const COLUMNS = Object.keys(COUNT_LABELS) as readonly (keyof ActivityCounts)[];

const cellsOf = (counts: ActivityCounts): readonly string[] =>
  COLUMNS.map((key) => formatInteger(counts[key]));

interface RecapPapersProps {
  readonly year: number;
  readonly by: RecapGroup;
}

/** The recap as it is shown, on paper and as a workbook. */
function RecapPapers({ year, by }: RecapPapersProps) {
  const print = useTask('activity.printRecap');
  const save = useTask('activity.exportRecap');
  const printNow = () => void print.run({ year, by });
  const saveNow = async () => {
    const { path } = await request('shell.saveAs', {
      suggestedName: text.exportName(year),
      kind: 'spreadsheet',
    });
    if (path !== null) await save.run({ year, by, path });
  };
  useShortcut('Ctrl+P', printNow);
  return (
    <div className={css.bar}>
      <Offered asks="activity.exportRecap">
        <Button variant="default" onClick={() => void saveNow()}>
          {text.export}
        </Button>
      </Offered>
      <Button variant="default" title="Ctrl+P" onClick={printNow}>
        {text.print}
      </Button>
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {save.state.phase === 'failed' && <ErrorNotice error={save.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      {save.state.phase === 'done' && (
        <Notice kind="ok" title={text.exported(save.state.value.rowCount)}>
          <FinishedFiles label={text.files} paths={[save.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <ProgressDialog title={text.exporting} state={save.state} onCancel={save.cancel} delayMs={QUIET_MS} />
    </div>
  );
}

interface RecapViewProps {
  readonly today: PlainDate;
  readonly onBack: () => void;
}

/** A year's recap of what was done, by one of its groupings, with what each figure means. */
export function RecapView({ today, onBack }: RecapViewProps) {
  const thisYear = dateParts(today).year;
  const choices = useRequest('activity.choices', {}).data;
  const [year, setYear] = useRemembered('activity.recap.year', thisYear);
  const [by, setBy] = useState<RecapGroup>('activity');
  const { data, error } = useRequest('activity.recap', { year, by });
  const years = [...new Set([thisYear, ...(choices?.years ?? [])])].toSorted((a, b) => b - a);
  return (
    <Page
      title={text.title(year)}
      state={
        data ? text.state(data.total.activities, data.total.people, data.total.cooperatives) : text.reading
      }
      actions={
        <Button variant="subtle" onClick={onBack}>
          {text.back}
        </Button>
      }
    >
      <ErrorNotice error={error} />
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.by}
          transitionDuration={0}
          value={by}
          onChange={(value) => setBy(RECAP_GROUPS.find((one) => one === value) ?? 'activity')}
          data={RECAP_GROUPS.map((group) => ({ value: group, label: GROUP_LABELS[group] }))}
        />
        <Select
          aria-label={text.year}
          w="8rem"
          data={years.map(String)}
          value={String(year)}
          allowDeselect={false}
          onChange={(value) => setYear(Number(value ?? year))}
        />
      </div>
      {data?.rows.length === 0 && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      {data && data.rows.length > 0 && (
        <div className={css.recap}>
          <SmallTable
            isNumeric
            label={text.table}
            headers={[GROUP_LABELS[by], ...COLUMNS.map((key) => countHeading(key, by))]}
            rows={data.rows.map((row) => ({ key: row.key, cells: [row.name, ...cellsOf(row)] }))}
            total={[text.total, ...cellsOf(data.total)]}
          />
          {data.notes.length > 0 && (
            <Notice kind="warning" title={text.changed}>
              {data.notes.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Notice>
          )}
          <h2>{text.definitions}</h2>
          <ul>
            {recapDefinitions(by).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {/* Who may print it may save it as a workbook too. */}
      <Offered asks="activity.printRecap">
        <RecapPapers year={year} by={by} />
      </Offered>
    </Page>
  );
}
