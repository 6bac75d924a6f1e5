import { STANDINGS } from '#contract/rat.ts';
import type { Region } from '../../lib/use-districts.ts';
import { pickKept, pickOne } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { withCondition, type BoardQuery, type StageWord } from './board-query.ts';

const { filter: text } = ratText;
const STANDING_CHOICES = STANDINGS.flatMap((value) =>
  value === 'any' ? [] : [{ value, label: text.standings[value] }],
);
const FORM_CHOICES = (['primer', 'sekunder'] as const).map((value) => ({ value, label: value }));
/** The board opens on those at work. */
const STATUS_CHOICES = [{ value: 'active' as const, label: text.active }];
/** A choice needs a word of its own where the condition is an empty one. */
const NOBODY = '-';
const orNobody = (value: string) => (value === '' ? NOBODY : value);
const fromNobody = (value: string) => (value === NOBODY ? '' : value);

interface BoardFilterOptions {
  readonly query: BoardQuery;
  readonly years: readonly number[];
  readonly districts: readonly Region[];
  readonly officers: readonly string[];
  /** The stages with how many are at each, as the funnel above tells them. */
  readonly stages: readonly { readonly value: StageWord; readonly label: string }[];
  /** In a narrow window the rarer ones wait. */
  readonly hasRoom: boolean;
  readonly onChange: (query: BoardQuery) => void;
}

/** The search, the book year and the conditions of the board. */
export function boardFilter(options: BoardFilterOptions): ListFilterProps {
  const { query, years, districts, officers, stages, hasRoom, onChange } = options;
  const [district, officer] = [query.districts?.[0], query.officers?.[0]];
  const set = <Name extends keyof BoardQuery>(name: Name, value: BoardQuery[Name] | undefined) =>
    onChange(withCondition(query, name, value));
  return {
    search: {
      label: text.search,
      short: text.searchShort,
      words: query.text ?? '',
      onWords: (words) => set('text', words || undefined),
    },
    parts: [
      pickKept({
        label: text.bookYear,
        options: years.map((year) => ({ value: String(year), label: String(year) })),
        value: String(query.bookYear),
        onChange: (year) => set('bookYear', Number(year)),
      }),
      pickOne({
        label: text.status,
        any: text.anyStatus,
        options: STATUS_CHOICES,
        value: query.isActiveOnly === false ? null : 'active',
        home: 'active',
        onChange: (value) => set('isActiveOnly', value === null ? false : undefined),
      }),
      pickOne({
        label: text.standing,
        any: text.anyStanding,
        options: STANDING_CHOICES,
        value: query.standing === 'any' ? null : query.standing,
        onChange: (standing) => set('standing', standing ?? undefined),
      }),
      pickOne({
        label: text.stage,
        any: text.anyStage,
        options: stages,
        value: query.stages?.[0],
        // The funnel above is where it is chosen.
        isRare: true,
        onChange: (stage) => set('stages', stage === null ? undefined : [stage]),
      }),
      pickOne({
        label: text.district,
        any: text.anyDistrict,
        options: [
          ...districts.map(({ code, name }) => ({ value: code, label: name })),
          { value: NOBODY, label: text.noDistrict },
        ],
        value: district === undefined ? null : orNobody(district),
        onChange: (value) => set('districts', value === null ? undefined : [fromNobody(value)]),
      }),
      pickOne({
        label: text.form,
        any: text.anyForm,
        options: FORM_CHOICES,
        value: query.forms?.[0],
        isRare: !hasRoom,
        onChange: (form) => set('forms', form === null ? undefined : [form]),
      }),
      pickOne({
        label: text.officer,
        any: text.anyOfficer,
        options: officers.map((name) => ({ value: orNobody(name), label: name || text.noOfficer })),
        value: officer === undefined ? null : orNobody(officer),
        isRare: !hasRoom,
        onChange: (value) => set('officers', value === null ? undefined : [fromNobody(value)]),
      }),
    ],
    onClear: () =>
      onChange({
        bookYear: query.bookYear,
        ...(query.sort && { sort: query.sort }),
        ...(query.isDescending !== undefined && { isDescending: query.isDescending }),
      }),
  };
}
