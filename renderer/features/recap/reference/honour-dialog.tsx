import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwardReceivedLine } from '#contract/calendar/reference.ts';
import { AWARD_FIELDS as labels, AWARD_LEVEL_LABELS, AWARD_LEVELS } from '#rules/reference/award-received.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import type { KeptDialog } from '../../../parts/table/kept-view.tsx';
import { keptText } from '../../../text/parts/kept.ts';
import { referenceText } from '../../../text/recap/reference.ts';
import { HonourScans } from './honour-scans.tsx';

const { honour: text } = referenceText;
const EMPTY = { receivedOn: '', name: '', giver: '', level: 'regency', number: '', keptAt: '', note: '' };

const entryOf = (row: AwardReceivedLine): typeof EMPTY => ({
  receivedOn: formatShortDate(row.receivedOn),
  name: row.name,
  giver: row.giver,
  level: row.level,
  number: row.number,
  keptAt: row.keptAt,
  note: row.note,
});

/** One award that the office was given. */
export function HonourDialog({
  row,
  today,
  onSaved,
  onRemove,
  onClose,
}: KeptDialog<AwardReceivedLine> & { readonly today: PlainDate }) {
  const save = useCommand('honour.save');
  const seen = useSeen(row?.updatedAt ?? null);
  const [start] = useState(() => (row ? entryOf(row) : EMPTY));
  const { entry, field, date, change, refuse, unplaced } = useEntry('honour', start);
  const saveNow = () => {
    const receivedOn = parseTypedDate(entry.receivedOn);
    const faults: Record<string, string> = {};
    if (receivedOn === undefined)
      faults['receivedOn'] =
        entry.receivedOn.trim() === '' ? referenceText.required(labels.receivedOn) : referenceText.dateFault;
    for (const name of ['name', 'giver'] as const)
      if (entry[name].trim() === '') faults[name] = referenceText.required(labels[name]);
    if (receivedOn === undefined || Object.keys(faults).length > 0) return refuse(faults);
    const level = AWARD_LEVELS.find((one) => one === entry.level) ?? 'other';
    return save.mutate(
      { id: row?.id ?? null, expectedUpdatedAt: seen.at(), ...entry, receivedOn, level },
      {
        onSuccess: ({ id }) => {
          onSaved(text.named(entry.name), { id, isNew: row === undefined });
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
      <TextField {...field('name')} label={labels.name} isRequired isFirst />
      <FieldRow>
        <TextField {...field('giver')} label={labels.giver} isRequired />
        <ChoiceField
          {...field('level')}
          label={labels.level}
          choices={choicesOf(AWARD_LEVELS, AWARD_LEVEL_LABELS)}
        />
      </FieldRow>
      <FieldRow>
        <DateField {...date('receivedOn')} label={labels.receivedOn} today={today} isRequired />
        <TextField {...field('number')} label={labels.number} />
      </FieldRow>
      <TextField {...field('keptAt')} label={labels.keptAt} />
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
      {row && <HonourScans award={row} />}
      {row && (
        <Offered asks="honour.remove">
          <Button variant="subtle" color="red" data-gives-up onClick={() => onRemove(row)}>
            {keptText.removeButton}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
