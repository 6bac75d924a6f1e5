import type { LegalBasisLine } from '#contract/legal-basis.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { legalBasisText } from '../../text/legal-basis.ts';

const { end: text, form } = legalBasisText;

interface EndDialogProps {
  readonly law: LegalBasisLine;
  readonly onSaved: (saved: OutputOf<'basis.end'>) => void;
  readonly onClose: () => void;
}

/** The last day of a law. */
export function EndDialog({ law, onSaved, onClose }: EndDialogProps) {
  const today = useToday();
  const end = useCommand('basis.end');
  const seen = useSeen(law.updatedAt);
  const start = { on: law.inForceUntil === null ? '' : formatShortDate(law.inForceUntil) };
  const { entry, change, date, refuse, unplaced } = useEntry('end', start);
  const saveNow = () => {
    const on = parseTypedDate(entry.on);
    if (!on) {
      refuse({ on: form.dateFault });
      return;
    }
    end.mutate(
      { id: law.id, expectedUpdatedAt: seen.at(), on },
      {
        onSuccess: (saved) => {
          onSaved(saved);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(law.head)}
      saveLabel={text.save}
      isBusy={end.isPending}
      error={unplaced(end.error)}
      conflict={conflictOf({ error: end.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <p>{text.what}</p>
      <DateField {...date('on')} label={text.on} today={today} isRequired />
    </FormDialog>
  );
}
