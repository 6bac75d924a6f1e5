import type { FindingLine } from '#contract/reconcile.ts';
import { RECONCILE_KIND_LABELS, RECONCILE_STATE_LABELS } from '#rules/reconcile/reconcile.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { KIND_MARKS, STATE_MARKS } from './kind-marks.ts';

const { findingColumns: headers } = text;

export const FINDING_COLUMNS: readonly Column<FindingLine>[] = [
  {
    key: 'kind',
    header: headers.kind,
    width: '9rem',
    render: ({ kind }) => <MarkedWord kind={KIND_MARKS[kind]}>{RECONCILE_KIND_LABELS[kind]}</MarkedWord>,
  },
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(11rem, 1.2fr)',
    render: ({ name }) => name,
    textOf: ({ name }) => name,
  },
  {
    key: 'district',
    header: headers.district,
    width: '7.5rem',
    render: ({ districtName }) => districtName || text.unknown,
    textOf: ({ districtName }) => districtName,
  },
  {
    key: 'what',
    header: headers.what,
    width: 'minmax(9rem, 1fr)',
    render: ({ summary }) => summary,
    textOf: ({ summary }) => summary,
  },
  {
    key: 'state',
    header: headers.state,
    width: '8rem',
    render: ({ state }) => <MarkedWord kind={STATE_MARKS[state]}>{RECONCILE_STATE_LABELS[state]}</MarkedWord>,
    textOf: ({ state, note }) => `${RECONCILE_STATE_LABELS[state]} ${note}`,
  },
];
