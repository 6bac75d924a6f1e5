import { AWARD_CRITERION_LABELS } from '#rules/award/verdict.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import { shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import type { Programme } from './programme.ts';

export const draftSubject = (bookYear: number): string => `award:${bookYear}`;

const LABELS: Readonly<Record<keyof AwardCriteria, string>> = {
  isReportRequired: AWARD_CRITERION_LABELS.report,
  isTimelinessRequired: 'Tepat waktu',
  isActiveStatusRequired: 'Berstatus aktif',
  isRunningBusinessRequired: 'Usaha berjalan',
  isCertificateRequired: 'Sertifikat NIK berlaku',
  coolingOffYears: 'Jeda tahun sejak penghargaan terakhir',
  minimumYears: 'Umur paling sedikit',
  minimumGrade: 'Predikat paling rendah',
  plannedCount: 'Banyaknya penerima yang direncanakan',
  ranking: 'Urutan calon',
};

const GIVERS = { head: 'Kepala dinas', regent: 'Bupati, wali kota, atau gubernur' } as const;

/** What the draft of a book year's award says. */
export function draftFields({
  criteria,
  giver,
}: Pick<Programme, 'criteria' | 'giver'>): readonly ShownField[] {
  const texts = Object.fromEntries(
    Object.entries(criteria).map(([name, value]: readonly [string, string | number | boolean | null]) => [
      name,
      typeof value === 'boolean' ? (value ? 'disyaratkan' : 'tidak disyaratkan') : value,
    ]),
  );
  return [...shownFields(LABELS, texts), { name: 'giver', label: 'Pemberi', now: GIVERS[giver] }];
}
