import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { quorumText } from '#rules/rat/quorum.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import { readMoney, tidyMoney } from '../../lib/money-text.ts';
import { useToday } from '../../lib/use-app-info.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import css from './entry.module.css';
import { QuorumDialog } from './meeting-dialogs.tsx';
import { isAnyRare, isCorrecting, stageDay, type RatField } from './rat-form.ts';
import { FoldedSection, Section } from './section.tsx';

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
      {...(hint === undefined ? {} : { placeholder: hint })}
    />
  );
}

function Day({ name, form }: Pick<FieldsProps, 'form'> & { name: RatField }) {
  const today = useToday();
  return <DateField {...form.date(name)} label={text.fields[name]} today={today} />;
}

/** The quorum that holds for the cooperative, and what the typed attendance makes of it. */
function Quorum({ year, form }: FieldsProps) {
  const [isOpen, setOpen] = useState(false);
  const [present, entitled] = [readMoney(form.entry.present) ?? null, readMoney(form.entry.entitled) ?? null];
  const { rule, basis } = year.quorum;
  return (
    <div className={css.outcome}>
      {present !== null && present >= 0 && entitled !== null && entitled > 0 && (
        <strong>{text.attendance(percentageOf(present, entitled))}</strong>
      )}
      <span title={basis}>{text.quorumIs(quorumText(rule))}</span>
      <Button variant="subtle" size="compact-xs" tabIndex={-1} onClick={() => setOpen(true)}>
        {text.quorumEdit}
      </Button>
      {isOpen && <QuorumDialog year={year} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** The meeting and the day its report came in: what is asked of every RAT. */
export function MeetingFields({ year, form }: FieldsProps) {
  const recorded = stageDay(year, 'held');
  return (
    <Section title={text.groups.meeting}>
      <FieldRow>
        <Day name="held" form={form} />
        <Day name="reported" form={form} />
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
      <TextField {...form.field('place')} label={text.fields.place} />
      <FieldRow>
        <Figure name="present" form={form} />
        <Figure name="entitled" form={form} />
      </FieldRow>
      <Quorum year={year} form={form} />
    </Section>
  );
}

/** Members and staff. */
export function PeopleFields({ year, form }: FieldsProps) {
  return (
    <Section title={text.groups.people(formatShortDate(year.deadlines.bookYearEndsOn))}>
      <FieldRow>
        <Figure name="membersMale" form={form} />
        <Figure name="membersFemale" form={form} />
        <Figure name="membersTotal" form={form} hint={text.totalHint} />
      </FieldRow>
      <FieldRow>
        <Figure name="managers" form={form} />
        <Figure name="employees" form={form} />
      </FieldRow>
    </Section>
  );
}

/** Balance sheet and result of the year. */
export function MoneyFields({ year, form }: FieldsProps) {
  return (
    <Section title={text.groups.money(formatShortDate(year.deadlines.bookYearEndsOn))}>
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
        <Figure name="surplus" form={form} />
      </FieldRow>
      <FieldRow>
        <Figure name="income" form={form} />
        <Figure name="expenses" form={form} />
      </FieldRow>
    </Section>
  );
}

interface RareFieldsProps extends FieldsProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The stages around the meeting and how it was held. */
export function RareFields({ year, form, isOpen, onToggle }: RareFieldsProps) {
  return (
    <FoldedSection
      title={text.groups.rare}
      note={isAnyRare(form.entry) ? text.rareFilled : text.rareWhat}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <FieldRow>
        <Day name="invited" form={form} />
        <Day name="scheduled" form={form} />
      </FieldRow>
      <FieldRow>
        <ChoiceField {...form.field('mode')} label={text.fields.mode} choices={text.modes} />
        <ChoiceField {...form.field('isSecond')} label={text.fields.isSecond} choices={text.meetings} />
      </FieldRow>
      {form.entry.isSecond === 'second' && <Day name="postponedOn" form={form} />}
      <FieldRow>
        <Day name="entered" form={form} />
        <Day name="certified" form={form} />
      </FieldRow>
      <DateField
        {...form.date('endsOn')}
        label={text.fields.endsOn}
        today={undefined}
        description={text.endsOnHint(formatShortDate(year.deadlines.bookYearEndsOn))}
      />
    </FoldedSection>
  );
}
