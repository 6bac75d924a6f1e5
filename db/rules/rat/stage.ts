import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** What a book year's RAT goes through, in order; each is a day that stands in a record. */
export const RAT_STAGES = ['invited', 'scheduled', 'held', 'reported', 'entered', 'certified'] as const;
export type RatStage = (typeof RAT_STAGES)[number];

/** Stages whose day is kept by themselves; the meeting and its report belong to the RAT. */
export const OFFICE_STAGES = ['invited', 'scheduled', 'entered', 'certified'] as const;
export type OfficeStage = (typeof OFFICE_STAGES)[number];

export const RAT_STAGE_LABELS: Readonly<Record<RatStage, string>> = {
  invited: 'Diundang',
  scheduled: 'Dijadwalkan',
  held: 'Dilaksanakan',
  reported: 'Laporan diterima',
  entered: 'Diinput ODS',
  certified: 'Sertifikat terbit',
};

/** How a stage with no day yet is called: nothing is known of that book year. */
export const NO_STAGE_LABEL = 'Belum ada catatan';

export type StageDays = Readonly<Record<RatStage, PlainDate | null>>;

export const NO_STAGE_DAYS: StageDays = {
  invited: null,
  scheduled: null,
  held: null,
  reported: null,
  entered: null,
  certified: null,
};

/** The furthest stage that has been reached; null when none has. A meeting may be known without its day. */
export function lastStage(days: StageDays, isHeldUndated: boolean): RatStage | null {
  return RAT_STAGES.findLast((stage) => days[stage] !== null || (stage === 'held' && isHeldUndated)) ?? null;
}

/**
 * Warnings where a stage is dated before an earlier one. The day a RAT is scheduled for may lie after the meeting (it
 * was brought forward), so it is held only against the invitation.
 */
export function checkStageOrder(days: StageDays): readonly Reason[] {
  return RAT_STAGES.flatMap((stage, index) => {
    const on = days[stage];
    if (on === null) return [];
    const before = RAT_STAGES.slice(0, index).findLast(
      (earlier) => days[earlier] !== null && (earlier !== 'scheduled' || stage === 'scheduled'),
    );
    const earlierOn = before === undefined ? null : days[before];
    if (before === undefined || earlierOn === null || on >= earlierOn) return [];
    const [value, limit] = [formatLongDate(on), formatLongDate(earlierOn)];
    const message = `Tahap "${RAT_STAGE_LABELS[stage]}" tertanggal ${value}, lebih awal daripada "${RAT_STAGE_LABELS[before]}", ${limit}. Periksa kedua tanggal.`;
    return [
      { code: 'RAT_TAHAP_MUNDUR', level: 'warning', message, field: RAT_STAGE_LABELS[stage], value, limit },
    ];
  });
}
