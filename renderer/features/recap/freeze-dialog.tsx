import { useState } from 'react';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { dateParts } from '#rules/plain-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { partsText } from '../../text/parts.ts';
import { recapText } from '../../text/recap.ts';

/** Freezing a year's figures: said in full first, its outcome said after. */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const freeze = useCommand('recap.freeze');
  const [year, setYear] = useState(today ? String(dateParts(today).year) : '');
  const [fault, setFault] = useState<string>();
  const confirm = () => {
    if (/^\d{4}$/.test(year.trim())) {
      freeze.mutate({ year: Number(year) });
      return;
    }
    setFault(recapText.freezeYearFault);
    focusField('freezeYear');
  };
  const isDone = freeze.data !== undefined;
  return (
    <ConfirmDialog
      isOpen
      title={isDone ? recapText.frozenTitle : recapText.freezeTitle}
      confirmLabel={isDone ? partsText.close : recapText.freeze}
      isBusy={freeze.isPending}
      onConfirm={isDone ? onClose : confirm}
      onClose={onClose}
      isDone={isDone}
    >
      <ErrorNotice error={freeze.error} />
      {isDone ? (
        <Notice
          kind="ok"
          title={recapText.frozenNow(freeze.data.year, formatLongDate(freeze.data.cutOffOn))}
        />
      ) : (
        <>
          <p>{recapText.freezeWhat}</p>
          <TextField
            name="freezeYear"
            label={recapText.freezeYear}
            value={year}
            maxLength={4}
            error={fault}
            onChange={(text) => {
              setFault(undefined);
              setYear(text);
            }}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
