import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DayOffLine } from '#contract/calendar/calendar.ts';
import { DAY_OFF_FIELDS as labels, DAY_OFF_KINDS, DAY_OFF_LABELS } from '#rules/calendar/calendar-day.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import type { KeptDialog } from '../../parts/table/kept-view.tsx';
import { calendarText as text } from '../../text/calendar.ts';
import { keptText } from '../../text/parts/kept.ts';
import css from './programme.module.css';

const EMPTY = { day: '', name: '', kind: 'national', source: '' };

const entryOf = ({ day, name, kind, source }: DayOffLine) => ({
  day: formatShortDate(day),
  name,
  kind,
  source,
});

/** One day off: when, what it is called, and by whose word. */
export function DayDialog({
  row,
  today,
  onSaved,
  onRemove,
  onClose,
}: KeptDialog<DayOffLine> & { readonly today: PlainDate }) {
  const save = useCommand('calendar.save');
  const seen = useSeen(row?.updatedAt ?? null);
  const [start] = useState<typeof EMPTY>(() => (row ? entryOf(row) : EMPTY));
  const { entry, field, date, change, refuse, unplaced } = useEntry('calendar', start);
  const saveNow = () => {
    const day = parseTypedDate(entry.day);
    const faults = {
      ...(day === undefined
        ? { day: entry.day.trim() === '' ? text.required(labels.day) : text.dateFault }
        : {}),
      ...(entry.name.trim() === '' ? { name: text.required(labels.name) } : {}),
    };
    if (day === undefined || Object.keys(faults).length > 0) return refuse(faults);
    const { name, source } = entry;
    const kind = DAY_OFF_KINDS.find((one) => one === entry.kind) ?? 'national';
    return save.mutate(
      { id: row?.id ?? null, expectedUpdatedAt: seen.at(), day, name, kind, source },
      {
        onSuccess: ({ id }) => {
          onSaved(text.named(name), { id, isNew: row === undefined });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={row ? text.correctTitle : text.newTitle}
      saveLabel={keptText.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <DateField {...date('day')} label={labels.day} today={today} isRequired />
        <ChoiceField
          {...field('kind')}
          label={labels.kind}
          choices={choicesOf(DAY_OFF_KINDS, DAY_OFF_LABELS)}
        />
      </FieldRow>
      <TextField {...field('name')} label={labels.name} isRequired />
      <TextField {...field('source')} label={labels.source} description={text.sourceHint} />
      {row && (
        <Offered asks="calendar.remove">
          <Button
            variant="subtle"
            color="red"
            data-gives-up
            className={css.remove ?? ''}
            onClick={() => onRemove(row)}
          >
            {keptText.removeButton}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
