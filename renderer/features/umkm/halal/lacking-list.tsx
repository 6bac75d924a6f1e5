import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { LackingLine } from '#contract/halal/shapes.ts';
import { request } from '../../../lib/request.ts';
import { useMay } from '../../../lib/session/session.tsx';
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
import { LACKING_COLUMNS } from './halal-columns.tsx';

const { lacking: text, filter: filterText } = halalText;

/** Products of which a certificate is asked and none is on record; one opens its halal dialog. */
export function LackingList({ onOpen }: { readonly onOpen: (line: LackingLine) => void }) {
  const choices = useRequest('halal.choices', {});
  const [districtCode, setDistrict] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const task = useTask('halal.export');
  const may = useMay();
  const asked = { districtCode, text: words };
  const head = useRequest('halal.countLacking', asked);
  const rows = usePagedRows({
    key: ['halal.lacking', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('halal.lacking', { ...asked, ...page }),
  });
  return (
    <>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error} />
      <div className={css.bar}>
        <FilterPill
          isSingle
          label={filterText.district}
          any={filterText.anyDistrict}
          options={(choices.data?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={districtCode === null ? [] : [districtCode]}
          onChange={([one]) => setDistrict(one ?? null)}
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
        columns={LACKING_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.productId}
        selectedKey={undefined}
        onOpen={onOpen}
        listKey={JSON.stringify(asked)}
        empty={!rows.isReading && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
      <div className={css.bar}>
        <span className={css.told}>{head.data && text.count(head.data.total)}</span>
        {may('halal.export') && (
          <SheetButton
            suggestedName={text.exportName}
            task={task}
            onSave={(path) => task.run({ ...asked, list: 'lacking', path })}
          />
        )}
      </div>
    </>
  );
}
