import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { awardText } from '../../text/award.ts';
import { partsText } from '../../text/parts.ts';

interface ConfirmRecipientsProps {
  readonly bookYear: number;
  readonly count: number;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onConfirm: (on: PlainDate, earlierDateReason: string) => void;
  readonly onClose: () => void;
}

/** The decision takes numbers for good, so it is said in full before it is made. */
export function ConfirmRecipients(props: ConfirmRecipientsProps) {
  const { bookYear, count, isBusy, error, onConfirm, onClose } = props;
  const today = useToday();
  const [text, setText] = useState(today ? formatShortDate(today) : '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const day = parseTypedDate(text);
  const isEarlier = error?.code === 'NUMBER_DATE_EARLIER';
  const confirm = () => {
    setTried(true);
    if (day) onConfirm(day, reason.trim());
    else focusField('confirmOn');
  };
  return (
    <ConfirmDialog
      isOpen
      title={awardText.confirmTitle}
      confirmLabel={awardText.confirm}
      isBusy={isBusy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{awardText.confirmWhat(count, bookYear)}</p>
      <ErrorNotice error={error} />
      <DateField
        name="confirmOn"
        label={awardText.confirmOn}
        description={awardText.confirmOnHint}
        text={text}
        today={today}
        error={isTried && !day ? partsText.dateUnreadable : undefined}
        isRequired
        onTextChange={setText}
      />
      {(isEarlier || reason !== '') && (
        <TextField
          name="earlierReason"
          label={awardText.earlierReason}
          value={reason}
          isRequired
          onChange={setReason}
        />
      )}
    </ConfirmDialog>
  );
}
