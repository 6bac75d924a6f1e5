import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

export interface FacilitatedCase {
  readonly product: string;
  readonly isFacilitated: boolean;
  readonly quotaYear: number | null;
  /** Its first step; null: none was recorded. */
  readonly firstOn: PlainDate | null;
}

/** The year in which the office helped: that of the quota, else that of its first step. */
export const facilitatedYear = ({ quotaYear, firstOn }: FacilitatedCase): number | null =>
  quotaYear ?? (firstOn === null ? null : dateParts(firstOn).year);

/** "Pernah difasilitasi: 2023 (Amplang), 2024 (Abon)": any product of the business, in a year before `year`. */
export function facilitatedText(cases: readonly FacilitatedCase[], year: number): string {
  const earlier = cases.flatMap((one) => {
    const of = one.isFacilitated ? facilitatedYear(one) : null;
    return of !== null && of < year ? [{ year: of, product: one.product }] : [];
  });
  const said = earlier
    .toSorted((one, other) => one.year - other.year || one.product.localeCompare(other.product, 'id'))
    .map((one) => `${String(one.year)} (${one.product})`);
  return said.length === 0 ? '' : `Pernah difasilitasi: ${[...new Set(said)].join(', ')}.`;
}
