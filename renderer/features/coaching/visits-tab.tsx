import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { VisitLine } from '#contract/coaching/shapes.ts';
import { VISIT_OUTCOME_LABELS, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ofCooperative, pickOne, removedFlag } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import { sheetsText } from '../../text/coaching/sheets.ts';
import css from './parts/coaching.module.css';
import { ExportButton } from './export-button.tsx';
import { ImportVisits } from './import-visits.tsx';
import { VISIT_COLUMNS } from './visit-columns.tsx';

const { visits: text, filter: words, months } = coachingText;
const OUTCOMES = VISIT_OUTCOMES.map((value) => ({ value, label: VISIT_OUTCOME_LABELS[value] }));

interface VisitsTabProps {
  readonly year: number;
  readonly cooperativeId: string | null;
  readonly chosenId: string | undefined;
  /** Shows every cooperative again. */
  readonly onAll: () => void;
  readonly onCreate: () => void;
  readonly onChoose: (visit: VisitLine, isRemoved: boolean) => void;
  /** Prints sheets to take along. */
  readonly onSheets: () => void;
  /** Keys the sheets that came back. */
  readonly onTable: () => void;
}

/** Every visit and call of a year, the latest first. */
export function VisitsTab(props: VisitsTabProps) {
  const { year, cooperativeId, chosenId, onAll, onCreate, onChoose, onSheets, onTable } = props;
  const choices = useRequest('coaching.choices', {}).data;
  const [month, setMonth] = useRemembered<string | null>('visits.month', null);
  const [officerId, setOfficer] = useRemembered<string | null>('visits.officer', null);
  const [outcome, setOutcome] = useRemembered<string | null>('visits.outcome', null);
  const [isRemoved, setRemoved] = useRemembered('visits.isRemoved', false);
  const [typed, setTyped] = useRemembered('visits.words', '');
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const asked = {
    year,
    month: month === null ? null : Number(month),
    officerId,
    outcome: VISIT_OUTCOMES.find((one) => one === outcome) ?? null,
    cooperativeId,
    text: settled,
    isRemoved,
  };
  const counts = useRequest('coaching.countVisits', asked);
  const rows = usePagedRows({
    key: ['coaching.visits', asked],
    total: counts.isPlaceholderData ? undefined : counts.data?.total,
    read: (page) => request('coaching.visits', { ...asked, ...page }),
  });
  const filter = {
    search: { label: words.search, short: words.searchShort, words: typed, onWords: setTyped },
    parts: [
      ...ofCooperative(cooperativeId, onAll),
      pickOne({
        label: words.month,
        any: words.anyMonth,
        options: months.map((label, at) => ({ value: String(at + 1), label })),
        value: month,
        onChange: setMonth,
      }),
      pickOne({
        label: words.officer,
        any: words.anyOfficer,
        options: (choices?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        value: officerId,
        onChange: setOfficer,
      }),
      pickOne({
        label: words.outcome,
        any: words.anyOutcome,
        options: OUTCOMES,
        value: asked.outcome,
        onChange: setOutcome,
      }),
      removedFlag(isRemoved, setRemoved),
    ],
    onClear: () => {
      onAll();
      setMonth(null);
      setOfficer(null);
      setOutcome(null);
      setTyped('');
      setRemoved(false);
    },
  };
  return (
    <>
      <ListFilter {...filter} />
      <ErrorNotice error={rows.error ?? counts.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={VISIT_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={(row) => onChoose(row, isRemoved)}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList
              filter={filter}
              title={text.emptyTitle}
              action={
                <Offered asks="coaching.recordVisit">
                  <Button variant="default" onClick={onCreate}>
                    {listFilterText.first}
                  </Button>
                </Offered>
              }
            >
              {text.empty}
            </EmptyList>
          )
        }
      />
      <div className={css.bar}>
        <span className={css.quiet}>{counts.data && text.count(counts.data.total)}</span>
        <Checkbox
          label={words.removed}
          checked={isRemoved}
          onChange={(event) => setRemoved(event.currentTarget.checked)}
        />
        <span className={css.endButtons}>
          <Offered asks="coaching.printSheets">
            <Button variant="default" onClick={onSheets}>
              {sheetsText.button}
            </Button>
          </Offered>
          <Offered asks="coaching.saveVisitTable">
            <Button variant="default" onClick={onTable}>
              {sheetsText.table.open}
            </Button>
          </Offered>
          <ImportVisits />
          <ExportButton filter={asked} />
        </span>
      </div>
    </>
  );
}
