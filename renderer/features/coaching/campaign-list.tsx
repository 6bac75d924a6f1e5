import { useDebouncedValue } from '@mantine/hooks';
import type { CampaignRecapLine, CampaignTargetLine } from '#contract/coaching/campaign.ts';
import { CAMPAIGN_OUTCOMES, standingLabel } from '#rules/coaching/campaign.ts';
import type { CampaignStanding } from '#rules/coaching/campaign.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { useMay } from '../../lib/session/session.tsx';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { MarkKind } from '../../parts/notice/mark.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { campaignText } from '../../text/coaching/campaign.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';

const { list: text } = campaignText;
const { filter: words } = coachingText;
const STANDINGS = [...CAMPAIGN_OUTCOMES, 'undecided'] as const;
const MARKS: Readonly<Record<CampaignStanding, MarkKind>> = {
  found_active: 'ok',
  found_inactive: 'info',
  moved: 'warning',
  not_found: 'refuse',
  not_visited: 'info',
  undecided: 'warning',
};

const whoText = ({ officer, source }: CampaignTargetLine): string =>
  [officer, source === 'verification' ? text.verification : ''].filter(Boolean).join(', ') || '-';

const COLUMNS: readonly Column<CampaignTargetLine>[] = [
  {
    key: 'cooperative',
    header: text.columns.cooperative,
    width: 'minmax(11rem, 2fr)',
    textOf: ({ name }) => name,
    render: ({ name }) => name,
  },
  {
    key: 'district',
    header: text.columns.district,
    width: 'minmax(8rem, 1fr)',
    textOf: ({ districtName }) => districtName,
    render: ({ districtName }) => districtName,
  },
  {
    key: 'standing',
    header: text.columns.standing,
    width: 'minmax(11rem, 1.5fr)',
    textOf: ({ standing }) => standingLabel(standing),
    render: ({ standing }) => <MarkedWord kind={MARKS[standing]}>{standingLabel(standing)}</MarkedWord>,
  },
  {
    key: 'on',
    header: text.columns.on,
    width: '6.5rem',
    render: ({ on }) => (on === null ? '-' : formatShortDate(on)),
  },
  {
    key: 'officer',
    header: text.columns.officer,
    width: 'minmax(8rem, 1fr)',
    textOf: whoText,
    render: whoText,
  },
];

interface CampaignListProps {
  readonly recap: CampaignRecapLine;
  readonly onVisit: (target: CampaignTargetLine) => void;
  readonly onTakeOut: (target: CampaignTargetLine) => void;
}

/** The cooperatives of a campaign with where each stands; Enter records a visit, the menu takes one out. */
export function CampaignList({ recap, onVisit, onTakeOut }: CampaignListProps) {
  const { id } = recap.campaign;
  const { go } = useNavigation();
  const may = useMay();
  const [standing, setStanding] = useRemembered<string | null>('campaign.standing', null);
  const [district, setDistrict] = useRemembered<string | null>('campaign.district', null);
  const [typed, setTyped] = useRemembered('campaign.words', '');
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const asked = {
    id,
    standing: STANDINGS.find((one) => one === standing) ?? null,
    districtCode: district ?? '',
    text: settled,
  };
  const head = useRequest('coaching.campaignTargets', { ...asked, limit: 1 });
  const rows = usePagedRows({
    key: ['coaching.campaignTargets', asked, recap.sum, recap.listed],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('coaching.campaignTargets', { ...asked, ...page }),
  });
  const filter = {
    search: { label: text.search, short: words.searchShort, words: typed, onWords: setTyped },
    parts: [
      pickOne({
        label: text.standing,
        any: text.anyStanding,
        options: STANDINGS.map((value) => ({ value, label: standingLabel(value) })),
        value: asked.standing,
        onChange: setStanding,
      }),
      pickOne({
        label: words.district,
        any: words.anyDistrict,
        options: recap.districts
          .filter(({ key }) => key !== '')
          .map(({ key, name }) => ({ value: key, label: name })),
        value: district,
        onChange: setDistrict,
      }),
    ],
    onClear: () => {
      setStanding(null);
      setDistrict(null);
      setTyped('');
    },
  };
  const open = (row: CampaignTargetLine) => go({ screen: 'record', id: row.cooperativeId });
  return (
    <>
      <ListFilter {...filter} />
      <ErrorNotice error={rows.error ?? head.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.cooperativeId}
        onOpen={(row) => (may('coaching.recordVisit') ? onVisit(row) : open(row))}
        actionsOf={(row) => [
          ...(may('coaching.recordVisit') ? [{ label: text.visit, run: () => onVisit(row) }] : []),
          { label: text.open, run: () => open(row) },
          ...(may('coaching.removeTargets') ? [{ label: text.takeOut, run: () => onTakeOut(row) }] : []),
        ]}
        listKey={JSON.stringify(asked)}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={campaignText.noTargetsTitle}>
              {campaignText.noTargets}
            </EmptyList>
          )
        }
      />
      <span className={css.quiet}>{head.data && text.count(head.data.total)}</span>
    </>
  );
}
