import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

/** A verified law in force since the first day of its year, but for what a test says. */
export function law(id: string, part: Partial<LegalBasis> = {}): LegalBasis {
  const { year = 2000 } = part;
  return {
    id,
    kind: 'uu',
    formName: '',
    number: '1',
    year,
    title: 'Contoh',
    publication: '',
    inForceFrom: toPlainDate(`${year}-01-01`),
    inForceUntil: null,
    changedBy: [],
    isChangedRepeatedly: false,
    citedBy: ['sk-penghargaan'],
    localLaw: null,
    isVerified: true,
    source: '',
    note: '',
    ...part,
  };
}

export const COOPERATIVES = law('uu-25-1992', {
  number: '25',
  year: 1992,
  title: 'Perkoperasian',
  publication: 'LN 1992/116, TLN 3502',
  inForceFrom: toPlainDate('1992-10-21'),
  changedBy: ['uu-11-2020', 'uu-6-2023'],
});
export const FIRST_CHANGE = law('uu-11-2020', {
  number: '11',
  year: 2020,
  title: 'Cipta Kerja',
  inForceFrom: toPlainDate('2020-11-02'),
  inForceUntil: toPlainDate('2022-12-29'),
  citedBy: [],
});
export const SECOND_CHANGE = law('uu-6-2023', {
  number: '6',
  year: 2023,
  title: 'Penetapan Perppu Cipta Kerja',
  publication: 'LN 2023/41, TLN 6856',
  inForceFrom: toPlainDate('2023-03-31'),
  citedBy: [],
});
