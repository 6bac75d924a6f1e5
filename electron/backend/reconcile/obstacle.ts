import { COOPERATIVE_KINDS } from '#rules/cooperative/cooperative.ts';
import type { FieldDifference } from '#rules/reconcile/compare.ts';
import { isReconcileFigure } from '#rules/reconcile/field.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import type { FindingDetail } from '#rules/reconcile/finding.ts';

/** Fields that belong to a history of their own and are written there, with what the history asks for. */
const ELSEWHERE: Readonly<Partial<Record<ReconcileField, string>>> = {
  lastRatOn: 'Catat RAT-nya pada tahun bukunya, di tab RAT.',
  amendmentNumber: 'Catat perubahannya di tab Legalitas.',
  amendmentOn: 'Catat perubahannya di tab Legalitas.',
  chairName: 'Ubah pengurusnya di tab Pengurus, dengan masa jabatannya.',
  secretaryName: 'Ubah pengurusnya di tab Pengurus, dengan masa jabatannya.',
  treasurerName: 'Ubah pengurusnya di tab Pengurus, dengan masa jabatannya.',
  supervisorName: 'Ubah pengawasnya di tab Pengurus, dengan masa jabatannya.',
  managerName: 'Ubah manajernya di tab Pengurus, dengan masa jabatannya.',
};

/** Why the other list's value of a field cannot be taken over by one press; null when it can. */
export function obstacleTo(
  { field, there }: FieldDifference,
  { thereVillageCode, figuresBookYear }: Pick<FindingDetail, 'thereVillageCode' | 'figuresBookYear'>,
): string | null {
  if (there === '') return 'Di sana kosong: diisi di sana.';
  const elsewhere = ELSEWHERE[field];
  if (elsewhere !== undefined) return elsewhere;
  if ((field === 'village' || field === 'district') && thereVillageCode === null)
    return 'Desa/kelurahan di sana tidak dikenal; pilih pada catatan koperasi.';
  if (isReconcileFigure(field) && figuresBookYear === null)
    return 'Tahun bukunya tidak diketahui; isi di tab Keuangan.';
  if (field === 'kind' && !COOPERATIVE_KINDS.some((kind) => kind === there))
    return `"${there}" bukan salah satu dari lima jenis koperasi; pilih pada catatan koperasi.`;
  return null;
}
