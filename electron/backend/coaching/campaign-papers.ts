import type { CampaignRecapLine, CampaignTargetLine } from '#contract/coaching/campaign.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { CAMPAIGN_OUTCOME_LABELS, CAMPAIGN_OUTCOMES, standingLabel } from '#rules/coaching/campaign.ts';
import type { CampaignOutcome } from '#rules/coaching/campaign.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { dayColumn, numberColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { readCampaign, requireSum, shownRecap } from './campaign.ts';
import { writeList } from './write-list.ts';

/** The recap of a campaign by kecamatan; one that does not add up is refused before anything is written. */
export async function printCampaign(
  { id, path: chosen }: CheckedInputOf<'coaching.printCampaign'>,
  context: TaskContext,
): Promise<OutputOf<'coaching.printCampaign'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const found = await readCampaign(read, id);
  requireSum(found);
  const { campaign, districts, outcomes, target, visited, percent, sum } = shownRecap(found);
  const cells = (of: Readonly<Record<CampaignOutcome, number>>) =>
    CAMPAIGN_OUTCOMES.map((outcome) => of[outcome]);
  const job: PrintJob = {
    kind: 'campaign-recap',
    info: { title: `Rekap verifikasi ${campaign.name}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      name: campaign.name,
      basis: campaign.basis,
      period: [
        formatLongDate(campaign.startsOn),
        campaign.endsOn === null ? 'masih berjalan' : `s.d. ${formatLongDate(campaign.endsOn)}`,
      ].join(campaign.endsOn === null ? ', ' : ' '),
      outcomes: CAMPAIGN_OUTCOMES.map((outcome) => CAMPAIGN_OUTCOME_LABELS[outcome]),
      rows: districts.map((part) => ({
        name: part.name,
        cells: cells(part.outcomes),
        target: part.target,
      })),
      total: { cells: cells(outcomes), target },
      visited,
      percent,
      sum,
      place: { city: office.city, on: today },
      signatory: signatureOf(office, today),
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'rekap-verifikasi.pdf' }, context);
}

interface RecapRow {
  readonly name: string;
  readonly outcomes: Readonly<Record<CampaignOutcome, number>>;
  readonly target: number;
}

const RECAP_COLUMNS: readonly ExportColumn<RecapRow>[] = [
  textColumn('Kecamatan', 30, (row) => row.name),
  ...CAMPAIGN_OUTCOMES.map((outcome) =>
    numberColumn<RecapRow>(CAMPAIGN_OUTCOME_LABELS[outcome], (row) => row.outcomes[outcome]),
  ),
  numberColumn('Sasaran', (row) => row.target),
];

const LIST_COLUMNS: readonly ExportColumn<CampaignTargetLine>[] = [
  textColumn('Kecamatan', 24, (row) => row.districtName),
  textColumn('Koperasi', 44, (row) => row.name),
  textColumn('Hasil', 36, (row) => standingLabel(row.standing)),
  dayColumn('Tanggal', (row) => row.on),
  textColumn('Dari', 16, (row) =>
    row.source === null ? '' : row.source === 'visit' ? 'kunjungan' : 'verifikasi',
  ),
  textColumn('Petugas', 30, (row) => row.officer),
];

const rowsOf = ({ districts, outcomes, target }: CampaignRecapLine): readonly RecapRow[] => [
  ...districts,
  { name: 'Jumlah', outcomes, target },
];

/** The recap, refused where it does not add up, or the list it is counted from, which says what is still open. */
export async function exportCampaign(
  { id, content, path: target }: CheckedInputOf<'coaching.exportCampaign'>,
  { read }: TaskContext,
): Promise<OutputOf<'coaching.exportCampaign'>> {
  const { isSample } = await requireOffice(read);
  const found = await readCampaign(read, id);
  if (content === 'list')
    return {
      path: target,
      rowCount: await writeList({
        target,
        sheetName: 'Sasaran',
        columns: LIST_COLUMNS,
        rows: found.rows,
        isSample,
      }),
    };
  requireSum(found);
  const rows = rowsOf(shownRecap(found));
  await writeList({ target, sheetName: 'Rekap verifikasi', columns: RECAP_COLUMNS, rows, isSample });
  return { path: target, rowCount: rows.length };
}
