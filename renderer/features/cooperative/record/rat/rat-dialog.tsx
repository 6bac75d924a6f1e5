import { Checkbox } from '@mantine/core';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../../../lib/conflict.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { yearOf } from '../edit/figure-rows.ts';
import type { SavedAtOnce } from '../parts/tab-saved.tsx';

const { rat: text } = recordTabsText;
const { faults } = recordText;
export type Rat = CooperativeRecord['rats'][number];

interface RatDialogProps {
  readonly cooperativeId: string;
  /** Of the cooperative's record when the form opened. */
  readonly updatedAt: string;
  /** Null: a new one. */
  readonly rat: Rat | null;
  /** RATs on record: a book year has one. */
  readonly known: readonly Rat[];
  readonly onSaved: (saved: SavedAtOnce & { readonly bookYear: number }) => void;
  readonly onClose: () => void;
}

/** The RAT of one book year: when it met, when its report arrived. */
export function RatDialog(props: RatDialogProps) {
  const { cooperativeId, updatedAt, rat, known, onSaved, onClose } = props;
  const today = useToday();
  const save = useCommand('cooperative.saveRat');
  const seen = useSeen(updatedAt);
  const lastYear = today ? String(dateParts(today).year - 1) : '';
  const { entry, field, date, change, refuse, unplaced } = useEntry('rat', {
    bookYear: rat ? String(rat.bookYear) : lastYear,
    heldOn: rat?.heldOn ? formatShortDate(rat.heldOn) : '',
    isUndated: rat && !rat.heldOn ? 'yes' : '',
    reportedOn: rat?.reportedOn ? formatShortDate(rat.reportedOn) : '',
  });
  const saveNow = () => {
    const bookYear = yearOf(entry.bookYear);
    const heldOn = parseTypedDate(entry.heldOn) ?? null;
    const isHeldUnread = heldOn === null && (entry.heldOn.trim() !== '' || entry.isUndated === '');
    const reportedOn = parseTypedDate(entry.reportedOn) ?? null;
    const isReportUnread = entry.reportedOn.trim() !== '' && reportedOn === null;
    if (bookYear === undefined || isHeldUnread || isReportUnread) {
      refuse({
        ...(bookYear === undefined ? { bookYear: faults.bookYear } : {}),
        ...(isHeldUnread ? { heldOn: faults.dateRequired } : {}),
        ...(isReportUnread ? { reportedOn: faults.date } : {}),
      });
      return;
    }
    const recorded = rat ? undefined : known.find((one) => one.bookYear === bookYear);
    if (recorded) {
      refuse({
        bookYear: text.alreadyHeld(
          bookYear,
          recorded.heldOn ? formatShortDate(recorded.heldOn) : text.undated,
        ),
      });
      return;
    }
    save.mutate(
      { id: cooperativeId, expectedUpdatedAt: seen.at(), bookYear, heldOn, reportedOn },
      {
        onSuccess: ({ batchId, warnings }) => {
          onSaved({ bookYear, batchId, warnings });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={rat ? text.editTitle(rat.bookYear) : text.addTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      {!rat && <TextField {...field('bookYear')} label={text.bookYear} maxLength={4} isRequired />}
      <DateField {...date('heldOn')} label={text.heldOn} today={today} isRequired={entry.isUndated === ''} />
      {entry.heldOn.trim() === '' && (
        <Checkbox
          label={text.isUndated}
          checked={entry.isUndated !== ''}
          onChange={(event) => change({ ...entry, isUndated: event.currentTarget.checked ? 'yes' : '' })}
        />
      )}
      <DateField
        {...date('reportedOn')}
        label={text.reportedOn}
        description={text.reportedHint}
        today={today}
      />
    </FormDialog>
  );
}
