import { Modal } from '@mantine/core';
import { formatInteger } from '#rules/value/numbers.ts';
import type { EvaluationClosing } from '#contract/evaluation/evaluation.ts';
import { instantLine } from '../../lib/instant.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { evaluationText } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';

const { historyDialog: text } = evaluationText;

interface HistoryDialogProps {
  readonly bookYear: number;
  /** Oldest first; at least one. */
  readonly closings: readonly EvaluationClosing[];
  readonly onClose: () => void;
}

/** Every closing of a book year, who opened it again and why, and who moved between the last two. */
export function HistoryDialog({ bookYear, closings, onClose }: HistoryDialogProps) {
  const [before, last] = closings.slice(-2).map(({ version }) => version);
  return (
    <Modal opened onClose={onClose} title={<strong>{text.title(bookYear)}</strong>} size="65rem">
      <SmallTable
        label={text.title(bookYear)}
        headers={[
          text.columns.version,
          text.columns.closed,
          text.columns.by,
          text.columns.rows,
          text.columns.reopened,
        ]}
        rows={closings.toReversed().map(({ version, closedAt, closedBy, rowCount, reopening }) => ({
          key: String(version),
          cells: [
            version,
            instantLine(closedAt),
            closedBy,
            formatInteger(rowCount),
            reopening
              ? evaluationText.reopened(instantLine(reopening.at), reopening.by, reopening.reason)
              : text.notReopened,
          ],
        }))}
      />
      {before !== undefined && last !== undefined && (
        <Differences bookYear={bookYear} from={before} to={last} />
      )}
    </Modal>
  );
}

function Differences({
  bookYear,
  from,
  to,
}: {
  readonly bookYear: number;
  readonly from: number;
  readonly to: number;
}) {
  const answer = useRequest('evaluation.compare', { bookYear, from, to });
  const moved = answer.data;
  return (
    <>
      <h3 className={css.section}>{text.compare(from, to)}</h3>
      <ErrorNotice error={answer.error} />
      {moved?.total === 0 && <p>{text.same}</p>}
      {moved !== undefined && moved.total > 0 && (
        <>
          <p>{text.moved(moved.total)}</p>
          <div className={css.scroll}>
            <SmallTable
              label={text.compare(from, to)}
              headers={[text.movedColumns.name, text.movedColumns.changes, text.movedColumns.why]}
              rows={moved.differences.map(({ id, name, changes, why }) => ({
                key: id,
                cells: [name, changes.join('; '), why.join(' ')],
              }))}
            />
          </div>
        </>
      )}
    </>
  );
}
