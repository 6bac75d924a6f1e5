import { Select, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { isReconcileField, type ReconcileField } from '#rules/reconcile-field.ts';
import {
  RECONCILE_KINDS,
  RECONCILE_STATES,
  type ReconcileKind,
  type ReconcileState,
} from '#rules/reconcile.ts';
import { reconcileText as text } from '../../text/reconcile.ts';
import css from './reconcile.module.css';

/** What of the findings is shown; null shows everything. */
export interface FindingFilter {
  readonly kind: ReconcileKind | null;
  readonly districtName: string | null;
  readonly field: ReconcileField | null;
  readonly state: ReconcileState | null;
}

/** The list begins with what is still to be done. */
export const TO_DO: FindingFilter = { kind: null, districtName: null, field: null, state: 'open' };

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

/** Group, kecamatan, field, state and words; each narrows the list further. */
export function FindingFilters({ one, filter, onFilter, words, onWords, box }: FindingFiltersProps) {
  const countOf = (kind: ReconcileKind): number =>
    RECONCILE_STATES.reduce(
      (sum, state) => sum + (filter.state === null || filter.state === state ? one.counts[kind][state] : 0),
      0,
    );
  const all = RECONCILE_KINDS.reduce((sum, kind) => sum + countOf(kind), 0);
  const kinds = [
    { value: ANY, label: text.withCount(text.kinds.all, all) },
    ...RECONCILE_KINDS.map((value) => ({
      value,
      label: text.withCount(text.kinds[value], countOf(value)),
    })),
  ];
  const districts = [
    { value: ANY, label: text.anyDistrict },
    ...one.districts.map(({ name, count }) => ({
      // A select takes no empty value.
      value: `=${name}`,
      label: text.withCount(name === '' ? text.noDistrict : name, count),
    })),
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
