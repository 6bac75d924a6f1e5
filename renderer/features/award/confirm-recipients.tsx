import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { awardText } from '../../text/award/award.ts';
import { awardChoiceText } from '../../text/award/choice.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './award.module.css';

type SeenList = InputOf<'award.confirm'>['seen'];

interface ConfirmRecipientsProps {
  readonly bookYear: number;
  /** How many the office plans; another number is asked about. Null: no plan. */
  readonly planned: number | null;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** With the list that stood on the screen when it was decided. */
  readonly onConfirm: (
    seen: SeenList,
    on: PlainDate,
    given: { readonly earlierDateReason: string; readonly isOpenSignature: boolean },
  ) => void;
  readonly onClose: () => void;
}

/** The decision takes numbers for good, so it is said in full before it is made. */
export function ConfirmRecipients(props: ConfirmRecipientsProps) {
  const { bookYear, planned, isBusy, error, onConfirm, onClose } = props;
  const list = useRequest('award.recipients', { bookYear });
  const today = useToday();
  const [text, setText] = useState(today ? formatShortDate(today) : '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const day = parseTypedDate(text);
  const [isOpenSignature, setOpenSignature] = useState(false);
  const isEarlier = error?.code === 'NUMBER_DATE_EARLIER';
  const confirm = () => {
    setTried(true);
    if (!day) focusField('confirmOn');
    else if (list.data) {
      const { count, checksum } = list.data;
      onConfirm({ count, checksum }, day, { earlierDateReason: reason.trim(), isOpenSignature });
    }
  };
  return (
    <ConfirmDialog
      isOpen
      title={awardText.confirmTitle}
      confirmLabel={list.data ? awardChoiceText.confirm(list.data.count) : awardText.confirm}
      isBusy={isBusy || !list.data}
      onConfirm={confirm}
      onClose={onClose}
    >
      {list.data && (
        <>
          {planned !== null && list.data.count !== planned && (
            <Notice kind="warning" title={awardChoiceText.otherCount(list.data.count, planned)}>
              <span> {awardChoiceText.otherCountAsk}</span>
            </Notice>
          )}
          <p>{awardText.confirmWhat(list.data.count, bookYear)}</p>
          <ol className={css.confirmList} aria-label={awardText.confirmList}>
            {list.data.rows.map(({ id, name, districtName }) => (
              <li key={id}>
                {name} <small>{districtName}</small>
              </li>
            ))}
          </ol>
        </>
      )}
      <ErrorNotice error={error ?? list.error} />
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
      {(error?.code === 'SIGNATURE_OPEN' || isOpenSignature) && (
        <Checkbox
          label={awardText.openSignature}
          checked={isOpenSignature}
          onChange={(event) => setOpenSignature(event.currentTarget.checked)}
        />
      )}
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
