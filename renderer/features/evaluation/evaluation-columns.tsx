import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import { ACTIVITY_LABELS } from '#rules/evaluation/activity.ts';
import {
  CERTIFICATE_STANDING_LABELS,
  CERTIFICATE_STANDING_WORDS,
  type CertificateStanding,
} from '#rules/evaluation/certificate-standing.ts';
import { HEALTH_PREDICATE_LABELS, type HealthPredicate } from '#rules/rule-book/health-score.ts';
import { LOCAL_CLASS_LABELS, type LocalClass } from '#rules/evaluation/local-class.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';

const CLASS_MARKS: Readonly<Record<LocalClass, MarkKind>> = {
  healthy: 'ok',
  half_healthy: 'warning',
  unhealthy: 'refuse',
};
const PREDICATE_MARKS: Readonly<Record<HealthPredicate, MarkKind>> = {
  healthy: 'ok',
  fairly_healthy: 'ok',
  supervised: 'warning',
  specially_supervised: 'refuse',
};
const CERTIFICATE_MARKS: Readonly<Record<CertificateStanding, MarkKind>> = {
  none: 'info',
  in_progress: 'info',
  valid: 'ok',
  expiring: 'warning',
  expired: 'refuse',
  expired_by_grade: 'refuse',
};

function reportWord({ isRatReported, isOnTime, rat }: EvaluationLine): { kind: MarkKind; word: string } {
  if (rat === 'unplaced') return { kind: 'info', word: text.report.unplaced };
  if (rat === 'undated') return { kind: 'info', word: text.report.undated };
  if (rat === 'held') return { kind: isOnTime ? 'ok' : 'warning', word: text.report.held };
  if (!isRatReported) return { kind: 'refuse', word: text.report.none };
  return isOnTime ? { kind: 'ok', word: text.report.onTime } : { kind: 'warning', word: text.report.late };
}

export const activityWord = ({ activity, isOverridden }: EvaluationLine): string =>
  isOverridden ? text.byHand(ACTIVITY_LABELS[activity]) : ACTIVITY_LABELS[activity];

export const predicateWord = ({ predicate }: EvaluationLine): string =>
  predicate === null ? text.noPredicate : HEALTH_PREDICATE_LABELS[predicate];

const headers = text.columns;
export const EVALUATION_TABLE: readonly Column<EvaluationLine>[] = [
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(13rem, 1fr)',
    isSortable: true,
    render: (row) => row.name,
    textOf: (row) => row.name,
  },
  {
    key: 'district',
    header: headers.district,
    width: '8rem',
    isSortable: true,
    render: (row) => row.districtName,
  },
  {
    key: 'grade',
    header: headers.grade,
    width: '4rem',
    isSortable: true,
    render: (row) => <strong>{row.grade}</strong>,
  },
  {
    key: 'onTime',
    header: headers.onTime,
    width: '7.25rem',
    isSortable: true,
    render: (row) => {
      const { kind, word } = reportWord(row);
      return <MarkedWord kind={kind}>{word}</MarkedWord>;
    },
  },
  {
    key: 'activity',
    header: headers.activity,
    hint: text.activityHint,
    width: '7.5rem',
    isSortable: true,
    render: (row) => (
      <MarkedWord kind={row.activity === 'active' ? 'ok' : 'warning'}>{activityWord(row)}</MarkedWord>
    ),
  },
  {
    key: 'localClass',
    header: headers.localClass,
    width: '8.5rem',
    isSortable: true,
    render: (row) => (
      <MarkedWord kind={CLASS_MARKS[row.localClass]}>{LOCAL_CLASS_LABELS[row.localClass]}</MarkedWord>
    ),
  },
  {
    key: 'predicate',
    header: headers.predicate,
    width: '7rem',
    isSortable: true,
    render: (row) =>
      row.predicate === null ? (
        text.noPredicate
      ) : (
        <MarkedWord kind={PREDICATE_MARKS[row.predicate]}>{predicateWord(row)}</MarkedWord>
      ),
    textOf: predicateWord,
  },
  {
    key: 'certificate',
    header: headers.certificate,
    width: '9.75rem',
    isSortable: true,
    render: (row) => (
      <MarkedWord kind={CERTIFICATE_MARKS[row.certificate]}>
        {CERTIFICATE_STANDING_WORDS[row.certificate]}
      </MarkedWord>
    ),
    textOf: (row) => CERTIFICATE_STANDING_LABELS[row.certificate],
  },
];

const SHORT = new Set(['name', 'district', 'grade', 'onTime', 'activity']);
/** Beside the panel, and with large letters, there is room for these. */
export const EVALUATION_SHORT = EVALUATION_TABLE.filter(({ key }) => SHORT.has(key));
