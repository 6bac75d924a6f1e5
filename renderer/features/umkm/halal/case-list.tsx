import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { HalalListLine } from '#contract/halal/shapes.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { request } from '../../../lib/request.ts';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useShortcut } from '../../../lib/use-shortcut.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { FilterPill } from '../../../parts/layout/filter-pill.tsx';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
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
  readonly isEmpty: boolean;
  readonly onOpen: (line: HalalListLine) => void;
  readonly onRestore: (line: HalalListLine) => void;
}

/** Applications by their stage; those that wait longest stand first. */
export function CaseList({ stages, isEmpty, onOpen, onRestore }: CaseListProps) {
  const choices = useRequest('halal.choices', {});
  const [stage, setStage] = useState('');
  const [districtCode, setDistrict] = useState<string | null>(null);
  const [fund, setFund] = useState('');
  const [help, setHelp] = useState('');
  const [isRemoved, setRemoved] = useState(false);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
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
  const named = (list: readonly { readonly code: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const ofStage = stages.map(({ code, name, count }) => ({
    value: code,
    label: `${name} (${String(count)})`,
  }));
  return (
    <>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error} />
      <div className={css.bar}>
        <FilterPill
          isSingle
          label={filterText.stage}
          any={filterText.anyStage}
          options={ofStage}
          value={stage === '' ? [] : [stage]}
          onChange={([one]) => setStage(one ?? '')}
        />
        <FilterPill
          isSingle
          label={filterText.district}
          any={filterText.anyDistrict}
          options={named(choices.data?.districts)}
          value={districtCode === null ? [] : [districtCode]}
          onChange={([one]) => setDistrict(one ?? null)}
        />
        <FilterPill
          isSingle
          label={filterText.fund}
          any={filterText.anyFund}
          options={named(choices.data?.funds)}
          value={fund === '' ? [] : [fund]}
          onChange={([one]) => setFund(one ?? '')}
        />
        <FilterPill
          isSingle
          label={filterText.help}
          any={filterText.anyHelp}
          options={HELP}
          value={help === '' ? [] : [help]}
          onChange={([one]) => setHelp(one ?? '')}
        />
        <TextInput
          ref={box}
          type="search"
          aria-label={filterText.search}
          placeholder={filterText.search}
          className={css.grow ?? ''}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
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
          !rows.isReading &&
          (isEmpty ? (
            <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
          ) : (
            <EmptyState title={text.noneTitle}>{text.none}</EmptyState>
          ))
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
