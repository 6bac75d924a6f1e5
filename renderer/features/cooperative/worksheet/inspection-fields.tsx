import type { WorksheetForm } from '#contract/evaluation/worksheet.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import type { EntryForm } from '../../../lib/use-entry.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import type { WorksheetField } from './worksheet-entry.ts';
import css from './worksheet.module.css';

const { fields } = text;

interface InspectionFieldsProps {
  readonly cooperativeId: string;
  readonly form: EntryForm<WorksheetField>;
  readonly rules: WorksheetForm;
  /** Sentence on answers the day's questions leave out; empty when there are none. */
  readonly dropped: string;
}

/** When, of which book year and by whom: what an inspection is called by. */
export function InspectionFields({ cooperativeId, form, rules, dropped }: InspectionFieldsProps) {
  const today = useToday();
  const record = useRequest('cooperative.get', { id: cooperativeId });
  const documents = [
    { value: '', label: fields.noDocument },
    ...(record.data?.documents ?? []).map(({ id, kind, title }) => ({
      value: id,
      label: `${kind}: ${title}`,
    })),
  ];
  return (
    <section className={css.fields} aria-label={text.sections.data}>
      <FieldRow>
        <DateField
          {...form.date('inspectedOn')}
          label={fields.inspectedOn}
          description={fields.inspectedOnHint}
          today={today}
          isRequired
        />
        <TextField {...form.field('bookYear')} label={fields.bookYear} isRequired maxLength={4} />
      </FieldRow>
      {dropped !== '' && <p role="status">{dropped}</p>}
      <TextField
        {...form.field('inspectors')}
        label={fields.inspectors}
        description={fields.inspectorsHint}
        isRequired
      />
      <FieldRow>
        <TextField {...form.field('reportNumber')} label={fields.reportNumber} />
        <ChoiceField {...form.field('documentId')} label={fields.document} choices={documents} />
      </FieldRow>
      <TextField {...form.field('note')} label={fields.note} maxLength={2000} />
      <p className={css.quiet}>{text.basis(rules.basis)}</p>
      <p className={css.quiet}>{text.scoreBasis(rules.scoreBasis)}</p>
    </section>
  );
}
