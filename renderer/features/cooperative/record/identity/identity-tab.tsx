import { Textarea } from '@mantine/core';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import {
  CERTIFICATE_LABELS,
  CERTIFICATE_STATES,
  COOPERATIVE_KINDS,
  COOPERATIVE_PATTERNS,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { legalEntityEra, LEGAL_ENTITY_ERA_LABELS } from '#rules/cooperative/legal-entity-number.ts';
import { REGISTER_FIELD_LABELS, type RegisterField } from '#rules/cooperative/register-field.ts';
import { enterGoesOn } from '../../../../lib/form-flow.ts';
import { useMay } from '../../../../lib/session/session.tsx';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../../../parts/field/form-group.tsx';
import { SuggestField } from '../../../../parts/field/suggest-field.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { MaskedField } from './masked-field.tsx';
import { isMasked } from '../edit/record-editor.ts';
import css from '../parts/record.module.css';
import { SeatFields } from './seat-fields.tsx';
import type { RecordEditor } from '../edit/use-record-editor.ts';

const { groups, hints } = recordText;
const KINDS = [
  { value: '', label: recordText.unknownKind },
  ...COOPERATIVE_KINDS.map((kind) => ({ value: kind, label: kind })),
];
const FORMS = choicesOf(FORMATION_FORMS, recordText.forms);
const PATTERNS = choicesOf(COOPERATIVE_PATTERNS, recordText.patterns);
const SAVINGS_LOAN = choicesOf(SAVINGS_LOAN_KINDS, recordText.savingsLoan);
const CERTIFICATES = choicesOf(CERTIFICATE_STATES, CERTIFICATE_LABELS);

interface IdentityTabProps {
  readonly id: string | null;
  readonly record: CooperativeRecord | null;
  readonly form: RecordEditor;
}

/** Props of a field of the record, by its name. */
function bindings({ editor, faults, type, pause }: RecordEditor) {
  const common = (name: RegisterField) => ({
    name,
    label: REGISTER_FIELD_LABELS[name],
    error: faults[name],
  });
  return {
    text: (name: RegisterField) => ({
      ...common(name),
      value: editor.entry[name],
      onChange: (text: string) => type({ [name]: text }),
      onBlur: pause,
    }),
    choice: (name: RegisterField) => ({
      ...common(name),
      value: editor.entry[name],
      onChange: (value: string) => type({ [name]: value }),
    }),
    date: (name: RegisterField) => ({
      ...common(name),
      text: editor.entry[name],
      onTextChange: (text: string) => type({ [name]: text }),
    }),
  };
}

function useSuggestions(field: 'group' | 'sector' | 'officer'): readonly string[] {
  return (
    useRequest('cooperative.listValues', { field }, { isEnabled: useMay()('cooperative.listValues') }).data ??
    []
  ).map(({ value }) => value);
}

/** Every field of the register about the cooperative itself, in the order of the ODS. */
export function IdentityTab({ id, record, form }: IdentityTabProps) {
  const today = useToday();
  const groupWords = useSuggestions('group');
  const sectors = useSuggestions('sector');
  const officers = useSuggestions('officer');
  const { editor, reveal, type, faults } = form;
  const { entry } = editor;
  const { text, choice, date } = bindings(form);
  const masked = (name: 'phone' | 'phone2') => ({
    ...text(name),
    name,
    id,
    isMasked: isMasked(editor, name),
    onRevealed: (value: string) => reveal(name, value),
  });
  const number = entry.legalEntityNumber.trim();
  const era = LEGAL_ENTITY_ERA_LABELS[legalEntityEra(number)];
  return (
    <div className={css.narrow} onKeyDownCapture={enterGoesOn}>
      <FormGroup title={groups.name}>
        <TextField {...text('name')} isRequired />
        <FieldRow>
          <ChoiceField {...choice('form')} choices={FORMS} />
          <ChoiceField {...choice('kind')} choices={KINDS} />
          <ChoiceField {...choice('pattern')} choices={PATTERNS} />
        </FieldRow>
        <FieldRow>
          <SuggestField {...text('group')} suggestions={groupWords} />
          <SuggestField {...text('sector')} suggestions={sectors} />
        </FieldRow>
        <FieldRow>
          <ChoiceField {...choice('savingsLoan')} choices={SAVINGS_LOAN} />
          <TextField {...text('kbli')} description={hints.kbli} />
          <DateField {...date('businessStartedOn')} today={today} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={groups.legal}>
        <TextField
          {...text('legalEntityNumber')}
          description={number === '' ? hints.legalEntityNumber : recordText.era(era)}
        />
        <FieldRow>
          <DateField {...date('legalEntityOn')} today={today} />
          <TextField {...text('nikKoperasi')} description={hints.nikKoperasi} />
        </FieldRow>
        <FieldRow>
          <ChoiceField {...choice('certificate')} choices={CERTIFICATES} />
          <DateField {...date('certificateIssuedOn')} today={today} />
          <DateField {...date('certificateUntil')} today={today} />
        </FieldRow>
        <FieldRow>
          <TextField {...text('nib')} description={hints.nib} />
          <TextField {...text('npwp')} description={hints.npwp} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={groups.place}>
        <TextField {...text('address')} />
        <SeatFields
          entry={entry}
          error={faults['villageCode']}
          villageName={record?.villageName ?? ''}
          districtName={record?.districtName ?? ''}
          onChange={type}
        />
        <FieldRow>
          <TextField {...text('postalCode')} maxLength={5} />
          <span />
        </FieldRow>
      </FormGroup>
      <FormGroup title={groups.contact}>
        <FieldRow>
          <MaskedField {...masked('phone')} />
          <MaskedField {...masked('phone2')} />
        </FieldRow>
        <FieldRow>
          <TextField {...text('fax')} />
          <TextField {...text('email')} />
        </FieldRow>
        <TextField {...text('website')} />
      </FormGroup>
      <FormGroup
        title={groups.office}
        {...(record?.origin ? { hint: recordText.origin(record.origin) } : {})}
      >
        <SuggestField {...text('assignedOfficer')} suggestions={officers} />
        <Textarea
          data-field="note"
          label={REGISTER_FIELD_LABELS.note}
          value={entry.note}
          error={faults['note']}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          onChange={(event) => type({ note: event.currentTarget.value })}
          onBlur={form.pause}
        />
      </FormGroup>
    </div>
  );
}
