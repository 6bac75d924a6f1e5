import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ReferenceLine } from '#contract/calendar/reference.ts';
import { readDecimal, REFERENCE_FIELDS as labels } from '#rules/reference/reference-figure.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { copyText, paragraphsToCopy } from '../../../lib/copy-text.ts';
import { faultsOf } from '../../../lib/faults.ts';
import type { Faults } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import type { KeptDialog } from '../../../parts/table/kept-view.tsx';
import { keptText } from '../../../text/parts/kept.ts';
import { referenceText } from '../../../text/recap/reference.ts';

const { reference: text } = referenceText;
const YES = 'ya';
const EMPTY = {
  subject: '',
  area: '',
  amount: '',
  isAbout: '',
  unit: '',
  asOf: '',
  source: '',
  sourceOn: '',
  note: '',
};
type ReferenceEntry = typeof EMPTY;

const shownDay = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));
const entryOf = (row: ReferenceLine): ReferenceEntry => ({
  subject: row.subject,
  area: row.area,
  amount: row.amount,
  isAbout: row.isAbout ? YES : '',
  unit: row.unit,
  asOf: shownDay(row.asOf),
  source: row.source,
  sourceOn: shownDay(row.sourceOn),
  note: row.note,
});

/** The two days of the form, or what is wrong with the entry at its fields. */
function read(entry: ReferenceEntry) {
  const faults: Record<string, string> = {};
  for (const name of ['subject', 'area', 'source'] as const)
    if (entry[name].trim() === '') faults[name] = referenceText.required(labels[name]);
  if (readDecimal(entry.amount) === undefined) faults['amount'] = text.amountFault;
  const dayOf = (name: 'asOf' | 'sourceOn'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const day = parseTypedDate(entry[name]);
    if (day === undefined) faults[name] = referenceText.dateFault;
    return day ?? null;
  };
  const days = { asOf: dayOf('asOf'), sourceOn: dayOf('sourceOn') };
  return Object.keys(faults).length > 0 ? { faults: faults as Faults } : { days };
}

/** One figure of somebody else: what, whose, how much, of which day, and where it stands written. */
export function ReferenceDialog({
  row,
  today,
  onSaved,
  onRemove,
  onClose,
}: KeptDialog<ReferenceLine> & { readonly today: PlainDate }) {
  const save = useCommand('reference.save');
  const seen = useSeen(row?.updatedAt ?? null);
  const [start] = useState<ReferenceEntry>(() => (row ? entryOf(row) : EMPTY));
  const { entry, field, date, change, refuse, unplaced } = useEntry('reference', start);
  const saveNow = () => {
    const found = read(entry);
    if ('faults' in found) return refuse(found.faults);
    const facts = { ...entry, ...found.days, isAbout: entry.isAbout === YES };
    return save.mutate(
      { id: row?.id ?? null, expectedUpdatedAt: seen.at(), ...facts },
      {
        onSuccess: ({ id }) => {
          onSaved(text.named(entry.subject), { id, isNew: row === undefined });
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
        <TextField {...field('subject')} label={labels.subject} isRequired isFirst />
        <TextField {...field('area')} label={labels.area} description={text.areaHint} isRequired />
      </FieldRow>
      <FieldRow>
        <TextField {...field('amount')} label={labels.amount} description={text.amountHint} isRequired />
        <TextField {...field('unit')} label={labels.unit} />
      </FieldRow>
      <Checkbox
        label={text.about}
        checked={entry.isAbout === YES}
        onChange={(event) => change({ isAbout: event.currentTarget.checked ? YES : '' })}
      />
      <DateField {...date('asOf')} label={labels.asOf} description={text.asOfHint} today={today} />
      <FieldRow>
        <TextField {...field('source')} label={labels.source} isRequired />
        <DateField {...date('sourceOn')} label={labels.sourceOn} today={today} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
      {row && <CopiedSentence sentence={row.sentence} />}
      {row && (
        <Offered asks="reference.remove">
          <Button variant="subtle" color="red" data-gives-up onClick={() => onRemove(row)}>
            {keptText.removeButton}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}

/** The sentence for a speech or a release, as the figure stands on record, ready to be copied. */
function CopiedSentence({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState('');
  const copy = () => setSaid(copyText(paragraphsToCopy(sentence)) ? text.copied : text.copyFailed);
  return (
    <>
      <blockquote>{sentence}</blockquote>
      <Button variant="default" onClick={copy}>
        {text.copy}
      </Button>
      <span aria-live="polite">{said}</span>
    </>
  );
}
