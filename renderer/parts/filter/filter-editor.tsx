import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { isDayFilter } from '#rules/cooperative/field-lists.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { regionFilter } from '../../lib/region-filter.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useOffice } from '../../lib/use-office.ts';
import { DateField } from '../field/date-field.tsx';
import { filterText } from '../../text/parts/filter.ts';
import { partsText } from '../../text/parts/parts.ts';
import { ChoiceList } from './choice-list.tsx';
import { draftOf, emptyDraft, readDraft, type FilterDraft } from './filter-draft.ts';
import css from './filter.module.css';
import type { FilterField } from './filter-list.ts';
import { useFilterChoices } from './use-filter-choices.ts';

const { editor, fields } = filterText;

interface PartProps {
  readonly draft: FilterDraft;
  readonly onChange: (changes: Partial<FilterDraft>) => void;
}

function RatPart({ draft, onChange }: PartProps) {
  const { years, bookYear } = useBookYear();
  const year = draft.bookYear ?? bookYear;
  const choose = (changes: Partial<FilterDraft>) => onChange({ bookYear: year ?? null, ...changes });
  return (
    <>
      <Select
        label={editor.ratState}
        data={[
          { value: 'missing', label: editor.ratMissing },
          { value: 'done', label: editor.ratDone },
        ]}
        value={draft.isReported ? 'done' : 'missing'}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(state) => choose({ isReported: state === 'done' })}
      />
      <Select
        label={editor.bookYear}
        data={[...new Set([...(year === undefined ? [] : [year]), ...years])].map(String)}
        value={year === undefined ? null : String(year)}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(text) => choose({ bookYear: Number(text) })}
      />
    </>
  );
}

function DaysPart({ draft, onChange }: PartProps) {
  const today = useToday();
  return (
    <>
      <DateField
        label={editor.fromDay}
        text={draft.from}
        today={today}
        onTextChange={(from) => onChange({ from })}
      />
      <DateField label={editor.toDay} text={draft.to} today={today} onTextChange={(to) => onChange({ to })} />
    </>
  );
}

const UNITS: Partial<Readonly<Record<FilterField, string>>> = {
  members: editor.people,
  completeness: editor.percent,
  assets: editor.rupiah,
  turnover: editor.rupiah,
};

function AmountsPart({ draft, onChange }: PartProps) {
  const field = (label: string, value: string, write: (text: string) => Partial<FilterDraft>) => (
    <TextInput
      label={label}
      description={UNITS[draft.field]}
      inputMode="numeric"
      maxLength={20}
      value={value}
      onChange={(event) => onChange(write(event.currentTarget.value))}
    />
  );
  return (
    <>
      {field(editor.from, draft.from, (from) => ({ from }))}
      {field(editor.to, draft.to, (to) => ({ to }))}
    </>
  );
}

function ChoicesPart({ draft, onChange }: PartProps) {
  const districts = useDistricts();
  const firstVillage = draft.chosen[0];
  const [district, setDistrict] = useState(
    draft.field === 'village' && firstVillage ? firstVillage.split('.').slice(0, 3).join('.') : null,
  );
  const choices = useFilterChoices(draft.field, district);
  return (
    <>
      {draft.field === 'village' && (
        <Select
          label={editor.inDistrict}
          data={districts.map(({ group, districts: list }) => ({
            group,
            items: list.map(({ code, name }) => ({ value: code, label: name })),
          }))}
          value={district}
          searchable
          filter={regionFilter}
          nothingFoundMessage={partsText.notFound}
          comboboxProps={{ withinPortal: false }}
          onChange={setDistrict}
        />
      )}
      <ChoiceList
        key={`${draft.field} ${district ?? ''}`}
        label={fields[draft.field]}
        choices={choices}
        chosen={draft.chosen}
        onChange={(chosen) => onChange({ chosen })}
        {...(draft.field === 'village' && district === null ? { none: editor.firstDistrict } : {})}
      />
    </>
  );
}

function Part(props: PartProps) {
  if (isDayFilter(props.draft.field)) return <DaysPart {...props} />;
  switch (props.draft.field) {
    case 'rat':
      return <RatPart {...props} />;
    case 'members':
    case 'assets':
    case 'turnover':
    case 'completeness':
      return <AmountsPart {...props} />;
    default:
      return <ChoicesPart {...props} />;
  }
}

const FIELDS = Object.keys(fields).filter((key): key is FilterField => key in fields);

interface FilterEditorProps {
  /** Null: a new condition, its field chosen first. */
  readonly filter: CooperativeFilter | null;
  readonly onApply: (filter: CooperativeFilter) => void;
}

/** Chooses one condition: what to filter by, then which values. Enter uses it. */
export function FilterEditor({ filter, onApply }: FilterEditorProps) {
  const office = useOffice();
  const { bookYear } = useBookYear();
  const [draft, setDraft] = useState<FilterDraft>(() => (filter ? draftOf(filter) : emptyDraft('status')));
  const [fault, setFault] = useState<string>();
  const offered = FIELDS.filter((field) => field !== 'regency' || office?.level === 'province');
  const complete = draft.field === 'rat' ? { ...draft, bookYear: draft.bookYear ?? bookYear ?? null } : draft;
  const read = readDraft(complete);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (read?.ok) onApply(read.filter);
    else setFault(read?.fault);
  };
  return (
    <form className={css.editor} onSubmit={apply} aria-label={filterText.add}>
      {filter === null && (
        <Select
          label={filterText.choose}
          data={offered.map((field) => ({ value: field, label: fields[field] }))}
          value={draft.field}
          allowDeselect={false}
          searchable
          nothingFoundMessage={partsText.notFound}
          maxDropdownHeight={240}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
          openOnFocus={false}
          onChange={(field) => {
            setFault(undefined);
            const chosen = offered.find((known) => known === field);
            if (chosen) setDraft(emptyDraft(chosen));
          }}
        />
      )}
      <Part
        key={draft.field}
        draft={draft}
        onChange={(changes) => {
          setFault(undefined);
          setDraft((now) => ({ ...now, ...changes }));
        }}
      />
      {fault !== undefined && (
        <p className={css.fault} role="alert">
          {fault}
        </p>
      )}
      <Group justify="flex-end">
        <Button type="submit" disabled={read === null}>
          {filterText.apply}
        </Button>
      </Group>
    </form>
  );
}
