import { formatInteger, formatRupiah } from './numbers.ts';
import type { Reason } from './reason.ts';

/** The figures of one book year that are held against each other. */
export interface ComparedFigures {
  readonly bookYear: number;
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  readonly membersTotal: number | null;
  readonly ownCapital: number | null;
  readonly outsideCapital: number | null;
  readonly assets: number | null;
}

function memberReasons(figures: ComparedFigures): readonly Reason[] {
  const { membersMale: male, membersFemale: female, membersTotal: total } = figures;
  if (male === null || female === null || total === null || male + female === total) return [];
  const message = `Anggota pria ${formatInteger(male)} dan wanita ${formatInteger(female)} berjumlah ${formatInteger(male + female)}, sedangkan jumlah anggota tertulis ${formatInteger(total)}. Periksa lagi; angkanya tetap disimpan.`;
  const [value, limit] = [formatInteger(total), formatInteger(male + female)];
  return [{ code: 'ANGGOTA_TIDAK_COCOK', level: 'warning', message, field: 'Jumlah anggota', value, limit }];
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
  return [...memberReasons(figures), ...assetReasons(figures)];
}
