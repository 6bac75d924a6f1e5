import type { HalalListLine, LackingLine } from '#contract/halal/shapes.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { TwoLines } from '../../../parts/table/two-lines.tsx';
import { halalText } from '../../../text/umkm/halal.ts';

const { cases, lacking } = halalText;

type Head = Pick<HalalListLine, 'productName' | 'umkmName' | 'ownerName' | 'districtName'>;

const ownerOf = ({ umkmName, ownerName, districtName }: Head): string =>
  [umkmName, ownerName, districtName].filter(Boolean).join(', ');

const stageLine = ({ stageOn, badges }: HalalListLine): string =>
  [stageOn === null ? '' : formatShortDate(stageOn), ...badges].filter(Boolean).join(', ');

export const CASE_COLUMNS: readonly Column<HalalListLine>[] = [
  {
    key: 'product',
    header: cases.columns.product,
    width: 'minmax(12rem, 2fr)',
    render: (row) => <TwoLines name={row.productName} under={ownerOf(row)} />,
    textOf: (row) => `${row.productName}, ${ownerOf(row)}`,
  },
  {
    key: 'stage',
    header: cases.columns.stage,
    width: 'minmax(12rem, 2fr)',
    render: (row) =>
      row.badges.length === 0 ? (
        <TwoLines name={row.stageText} under={stageLine(row)} />
      ) : (
        <span>
          {row.stageText} <MarkedWord kind="warning">{stageLine(row)}</MarkedWord>
        </span>
      ),
    textOf: (row) => `${row.stageText}, ${stageLine(row)}`,
  },
  {
    key: 'waiting',
    header: cases.columns.waiting,
    width: '7rem',
    isNumber: true,
    render: ({ waitingDays }) => (waitingDays === null ? '-' : cases.days(waitingDays)),
  },
  {
    key: 'certificate',
    header: cases.columns.certificate,
    width: 'minmax(8rem, 1fr)',
    render: ({ certificate }) => certificate.word,
    textOf: ({ certificate }) => certificate.word,
  },
  {
    key: 'fund',
    header: cases.columns.fund,
    width: 'minmax(8rem, 1fr)',
    render: ({ fundText, quotaYear }) =>
      [fundText, quotaYear === null ? '' : String(quotaYear)].filter(Boolean).join(', '),
    textOf: ({ fundText }) => fundText,
  },
];

export const LACKING_COLUMNS: readonly Column<LackingLine>[] = [
  {
    key: 'product',
    header: lacking.columns.product,
    width: 'minmax(12rem, 2fr)',
    render: (row) => <TwoLines name={row.productName} under={ownerOf(row)} />,
    textOf: (row) => `${row.productName}, ${ownerOf(row)}`,
  },
  {
    key: 'duty',
    header: lacking.columns.duty,
    width: 'minmax(12rem, 2fr)',
    render: ({ duty }) => (
      <MarkedWord kind={duty.state === 'due' ? 'refuse' : 'warning'}>{duty.sentence}</MarkedWord>
    ),
    textOf: ({ duty }) => duty.sentence,
  },
  {
    key: 'stage',
    header: lacking.columns.stage,
    width: 'minmax(9rem, 1fr)',
    render: ({ stageText }) => stageText || lacking.noCase,
    textOf: ({ stageText }) => stageText || lacking.noCase,
  },
];
