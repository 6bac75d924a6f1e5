import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { OfficerLine } from '#contract/coaching/shapes.ts';
import { OFFICER_LABELS as labels } from '#rules/coaching/officer.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { idsIn } from './visit-entry.ts';

const { officerForm: text, required, dateFault } = coachingText;
const DAYS = ['decreeOn', 'startsOn', 'endsOn'] as const;

const shown = (day: PlainDate | null | undefined): string => (day ? formatShortDate(day) : '');

const entryOf = (officer?: OfficerLine) => ({
  name: officer?.name ?? '',
  role: officer?.role ?? '',
  decreeNumber: officer?.decreeNumber ?? '',
  decreeOn: shown(officer?.decreeOn),
  startsOn: shown(officer?.startsOn),
  endsOn: shown(officer?.endsOn),
  areas: (officer?.areas ?? []).join(';'),
  fund: officer?.fund ?? '',
  superior: officer?.superior ?? '',
  note: officer?.note ?? '',
});

interface OfficerDialogProps {
  /** Undefined: a new one. */
  readonly officer?: OfficerLine | undefined;
  readonly today: PlainDate;
  /** `endsOn` as it was saved. */
  readonly onSaved: (id: string, name: string, endsOn: PlainDate | null) => void;
  readonly onClose: () => void;
}

/** A field officer with decree, period and area; the last day of the period closes it. */
export function OfficerDialog({ officer, today, onSaved, onClose }: OfficerDialogProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const record = useCommand('coaching.recordOfficer');
  const save = useCommand('coaching.saveOfficer');
  const seen = useSeen(officer?.updatedAt ?? null);
  const [start] = useState(() => entryOf(officer));
  const { entry, field, date, change, refuse, unplaced } = useEntry('officer', start);
  const error = record.error ?? save.error;
  const areas = field('areas');
  const named = (
    list: readonly { readonly code: string; readonly name: string }[] | undefined,
    none: string,
  ) => [{ value: '', label: none }, ...(list ?? []).map(({ code, name }) => ({ value: code, label: name }))];
  const districts = (choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const chosen = idsIn(areas.value);
  // A desa, or a kecamatan without a cooperative, stays what it is.
  const others = chosen.filter((code) => !districts.some(({ value }) => value === code));
  const saveNow = () => {
    if (entry.name.trim() === '') return refuse({ name: required(labels.name) });
    const days = DAYS.map((name) => (entry[name].trim() === '' ? null : parseTypedDate(entry[name])));
    const wrong = DAYS.filter((_name, at) => days[at] === undefined);
    if (wrong.length > 0) return refuse(Object.fromEntries(wrong.map((name) => [name, dateFault])));
    const [decreeOn = null, startsOn = null, endsOn = null] = days;
    const { name, role, decreeNumber, fund, superior, note } = entry;
    const facts = {
      name,
      role,
      decreeNumber,
      decreeOn,
      startsOn,
      endsOn,
      areas: chosen,
      fund,
      superior,
      note,
    };
    const done = {
      onSuccess: ({ id }: { readonly id: string }) => {
        onSaved(id, name.trim(), endsOn);
        onClose();
      },
      onError: (refusal: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refusal)),
    };
    if (officer) return save.mutate({ id: officer.id, expectedUpdatedAt: seen.at(), ...facts }, done);
    return record.mutate(facts, done);
  };
  return (
    <FormDialog
      title={officer ? text.correctTitle(officer.name) : text.title}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={record.isPending || save.isPending}
      error={unplaced(error)}
      conflict={conflictOf({ error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('name')} label={labels.name} isRequired />
        <ChoiceField {...field('role')} label={labels.role} choices={named(choices?.roles, text.noRole)} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('decreeNumber')} label={labels.decreeNumber} />
        <DateField {...date('decreeOn')} label={labels.decreeOn} today={today} />
      </FieldRow>
      <FieldRow>
        <DateField {...date('startsOn')} label={labels.startsOn} today={today} />
        <DateField {...date('endsOn')} label={labels.endsOn} description={text.lastDayHint} today={today} />
      </FieldRow>
      <MultiSelect
        data-field={areas.name}
        label={text.areas}
        data={[...districts, ...others.map((code) => ({ value: code, label: code }))]}
        value={chosen}
        error={areas.error}
        searchable
        clearable
        hidePickedOptions
        selectFirstOptionOnChange
        styles={{ inputField: { outline: 'none' } }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(codes) => areas.onChange(codes.join(';'))}
      />
      <FieldRow>
        <ChoiceField {...field('fund')} label={labels.fund} choices={named(choices?.funds, text.noFund)} />
        <TextField {...field('superior')} label={labels.superior} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </FormDialog>
  );
}
