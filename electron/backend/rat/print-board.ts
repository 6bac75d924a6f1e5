import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { BoardLine } from '#contract/rat.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NO_STAGE_LABEL, RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import { UNDATED_LABEL, undatedRemark } from '#rules/rat/undated.ts';
import { UNPLACED_LABEL } from '#rules/rat/unplaced.ts';
import type { TaskContext } from '../base/context.ts';
import type { RatWallListData, RatWallRow } from '../documents/cooperative/rat-wall-list.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readBoardLines } from './board.ts';
import { printPaper } from '../paper/print-paper.ts';

/** Whom the list is about, beside the book year; `any` is said by what was left out. */
const STANDING_WORDS = {
  'not-held': 'Belum RAT',
  unplaced: 'RAT tercatat, tahun bukunya belum dipastikan',
  overdue: 'Belum RAT dan lewat batas laporan',
  'no-report': 'Sudah RAT, laporan belum tercatat diterima',
  undated: 'Sudah RAT, tanggalnya belum dicatat',
} as const;

export function stageText({ stage, isHeldUndated, unplaced }: BoardLine): string {
  if (stage === 'held' && isHeldUndated) return UNDATED_LABEL;
  if (unplaced && (stage === null || stage === 'invited' || stage === 'scheduled')) return UNPLACED_LABEL;
  return stage === null ? NO_STAGE_LABEL : RAT_STAGE_LABELS[stage];
}

/** What there is to say about a line: days past the limit and the letter that is due, or what is missing. */
export function remarkOf({ daysOverdue, reminder, stage, isHeldUndated, unplaced }: BoardLine): string {
  if (isHeldUndated) return unplaced ? undatedRemark(unplaced.on) : 'Tanggal RAT belum dicatat';
  if (unplaced) return unplaced.reason.message;
  if (daysOverdue > 0) {
    const letter = reminder?.isDue === true ? `, waktunya SP${reminder.step}` : '';
    return `Lewat batas ${formatInteger(daysOverdue)} hari${letter}`;
  }
  return stage === 'held' ? 'Laporan belum tercatat diterima' : '';
}

function wallRow(line: BoardLine): RatWallRow {
  return {
    name: line.name,
    legalEntityNumber: line.legalEntityNumber,
    stage: stageText(line),
    stageOn: line.stageOn === null ? '-' : formatShortDate(line.stageOn),
    limitOn: formatShortDate(line.reportLimitOn),
    remark: remarkOf(line),
  };
}

function selectionWords({ standing, isActiveOnly, text }: CheckedInputOf<'rat.print'>): string {
  const all = isActiveOnly ? 'Koperasi aktif' : 'Koperasi aktif dan tidak aktif';
  const who = standing === 'any' ? all : STANDING_WORDS[standing];
  return text.trim() === '' ? who : `${who} yang memuat "${text.trim()}"`;
}

const districtOf = ({ districtName }: BoardLine): string =>
  districtName === '' ? 'Kecamatan belum tercatat' : `Kecamatan ${districtName}`;

/** Lines in the board's order as one list a kecamatan. */
function byDistrict(lines: readonly BoardLine[]): RatWallListData['districts'] {
  const districts = new Map<string, RatWallRow[]>();
  for (const line of lines) {
    const rows = districts.get(districtOf(line));
    if (rows) rows.push(wallRow(line));
    else districts.set(districtOf(line), [wallRow(line)]);
  }
  return [...districts].map(([name, rows]) => ({ name, rows }));
}

const sourceLine = (officeName: string, today: PlainDate): string =>
  `Sumber: catatan RAT ${officeName}, keadaan sampai dengan ${formatLongDate(today)}.`;

const TITLES = {
  any: 'Daftar tahap RAT koperasi',
  'not-held': 'Daftar koperasi belum RAT',
  unplaced: 'Daftar koperasi dengan tahun buku RAT belum dipastikan',
  overdue: 'Daftar koperasi belum RAT',
  'no-report': 'Daftar koperasi belum melaporkan RAT',
  undated: 'Daftar koperasi sudah RAT tanpa tanggal',
} as const;

/** As the file is called, by what is listed. */
const FILE_WORDS = {
  any: 'daftar-rat',
  'not-held': 'belum-rat',
  unplaced: 'rat-belum-dipastikan',
  overdue: 'rat-lewat-batas',
  'no-report': 'rat-belum-lapor',
  undated: 'rat-tanpa-tanggal',
} as const;

/** The board as a list for the wall, every kecamatan on its own sheets; the overdue as one list. */
export async function printBoard(
  input: CheckedInputOf<'rat.print'>,
  context: TaskContext,
): Promise<OutputOf<'rat.print'>> {
  const { read, today } = context;
  const { path: chosen, isLandscape, ...selection } = input;
  const office = await requireOffice(read);
  const { bookYear, standing } = selection;
  // A sheet for each kecamatan: whatever the screen is ordered by, their order is that of the paper.
  const ordered = { ...selection, sort: 'district', isDescending: false } as const;
  const lines = await readBoardLines(read, ordered, WHOLE_LIST, today);
  const isWhole = standing === 'any';
  const title = TITLES[standing];
  const job: PrintJob = {
    kind: 'rat-wall-list',
    info: { title: `${title} Tahun Buku ${bookYear}`, createdOn: today },
    data: {
      title,
      subtitles: [
        `Tahun Buku ${bookYear}`,
        `${selectionWords(input)}: ${formatInteger(lines.length)} koperasi`,
      ],
      letterhead: letterheadOf(office),
      districts: byDistrict(lines),
      isOneSheetEach: isWhole,
      isLandscape,
      source: sourceLine(office.name, today),
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: `${FILE_WORDS[standing]}-${bookYear}.pdf` }, context);
}
