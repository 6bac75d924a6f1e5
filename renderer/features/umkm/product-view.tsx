import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { FilterPill } from '../../parts/layout/filter-pill.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import css from './umkm.module.css';

const { product: text, filter: filterText } = umkmText;

const ownerText = ({ ownerName, districtName }: ProductLine): string =>
  [ownerName, districtName].filter(Boolean).join(', ');

const COLUMNS: readonly Column<ProductLine>[] = [
  {
    key: 'umkm',
    header: text.columns.umkm,
    width: 'minmax(12rem, 2fr)',
    render: (row) => (
      <span className={css.two}>
        <span>{row.umkmName}</span>
        <span className={css.small}>{ownerText(row)}</span>
      </span>
    ),
    textOf: (row) => `${row.umkmName}, ${ownerText(row)}`,
  },
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(10rem, 2fr)',
    render: (row) => (
      <span className={css.two}>
        <span>{row.name}</span>
        <span className={css.small}>{[row.brand, row.packaging].filter(Boolean).join(', ')}</span>
      </span>
    ),
    textOf: ({ name }) => name,
  },
  {
    key: 'kind',
    header: text.columns.kind,
    width: 'minmax(7rem, 1fr)',
    render: ({ kindText }) => kindText,
    textOf: ({ kindText }) => kindText,
  },
  {
    key: 'capacity',
    header: text.columns.capacity,
    width: '9rem',
    isNumber: true,
    render: ({ capacity, capacityUnit }) =>
      capacity === null ? '-' : `${formatInteger(capacity)} ${capacityUnit}`.trim(),
  },
  {
    key: 'price',
    header: text.columns.price,
    width: '7.5rem',
    isNumber: true,
    render: ({ price }) => (price === null ? '-' : formatRupiah(price)),
  },
];

/** Products of all businesses; one opens its business. */
export function ProductView({ onOpen }: { readonly onOpen: (umkmId: string) => void }) {
  const choices = useRequest('umkm.choices', {});
  const [kind, setKind] = useState('');
  const [districtCode, setDistrict] = useState<string | null>(null);
  const [isRemoved, setRemoved] = useState(false);
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const asked = { kind, districtCode, isRemoved, text: words };
  const head = useRequest('product.count', asked);
  const rows = usePagedRows({
    key: ['product.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('product.list', { ...asked, ...page }),
  });
  const named = (list: readonly { readonly code: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className={css.body}>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error} />
      <div className={css.bar}>
        <FilterPill
          isSingle
          label={filterText.productKind}
          any={filterText.anyKind}
          options={named(choices.data?.productKinds)}
          value={kind === '' ? [] : [kind]}
          onChange={([one]) => setKind(one ?? '')}
        />
        <FilterPill
          isSingle
          label={filterText.district}
          any={filterText.anyDistrict}
          options={named(choices.data?.districts)}
          value={districtCode === null ? [] : [districtCode]}
          onChange={([one]) => setDistrict(one ?? null)}
        />
        <TextInput
          ref={box}
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          className={css.grow ?? ''}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <DataTable
        isWrapping
        label={text.table}
        columns={COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={undefined}
        onOpen={({ umkmId }) => onOpen(umkmId)}
        listKey={JSON.stringify(asked)}
        empty={!rows.isReading && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
      <div className={css.bar}>
        <span className={css.told}>{head.data && text.count(head.data.total)}</span>
        <Checkbox
          label={filterText.removed}
          checked={isRemoved}
          onChange={(event) => setRemoved(event.currentTarget.checked)}
        />
      </div>
    </div>
  );
}
