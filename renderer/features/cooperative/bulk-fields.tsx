import { Autocomplete, Checkbox, Select } from '@mantine/core';
import { COOPERATIVE_STATUSES, SAVINGS_LOAN_KINDS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { Faults } from '../../lib/faults.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { bulkText } from '../../text/cooperative/bulk-change.ts';
import { BULK_FIELDS, type BulkDraft } from './bulk-draft.ts';

interface BulkFieldsProps {
  readonly draft: BulkDraft;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<BulkDraft>) => void;
}

const STATUS_CHOICES = COOPERATIVE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
const SAVINGS_CHOICES = SAVINGS_LOAN_KINDS.map((value) => ({ value, label: bulkText.savingsLoan[value] }));

/** A free word with what the register already has for it, so that the same officer is written the same way. */
function WordField({ draft, onChange }: BulkFieldsProps) {
  const field = draft.field === 'group' || draft.field === 'sector' ? draft.field : ('officer' as const);
  const known = useRequest('cooperative.listValues', { field }).data ?? [];
  const label = bulkText.newValue(bulkText.fields[draft.field]);
  return (
    <>
      <Autocomplete
        label={label}
        data={[...new Set(known.map(({ value }) => value).filter((value) => value !== ''))]}
        limit={50}
        maxDropdownHeight={200}
        maxLength={200}
        value={draft.text}
        disabled={draft.isCleared}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(text) => onChange({ text })}
      />
      <Checkbox
        label={bulkText.clear(bulkText.fields[draft.field])}
        checked={draft.isCleared}
        onChange={(event) => onChange({ isCleared: event.currentTarget.checked })}
      />
    </>
  );
}

function StatusFields({ draft, faults, onChange }: BulkFieldsProps) {
  const today = useToday();
  return (
    <>
      <Select
        label={bulkText.newValue(bulkText.fields.status)}
        data={STATUS_CHOICES}
        value={draft.status}
        allowDeselect={false}
        onChange={(status) => status !== null && onChange({ status })}
      />
      <DateField
        name="sinceOn"
        label={bulkText.sinceOn}
        text={draft.sinceOn}
        today={today}
        isRequired
        error={faults.sinceOn}
        onTextChange={(sinceOn) => onChange({ sinceOn })}
      />
      <TextField
        name="reason"
        label={bulkText.reason}
        description={bulkText.reasonHint}
        value={draft.reason}
        isRequired
        error={faults.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}

/** What to set, and to what. */
export function BulkFields(props: BulkFieldsProps) {
  const { draft, onChange } = props;
  return (
    <>
      <Select
        label={bulkText.field}
        data={BULK_FIELDS.map((field) => ({ value: field, label: bulkText.fields[field] }))}
        value={draft.field}
        allowDeselect={false}
        data-autofocus
        openOnFocus={false}
        onChange={(field) => field !== null && onChange({ field, text: '', isCleared: false })}
      />
      {draft.field === 'status' && <StatusFields {...props} />}
      {draft.field === 'savingsLoan' && (
        <Select
          label={bulkText.newValue(bulkText.fields.savingsLoan)}
          data={SAVINGS_CHOICES}
          value={draft.savingsLoan}
          allowDeselect={false}
          onChange={(savingsLoan) => savingsLoan !== null && onChange({ savingsLoan })}
        />
      )}
      {draft.field !== 'status' && draft.field !== 'savingsLoan' && <WordField {...props} />}
    </>
  );
}
