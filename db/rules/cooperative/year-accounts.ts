import { formatRupiah } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';

/** Figures of the accounts that a RAT approves, in rupiah; null where not known. */
export interface YearAccounts {
  readonly income: number | null;
  readonly expenses: number | null;
  readonly surplus: number | null;
  readonly assets: number | null;
  readonly liabilities: number | null;
  readonly ownCapital: number | null;
}

function surplusReasons({ income, expenses, surplus }: YearAccounts): readonly Reason[] {
  if (income === null || expenses === null || surplus === null) return [];
  const result = income - expenses;
  if (surplus === result) return [];
  const [value, limit] = [formatRupiah(surplus), formatRupiah(result)];
  const message = `SHU ${value} tidak sama dengan pendapatan dikurangi beban, ${limit}. Cocokkan dengan perhitungan hasil usaha; angkanya tetap disimpan.`;
  return [{ code: 'SHU_TIDAK_COCOK', level: 'warning', message, field: 'SHU', value, limit }];
}

function balanceReasons({ assets, liabilities, ownCapital }: YearAccounts): readonly Reason[] {
  if (assets === null || liabilities === null || ownCapital === null) return [];
  const sum = liabilities + ownCapital;
  if (assets === sum) return [];
  const [value, limit] = [formatRupiah(assets), formatRupiah(sum)];
  const message = `Aset ${value} tidak sama dengan kewajiban ditambah modal sendiri, ${limit}. Cocokkan dengan neraca; angkanya tetap disimpan.`;
  return [{ code: 'NERACA_TIDAK_COCOK', level: 'warning', message, field: 'Aset', value, limit }];
}

/** Warnings where the accounts do not add up; parts not known say nothing. Nothing is corrected. */
export function checkAccounts(accounts: YearAccounts): readonly Reason[] {
  return [...surplusReasons(accounts), ...balanceReasons(accounts)];
}
