import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { regionCode } from '#contract/scalars.ts';
import {
  COOPERATIVE_PATTERNS,
  INACTIVE_STATUSES,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';

type Filters = readonly CooperativeFilter[];

const ACTIVE: CooperativeFilter = { field: 'status', in: ['active'] };

/** The conditions of one column; null where the list has none that mean the same. */
function columnFilters({ key, bookYear }: RecapColumnChoice): Filters | null {
  switch (key) {
    case 'active':
      return [ACTIVE];
    case 'inactive':
      return [{ field: 'status', in: [...INACTIVE_STATUSES] }];
    case 'total':
      return [];
    case 'rat':
      return bookYear === null ? null : [ACTIVE, { field: 'rat', bookYear, isReported: true }];
    case 'certified':
      return [{ field: 'certificate', in: ['certified'] }];
    case 'inProgress':
      return [{ field: 'certificate', in: ['in_progress'] }];
    default:
      return null;
  }
}

function rowFilters(grouping: RecapGrouping, key: string | null): Filters | null {
  if (key === null) return [];
  const form = FORMATION_FORMS.find((one) => one === key);
  const kind = SAVINGS_LOAN_KINDS.find((one) => one === key);
  const pattern = COOPERATIVE_PATTERNS.find((one) => one === key);
  switch (grouping) {
    case 'officer':
      return [{ field: 'officer', in: [key] }];
    case 'group':
    case 'sector':
      return key === '' ? [{ field: 'missing', in: [grouping] }] : [{ field: grouping, in: [key] }];
    case 'district':
    case 'village':
    case 'regency':
      // A row of no region opens no list.
      return regionCode.safeParse(key).success ? [{ field: grouping, in: [key] }] : null;
    case 'kind':
      return key === '' ? null : [{ field: grouping, in: [key] }];
    case 'form':
      return form ? [{ field: 'form', in: [form] }] : null;
    case 'pattern':
      return pattern ? [{ field: 'pattern', in: [pattern] }] : null;
    case 'kbli':
      return [{ field: 'kbli', in: [key] }];
    case 'savingsLoan':
      return kind === undefined ? null : [{ field: 'savingsLoan', in: [kind] }];
    case 'grade':
    case 'localClass':
    default:
      return null;
  }
}

/** Conditions that open, in the list of cooperatives, exactly those behind a number of today; null where none do. */
export function listFiltersOf({
  grouping,
  key,
  column,
  filters,
}: {
  readonly grouping: RecapGrouping;
  readonly key: string | null;
  readonly column: RecapColumnChoice;
  readonly filters: Filters;
}): Filters | null {
  const ofColumn = columnFilters(column);
  const ofRow = rowFilters(grouping, key);
  if (!ofColumn || !ofRow) return null;
  // The list shows dissolved cooperatives when a condition names them; a recap never counts them.
  const namesDissolved = filters.some(({ field, ...rest }) => field === 'status' && isNamed(rest));
  return namesDissolved ? null : [...filters, ...ofRow, ...ofColumn];
}

const isNamed = (rest: object): boolean =>
  'in' in rest && Array.isArray(rest.in) && rest.in.includes('dissolved');
