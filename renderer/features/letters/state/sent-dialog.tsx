import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';

interface SentDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

export function SentDialog({ ids, onClose }: SentDialogProps) {
  const today = useToday();
  const send = useCommand('letter.markSent');
  const { entry, date, refuse, unplaced } = useEntry('sent', { on: today ? formatShortDate(today) : '' });
  const save = () => {
    const on = parseTypedDate(entry.on);
    if (!on) refuse({ on: text.dateRequired });
    else send.mutate({ ids, on }, { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) });
  };
  return (
    <FormDialog
      title={text.sentTitle(ids.length)}
      saveLabel={text.markSent}
      isBusy={send.isPending}
      error={unplaced(send.error)}
      onSave={save}
      onClose={onClose}
    >
      <DateField {...date('on')} label={text.sentOn} today={today} isRequired />
    </FormDialog>
  );
}
