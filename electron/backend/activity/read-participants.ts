import { markedParticipant } from '#contract/activity/facts.ts';
import { markReader } from '#rules/activity/attendance-words.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import { PARTICIPANT_LABELS } from '#rules/activity/participant.ts';
import {
  isHeadings,
  namedColumns,
  PARTICIPANT_HEADINGS,
  readParticipantRow,
} from '#rules/activity/participant-rows.ts';
import type { Origin, ParticipantColumn } from '#rules/activity/participant-rows.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { isMasked } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { refuse } from '../base/refusal.ts';
import { cellText } from '../spreadsheet/file/clean-text.ts';
import type { Cell, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { findHeadedTable } from '../spreadsheet/find/headed-table.ts';
import type { HeadedTable } from '../spreadsheet/find/headed-table.ts';

interface NamedRow {
  readonly row: number;
  /** What stands in the row, long numbers masked. */
  readonly text: string;
}

export interface FileParticipant extends NamedRow {
  readonly typed: ReturnType<typeof markedParticipant.parse>;
  readonly hasMaskedNik: boolean;
}

export interface ParticipantReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly participants: readonly FileParticipant[];
  readonly passedOver: readonly NamedRow[];
  readonly refused: readonly (NamedRow & { readonly message: string })[];
  readonly unread: readonly { readonly row: number; readonly cell: string }[];
  readonly unreadColumns: readonly string[];
  readonly readsCrosses: boolean;
}

/** A heading beside the names by which a list of people is known from a title such as "Nama pelatih". */
const BESIDE_NAME = ['sex', 'nikKtp', 'business', 'role', 'origin', 'nib', 'pre', 'post'] as const;
/** Lines below a list that sum it up. */
const SUM_LINE = /^(jumlah|total)\b/i;
/** Twelve digits and more are a number of somebody: a NIK, an NIB, a telephone. */
const LONG_NUMBER = /(?:\d[ .-]?){11,}\d/g;
const SHOWN_CELLS = 200;

const hidden = (text: string): string => text.replaceAll(LONG_NUMBER, (digits) => maskNik(digits));
const textOf = (cell: Cell): string => cellText(cell)?.trim().replaceAll(/\s+/g, ' ') ?? '';
const dayOf = (cell: Cell): PlainDate | undefined =>
  cell === null ? undefined : (cell.day ?? parseTypedDate(cell.text));

function tableOf(grids: readonly SheetGrid[]): HeadedTable<ParticipantColumn> {
  for (const beside of BESIDE_NAME) {
    const found = findHeadedTable(grids, PARTICIPANT_HEADINGS, ['name', beside]);
    if (found) return found;
  }
  return (
    findHeadedTable(grids, PARTICIPANT_HEADINGS, ['name']) ??
    refuse(
      'path',
      'Tidak ada lembar dengan baris judul yang memuat kolom Nama. Beri judul kolomnya, lalu baca lagi.',
    )
  );
}

/** What each column is: a fact of the participant, a day of the batch, or one that is not read. */
function columnsIn(headings: readonly Cell[], days: readonly PlainDate[]) {
  const named = namedColumns(headings.map(textOf));
  const seen = new Set<PlainDate>();
  const dayAt = headings.map((cell, at) => {
    const on = named[at] === undefined ? dayOf(cell) : undefined;
    if (on === undefined || !days.includes(on) || seen.has(on)) return undefined;
    seen.add(on);
    return on;
  });
  const unread = headings.map((cell, at) =>
    named[at] === undefined && dayAt[at] === undefined ? textOf(cell) : '',
  );
  return { named, dayAt, unread };
}

/**
 * Every row below the headings ends in one of the piles; what is not read is named. NIK KTP that stands masked, as the
 * program's own export writes it, stays empty.
 * @throws AppError INVALID_INPUT where no sheet has a row with the heading of names
 */
export function readParticipantSheet(
  grids: readonly SheetGrid[],
  { days, origins }: { readonly days: readonly PlainDate[]; readonly origins: readonly Origin[] },
): ParticipantReading {
  const table = tableOf(grids);
  const { named, dayAt, unread: unreadAt } = columnsIn(table.headings, days);
  if (!named.includes('name'))
    return refuse(
      'path',
      'Judul kolom berisi nama orangnya tidak ditemukan. Beri judul Nama, lalu baca lagi.',
    );
  const marksIn = table.rows.flatMap(({ cells }) => cells.filter((_, at) => dayAt[at]).map(textOf));
  const { markOf, readsCrosses } = markReader(marksIn);
  const participants: FileParticipant[] = [];
  const passedOver: NamedRow[] = [];
  const refused: (NamedRow & { message: string })[] = [];
  const unread: { row: number; cell: string }[] = [];
  for (const { row, cells } of table.rows) {
    const words = cells.map(textOf);
    const text = hidden(words.filter((word) => word !== '').join(' | ')).slice(0, SHOWN_CELLS);
    // Of columns that are not read the heading is told once, not every cell.
    const own = words.map((word, at) => (dayAt[at] !== undefined || (unreadAt[at] ?? '') !== '' ? '' : word));
    const read = readParticipantRow(own, named, origins);
    const { participant } = read;
    if (participant === undefined || SUM_LINE.test(participant.name) || isHeadings(words, row)) {
      passedOver.push({ row, text });
      continue;
    }
    if (read.strange !== undefined) {
      const message = `Kabupaten/kota “${hidden(read.strange)}” tidak dikenal. Tulis nama lengkapnya atau kodenya.`;
      refused.push({ row, text, message });
      continue;
    }
    unread.push(...read.unread.map((cell) => ({ row, cell: hidden(cell) })));
    const marks: { on: PlainDate; mark: AttendanceMark }[] = [];
    for (const [at, on] of dayAt.entries()) {
      const word = words[at] ?? '';
      if (on === undefined || word === '') continue;
      const mark = markOf(word);
      if (mark === undefined) unread.push({ row, cell: `${formatShortDate(on)}: ${hidden(word)}` });
      else marks.push({ on, mark });
    }
    const hasMaskedNik = isMasked(participant.nikKtp);
    const nikKtp = hasMaskedNik ? '' : participant.nikKtp;
    const checked = markedParticipant.safeParse({ ...participant, nikKtp, marks });
    if (checked.success) participants.push({ row, text, typed: checked.data, hasMaskedNik });
    else refused.push({ row, text, message: schemaMessage(checked.error.issues) });
  }
  return {
    sheet: table.sheet,
    headerRow: table.headerRow,
    participants,
    passedOver,
    refused,
    unread,
    unreadColumns: unreadAt.filter((heading) => heading !== '').map(hidden),
    readsCrosses,
  };
}

/** A text that is too long, at the name of its column. */
function schemaMessage(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const said = issues.map(({ path, message }) => {
    const label = PARTICIPANT_LABELS[path[0] as keyof typeof PARTICIPANT_LABELS];
    return `${label}: ${message}`;
  });
  return said.join(' ');
}
