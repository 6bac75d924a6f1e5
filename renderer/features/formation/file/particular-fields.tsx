import { Textarea } from '@mantine/core';
import { tidyMoney } from '../../../lib/money-text.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FieldProps } from '../entry/field-props.ts';
import type { ParticularsEntry } from '../entry/particulars-entry.ts';

const { particulars: text } = formationText;

/** What the berita acara and the other papers of the meeting say beside the founders. */
export function ParticularFields({ entry, faults, onChange }: FieldProps) {
  const today = useToday();
  const { particulars } = entry;
  const change = (changes: Partial<ParticularsEntry>) =>
    onChange({ particulars: { ...particulars, ...changes } });
  const line = (field: keyof ParticularsEntry) => (
    <TextField
      name={field}
      label={text[field]}
      value={particulars[field]}
      error={faults[field]}
      onChange={(typed) => change({ [field]: typed })}
    />
  );
  const money = (field: 'principalSaving' | 'mandatorySaving') => (
    <TextField
      name={field}
      label={text[field]}
      value={particulars[field]}
      error={faults[field]}
      onChange={(typed) => change({ [field]: typed })}
      onBlur={() => change({ [field]: tidyMoney(particulars[field]) })}
    />
  );
  const day = (field: 'termFrom' | 'termUntil') => (
    <DateField
      name={field}
      label={text[field]}
      text={particulars[field]}
      today={today}
      error={faults[field]}
      onTextChange={(typed) => change({ [field]: typed })}
    />
  );
  return (
    <FormGroup title={text.title} hint={text.hint}>
      {line('address')}
      {line('membershipArea')}
      <Textarea
        data-field="business"
        label={text.business}
        value={particulars.business}
        maxLength={2000}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => change({ business: event.currentTarget.value })}
      />
      <FieldRow>
        {money('principalSaving')}
        {money('mandatorySaving')}
      </FieldRow>
      <FieldRow>
        {day('termFrom')}
        {day('termUntil')}
      </FieldRow>
      <FieldRow>
        {line('meetingPlace')}
        {line('meetingTime')}
      </FieldRow>
      <FieldRow>
        {line('officer')}
        {line('notary')}
      </FieldRow>
    </FormGroup>
  );
}
