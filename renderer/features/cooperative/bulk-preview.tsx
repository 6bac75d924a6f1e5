import type { OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { bulkText } from '../../text/cooperative/bulk-change.ts';
import css from './cooperative.module.css';

interface BulkPreviewProps {
  readonly preview: OutputOf<'bulk.preview'> | undefined;
  readonly error: AppError | null;
  readonly isReading: boolean;
}

/** What would change, before anything does: how many, and the first of them before and after. */
export function BulkPreview({ preview, error, isReading }: BulkPreviewProps) {
  if (error) return <ErrorNotice error={error} />;
  if (!preview) return <p className={css.quiet}>{isReading ? bulkText.reading : bulkText.waiting}</p>;
  if (preview.willChange === 0) return <p className={css.effect}>{bulkText.noEffect}</p>;
  const { sample, willChange, selected } = preview;
  return (
    <>
      <p className={css.effect} role="status">
        {bulkText.effect(selected, willChange)}
        {sample.length < willChange && ` ${bulkText.sampleOf(sample.length, willChange)}`}
      </p>
      <div className={css.sample}>
        <SmallTable
          label={bulkText.sample}
          headers={[bulkText.name, bulkText.before, bulkText.after]}
          rows={sample.map((line) => ({
            key: line.id,
            cells: [line.name, line.before || bulkText.empty, line.after || bulkText.empty],
          }))}
        />
      </div>
    </>
  );
}
