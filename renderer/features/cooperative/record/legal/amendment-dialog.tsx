import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { conflictOf, useSeen } from '../../../../lib/conflict.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import type { TabOutcome } from '../parts/tab-saved.tsx';

const { legal: text } = recordTabsText;
export type Amendment = CooperativeRecord['amendments'][number];
const SUBJECTS = choicesOf(['anggaran_dasar', 'data'], text.subjects);

interface AmendmentDialogProps {
  readonly cooperativeId: string;
  /** Of the cooperative's record when the form opened. */
  readonly updatedAt: string;
  /** Null: a new one. */
  readonly amendment: Amendment | null;
  readonly onSaved: (outcome: TabOutcome) => void;
  readonly onClose: () => void;
}

/** One amendment of the statutes or of the data, with its number and day. */
export function AmendmentDialog(props: AmendmentDialogProps) {
  const { cooperativeId, updatedAt, amendment, onSaved, onClose } = props;
  const today = useToday();
  const save = useCommand('cooperative.saveAmendment');
  const seen = useSeen(updatedAt);
  const { entry, field, date, change, refuse, unplaced } = useEntry('amendment', {
    number: amendment?.number ?? '',
    amendedOn: amendment?.amendedOn ? formatShortDate(amendment.amendedOn) : '',
    subject: amendment?.subject ?? 'anggaran_dasar',
    note: amendment?.note ?? '',
  });
  const saveNow = () => {
    const amendedOn = parseTypedDate(entry.amendedOn) ?? null;
    const isDayUnread = entry.amendedOn.trim() !== '' && amendedOn === null;
    if (entry.number.trim() === '' || isDayUnread) {
      refuse({
        ...(entry.number.trim() === '' ? { number: recordText.faults.required(text.number) } : {}),
        ...(isDayUnread ? { amendedOn: recordText.faults.date } : {}),
      });
      return;
    }
    save.mutate(
      {
        cooperativeId,
        id: amendment?.id ?? null,
        expectedUpdatedAt: seen.at(),
        number: entry.number,
        amendedOn,
        subject: entry.subject as Amendment['subject'],
        note: entry.note,
      },
      {
        onSuccess: ({ batchId }) => {
          onSaved({ what: text.named(entry.number.trim()), batchId, warnings: [] });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={amendment ? text.editTitle : text.addTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <TextField
        {...field('number')}
        label={text.number}
        description={recordText.hints.legalEntityNumber}
        isRequired
      />
      <DateField {...date('amendedOn')} label={text.on} today={today} />
      <ChoiceField {...field('subject')} label={text.columns.subject} choices={SUBJECTS} />
      <TextField {...field('note')} label={text.note} />
    </FormDialog>
  );
}
