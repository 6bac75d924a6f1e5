import { useDebouncedValue } from '@mantine/hooks';
import type { LackingLine } from '#contract/halal/shapes.ts';
import { useRemembered } from '../../../lib/kept/use-remembered.ts';
import { request } from '../../../lib/request.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { named, pickOne } from '../../../parts/filter/filter-part.ts';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import css from './halal.module.css';
import { LACKING_COLUMNS } from './halal-columns.tsx';

const { lacking: text, filter: filterText } = halalText;

/** Products of which a certificate is asked and none is on record; one opens its halal dialog. */
export function LackingList({ onOpen }: { readonly onOpen: (line: LackingLine) => void }) {
  const choices = useRequest('halal.choices', {});
  const [districtCode, setDistrict] = useRemembered<string | null>('halal.lacking.district', null);
  const [typed, setTyped] = useRemembered('halal.lacking.words', '');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const task = useTask('halal.export');
  const may = useMay();
  const asked = { districtCode, text: words };
  const head = useRequest('halal.countLacking', asked);
  const rows = usePagedRows({
    key: ['halal.lacking', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('halal.lacking', { ...asked, ...page }),
  });
  const filter = {
    search: { label: filterText.search, words: typed, onWords: setTyped },
    parts: [
      pickOne({
        label: filterText.district,
        any: filterText.anyDistrict,
        options: named(choices.data?.districts),
        value: districtCode,
        onChange: setDistrict,
      }),
    ],
    onClear: () => {
      setDistrict(null);
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
        columns={LACKING_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.productId}
        selectedKey={undefined}
        onOpen={onOpen}
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
