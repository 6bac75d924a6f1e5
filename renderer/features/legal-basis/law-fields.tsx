import { Checkbox, MultiSelect, Textarea } from '@mantine/core';
import {
  LAW_KIND_LABELS,
  LAW_KINDS,
  LEGAL_BASIS_LABELS as labels,
  LOCAL_LAW_LABELS,
  LOCAL_LAWS,
  wantsFormName,
} from '#rules/legal-basis/legal-basis.ts';
import { useToday } from '../../lib/use-app-info.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { ChoiceField, choicesOf, type Choice } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { legalBasisText } from '../../text/legal-basis.ts';
import { codesOf, TICKED, type LawEntry } from './legal-basis-entry.ts';

const { form: text } = legalBasisText;
const KINDS = choicesOf(LAW_KINDS, LAW_KIND_LABELS);
const LOCAL = [{ value: '', label: text.localNone }, ...choicesOf(LOCAL_LAWS, LOCAL_LAW_LABELS)];

interface LawFieldsProps {
  readonly form: EntryForm<keyof LawEntry>;
  /** Laws of the library that may have changed this one. */
  readonly laws: readonly Choice[];
  /** Letter templates that can cite it. */
  readonly templates: readonly Choice[];
}

/** Everything the library keeps of one law. */
export function LawFields({ form, laws, templates }: LawFieldsProps) {
  const today = useToday();
  const { entry, field, date, change } = form;
  const many = (name: 'changedBy' | 'citedBy', data: readonly Choice[], description: string) => {
    const { error, name: at } = field(name);
    return (
      <MultiSelect
        label={labels[name]}
        description={description}
        data-field={at}
        error={error}
        data={[...data]}
        value={[...codesOf(entry[name])]}
        searchable
        hidePickedOptions
        onChange={(codes) => change({ [name]: codes.join(',') })}
      />
    );
  };
  const tick = (name: 'isVerified' | 'isChangedRepeatedly', label: string, description?: string) => (
    <Checkbox
      label={label}
      description={description}
      data-field={field(name).name}
      checked={entry[name] === TICKED}
      onChange={(event) => change({ [name]: event.currentTarget.checked ? TICKED : '' })}
    />
  );
  const kind = LAW_KINDS.find((one) => one === entry.kind) ?? 'other';
  const isOwn = kind === 'perda' || kind === 'perbup';
  return (
    <>
      <FieldRow>
        <ChoiceField {...field('kind')} label={labels.kind} choices={KINDS} />
        <TextField {...field('number')} label={labels.number} isRequired />
        <TextField {...field('year')} label={labels.year} maxLength={4} isRequired />
      </FieldRow>
      {wantsFormName(kind) && (
        <TextField
          {...field('formName')}
          label={labels.formName}
          description={isOwn ? text.formNameHint : text.formNameMinistry}
          isRequired={!isOwn}
        />
      )}
      <Textarea
        label={labels.title}
        data-field={field('title').name}
        error={field('title').error}
        withAsterisk
        autosize
        minRows={1}
        maxRows={4}
        maxLength={600}
        value={entry.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextField {...field('publication')} label={labels.publication} description={text.publicationHint} />
      <FieldRow>
        <DateField {...date('inForceFrom')} label={labels.inForceFrom} today={today} isRequired />
        <DateField
          {...date('inForceUntil')}
          label={labels.inForceUntil}
          description={text.untilHint}
          today={today}
        />
      </FieldRow>
      {many('changedBy', laws, text.changedByHint)}
      {/* Of two it says itself that there were several. */}
      {codesOf(entry.changedBy).length === 1 && tick('isChangedRepeatedly', text.repeated)}
      {many('citedBy', templates, text.citedByHint)}
      <ChoiceField {...field('localLaw')} label={labels.localLaw} choices={LOCAL} />
      {tick('isVerified', text.verifiedLabel, text.verifiedHint)}
      <TextField {...field('source')} label={labels.source} description={text.sourceHint} />
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </>
  );
}
