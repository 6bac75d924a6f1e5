import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { RankedCandidate } from '#rules/activity/candidates.ts';
import type { TaskContext } from '../base/context.ts';
import { writeWholeFile } from '../base/replace-file.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { rankedCandidates } from './candidates.ts';
import type { CandidateChoice } from './candidates.ts';

const reasonsText = ({ reasons }: RankedCandidate): string => reasons.map(({ message }) => message).join(' ');

const COLUMNS: readonly ExportColumn<RankedCandidate>[] = [
  textColumn('Koperasi', 44, (row) => row.name),
  textColumn('Kecamatan', 22, (row) => row.districtName),
  dayColumn('Terakhir dilatih', (row) => row.lastOn),
  numberColumn('Kali', (row) => row.times),
  textColumn('NIB', 8, (row) => (row.hasNib ? 'ada' : '')),
  textColumn('Dalam kuota', 12, (row) => (row.isWithinQuota ? 'ya' : 'tidak')),
  textColumn('Alasan', 70, reasonsText),
];

/** "Kecamatan Busang; hanya Merah Putih; 5 tempat per kecamatan". */
function choiceText({ district, onlyVillages, perDistrict }: CandidateChoice): string {
  const parts = [
    district === '' ? 'Semua kecamatan' : `Kecamatan ${district}`,
    ...(onlyVillages ? ['hanya Koperasi Merah Putih'] : []),
    ...(perDistrict === null ? [] : [`${String(perDistrict)} tempat per kecamatan`]),
  ];
  return parts.join('; ');
}

/** Whom to invite next on paper, with why. */
export async function printCandidates(
  { path: chosen, ...choice }: CheckedInputOf<'activity.printCandidates'>,
  context: TaskContext,
): Promise<OutputOf<'activity.printCandidates'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const ranked = await rankedCandidates(read, office, choice, today);
  const job: PrintJob = {
    kind: 'candidate-list',
    info: { title: 'Calon Peserta Pelatihan', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      selection: choiceText(choice),
      rows: ranked.map((row) => ({
        name: row.name,
        district: row.districtName,
        lastOn: row.lastOn,
        times: row.times,
        isWithinQuota: row.isWithinQuota,
        reasons: reasonsText(row),
      })),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'calon-peserta.pdf' }, context);
}

/** The same as a workbook; a whole file or none. */
export async function exportCandidates(
  { path: target, ...choice }: CheckedInputOf<'activity.exportCandidates'>,
  { read, today }: TaskContext,
): Promise<OutputOf<'activity.exportCandidates'>> {
  const office = await requireOffice(read);
  const ranked = await rankedCandidates(read, office, choice, today);
  await writeWholeFile(target, async (file) => {
    await writeWorkbook(file, 'Calon peserta', COLUMNS, [ranked], { isSample: office.isSample });
  });
  return { path: target, rowCount: ranked.length };
}
