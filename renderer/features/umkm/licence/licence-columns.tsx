import type { LicenceLine } from '#contract/licence/licence.ts';
import { LICENCE_HELPER_LABELS, LICENCE_STANDING_LABELS } from '#rules/licence/licence.ts';
import type { LicenceStanding } from '#rules/licence/licence.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { MarkedWord, type MarkKind } from '../../../parts/notice/mark.tsx';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { licenceText } from '../../../text/umkm/licence.ts';
import css from './licence.module.css';

const { list: text } = licenceText;

export const STANDING_MARKS: Readonly<Record<LicenceStanding, MarkKind>> = {
  expired: 'refuse',
  soon: 'warning',
  valid: 'ok',
  endless: 'ok',
  undated: 'info',
  applied: 'info',
  refused: 'refuse',
  revoked: 'refuse',
};

const twoLines = (above: string, below: string) => (
  <span className={css.two}>
    <span>{above}</span>
    <span className={css.small}>{below}</span>
  </span>
);
const joined = (parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== '' && part !== null).join(', ');

const underOwner = ({ owner, personName, districtName }: LicenceLine): string =>
  joined([owner === 'cooperative' ? text.owners.cooperative : personName, districtName]);
const underKind = ({ number, productName }: LicenceLine): string =>
  joined([number === '' ? licenceText.noNumber : number, productName]);
const helperText = ({ owner, helper, helperName, issuer }: LicenceLine): string =>
  owner === 'cooperative' ? issuer : joined([helper === '' ? '' : LICENCE_HELPER_LABELS[helper], helperName]);

export const LICENCE_COLUMNS: readonly Column<LicenceLine>[] = [
  {
    key: 'owner',
    header: text.columns.owner,
    width: 'minmax(11rem, 2fr)',
    render: (row) => twoLines(row.ownerName, underOwner(row)),
    textOf: (row) => `${row.ownerName}, ${underOwner(row)}`,
  },
  {
    key: 'kind',
    header: text.columns.kind,
    width: 'minmax(11rem, 2fr)',
    render: (row) => twoLines(row.kindText, underKind(row)),
    textOf: (row) => `${row.kindText}, ${underKind(row)}`,
  },
  {
    key: 'standing',
    header: text.columns.standing,
    width: '11rem',
    render: ({ standing }) => (
      <MarkedWord kind={STANDING_MARKS[standing]}>{LICENCE_STANDING_LABELS[standing]}</MarkedWord>
    ),
    textOf: ({ standing }) => LICENCE_STANDING_LABELS[standing],
  },
  {
    key: 'until',
    header: text.columns.until,
    width: '10rem',
    render: ({ validUntil, standingText }) =>
      twoLines(validUntil === null ? '-' : formatShortDate(validUntil), standingText),
    textOf: ({ validUntil }) => (validUntil === null ? '' : formatShortDate(validUntil)),
  },
  {
    key: 'helper',
    header: text.columns.helper,
    width: 'minmax(8rem, 1fr)',
    render: (row) => twoLines(helperText(row) || '-', joined([row.fundText, row.fundYear])),
    textOf: (row) => joined([helperText(row), row.fundText, row.fundYear]),
  },
];
