import type { OutputOf } from '#contract/index.ts';
import { isReconcileField } from '#rules/reconcile/field.ts';
import { RECONCILE_KINDS, RECONCILE_STATES } from '#rules/reconcile/reconcile.ts';
import { pickOne, split } from '../../parts/filter/filter-part.ts';
import type { ListFilterProps } from '../../parts/filter/list-filter.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { areDistrictsCounted, kindCounts, TO_DO, type FindingFilter } from './finding-filter.ts';

const STATES = RECONCILE_STATES.map((value) => ({ value, label: text.stateChoices[value] }));
/** A choice needs a word of its own where the name is an empty one. */
const NO_DISTRICT = '-';

interface FindingFilterOptions {
  readonly one: OutputOf<'reconcile.get'>;
  readonly filter: FindingFilter;
  readonly words: string;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onWords: (words: string) => void;
}

/** Group, state, kecamatan, field and words; each narrows the list further. A number stands only where it is true. */
export function findingFilter(options: FindingFilterOptions): ListFilterProps {
  const { one, filter, words, onFilter, onWords } = options;
  const counts = kindCounts(one.counts, filter, words);
  const isCounted = areDistrictsCounted(filter, words);
  const { districtName } = filter;
  return {
    search: { label: text.search, short: text.searchShort, words, onWords },
    parts: [
      split({
        label: text.kindFilter,
        any: text.anyKind,
        options: RECONCILE_KINDS.map((value) => ({
          value,
          label: text.kinds[value],
          count: counts?.get(value),
        })),
        value: filter.kind,
        onChange: (kind) => onFilter({ ...filter, kind }),
      }),
      pickOne({
        label: text.state,
        any: text.anyState,
        options: STATES,
        value: filter.state,
        home: TO_DO.state ?? undefined,
        onChange: (state) => onFilter({ ...filter, state }),
      }),
      pickOne({
        label: text.district,
        any: text.anyDistrict,
        options: one.districts.map(({ name, count }) => ({
          value: name || NO_DISTRICT,
          label: name || text.noDistrict,
          count: isCounted ? count : undefined,
        })),
        value: districtName === '' ? NO_DISTRICT : districtName,
        onChange: (name) => onFilter({ ...filter, districtName: name === NO_DISTRICT ? '' : name }),
      }),
      pickOne({
        label: text.field,
        any: text.anyField,
        options: one.compared.map(({ field, label }) => ({ value: field, label })),
        value: filter.field,
        onChange: (field) =>
          onFilter({ ...filter, field: field !== null && isReconcileField(field) ? field : null }),
      }),
    ],
    onClear: () => {
      onFilter(TO_DO);
      onWords('');
    },
  };
}
