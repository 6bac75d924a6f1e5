import { useQueries } from '@tanstack/react-query';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { COMPLETENESS_ITEMS, COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import {
  CERTIFICATE_LABELS,
  CERTIFICATE_STATES,
  COOPERATIVE_PATTERNS,
  COOPERATIVE_STATUSES,
  SAVINGS_LOAN_KINDS,
  SAVINGS_LOAN_LABELS,
  STATUS_LABELS,
} from '#rules/cooperative/cooperative.ts';
import { isFreeWordFilter, type FreeWordFilter } from '#rules/cooperative/field-lists.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { VERIFICATION_LABELS, VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { requestWhenOpen } from '../../lib/request.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { filterText } from '../../text/parts/filter.ts';
import type { FilterField } from './filter-list.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const { editor } = filterText;
const asChoices = <Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string = (value) => value,
): readonly Choice[] => values.map((value) => ({ value, label: labelOf(value) }));

const CLOSED: Partial<Readonly<Record<FilterField, readonly Choice[]>>> = {
  status: asChoices(COOPERATIVE_STATUSES, (status) => STATUS_LABELS[status]),
  form: asChoices(FORMATION_FORMS),
  pattern: asChoices(COOPERATIVE_PATTERNS),
  savingsLoan: asChoices(SAVINGS_LOAN_KINDS, (kind) => SAVINGS_LOAN_LABELS[kind]),
  certificate: asChoices(CERTIFICATE_STATES, (state) => CERTIFICATE_LABELS[state]),
  verification: [
    ...asChoices(VERIFICATION_OUTCOMES, (outcome) => VERIFICATION_LABELS[outcome]),
    { value: 'none', label: editor.notVerified },
  ],
  missing: asChoices(COMPLETENESS_ITEMS, (item) => COMPLETENESS_LABELS[item]),
};

type ValueField = FreeWordFilter | 'officer';
const isValueField = (field: FilterField): field is ValueField =>
  field === 'officer' || isFreeWordFilter(field);

/** What may be chosen for a field: its closed list, the words in the register with their counts, or regions. */
export function useFilterChoices(
  field: FilterField,
  districtCode: string | null,
): readonly Choice[] | undefined {
  const office = useOffice();
  const districts = useDistricts();
  const values = useRequest(
    'cooperative.listValues',
    { field: isValueField(field) ? field : 'kind' },
    { isEnabled: isValueField(field) },
  );
  const parentCode = field === 'regency' ? office?.regionCode : (districtCode ?? undefined);
  const regions = useRequest(
    'region.listChildren',
    { parentCode: parentCode ?? '' },
    { isEnabled: parentCode !== undefined && (field === 'regency' || field === 'village') },
  );
  if (field === 'district') {
    const isOne = districts.length === 1;
    const named = districts.flatMap((group) =>
      group.districts.map(({ code, name }) => ({
        value: code,
        label: isOne ? name : `${name} (${group.group})`,
      })),
    );
    return [...named, { value: '', label: editor.noPlace }];
  }
  if (field === 'regency' || field === 'village') {
    if (parentCode === undefined || regions.isPlaceholderData) return [];
    return regions.data?.map(({ code, name }) => ({ value: code, label: name }));
  }
  if (!isValueField(field)) return CLOSED[field] ?? [];
  if (values.isPlaceholderData) return undefined;
  const unknown = field === 'officer' ? editor.nobody : editor.noPlace;
  return values.data?.map(({ value, count }) => ({
    value,
    label: `${value === '' ? unknown : value} (${formatInteger(count)})`,
  }));
}

const parentOf = (code: string) => code.split('.').slice(0, -1).join('.');

/** Names of the regions that the conditions speak of; a code stays a code while its name is being read. */
export function useRegionNames(filters: readonly CooperativeFilter[]): (code: string) => string {
  const codes = filters.flatMap((filter) =>
    filter.field === 'district' || filter.field === 'village' || filter.field === 'regency' ? filter.in : [],
  );
  const parents = [...new Set(codes.map(parentOf))].filter((code) => code !== '');
  const answers = useQueries({
    queries: parents.map((parentCode) => ({
      queryKey: ['region.listChildren', { parentCode }],
      queryFn: () => requestWhenOpen('region.listChildren', { parentCode }),
    })),
  });
  const names = new Map(
    answers.flatMap((answer) => answer.data ?? []).map(({ code, name }) => [code, name] as const),
  );
  return (code) => names.get(code) ?? code;
}
