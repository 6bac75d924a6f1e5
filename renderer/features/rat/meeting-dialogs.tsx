import { Button } from '@mantine/core';
import type { RatYear } from '#contract/rat.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { readMoney } from '../../lib/money-text.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import { ruleText } from '../../text/settings/rule-book.ts';

/** An extraordinary members' meeting of one cooperative. */
export function SpecialDialog({
  cooperativeId,
  onClose,
}: {
  readonly cooperativeId: string;
  readonly onClose: () => void;
}) {
  const today = useToday();
  const save = useCommand('rat.saveSpecial');
  const start = { heldOn: '', subject: '', place: '', entitled: '', present: '' };
  const { entry, field, date, refuse, unplaced } = useEntry('special', start);
  const { specialFields: labels } = text;
  const saveNow = () => {
    const heldOn = parseTypedDate(entry.heldOn);
    const [entitled, present] = [readMoney(entry.entitled), readMoney(entry.present)];
    if (!heldOn || entry.subject.trim() === '' || entitled === undefined || present === undefined) {
      refuse({
        ...(heldOn ? {} : { heldOn: text.dateUnreadable }),
        ...(entry.subject.trim() === '' ? { subject: text.required(labels.subject) } : {}),
        ...(entitled === undefined ? { entitled: text.peopleUnreadable } : {}),
        ...(present === undefined ? { present: text.peopleUnreadable } : {}),
      });
      return;
    }
    const { subject, place } = entry;
    save.mutate(
      {
        cooperativeId,
        id: null,
        expectedUpdatedAt: null,
        heldOn,
        subject,
        place,
        entitled,
        present,
        note: '',
      },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.special}
      saveLabel={text.specialSave}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <DateField {...date('heldOn')} label={labels.heldOn} today={today} isRequired />
      <TextField {...field('subject')} label={labels.subject} isRequired />
      <TextField {...field('place')} label={labels.place} />
      <TextField {...field('entitled')} label={labels.entitled} />
      <TextField {...field('present')} label={labels.present} />
    </FormDialog>
  );
}

/** The quorum that the cooperative's own statutes ask for. */
export function QuorumDialog({ year, onClose }: { readonly year: RatYear; readonly onClose: () => void }) {
  const save = useCommand('rat.saveQuorum');
  const seen = useSeen(year.cooperative.updatedAt);
  const { rule, isStatute, note } = year.quorum;
  const { entry, field, change, refuse, unplaced } = useEntry('quorum', {
    mustExceed: rule.mustExceed ? 'more' : 'least',
    numerator: String(rule.numerator),
    denominator: String(rule.denominator),
    note: isStatute ? note : '',
  });
  const { quorum: labels } = ruleText;
  const write = (isCleared: boolean) => {
    const [numerator, denominator] = [readMoney(entry.numerator), readMoney(entry.denominator)];
    const isReadable =
      typeof numerator === 'number' && typeof denominator === 'number' && numerator > 0 && denominator > 0;
    if (entry.note.trim() === '' || !isReadable) {
      refuse({
        ...(isReadable ? {} : { numerator: ruleText.between(1, 100) }),
        ...(entry.note.trim() === '' ? { note: text.required(text.quorumNote) } : {}),
      });
      return;
    }
    const mustExceed = entry.mustExceed === 'more';
    save.mutate(
      {
        cooperativeId: year.cooperative.id,
        expectedUpdatedAt: seen.at(),
        rule: isCleared ? null : { numerator, denominator, mustExceed },
        note: entry.note,
      },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.quorumTitle}
      saveLabel={text.quorumSave}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({
        error: save.error,
        seen,
        entry,
        change,
        // What was refused is what is done: going back to the common rule stays going back.
        save: () => write(save.variables?.rule === null),
      })}
      onSave={() => write(false)}
      onClose={onClose}
    >
      <ChoiceField {...field('mustExceed')} label={labels.mustExceed} choices={labels.choices} />
      <TextField {...field('numerator')} label={labels.numerator} />
      <TextField {...field('denominator')} label={labels.denominator} />
      <TextField {...field('note')} label={text.quorumNote} isRequired />
      {isStatute && (
        <Button variant="default" onClick={() => write(true)}>
          {text.quorumClear}
        </Button>
      )}
    </FormDialog>
  );
}
