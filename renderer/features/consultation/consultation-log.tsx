import { Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { ConsultationLine } from '#contract/consultation.ts';
import { CONSULTATION_OUTCOMES, OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import type { ConsultationOutcome } from '#rules/consultation/consultation.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { partsText } from '../../text/parts/parts.ts';
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

interface PickProps {
  /** What is filtered; in the empty box itself. */
  readonly label: string;
  readonly empty?: string;
  readonly width: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Pick({ label, empty = label, width, data, value, onChange }: PickProps) {
  return (
    <Select
      aria-label={text.filter.by(label)}
      placeholder={empty}
      data={[...data]}
      value={value}
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      w={width}
      onChange={onChange}
    />
  );
}

/** The log with its filters; it opens on the year that runs. */
export function ConsultationLog({ today, cooperativeId, chosenId, onChoose }: ConsultationLogProps) {
  const thisYear = dateParts(today).year;
  const choices = useRequest('consultation.choices', {}).data;
  const [filter, setFilter] = useState<ShownFilter>({
    ...EVERYTHING,
    year: cooperativeId === null ? thisYear : null,
  });
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { ...filter, cooperativeId, text: words };
  const counts = useRequest('consultation.count', asked);
  const rows = usePagedRows({
    key: ['consultation.list', asked],
    total: counts.isPlaceholderData ? undefined : counts.data?.total,
    read: (page) => request('consultation.list', { ...asked, ...page }),
  });
  const change = (part: Partial<ShownFilter>) => setFilter((now) => ({ ...now, ...part }));
  const years = [...new Set([thisYear, ...(choices?.years ?? [])])].toSorted((a, b) => b - a);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const isEmptyLog = choices !== undefined && choices.years.length === 0;
  const { isRemoved } = filter;
  return (
    <>
      <div className={css.bar}>
        <TextInput
          ref={box}
          type="search"
          aria-label={text.filter.search}
          placeholder={text.filter.searchShort}
          className={css.grow ?? ''}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Pick
          label={text.filter.year}
          empty={text.filter.every}
          width="6rem"
          data={years.map((year) => ({ value: String(year), label: String(year) }))}
          value={filter.year === null ? null : String(filter.year)}
          onChange={(value) =>
            change({ year: value === null ? null : Number(value), ...(value === null && { month: null }) })
          }
        />
        <Pick
          label={text.filter.month}
          width="6.5rem"
          data={MONTHS}
          value={filter.month === null ? null : String(filter.month)}
          onChange={(value) =>
            change({
              month: value === null ? null : Number(value),
              ...(value !== null && filter.year === null && { year: thisYear }),
            })
          }
        />
        <Pick
          label={text.filter.topic}
          width="6.75rem"
          data={(choices?.topics ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={filter.topic || null}
          onChange={(value) => change({ topic: value ?? '' })}
        />
        <Pick
          label={text.filter.outcome}
          width="6.75rem"
          data={OUTCOMES}
          value={filter.outcome}
          onChange={(value) =>
            change({ outcome: CONSULTATION_OUTCOMES.find((one) => one === value) ?? null })
          }
        />
        <Pick
          label={text.filter.officer}
          width="6.75rem"
          data={(choices?.officers ?? []).map((officer) => ({ value: officer, label: officer }))}
          value={filter.officer || null}
          onChange={(value) => change({ officer: value ?? '' })}
        />
      </div>
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
            <EmptyState title={isEmptyLog ? text.emptyTitle : text.noneTitle}>
              {isEmptyLog ? text.empty : text.none}
            </EmptyState>
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
