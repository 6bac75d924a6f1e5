import { Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { PlanLine } from '#contract/coaching/shapes.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';
import { PLAN_COLUMNS, PLAN_SHORT } from './plan-columns.tsx';
import { DotLegend } from './parts/visit-dot.tsx';

const { plans: text, filter: words } = coachingText;
const NOBODY = 'tanpa';

interface PlansTabProps {
  readonly year: number;
  readonly cooperativeId: string | null;
  readonly chosenId: string | undefined;
  readonly onChoose: (plan: PlanLine, isRemoved: boolean) => void;
}

/** Whom the office coaches in a year, month by month. */
export function PlansTab({ year, cooperativeId, chosenId, onChoose }: PlansTabProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const [officer, setOfficer] = useRemembered<string | null>('plans.officer', null);
  const [district, setDistrict] = useRemembered<string | null>('plans.district', null);
  const [isRemoved, setRemoved] = useState(false);
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const asked = {
    year,
    cooperativeId,
    isRemoved,
    text: settled,
    districtCode: district ?? '',
    officerId: officer === NOBODY ? null : officer,
    isWithoutOfficer: officer === NOBODY,
  };
  const head = useRequest('coaching.plans', { ...asked, limit: 1 });
  const rows = usePagedRows({
    key: ['coaching.plans', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('coaching.plans', { ...asked, ...page }),
  });
  const hasRoom = useHasRoom();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const isFiltered = officer !== null || district !== null || settled !== '' || isRemoved;
  return (
    <>
      <div className={css.bar}>
        <TextInput
          ref={box}
          type="search"
          aria-label={words.search}
          placeholder={words.searchShort}
          className={css.grow ?? ''}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          aria-label={words.by(words.officer)}
          placeholder={words.officer}
          data={[
            { value: NOBODY, label: words.none },
            ...(choices?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={officer}
          clearable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(words.officer) }}
          w="11rem"
          onChange={setOfficer}
        />
        <Select
          aria-label={words.by(words.district)}
          placeholder={words.district}
          data={(choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={district}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': partsText.removeFilter(words.district) }}
          w="11rem"
          onChange={setDistrict}
        />
      </div>
      <ErrorNotice error={rows.error ?? head.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={hasRoom ? PLAN_COLUMNS : PLAN_SHORT}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={(row) => onChoose(row, isRemoved)}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyState title={isFiltered ? coachingText.noneTitle : text.emptyTitle}>
              {isFiltered ? coachingText.none : text.empty}
            </EmptyState>
          )
        }
      />
      <div className={css.bar}>
        <span className={css.quiet}>{head.data && text.count(head.data.total)}</span>
        <Checkbox
          label={words.removed}
          checked={isRemoved}
          onChange={(event) => setRemoved(event.currentTarget.checked)}
        />
        <span className={css.push}>
          <DotLegend />
        </span>
      </div>
    </>
  );
}
