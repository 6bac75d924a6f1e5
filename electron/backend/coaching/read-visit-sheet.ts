import { readActivity, readFinding, readOutcome, SHEET_LABELS } from '#rules/coaching/sheet.ts';
import { sheetCellFault } from '#rules/coaching/sheet-table.ts';
import { VISIT_LABELS } from '#rules/coaching/visit.ts';
import type { Finding, FollowUp } from '#rules/coaching/visit.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { refuse } from '../base/refusal.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { findHeadedTable } from '../spreadsheet/find/headed-table.ts';
import type { HeadedRow } from '../spreadsheet/find/headed-table.ts';
import { readDay } from '../spreadsheet/read/read-day.ts';
import type { JudgedRow } from './visit-table.ts';

/** Headings of the exported list and of the visit sheet, by their letters alone. */
const HEADINGS = {
  name: /^(koperasi|namakoperasi)$/,
  district: /^kecamatan$/,
  visitedOn: /^(tanggal|tgl)(kunjungan)?$/,
  officer: /^(nama)?petugas(lapangan)?$/,
  outcome: /^hasil(kunjungan)?$/,
  activitySeen: /^kegiatan(terlihat)?$/,
  metName: /^bertemu(dengan)?$/,
  metPosition: /^jabatan(nya)?$/,
  findings: /^temuan$/,
  advice: /^saran$/,
  task: /^tindaklanjut$/,
  taskBy: /^oleh$/,
  taskDue: /^(batas|tenggat)(waktu)?$/,
  nextStep: /^langkahberikutnya$/,
  note: /^(catatan|masalah)$/,
} as const;
type VisitColumn = keyof typeof HEADINGS | `aspect ${string}`;

/** As the requests of a visit bound them. */
const [SHORT, LONG] = [200, 2000];

export interface SheetVisit {
  readonly row: number;
  readonly text: string;
  readonly name: string;
  readonly district: string;
  readonly visit: JudgedRow;
  /** Cells that cannot be read, each with its remedy. */
  readonly faults: readonly string[];
}

export interface VisitSheetReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly visits: readonly SheetVisit[];
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
}

interface Words {
  readonly aspects: readonly NamedChoice[];
  readonly officers: readonly string[];
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(/\s*;\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

/** "Usaha: perlu dibenahi, tanpa daftar; Pembukuan: baik", as the export writes it; undefined where it is not that. */
function readFindings(text: string, aspects: readonly NamedChoice[]): readonly Finding[] | undefined {
  const found: Finding[] = [];
  for (const part of partsOf(text)) {
    const [, name = '', state = '', note = ''] = /^([^:]+):\s*([^,]+)(?:,\s*(.*))?$/.exec(part) ?? [];
    const key = name.trim().toLowerCase();
    const aspect = aspects.find((one) => one.name.toLowerCase() === key || one.code === key);
    const read = aspect && readFinding(state);
    const last = found.at(-1);
    if (aspect && read) found.push({ aspect: aspect.code, state: read, note });
    // A semicolon within a note: what follows is more of it.
    else if (last) found.splice(-1, 1, { ...last, note: [last.note, part].filter(Boolean).join('; ') });
    else return undefined;
  }
  return found;
}

/** "Susun daftar, Contoh Dewi, batas 30/06/2025", as the export writes it; a name is taken off where it is an officer's. */
function readFollowUps(text: string, officers: readonly string[]): readonly FollowUp[] {
  return partsOf(text).map((part) => {
    const [, said = part, word, day = ''] = /^(.*?)(?:, (batas|selesai) (\S+))?$/.exec(part) ?? [];
    const on = parseTypedDate(day) ?? null;
    const task = word !== undefined && on === null ? part : said;
    const at = task.lastIndexOf(', ');
    const named = at < 0 ? '' : normalisePersonName(task.slice(at + 2));
    const isOfficer = named !== '' && officers.some((name) => normalisePersonName(name) === named);
    return {
      task: isOfficer ? task.slice(0, at) : task,
      officer: isOfficer ? task.slice(at + 2) : '',
      dueOn: word === 'batas' ? on : null,
      doneOn: word === 'selesai' ? on : null,
    };
  });
}

function readVisit(
  { row, text, cell, words }: HeadedRow<VisitColumn>,
  { aspects, officers }: Words,
): SheetVisit {
  const faults: string[] = [];
  const dayOf = (column: 'visitedOn' | 'taskDue') => {
    const { value } = readDay(cell(column), SHEET_LABELS[column]);
    const typed = words(column);
    if (value === null && typed !== '')
      faults.push(`${SHEET_LABELS[column]} "${typed}" bukan tanggal. Tulis misalnya 18/11/2025.`);
    return value;
  };
  const choice = (column: 'outcome' | 'activitySeen') => {
    const fault = sheetCellFault({ cell: column }, words(column));
    if (fault !== undefined) faults.push(`${SHEET_LABELS[column]} "${words(column)}": ${fault}`);
    return words(column);
  };
  const bounded = (column: keyof typeof HEADINGS, label: string, most: number) => {
    if (words(column).length > most)
      faults.push(`${label} lebih dari ${String(most)} huruf. Ringkaskan isinya.`);
    return words(column);
  };
  const written = readFindings(words('findings'), aspects);
  if (!written)
    faults.push(`Temuan tidak terbaca. Tulis misalnya "${aspects[0]?.name ?? 'Usaha'}: perlu dibenahi".`);
  const keyed = aspects.flatMap(({ code, name }): readonly Finding[] => {
    const typed = words(`aspect ${code}`);
    const state = readFinding(typed);
    if (state === undefined)
      faults.push(`${name} "${typed}": ${sheetCellFault({ cell: 'findings' }, typed) ?? ''}`);
    return state ? [{ aspect: code, state, note: '' }] : [];
  });
  const [first, ...more] = readFollowUps(bounded('task', VISIT_LABELS.followUps, LONG), officers);
  const [taskBy, taskDue] = [bounded('taskBy', SHEET_LABELS.taskBy, SHORT), dayOf('taskDue')];
  const followUps = first
    ? [{ ...first, officer: taskBy || first.officer, dueOn: taskDue ?? first.dueOn }, ...more]
    : [];
  if (followUps.some(({ task }) => task.length > SHORT))
    faults.push(`${VISIT_LABELS.followUps} lebih dari ${String(SHORT)} huruf. Ringkaskan isinya.`);
  return {
    row,
    text,
    name: words('name'),
    district: words('district'),
    faults,
    visit: {
      officer: words('officer'),
      officers: words('officer')
        .split(/\s*[,;]\s*/)
        .filter(Boolean),
      visitedOn: dayOf('visitedOn'),
      outcome: readOutcome(choice('outcome')) ?? null,
      activitySeen: readActivity(choice('activitySeen')) ?? 'unknown',
      metName: bounded('metName', VISIT_LABELS.metName, SHORT),
      metPosition: bounded('metPosition', VISIT_LABELS.metPosition, SHORT),
      findings: [...(written ?? []), ...keyed],
      advice: bounded('advice', VISIT_LABELS.advice, LONG),
      nextStep: bounded('nextStep', VISIT_LABELS.nextStep, LONG),
      note: bounded('note', VISIT_LABELS.note, LONG),
      followUps,
      task: first?.task ?? '',
      taskBy,
      taskDue,
    },
  };
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/**
 * Every row below the headings is a visit or passed over, because it names no cooperative; empty rows hold nothing.
 * @throws AppError INVALID_INPUT where no sheet has the headings of cooperative, day, officer and outcome
 */
export function readVisitSheet(grids: readonly SheetGrid[], words: Words): VisitSheetReading {
  const ofAspects = words.aspects.map(
    ({ code, name }) => [`aspect ${code}`, new RegExp(`^${lettersOf(name)}$`)] as const,
  );
  const headings: Readonly<Record<string, RegExp>> = { ...Object.fromEntries(ofAspects), ...HEADINGS };
  const table =
    findHeadedTable<string>(grids, headings, ['name', 'visitedOn', 'officer', 'outcome']) ??
    refuse(
      'path',
      'Tidak ada lembar dengan baris judul yang memuat kolom Koperasi, Tanggal, Petugas, dan Hasil. Pakai hasil Simpan ke Excel atau beri judul kolomnya, lalu baca lagi.',
    );
  const { sheet, headerRow, rows } = table;
  return {
    sheet,
    headerRow,
    visits: rows.filter((row) => row.words('name') !== '').map((row) => readVisit(row, words)),
    passedOver: rows.filter((row) => row.words('name') === '').map(({ row, text }) => ({ row, text })),
  };
}
