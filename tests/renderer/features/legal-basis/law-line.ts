import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

/** A verified law as the list shows it. */
export const LAW: LegalBasisLine = {
  id: 'uu-25-1992',
  kind: 'uu',
  formName: '',
  number: '25',
  year: 1992,
  title: 'Perkoperasian',
  publication: 'LN 1992/116, TLN 3502',
  inForceFrom: day('1992-10-21'),
  inForceUntil: null,
  changedBy: ['uu-6-2023'],
  isChangedRepeatedly: true,
  citedBy: ['sk-penghargaan'],
  localLaw: null,
  isVerified: true,
  source: 'Naskah resmi',
  note: '',
  head: 'Undang-Undang Nomor 25 Tahun 1992',
  citation: 'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian',
  isInForce: true,
  recordedBy: 'Bawaan program',
  updatedAt: READ_AT,
  removedReason: '',
};
