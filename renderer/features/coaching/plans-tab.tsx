import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { PlanLine } from '#contract/coaching/shapes.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ofCooperative, pickOne, removedFlag } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { listFilterText } from '../../text/parts/list-filter.ts';
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
  /** Shows every cooperative again. */
  readonly onAll: () => void;
  readonly onCreate: () => void;
  readonly onChoose: (plan: PlanLine, isRemoved: boolean) => void;
}

/** Whom the office coaches in a year, month by month. */
export function PlansTab(props: PlansTabProps) {
  const { year, cooperativeId, chosenId, onAll, onCreate, onChoose } = props;
  const choices = useRequest('coaching.choices', {}).data;
  const [officer, setOfficer] = useRemembered<string | null>('plans.officer', null);
  const [district, setDistrict] = useRemembered<string | null>('plans.district', null);
  const [isRemoved, setRemoved] = useRemembered('plans.isRemoved', false);
  const [typed, setTyped] = useRemembered('plans.words', '');
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
  const filter = {
    search: { label: words.search, short: words.searchShort, words: typed, onWords: setTyped },
    parts: [
      ...ofCooperative(cooperativeId, onAll),
      pickOne({
        label: words.officer,
        any: words.anyOfficer,
        options: [
          { value: NOBODY, label: words.none },
          ...(choices?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ],
        value: officer,
        onChange: setOfficer,
      }),
      pickOne({
        label: words.district,
        any: words.anyDistrict,
        options: (choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name })),
        value: district,
        onChange: setDistrict,
      }),
      removedFlag(isRemoved, setRemoved),
    ],
    onClear: () => {
      onAll();
      setOfficer(null);
      setDistrict(null);
      setTyped('');
      setRemoved(false);
    },
  };
  return (
    <>
      <ListFilter {...filter} />
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
            <EmptyList
              filter={filter}
              title={text.emptyTitle}
              action={
                <Offered asks="coaching.recordPlan">
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
