import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { LicenceFilter, LicenceLine } from '#contract/licence/licence.ts';
import type { LicenceStanding } from '#rules/licence/licence.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useRemembered } from '../../../lib/kept/use-remembered.ts';
import { request } from '../../../lib/request.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { usePagedRows } from '../../../lib/use-paged-rows.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { DataTable } from '../../../parts/table/data-table.tsx';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { licenceText } from '../../../text/umkm/licence.ts';
import { LICENCE_COLUMNS } from './licence-columns.tsx';
import { EVERY_LICENCE, licenceFilter, type ShownLicences } from './licence-filter.ts';
import { LicenceRecap } from './licence-recap.tsx';
import css from './licence.module.css';

const { list: text } = licenceText;
const PARTS = ['list', 'recap'] as const;

function ExportLicences({ filter }: { readonly filter: LicenceFilter }) {
  const task = useTask('licence.export');
  const may = useMay();
  if (!may('licence.export')) return null;
  return (
    <SheetButton
      suggestedName={text.exportName}
      task={task}
      onSave={(path) => task.run({ ...filter, path })}
    />
  );
}

interface LicenceViewProps {
  readonly today: PlainDate;
  /** Opened on those that stand so. */
  readonly standings: readonly LicenceStanding[];
  readonly onOpen: (umkmId: string) => void;
  readonly onRestore: (licence: { readonly id: string; readonly kind: string }) => void;
}

/** Licences of businesses and of cooperatives in one list: what runs out first stands first. */
export function LicenceView({ today, standings, onOpen, onRestore }: LicenceViewProps) {
  const { go } = useNavigation();
  const choices = useRequest('licence.choices', {});
  const places = useRequest('umkm.choices', {});
  const standing = useRequest('licence.standing', {});
  const [part, setPart] = useState<(typeof PARTS)[number]>('list');
  // Opened on some standings, everything else counts again.
  const isAsked = standings.length > 0;
  const [shown, setShown] = useRemembered<ShownLicences>(
    'licence.filter',
    EVERY_LICENCE,
    isAsked ? { ...EVERY_LICENCE, standings } : undefined,
  );
  const [typed, setTyped] = useRemembered('licence.words', '', isAsked ? '' : undefined);
  const [words] = useDebouncedValue(typed.trim(), 200);
  const asked = { ...shown, text: words };
  const head = useRequest('licence.count', asked);
  const rows = usePagedRows({
    key: ['licence.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('licence.list', { ...asked, ...page }),
  });
  const columns: readonly Column<LicenceLine>[] = shown.isRemoved
    ? [
        ...LICENCE_COLUMNS,
        {
          key: 'back',
          header: text.bringBack,
          width: '9rem',
          render: ({ id, kindText, removedReason }) => (
            <Offered asks="licence.restore">
              <Button
                variant="subtle"
                size="compact-sm"
                title={removedReason}
                onClick={(event) => {
                  event.stopPropagation();
                  onRestore({ id, kind: kindText });
                }}
              >
                {text.bringBack}
              </Button>
            </Offered>
          ),
        },
      ]
    : LICENCE_COLUMNS;
  const filter = licenceFilter({
    shown,
    words: typed,
    today,
    choices: choices.data,
    districts: places.data?.districts ?? [],
    onChange: (changed) => setShown({ ...shown, ...changed }),
    onWords: setTyped,
  });
  return (
    <div className={css.body}>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error ?? places.error ?? standing.error} />
      <ListFilter {...filter} />
      {part === 'recap' ? (
        <LicenceRecap filter={asked} />
      ) : (
        <DataTable
          isWrapping
          label={text.table}
          columns={columns}
          rowCount={rows.rowCount}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          keyOf={(row) => row.id}
          selectedKey={undefined}
          onOpen={({ owner, ownerId }) =>
            owner === 'umkm' ? onOpen(ownerId) : go({ screen: 'record', id: ownerId })
          }
          listKey={JSON.stringify(asked)}
          empty={
            !rows.isReading && (
              <EmptyList filter={filter} title={text.emptyTitle}>
                {text.empty}
              </EmptyList>
            )
          }
        />
      )}
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.parts}
          transitionDuration={0}
          value={part}
          onChange={(value) => setPart(PARTS.find((one) => one === value) ?? 'list')}
          data={PARTS.map((value) => ({ value, label: text.part[value] }))}
        />
        <span className={css.told}>
          {[
            head.data && text.count(head.data.total),
            choices.data && text.days(choices.data.umkmDays, choices.data.cooperativeDays),
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
        <Checkbox
          label={text.removed}
          checked={shown.isRemoved}
          onChange={(event) => {
            const isRemoved = event.currentTarget.checked;
            setShown({ ...shown, isRemoved });
          }}
        />
        <ExportLicences filter={asked} />
      </div>
    </div>
  );
}
