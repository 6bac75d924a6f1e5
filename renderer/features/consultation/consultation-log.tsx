import { Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ConsultationLine } from '#contract/consultation.ts';
import { CONSULTATION_OUTCOMES, OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import type { ConsultationOutcome } from '#rules/consultation/consultation.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne, pickYear, removedFlag } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { consultationText as text } from '../../text/consultation.ts';
import { LOG_COLUMNS } from './consultation-columns.tsx';
import css from './consultation.module.css';
import { ExportButton } from './export-button.tsx';

const OUTCOMES = CONSULTATION_OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }));
const MONTHS = text.months.map((label, at) => ({ value: String(at + 1), label }));

interface ShownFilter {
  readonly year: number | null;
  readonly month: number | null;
  readonly topic: string;
  readonly outcome: ConsultationOutcome | null;
  readonly officer: string;
  readonly isRemoved: boolean;
}
const EVERYTHING = { month: null, topic: '', outcome: null, officer: '', isRemoved: false } as const;

interface ConsultationLogProps {
  readonly today: PlainDate;
  readonly cooperativeId: string | null;
  readonly chosenId: string | undefined;
  readonly onChoose: (line: ConsultationLine, isRemoved: boolean) => void;
}

/** The log with its filters; it opens on the year that runs. */
export function ConsultationLog({ today, cooperativeId, chosenId, onChoose }: ConsultationLogProps) {
  const thisYear = dateParts(today).year;
  const choices = useRequest('consultation.choices', {}).data;
  const opened = { ...EVERYTHING, year: thisYear };
  // Opened for one cooperative, every year counts: what was asked for may be old.
  const given = cooperativeId === null ? undefined : { ...EVERYTHING, year: null };
  const [shown, setShown] = useRemembered<ShownFilter>('consultation.filter', opened, given);
  const [typed, setTyped] = useRemembered('consultation.words', '', given && '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { ...shown, cooperativeId, text: words };
  const counts = useRequest('consultation.count', asked);
  const rows = usePagedRows({
    key: ['consultation.list', asked],
    total: counts.isPlaceholderData ? undefined : counts.data?.total,
    read: (page) => request('consultation.list', { ...asked, ...page }),
  });
  const change = (part: Partial<ShownFilter>) => setShown({ ...shown, ...part });
  const isEmptyLog = choices !== undefined && choices.years.length === 0;
  const { isRemoved } = shown;
  const filter = {
    search: { label: text.filter.search, short: text.filter.searchShort, words: typed, onWords: setTyped },
    parts: [
      pickYear({
        years: choices?.years ?? [],
        value: shown.year,
        home: thisYear,
        onChange: (year) => change({ year, ...(year === null && { month: null }) }),
      }),
      pickOne({
        label: text.filter.month,
        any: text.filter.anyMonth,
        options: MONTHS,
        value: shown.month === null ? null : String(shown.month),
        onChange: (value) =>
          change({
            month: value === null ? null : Number(value),
            ...(value !== null && shown.year === null && { year: thisYear }),
          }),
      }),
      pickOne({
        label: text.filter.topic,
        any: text.filter.anyTopic,
        options: (choices?.topics ?? []).map(({ code, name }) => ({ value: code, label: name })),
        value: shown.topic || null,
        onChange: (topic) => change({ topic: topic ?? '' }),
      }),
      pickOne({
        label: text.filter.outcome,
        any: text.filter.anyOutcome,
        options: OUTCOMES,
        value: shown.outcome,
        onChange: (outcome) => change({ outcome }),
      }),
      pickOne({
        label: text.filter.officer,
        any: text.filter.anyOfficer,
        options: (choices?.officers ?? []).map((officer) => ({ value: officer, label: officer })),
        value: shown.officer || null,
        onChange: (officer) => change({ officer: officer ?? '' }),
      }),
      removedFlag(isRemoved, (isOn) => change({ isRemoved: isOn })),
    ],
    onClear: () => {
      setShown(opened);
      setTyped('');
    },
  };
  return (
    <>
      <ListFilter {...filter} />
      <ErrorNotice error={rows.error ?? counts.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={LOG_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={(row) => onChoose(row, isRemoved)}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={isEmptyLog ? text.emptyTitle : text.emptyYear(thisYear)}>
              {text.empty}
            </EmptyList>
          )
        }
      />
      <div className={css.bar}>
        <span className={css.quiet}>{counts.data && text.count(counts.data.total)}</span>
        <Checkbox
          label={text.filter.removed}
          checked={isRemoved}
          onChange={(event) => change({ isRemoved: event.currentTarget.checked })}
        />
        <ExportButton filter={asked} />
      </div>
    </>
  );
}
