import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/indonesian-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { awardText } from '../../text/award.ts';
import { partsText } from '../../text/parts.ts';

interface ConfirmRecipientsProps {
  readonly bookYear: number;
  readonly count: number;
  readonly isBusy: boolean;
  readonly onConfirm: (on: PlainDate) => void;
  readonly onClose: () => void;
}

/** The decision cannot be repeated, so it is said in full before it is made. */
export function ConfirmRecipients({ bookYear, count, isBusy, onConfirm, onClose }: ConfirmRecipientsProps) {
  const today = useToday();
  const [text, setText] = useState(today ? formatShortDate(today) : '');
  const [isTried, setTried] = useState(false);
  const day = parseTypedDate(text);
  const confirm = () => {
    setTried(true);
    if (day) onConfirm(day);
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
    </ConfirmDialog>
  );
}
