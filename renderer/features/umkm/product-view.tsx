import { Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { named, pickOne, removedFlag } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
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
  const [kind, setKind] = useRemembered('product.kind', '');
  const [districtCode, setDistrict] = useRemembered<string | null>('product.district', null);
  const [isRemoved, setRemoved] = useRemembered('product.isRemoved', false);
  const [typed, setTyped] = useRemembered('product.words', '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { kind, districtCode, isRemoved, text: words };
  const head = useRequest('product.count', asked);
  const rows = usePagedRows({
    key: ['product.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('product.list', { ...asked, ...page }),
  });
  const filter = {
    search: { label: text.search, words: typed, onWords: setTyped },
    parts: [
      pickOne({
        label: filterText.productKind,
        any: filterText.anyKind,
        options: named(choices.data?.productKinds),
        value: kind || null,
        onChange: (one) => setKind(one ?? ''),
      }),
      pickOne({
        label: filterText.district,
        any: filterText.anyDistrict,
        options: named(choices.data?.districts),
        value: districtCode,
        onChange: setDistrict,
      }),
      removedFlag(isRemoved, setRemoved),
    ],
    onClear: () => {
      setKind('');
      setDistrict(null);
      setTyped('');
      setRemoved(false);
    },
  };
  return (
    <div className={css.body}>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error} />
      <ListFilter {...filter} />
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
      </div>
    </div>
  );
}
