import { Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { HalalListLine } from '#contract/halal/shapes.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { useRemembered } from '../../../lib/kept/use-remembered.ts';
import { request } from '../../../lib/request.ts';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { named, pickOne, removedFlag } from '../../../parts/filter/filter-part.ts';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import css from './halal.module.css';
import { CASE_COLUMNS } from './halal-columns.tsx';

const { cases: text, filter: filterText } = halalText;
const HELP = [
  { value: 'yes', label: filterText.helped },
  { value: 'no', label: filterText.notHelped },
];

interface CaseListProps {
  readonly stages: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly onOpen: (line: HalalListLine) => void;
  readonly onRestore: (line: HalalListLine) => void;
}

/** Applications by their stage; those that wait longest stand first. */
export function CaseList({ stages, onOpen, onRestore }: CaseListProps) {
  const choices = useRequest('halal.choices', {});
  const [stage, setStage] = useRemembered('halal.stage', '');
  const [districtCode, setDistrict] = useRemembered<string | null>('halal.district', null);
  const [fund, setFund] = useRemembered('halal.fund', '');
  const [help, setHelp] = useRemembered('halal.help', '');
  const [isRemoved, setRemoved] = useRemembered('halal.isRemoved', false);
  const [typed, setTyped] = useRemembered('halal.words', '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const task = useTask('halal.export');
  const may = useMay();
  const isFacilitated = help === '' ? null : help === 'yes';
  const asked = { stage, districtCode, fund, isFacilitated, isRemoved, text: words };
  const head = useRequest('halal.count', asked);
  const rows = usePagedRows({
    key: ['halal.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('halal.list', { ...asked, ...page }),
  });
  const ofStage = stages.map(({ code, name, count }) => ({
    value: code,
    label: `${name} (${String(count)})`,
  }));
  const filter = {
    search: { label: filterText.search, words: typed, onWords: setTyped },
    parts: [
      pickOne({
        label: filterText.stage,
        any: filterText.anyStage,
        options: ofStage,
        value: stage || null,
        onChange: (one) => setStage(one ?? ''),
      }),
      pickOne({
        label: filterText.district,
        any: filterText.anyDistrict,
        options: named(choices.data?.districts),
        value: districtCode,
        onChange: setDistrict,
      }),
      pickOne({
        label: filterText.fund,
        any: filterText.anyFund,
        options: named(choices.data?.funds),
        value: fund || null,
        isRare: true,
        onChange: (one) => setFund(one ?? ''),
      }),
      pickOne({
        label: filterText.help,
        any: filterText.anyHelp,
        options: HELP,
        value: help || null,
        isRare: true,
        onChange: (one) => setHelp(one ?? ''),
      }),
      removedFlag(isRemoved, setRemoved),
    ],
    onClear: () => {
      setStage('');
      setDistrict(null);
      setFund('');
      setHelp('');
      setRemoved(false);
      setTyped('');
    },
  };
  return (
    <>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error} />
      <ListFilter {...filter} />
      <DataTable
        isWrapping
        label={text.table}
        columns={CASE_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={undefined}
        onOpen={(row) => (isRemoved ? onRestore(row) : onOpen(row))}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={text.emptyTitle}>
              {text.empty}
            </EmptyList>
          )
        }
      />
      <div className={css.bar}>
        <span className={css.told}>{head.data && text.count(head.data.total)}</span>
        <Checkbox
          label={filterText.removed}
          checked={isRemoved}
          onChange={(event) => setRemoved(event.currentTarget.checked)}
        />
        {may('halal.export') && (
          <SheetButton
            suggestedName={text.exportName}
            task={task}
            onSave={(path) => task.run({ ...asked, list: 'cases', path })}
          />
        )}
      </div>
    </>
  );
}
