import { Button, Menu, Select, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { STANDINGS } from '#contract/rat.ts';
import { regionFilter } from '../../lib/region-filter.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
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
  readonly onChange: (query: BoardQuery) => void;
}

const orNobody = (value: string) => (value === '' ? NOBODY : value);
const fromNobody = (value: string) => (value === NOBODY ? '' : value);

/** The search and the conditions of the board in one line; the rarer ones by "Saringan" where it would not hold them. */
export function BoardFilters({ query, years, onChange }: BoardFiltersProps) {
  const districts = useDistricts().flatMap((group) => group.districts);
  const officers = useRequest('cooperative.listValues', { field: 'officer' }).data ?? [];
  const hasRoom = useHasRoom();
  const [added, setAdded] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const [district, form, officer] = [query.districts?.[0], query.forms?.[0], query.officers?.[0]];
  const set = <Name extends keyof BoardQuery>(name: Name, value: BoardQuery[Name] | undefined) =>
    onChange(withCondition(query, name, value));
  const all: readonly (ConditionProps & { readonly isRarer?: boolean })[] = [
    {
      label: text.standing,
      placeholder: text.anyStanding,
      width: hasRoom ? '11rem' : '9rem',
      value: query.standing === 'any' ? undefined : query.standing,
      choices: STANDING_CHOICES,
      onChoose: (value) =>
        set(
          'standing',
          STANDINGS.find((known) => known === value),
        ),
    },
    {
      label: text.district,
      placeholder: text.anyDistrict,
      width: hasRoom ? '10.25rem' : '9.25rem',
      value: district === undefined ? undefined : orNobody(district),
      choices: [
        ...districts.map(({ code, name }) => ({ value: code, label: name })),
        { value: NOBODY, label: text.noDistrict },
      ],
      onChoose: (value) => set('districts', value === undefined ? undefined : [fromNobody(value)]),
    },
    {
      label: text.form,
      placeholder: text.anyForm,
      width: '8.75rem',
      value: form,
      choices: FORM_CHOICES,
      onChoose: (value) => set('forms', value === 'primer' || value === 'sekunder' ? [value] : undefined),
      isRarer: true,
    },
    {
      label: text.officer,
      placeholder: text.anyOfficer,
      width: '9.25rem',
      value: officer === undefined ? undefined : orNobody(officer),
      choices: officers.map(({ value }) => ({
        value: orNobody(value),
        label: value === '' ? text.noOfficer : value,
      })),
      onChoose: (value) => set('officers', value === undefined ? undefined : [fromNobody(value)]),
      isRarer: true,
    },
  ];
  const isHidden = ({ isRarer, value, label }: (typeof all)[number]) =>
    !hasRoom && isRarer === true && value === undefined && added !== label;
  const hidden = all.filter(isHidden);
  return (
    <div className={css.filters} role="search">
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        value={query.text ?? ''}
        maxLength={200}
        w={hasRoom ? '8.75rem' : '7.5rem'}
        onChange={(event) => set('text', event.currentTarget.value || undefined)}
      />
      <Select
        aria-label={text.status}
        data={[
          { value: 'active', label: text.active },
          { value: 'all', label: text.all },
        ]}
        value={query.isActiveOnly === false ? 'all' : 'active'}
        allowDeselect={false}
        w="5.75rem"
        onChange={(value) => set('isActiveOnly', value === 'all' ? false : undefined)}
      />
      {all
        .filter((one) => !isHidden(one))
        .map(({ isRarer: _rarer, ...condition }) => (
          <Condition key={condition.label} {...condition} />
        ))}
      {hidden.length > 0 && (
        <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button variant="default" px="sm">
              {text.more}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {hidden.map(({ label }) => (
              <Menu.Item key={label} onClick={() => setAdded(label)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <BookYearSelect
        label={text.bookYear}
        years={years}
        value={query.bookYear}
        onChange={(year) => set('bookYear', year)}
      />
    </div>
  );
}
