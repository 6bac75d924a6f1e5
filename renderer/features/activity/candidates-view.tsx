import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { TrainingCandidateLine } from '#contract/activity/candidates.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { flag } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { activityText } from '../../text/activity.ts';
import css from './parts/activity.module.css';
import { CandidatePapers } from './candidate-papers.tsx';
import { usePickedCandidates } from './use-picked-candidates.ts';

const { candidates: text } = activityText;

function Reasons({ row }: { readonly row: TrainingCandidateLine }) {
  return (
    <span className={css.two}>
      {row.reasons.map(({ code, level, message }) => (
        <MarkedWord key={code} kind={level === 'warning' ? 'warning' : 'info'}>
          {message}
        </MarkedWord>
      ))}
    </span>
  );
}

const COLUMNS: readonly Column<TrainingCandidateLine>[] = [
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(12rem, 2fr)',
    render: ({ name }) => name,
    textOf: ({ name }) => name,
  },
  {
    key: 'district',
    header: text.columns.district,
    width: 'minmax(8rem, 1fr)',
    render: ({ districtName }) => districtName || '-',
  },
  {
    key: 'lastOn',
    header: text.columns.lastOn,
    width: '8rem',
    render: ({ lastOn }) => (lastOn === null ? text.never : formatShortDate(lastOn)),
  },
  {
    key: 'times',
    header: text.columns.times,
    width: '4rem',
    isNumber: true,
    render: ({ times }) => String(times),
  },
  {
    key: 'reasons',
    header: text.columns.reasons,
    width: 'minmax(14rem, 3fr)',
    render: (row) => <Reasons row={row} />,
    textOf: ({ reasons }) => reasons.map(({ message }) => message).join(' '),
  },
];

/** Whom to invite next, in the order of need; a row opens the cooperative. */
export function CandidatesView({ onBack }: { readonly onBack: () => void }) {
  const { go } = useNavigation();
  const [district, setDistrict] = useRemembered('candidates.district', '');
  const [places, setPlaces] = useRemembered('candidates.places', '');
  const [onlyVillages, setOnlyVillages] = useRemembered('candidates.onlyVillages', false);
  const [settled] = useDebouncedValue({ district: district.trim(), places }, 200);
  const perDistrict = /^[1-9]\d{0,3}$/.test(settled.places) ? Number(settled.places) : null;
  const asked = { district: settled.district, perDistrict, onlyVillages };
  const head = useRequest('activity.candidates', { ...asked, limit: 1 });
  const rows = usePagedRows({
    key: ['activity.candidates', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('activity.candidates', { ...asked, ...page }),
  });
  const picking = usePickedCandidates(rows, asked);
  const cooperativeIds = [...picking.ids];
  const filter = {
    search: { label: text.district, words: district, onWords: setDistrict },
    parts: [
      flag({ label: text.onlyVillages, isOn: onlyVillages, onChange: setOnlyVillages }),
      flag({
        label: text.placesHeld(places.trim()),
        isOn: perDistrict !== null,
        isElsewhere: true,
        onChange: () => setPlaces(''),
      }),
    ],
    onClear: () => {
      setDistrict('');
      setPlaces('');
      setOnlyVillages(false);
    },
  };
  return (
    <Page
      title={text.title}
      state={head.data ? text.state(head.data.total, head.data.never) : text.reading}
      actions={
        <Button variant="subtle" onClick={onBack}>
          {activityText.back}
        </Button>
      }
    >
      <ErrorNotice error={rows.error ?? head.error} />
      <ListFilter {...filter}>
        <TextInput
          w="14rem"
          size="xs"
          aria-label={text.places}
          placeholder={text.places}
          value={places}
          onChange={(event) => setPlaces(event.currentTarget.value)}
        />
      </ListFilter>
      <DataTable
        isWrapping
        label={text.table}
        columns={COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.cooperativeId}
        onOpen={({ cooperativeId }) => go({ screen: 'record', id: cooperativeId })}
        listKey={JSON.stringify(asked)}
        selection={picking.selection}
        nameOf={({ name }) => name}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={text.noneTitle}>
              {text.none}
            </EmptyList>
          )
        }
      />
      <div className={css.bar}>
        {cooperativeIds.length > 0 && (
          <Offered asks="letter.createBatch">
            <strong>{text.picked(cooperativeIds.length)}</strong>
            <Button onClick={() => go({ screen: 'letters', draft: { cooperativeIds } })}>{text.write}</Button>
            <Button variant="subtle" onClick={picking.clear}>
              {text.clear}
            </Button>
          </Offered>
        )}
        <Offered asks="activity.printCandidates">
          <CandidatePapers asked={asked} />
        </Offered>
      </div>
      <p className={css.quiet}>{text.order}</p>
    </Page>
  );
}
