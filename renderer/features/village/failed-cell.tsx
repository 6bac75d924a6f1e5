import { CloseButton } from '@mantine/core';
import type { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { matrixText as text } from '../../text/village/matrix.ts';

/** Why a cell was not saved, in a sentence; the table has been read again. */
export function FailedCell({
  name,
  error,
  onDismiss,
}: {
  readonly name: string;
  readonly error: AppError;
  readonly onDismiss: () => void;
}) {
  const action = <CloseButton aria-label={text.dismiss} onClick={onDismiss} />;
  const fault = error.code === 'INVALID_INPUT' ? error.details.faults?.[0]?.message : undefined;
  if (fault !== undefined) return <Notice kind="warning" title={`${name}: ${fault}`} action={action} />;
  if (error.code !== 'RECORD_CHANGED_ELSEWHERE') return <ErrorNotice error={error} action={action} />;
  return (
    <Notice kind="warning" title={text.changedTitle(name)} action={action}>
      <p>
        {errorSentence(error).cause} {text.changedHint}
      </p>
    </Notice>
  );
}
