import type { ActivitySeen } from '../cooperative/register-field.ts';
import { parseTypedDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { readActivity, readFinding, readOutcome } from './sheet.ts';
import type { SheetColumn } from './sheet.ts';
import type { FindingState, VisitOutcome } from './visit.ts';

/** A row of the table as it was keyed from a sheet; null where a cell that must be filled is not. */
export interface SheetRow {
  readonly officer: string;
  readonly visitedOn: PlainDate | null;
  readonly metName: string;
  readonly metPosition: string;
  readonly outcome: VisitOutcome | null;
  readonly activitySeen: ActivitySeen;
  readonly findings: readonly { readonly aspect: string; readonly state: FindingState }[];
  readonly note: string;
  readonly advice: string;
  readonly task: string;
  readonly taskBy: string;
  readonly taskDue: PlainDate | null;
}

const DATE_FAULT = 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.';
const OUTCOME_FAULT = 'Tulis huruf kotaknya pada lembar: A, B, C, D, E, atau F.';
const ACTIVITY_FAULT = 'Tulis A bila ada kegiatan, T bila tidak ada; kosong bila tidak dinyatakan.';
const FINDING_FAULT = 'Tulis B bila baik, P bila perlu dibenahi; kosong bila tidak diperiksa.';

/** What is wrong with the form of a cell, with the remedy; undefined where it can be read. */
export function sheetCellFault({ cell }: Pick<SheetColumn, 'cell'>, typed: string): string | undefined {
  if (typed.trim() === '') return undefined;
  switch (cell) {
    case 'visitedOn':
    case 'taskDue':
      return parseTypedDate(typed) ? undefined : DATE_FAULT;
    case 'outcome':
      return readOutcome(typed) ? undefined : OUTCOME_FAULT;
    case 'activitySeen':
      return readActivity(typed) ? undefined : ACTIVITY_FAULT;
    case 'findings':
      return readFinding(typed) === undefined ? FINDING_FAULT : undefined;
    default:
      return undefined;
  }
}

/** The cells behind the cooperative's name, in the order of the columns, as a row; what cannot be read is left out. */
export function readSheetRow(cells: readonly string[], columns: readonly SheetColumn[]): SheetRow {
  const typed = (at: number) => (cells[at] ?? '').trim();
  const of = (cell: SheetColumn['cell']) => typed(columns.findIndex((column) => column.cell === cell));
  return {
    officer: of('officer'),
    visitedOn: parseTypedDate(of('visitedOn')) ?? null,
    metName: of('metName'),
    metPosition: of('metPosition'),
    outcome: readOutcome(of('outcome')) ?? null,
    activitySeen: readActivity(of('activitySeen')) ?? 'unknown',
    findings: columns.flatMap(({ cell, aspect }, at) => {
      const state = cell === 'findings' ? readFinding(typed(at)) : null;
      return state ? [{ aspect, state }] : [];
    }),
    note: of('note'),
    advice: of('advice'),
    task: of('task'),
    taskBy: of('taskBy'),
    taskDue: parseTypedDate(of('taskDue')) ?? null,
  };
}
