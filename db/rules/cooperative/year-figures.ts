import { checkMemberTotal } from './member-total.ts';
import type { MemberCounts } from './member-total.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';

/** The figures of one book year that are held against each other. */
export interface ComparedFigures extends MemberCounts {
  readonly ownCapital: number | null;
  readonly outsideCapital: number | null;
  readonly assets: number | null;
}

function assetReasons({ ownCapital, outsideCapital, assets }: ComparedFigures): readonly Reason[] {
  if (ownCapital === null || outsideCapital === null || assets === null) return [];
  const capital = ownCapital + outsideCapital;
  if (assets === capital) return [];
  const message = `Aset ${formatRupiah(assets)} tidak sama dengan modal sendiri ditambah modal luar, ${formatRupiah(capital)}. Cocokkan dengan neraca; angkanya tetap disimpan.`;
  const [value, limit] = [formatRupiah(assets), formatRupiah(capital)];
  return [{ code: 'ASET_TIDAK_COCOK', level: 'warning', message, field: 'Aset', value, limit }];
}

/** Warnings where figures of one balance sheet do not add up; parts not known say nothing. Nothing is corrected. */
export function checkFigures(figures: ComparedFigures): readonly Reason[] {
  return [...checkMemberTotal(figures), ...assetReasons(figures)];
}
