import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { COOPERATIVE_STATUSES, type CooperativeStatus } from '#rules/cooperative.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { cooperativeText } from '../../text/cooperative.ts';
import { COOPERATIVE_COLUMNS } from './cooperative-columns.tsx';
import { CooperativeDrawer } from './cooperative-drawer.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterSentence } from './filter-sentence.tsx';
import { sortedBy } from './sorted-by.ts';
import { useCooperativeRows, type CooperativeFilter } from './use-cooperative-rows.ts';

interface CooperativeScreenProps {
  readonly text: string | undefined;
  readonly status: CooperativeStatus | undefined;
}

/** Long enough to let a word be typed, short enough to feel like typing. */
const TYPING_MS = 120;

export function CooperativeScreen({ text, status }: CooperativeScreenProps) {
  const { go } = useNavigation();
  const [filter, setFilter] = useState<CooperativeFilter>({
    text: text ?? '',
    status: COOPERATIVE_STATUSES.find((known) => known === status) ?? null,
    districtCode: null,
    sort: 'name',
    isDescending: false,
  });
  const [openId, setOpenId] = useState<string | null>(null);
  const [settled] = useDebouncedValue(filter, TYPING_MS);
  const { counts, rowAt, onRange, error } = useCooperativeRows(settled);
  const state = () => {
    if (!counts) return cooperativeText.reading;
    if (counts.registerTotal === 0) return cooperativeText.stateEmpty;
    return cooperativeText.state(counts.activeTotal, counts.registerTotal, counts.total);
  };
  const toImport = () => go({ screen: 'import' });
  const empty = () => {
    if (!counts) return <EmptyState title={cooperativeText.reading}>{'\u00a0'}</EmptyState>;
    if (counts.registerTotal > 0)
      return <EmptyState title={cooperativeText.noRowsTitle}>{cooperativeText.noRows}</EmptyState>;
    return <EmptyRegister />;
  };
  return (
    <Page
      title={cooperativeText.title}
      state={state()}
      actions={
        <>
          <ExportButton text={settled.text} status={settled.status} districtCode={settled.districtCode} />
          <Button onClick={toImport}>{cooperativeText.import}</Button>
        </>
      }
    >
      <ErrorNotice error={error} />
      <FilterSentence filter={filter} onChange={(changes) => setFilter((now) => ({ ...now, ...changes }))} />
      <DataTable
        label={cooperativeText.table}
        columns={COOPERATIVE_COLUMNS}
        rowCount={counts?.total ?? 0}
        rowAt={rowAt}
        keyOf={(row) => row.id}
        selectedKey={openId ?? undefined}
        onOpen={(row) => setOpenId(row.id)}
        sort={{ key: filter.sort, isDescending: filter.isDescending }}
        onSort={(key) => setFilter((now) => ({ ...now, ...sortedBy(now, key) }))}
        onRange={onRange}
        empty={empty()}
      />
      <CooperativeDrawer id={openId} onClose={() => setOpenId(null)} />
    </Page>
  );
}
