import type { FormationParticulars } from './formation.ts';

/** A file of which only founders and documents are known yet. */
export const NO_PARTICULARS: FormationParticulars = {
  address: '',
  membershipArea: '',
  business: '',
  principalSaving: null,
  mandatorySaving: null,
  termFrom: null,
  termUntil: null,
  meetingPlace: '',
  meetingTime: '',
  officer: '',
  notary: '',
};

/** Initial capital: simpanan pokok of every founder who counts; null while the amount is not known. */
export function initialCapital(particulars: FormationParticulars, qualified: number): number | null {
  return particulars.principalSaving === null ? null : particulars.principalSaving * qualified;
}
