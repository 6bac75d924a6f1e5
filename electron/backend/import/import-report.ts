import { randomUUID } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { EntryField } from './entry-field.ts';
import type { KeptChoices } from './kept-choices.ts';
import type { PlannedRow } from './planned-row.ts';

/** A row with the fields that are shown of it: all that differ, or, once written, those that were changed. */
export interface ShownChange {
  readonly planned: PlannedRow;
  readonly fields: readonly EntryField[];
  /** Place of its first line in the list of all changes. */
  readonly firstLine: number;
}

/** What one reading of a file found, kept so that a window can look at any part of it. */
export interface ImportReport {
  readonly created: readonly PlannedRow[];
  readonly changes: readonly ShownChange[];
  readonly changeLines: number;
}

/** The trial on screen, the import saved from it, and one in between. More would only hold memory. */
const KEPT_REPORTS = 3;

/** By id, the one used last at the end. Lives as long as the program: a report is a view of a file, not data. */
const reports = new Map<string, ImportReport>();

/** Keeps what a reading found; `hidden` fields were left as they are and are not shown. */
export function rememberReport(planned: readonly PlannedRow[], hidden: KeptChoices): string {
  const changes: ShownChange[] = [];
  let changeLines = 0;
  for (const row of planned) {
    const fields = row.differing.filter(({ field }) => !hidden.isKept(row.row, field));
    if (fields.length === 0) continue;
    changes.push({ planned: row, fields, firstLine: changeLines });
    changeLines += 1 + fields.length;
  }
  const reportId = randomUUID();
  reports.set(reportId, {
    created: planned.filter(({ outcome }) => outcome === 'created'),
    changes,
    changeLines,
  });
  for (const oldest of [...reports.keys()].slice(0, -KEPT_REPORTS)) reports.delete(oldest);
  return reportId;
}

/** @throws AppError IMPORT_REPORT_GONE */
export function findReport(reportId: string): ImportReport {
  const report = reports.get(reportId);
  if (!report) throw new AppError('IMPORT_REPORT_GONE');
  reports.delete(reportId);
  reports.set(reportId, report);
  return report;
}
