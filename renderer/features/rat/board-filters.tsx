import { Select } from '@mantine/core';
import { STANDINGS } from '#contract/rat.ts';
import { regionFilter } from '../../lib/region-filter.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/field/book-year-select.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { ratText } from '../../text/rat/rat.ts';
import { withCondition, type BoardQuery } from './board-query.ts';
import css from './rat.module.css';

const { filter: text } = ratText;
const STANDING_CHOICES = Object.entries(text.standings).map(([value, label]) => ({ value, label }));
const FORM_CHOICES = ['primer', 'sekunder'].map((value) => ({ value, label: value }));
/** A choice needs a word of its own where the condition is an empty one. */
const NOBODY = '-';

interface ConditionProps {
  readonly label: string;
  readonly placeholder: string;
  readonly width: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One condition of the sentence, which can be taken away by itself. */
function Condition({ label, placeholder, width, value, choices, onChoose }: ConditionProps) {
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      data={[...choices]}
      value={value ?? null}
      clearable
      searchable={choices.length > 8}
      filter={regionFilter}
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      w={width}
      onChange={(chosen) => onChoose(chosen ?? undefined)}
    />
  );
}

interface BoardFiltersProps {
  readonly query: BoardQuery;
  readonly years: readonly number[];
  readonly shown: number | undefined;
  readonly onChange: (query: BoardQuery) => void;
}

const orNobody = (value: string) => (value === '' ? NOBODY : value);
const fromNobody = (value: string) => (value === NOBODY ? '' : value);

/** The conditions of the board as one sentence. */
export function BoardFilters({ query, years, shown, onChange }: BoardFiltersProps) {
  const districts = useDistricts().flatMap((group) => group.districts);
  const officers = useRequest('cooperative.listValues', { field: 'officer' }).data ?? [];
  const [district, form, officer] = [query.districts?.[0], query.forms?.[0], query.officers?.[0]];
  const set = <Name extends keyof BoardQuery>(name: Name, value: BoardQuery[Name] | undefined) =>
    onChange(withCondition(query, name, value));
  return (
    <div className={css.filters} role="search">
      <span>{text.show}</span>
      <Select
        aria-label={text.status}
        data={[
          { value: 'active', label: text.active },
          { value: 'all', label: text.all },
        ]}
        value={query.isActiveOnly === false ? 'all' : 'active'}
        allowDeselect={false}
        w="6.75rem"
        onChange={(value) => set('isActiveOnly', value === 'all' ? false : undefined)}
      />
      <Condition
        label={text.standing}
        placeholder={text.anyStanding}
        width="11.5rem"
        value={query.standing === 'any' ? undefined : query.standing}
        choices={STANDING_CHOICES}
        onChoose={(value) =>
          set(
            'standing',
            STANDINGS.find((known) => known === value),
          )
        }
      />
      <Condition
        label={text.district}
        placeholder={text.anyDistrict}
        width="10.25rem"
        value={district === undefined ? undefined : orNobody(district)}
        choices={[
          ...districts.map(({ code, name }) => ({ value: code, label: name })),
          { value: NOBODY, label: text.noDistrict },
        ]}
        onChoose={(value) => set('districts', value === undefined ? undefined : [fromNobody(value)])}
      />
      <Condition
        label={text.form}
        placeholder={text.anyForm}
        width="8.75rem"
        value={form}
        choices={FORM_CHOICES}
        onChoose={(value) => set('forms', value === 'primer' || value === 'sekunder' ? [value] : undefined)}
      />
      <Condition
        label={text.officer}
        placeholder={text.anyOfficer}
        width="9.25rem"
        value={officer === undefined ? undefined : orNobody(officer)}
        choices={officers.map(({ value }) => ({
          value: orNobody(value),
          label: value === '' ? text.noOfficer : value,
        }))}
        onChoose={(value) => set('officers', value === undefined ? undefined : [fromNobody(value)])}
      />
      <span>{text.forYear}</span>
      <BookYearSelect
        label={text.bookYear}
        years={years}
        value={query.bookYear}
        onChange={(year) => set('bookYear', year)}
      />
      <span className={css.shown}>{shown !== undefined && text.shown(shown)}</span>
    </div>
  );
}
