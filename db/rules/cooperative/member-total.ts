import { formatInteger } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';

/** Members as counted; null where not known. */
export interface MemberCounts {
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  readonly membersTotal: number | null;
}

/** Warning when men and women do not add up to the total; where one of the three is unknown there is nothing to say. */
export function checkMemberTotal({
  membersMale,
  membersFemale,
  membersTotal,
}: MemberCounts): readonly Reason[] {
  if (membersMale === null || membersFemale === null || membersTotal === null) return [];
  const sum = membersMale + membersFemale;
  if (membersTotal === sum) return [];
  return [
    {
      code: 'ANGGOTA_TIDAK_COCOK',
      level: 'warning',
      field: 'Anggota',
      value: formatInteger(membersTotal),
      limit: formatInteger(sum),
      message: `Jumlah anggota tertulis ${formatInteger(membersTotal)}, sedangkan pria ${formatInteger(membersMale)} ditambah wanita ${formatInteger(membersFemale)} adalah ${formatInteger(sum)}. Periksa kembali jumlahnya.`,
    },
  ];
}
