import { Checkbox } from '@mantine/core';
import type { RatYear } from '#contract/rat.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { tidyMoney } from '../../lib/money-text.ts';
import { useToday } from '../../lib/use-app-info.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FieldRow, FormGroup } from '../../parts/form-group.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ratEntryText as text } from '../../text/rat-entry.ts';
import { isCorrecting, stageDay, type RatField } from './rat-form.ts';

interface FieldsProps {
  readonly year: RatYear;
  readonly form: EntryForm<RatField>;
}

function Figure({ name, form, hint }: Pick<FieldsProps, 'form'> & { name: RatField; hint?: string }) {
  const { value, ...rest } = form.field(name);
  return (
    <TextField
      {...rest}
      value={value}
      label={text.fields[name]}
      onBlur={() => tidyMoney(value) !== value && rest.onChange(tidyMoney(value))}
      {...(hint === undefined ? {} : { description: hint })}
    />
  );
}

function Day({ name, form, hint }: Pick<FieldsProps, 'form'> & { name: RatField; hint?: string }) {
  const today = useToday();
  return (
    <DateField
      {...form.date(name)}
      label={text.fields[name]}
      today={today}
      {...(hint === undefined ? {} : { description: hint })}
    />
  );
}

/** Members and staff. */
export function PeopleFields({ form }: Pick<FieldsProps, 'form'>) {
  return (
    <FormGroup title={text.groups.people}>
      <FieldRow>
        <Figure name="membersMale" form={form} />
        <Figure name="membersFemale" form={form} />
        <Figure name="membersTotal" form={form} hint={text.totalHint} />
      </FieldRow>
      <FieldRow>
        <Figure name="managers" form={form} />
        <Figure name="employees" form={form} />
      </FieldRow>
    </FormGroup>
  );
}

/** The book year, the meeting and the stages around it. */
export function MeetingFields({ year, form }: FieldsProps) {
  const recorded = stageDay(year, 'held');
  return (
    <FormGroup title={text.groups.meeting}>
      <FieldRow>
        <Day name="endsOn" form={form} hint={text.endsOnHint} />
        <Day name="invited" form={form} />
        <Day name="scheduled" form={form} />
      </FieldRow>
      <FieldRow>
        <Day name="held" form={form} />
        <ChoiceField {...form.field('mode')} label={text.fields.mode} choices={text.modes} />
        <TextField {...form.field('place')} label={text.fields.place} />
      </FieldRow>
      {form.entry.held.trim() === '' && (
        <Checkbox
          label={text.fields.isHeldUndated}
          data-field="rat.isHeldUndated"
          checked={form.entry.isHeldUndated !== ''}
          onChange={(event) => form.field('isHeldUndated').onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      )}
      {isCorrecting(form.entry, year) && (
        <TextField
          {...form.field('correctionReason')}
          label={text.fields.correctionReason}
          description={recorded === null ? '' : text.correctionHint(formatLongDate(recorded))}
          isRequired
        />
      )}
      <FieldRow>
        <Figure name="entitled" form={form} />
        <Figure name="present" form={form} />
        <ChoiceField {...form.field('isSecond')} label={text.fields.isSecond} choices={text.meetings} />
      </FieldRow>
      {form.entry.isSecond === 'second' && <Day name="postponedOn" form={form} />}
      <FieldRow>
        <Day name="reported" form={form} />
        <Day name="entered" form={form} />
        <Day name="certified" form={form} />
      </FieldRow>
    </FormGroup>
  );
}

/** Balance sheet and result of the year. */
export function MoneyFields({ form }: Pick<FieldsProps, 'form'>) {
  return (
    <FormGroup title={text.groups.money}>
      <FieldRow>
        <Figure name="ownCapital" form={form} />
        <Figure name="outsideCapital" form={form} />
      </FieldRow>
      <FieldRow>
        <Figure name="assets" form={form} />
        <Figure name="liabilities" form={form} />
      </FieldRow>
      <FieldRow>
        <Figure name="turnover" form={form} />
        <Figure name="income" form={form} />
      </FieldRow>
      <FieldRow>
        <Figure name="expenses" form={form} />
        <Figure name="surplus" form={form} />
      </FieldRow>
      <TextField {...form.field('note')} label={text.fields.note} />
    </FormGroup>
  );
}
