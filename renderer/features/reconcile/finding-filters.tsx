import { Select, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { isReconcileField } from '#rules/reconcile/field.ts';
import { RECONCILE_KINDS, RECONCILE_STATES, type ReconcileKind } from '#rules/reconcile/reconcile.ts';
import { reconcileText as text } from '../../text/reconcile.ts';
import { areDistrictsCounted, kindCounts, type FindingFilter } from './finding-filter.ts';
import css from './reconcile.module.css';

const ANY = '*';
const STATES = [
  { value: ANY, label: text.anyState },
  ...RECONCILE_STATES.map((value) => ({ value, label: text.stateChoices[value] })),
];

interface FindingFiltersProps {
  readonly one: OutputOf<'reconcile.get'>;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Group, kecamatan, field, state and words; each narrows the list further. A number stands only where it is true. */
export function FindingFilters({ one, filter, onFilter, words, onWords, box }: FindingFiltersProps) {
  const counts = kindCounts(one.counts, filter, words);
  const tabLabel = (kind: ReconcileKind | null) => {
    const count = counts?.get(kind);
    const label = text.kinds[kind ?? 'all'];
    return count === undefined ? label : text.withCount(label, count);
  };
  const kinds = [null, ...RECONCILE_KINDS].map((kind) => ({ value: kind ?? ANY, label: tabLabel(kind) }));
  const isCounted = areDistrictsCounted(filter, words);
  const districts = [
    { value: ANY, label: text.anyDistrict },
    ...one.districts.map(({ name, count }) => {
      const label = name === '' ? text.noDistrict : name;
      // A select takes no empty value.
      return { value: `=${name}`, label: isCounted ? text.withCount(label, count) : label };
    }),
  ];
  const fields = [
    { value: ANY, label: text.anyField },
    ...one.compared.map(({ field, label }) => ({ value: field, label })),
  ];
  return (
    <div className={css.filters} role="search">
      <div className={css.kinds} role="tablist" aria-label={text.kindFilter}>
        {kinds.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            role="tab"
            aria-selected={value === (filter.kind ?? ANY)}
            onClick={() =>
              onFilter({ ...filter, kind: RECONCILE_KINDS.find((kind) => kind === value) ?? null })
            }
          >
            {label}
          </button>
        ))}
      </div>
      <Select
        aria-label={text.state}
        data={STATES}
        value={filter.state ?? ANY}
        allowDeselect={false}
        w="12.5rem"
        onChange={(value) =>
          onFilter({ ...filter, state: RECONCILE_STATES.find((state) => state === value) ?? null })
        }
      />
      <Select
        aria-label={text.district}
        data={districts}
        value={filter.districtName === null ? ANY : `=${filter.districtName}`}
        allowDeselect={false}
        searchable
        w="11rem"
        onChange={(value) =>
          onFilter({ ...filter, districtName: value?.startsWith('=') ? value.slice(1) : null })
        }
      />
      <Select
        aria-label={text.field}
        data={fields}
        value={filter.field ?? ANY}
        allowDeselect={false}
        searchable
        w="10rem"
        onChange={(value) =>
          onFilter({ ...filter, field: value !== null && isReconcileField(value) ? value : null })
        }
      />
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        w="9rem"
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
    </div>
  );
}
