import type { FindingSelection } from '#contract/reconcile.ts';
import { openReader } from '#db/open.ts';
import { countSelectedFindings, listFindings } from '#db/queries/reconcile/finding.ts';
import type { Finding } from '#db/queries/reconcile/finding.ts';
import { isSampleOffice } from '#db/queries/office/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { FieldDifference } from '#rules/reconcile/compare.ts';
import { RECONCILE_FIELD_LABELS, reconcileText } from '#rules/reconcile/field.ts';
import { RECONCILE_KIND_LABELS, RECONCILE_STATE_LABELS, sourceName } from '#rules/reconcile/reconcile.ts';
import { writeNewFile } from '../base/replace-file.ts';
import { textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { writeWorkbook } from '../spreadsheet/write/export-workbook.ts';
import { requireReconciliation } from './view.ts';

export interface ReconciliationExportOrder {
  readonly databaseFile: string;
  readonly selection: FindingSelection;
  /** A new file; the caller gives it its name when it is whole. */
  readonly target: string;
}

/** One difference of a finding, or the finding itself where nothing is compared. */
interface ExportRow {
  readonly finding: Finding;
  readonly difference: FieldDifference | null;
}

const FINDINGS_PER_PAGE = 500;
const LONGEST_SHEET_NAME = 31;

const namesOf = ({ finding: { detail, name } }: ExportRow): string =>
  detail.here.length + detail.there.length > 2
    ? [...detail.here, ...detail.there].map((one) => one.name).join('; ')
    : name;
const told =
  (of: (one: Finding['detail']['here'][number]) => string) =>
  (row: ExportRow): string =>
    [...row.finding.detail.here, ...row.finding.detail.there].map(of).find((text) => text !== '') ?? '';
const valueText = ({ difference }: ExportRow, side: 'here' | 'there'): string =>
  difference === null ? '' : reconcileText(difference.field, difference[side]) || '(kosong)';

function columnsFor(source: string): readonly ExportColumn<ExportRow>[] {
  return [
    textColumn('Koperasi', 44, namesOf),
    textColumn('Temuan', 16, ({ finding }) => RECONCILE_KIND_LABELS[finding.kind]),
    textColumn('Kecamatan', 20, ({ finding }) => finding.districtName),
    textColumn(
      'Nomor Badan Hukum',
      30,
      told(({ legalEntityNumber }) => legalEntityNumber),
    ),
    textColumn(
      'NIK Koperasi',
      18,
      told(({ nikKoperasi }) => nikKoperasi),
    ),
    textColumn('Baris di Berkas', 14, ({ finding }) =>
      finding.detail.there.map(({ row }) => row ?? '').join(', '),
    ),
    textColumn('Isian', 22, ({ difference }) => (difference ? RECONCILE_FIELD_LABELS[difference.field] : '')),
    textColumn('Di Register', 32, (row) => valueText(row, 'here')),
    textColumn(`Di ${source}`, 32, (row) => valueText(row, 'there')),
    textColumn('Penjelasan', 50, ({ finding: { detail, summary } }) =>
      [
        ...(detail.why.length === 0 && detail.differences.length === 0 ? [summary] : detail.why),
        ...detail.remarks,
      ].join(' '),
    ),
    textColumn('Tindak Lanjut', 24, ({ finding }) => RECONCILE_STATE_LABELS[finding.state]),
    textColumn('Catatan', 32, ({ finding }) => finding.note),
    textColumn(
      'Ketua',
      24,
      told(({ chairName }) => chairName),
    ),
    textColumn('Telepon', 18, (row) => maskPhone(told(({ phone }) => phone)(row))),
    textColumn(
      'Petugas',
      20,
      told(({ assignedOfficer }) => assignedOfficer),
    ),
  ];
}

const rowsOf = (finding: Finding): readonly ExportRow[] =>
  finding.detail.differences.length === 0
    ? [{ finding, difference: null }]
    : finding.detail.differences.map((difference) => ({ finding, difference }));

/**
 * Writes the findings as a workbook, page by page through the database's own reader. Runs in the worker.
 * @returns how many rows were written
 */
export async function writeReconciliation(
  { databaseFile, selection: { id, ...filter }, target }: ReconciliationExportOrder,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const reader = openReader(databaseFile);
  try {
    const { db } = reader;
    const one = await requireReconciliation(db, id);
    const total = await countSelectedFindings(db, id, filter);
    const pages = async function* () {
      for (let offset = 0; offset < total; offset += FINDINGS_PER_PAGE) {
        const part = await listFindings(db, id, filter, { offset, limit: FINDINGS_PER_PAGE });
        yield part.flatMap(rowsOf);
        progress(Math.min(offset + FINDINGS_PER_PAGE, total), total);
      }
    };
    const source = sourceName(one.source, one.sourceName);
    const sheet = `${source} ${formatLongDate(one.exportedOn)}`.replaceAll(/[\\/?*[\]:]/g, ' ');
    let rowCount = 0;
    await writeNewFile(target, async (file) => {
      rowCount = await writeWorkbook(file, sheet.slice(0, LONGEST_SHEET_NAME), columnsFor(source), pages(), {
        isSample: await isSampleOffice(db),
      });
    });
    return rowCount;
  } finally {
    await reader.close();
  }
}
