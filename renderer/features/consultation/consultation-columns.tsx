import type { ConsultationLine } from '#contract/consultation.ts';
import { OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import type { ConsultationOutcome } from '#rules/consultation/consultation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { consultationText as text } from '../../text/consultation.ts';

const MARKS: Readonly<Record<ConsultationOutcome, MarkKind>> = {
  open: 'info',
  done: 'ok',
  follow_up: 'warning',
  referred: 'info',
};

/** A follow-up past its last day is red, also in the list of all. */
export const markOf = ({ outcome, urgency }: ConsultationLine): MarkKind =>
  urgency === 'over' ? 'refuse' : MARKS[outcome];

/** "Perlu tindak lanjut, lewat 3 hari". */
export const outcomeText = ({ outcome, when }: ConsultationLine): string =>
  when === '' ? OUTCOME_LABELS[outcome] : `${OUTCOME_LABELS[outcome]}, ${when}`;

/** "Contoh Laila, Koperasi Jasa Amanah". */
export const whoText = ({ name, cooperativeName }: ConsultationLine): string =>
  cooperativeName === '' ? name : `${name}, ${cooperativeName}`;

const who: Column<ConsultationLine> = {
  key: 'who',
  header: text.columns.who,
  width: 'minmax(7rem, 1.5fr)',
  render: whoText,
  textOf: whoText,
};

export const LOG_COLUMNS: readonly Column<ConsultationLine>[] = [
  {
    key: 'day',
    header: text.columns.day,
    width: '6rem',
    render: ({ heldOn }) => formatShortDate(heldOn),
    textOf: ({ heldOn, heldAt }) => `${formatShortDate(heldOn)} ${heldAt.replace(':', '.')}`.trim(),
  },
  who,
  {
    key: 'topic',
    header: text.columns.topic,
    width: 'minmax(5.125rem, 1fr)',
    render: (row) => row.topicText,
    textOf: (row) => row.topicText,
  },
  {
    key: 'outcome',
    header: text.columns.outcome,
    width: 'minmax(8.25rem, 1fr)',
    render: (row) => <MarkedWord kind={markOf(row)}>{outcomeText(row)}</MarkedWord>,
    textOf: outcomeText,
  },
];

const dueText = ({ dueOn, when }: ConsultationLine): string =>
  dueOn === null ? text.followUps.noDue : `${formatShortDate(dueOn)}, ${when}`;

export const FOLLOW_UP_COLUMNS: readonly Column<ConsultationLine>[] = [
  {
    key: 'due',
    header: text.followUps.columns.due,
    width: 'minmax(10rem, 1fr)',
    render: (row) => (
      <MarkedWord kind={row.urgency === 'none' ? 'info' : markOf(row)}>{dueText(row)}</MarkedWord>
    ),
    textOf: dueText,
  },
  who,
  {
    key: 'what',
    header: text.followUps.columns.what,
    width: 'minmax(8rem, 2fr)',
    render: ({ followUpNote, topicText }) => followUpNote || topicText,
    textOf: ({ followUpNote, topicText }) => followUpNote || topicText,
  },
  {
    key: 'officer',
    header: text.followUps.columns.officer,
    width: 'minmax(6rem, 1fr)',
    render: ({ officer }) => officer || '-',
    textOf: ({ officer }) => officer,
  },
];
