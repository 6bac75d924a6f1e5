import type { DatedRule } from './dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';

/** What an office once told the press is its own rule; where it was told proves nothing on a paper. */
const TOLD_TO = / sebagaimana disampaikan kepada pers\b/;

/** The basis of a rule with the version that was used: what is asked first when a verdict is doubted. */
export function versionedBasis({ basis, inForceFrom }: DatedRule<unknown>): string {
  return `${basis.replace(TOLD_TO, '')} (aturan yang berlaku sejak ${formatLongDate(inForceFrom)})`;
}
