import type { DatedRule } from './dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';

/** The basis of a rule with the version that was used: what is asked first when a verdict is doubted. */
export function versionedBasis({ basis, inForceFrom }: DatedRule<unknown>): string {
  return `${basis} (aturan yang berlaku sejak ${formatLongDate(inForceFrom)})`;
}
