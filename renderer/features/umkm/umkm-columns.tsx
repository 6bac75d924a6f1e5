import type { UmkmListLine } from '#contract/umkm/shapes.ts';
import { SCALE_LABELS } from '#rules/umkm/scale.ts';
import { UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { umkmText as text } from '../../text/umkm/umkm.ts';
import css from './umkm.module.css';

export const STATUS_MARKS: Readonly<Record<UmkmStatus, MarkKind>> = {
  active: 'ok',
  closed: 'info',
  moved: 'info',
  not_found: 'warning',
};

export const placeText = ({
  districtName,
  villageName,
}: Pick<UmkmListLine, 'districtName' | 'villageName'>): string =>
  [districtName, villageName].filter(Boolean).join(', ');

const ownerText = ({ ownerName, ownerSex }: UmkmListLine): string =>
  ownerName === '' ? text.noOwner : [ownerName, ownerSex].filter(Boolean).join(', ');

export const scaleText = ({ scale, isScaleChosen }: UmkmListLine): string =>
  scale === null
    ? text.unknownScale
    : isScaleChosen
      ? `${SCALE_LABELS[scale]}, ${text.chosenScale}`
      : SCALE_LABELS[scale];

const twoLines = (above: string, below: string) => (
  <span className={css.two}>
    <span>{above}</span>
    <span className={css.small}>{below}</span>
  </span>
);

export const UMKM_COLUMNS: readonly Column<UmkmListLine>[] = [
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(11rem, 2fr)',
    render: (row) => twoLines(row.name, ownerText(row)),
    textOf: (row) => `${row.name}, ${ownerText(row)}`,
  },
  {
    key: 'place',
    header: text.columns.place,
    width: 'minmax(6.5rem, 1fr)',
    render: (row) => twoLines(row.districtName || '-', row.villageName),
    textOf: placeText,
  },
  {
    key: 'sector',
    header: text.columns.sector,
    width: 'minmax(6.5rem, 1fr)',
    render: ({ sectorText }) => sectorText || '-',
    textOf: ({ sectorText }) => sectorText,
  },
  {
    key: 'scale',
    header: text.columns.scale,
    width: '6.5rem',
    render: (row) => <span className={row.scale === null ? css.quiet : ''}>{scaleText(row)}</span>,
    textOf: scaleText,
  },
  {
    key: 'products',
    header: text.columns.products,
    width: '4.5rem',
    isNumber: true,
    render: ({ products }) => formatInteger(products),
  },
  {
    key: 'status',
    header: text.columns.status,
    width: '6.5rem',
    render: ({ status }) => <MarkedWord kind={STATUS_MARKS[status]}>{UMKM_STATUS_LABELS[status]}</MarkedWord>,
    textOf: ({ status }) => UMKM_STATUS_LABELS[status],
  },
];
