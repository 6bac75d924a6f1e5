import { formatInteger } from '../value/numbers.ts';

/** Members of many cooperatives, some of which tell men and women apart and some only the whole. */
export interface MemberCounts {
  readonly total: number;
  readonly male: number;
  readonly female: number;
}

/** The parts of a whole that add up to it: who is told apart, and the rest that nobody has told apart. */
function partsOf({ total, male, female }: MemberCounts): readonly string[] {
  const rest = total - male - female;
  return [
    `${formatInteger(male)} laki-laki`,
    `${formatInteger(female)} perempuan`,
    ...(rest > 0 ? [`${formatInteger(rest)} tanpa rincian`] : []),
  ];
}

/** Parts that are more than the whole are not its parts: whoever quotes them would be wrong by so many. */
const isOver = ({ total, male, female }: MemberCounts): boolean => male + female > total;

/** ", terdiri atas 12 laki-laki, 9 perempuan, dan 3 tanpa rincian"; empty where nothing adds up to the whole. */
export function memberSplitClause(counts: MemberCounts): string {
  if (counts.male + counts.female === 0 || isOver(counts)) return '';
  const parts = partsOf(counts);
  const list =
    parts.length === 2 ? parts.join(' dan ') : `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1) ?? ''}`;
  return `, terdiri atas ${list}`;
}

/** "12 laki-laki, 9 perempuan, 3 tanpa rincian" below a number; what does not add up is said so. */
export function memberSplitNote(counts: MemberCounts): string {
  if (!isOver(counts)) return partsOf(counts).join(', ');
  const parts = formatInteger(counts.male + counts.female);
  return `rincian laki-laki dan perempuan berjumlah ${parts}, periksa angkanya`;
}
