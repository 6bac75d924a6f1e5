import { createHash } from 'node:crypto';
import { readFile as readBytes } from 'node:fs/promises';
import { listRegisterParts } from '#db/queries/reconcile/register.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { openReader } from '#db/open.ts';
import { inParts } from '#db/in-parts.ts';
import { AppError } from '#contract/errors.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import type { FoundFinding } from '#rules/reconcile/finding.ts';
import { RECONCILE_KINDS } from '#rules/reconcile/reconcile.ts';
import type { ReconcileKind } from '#rules/reconcile/reconcile.ts';
import { readMapping } from '../import/read-mapping.ts';
import { regionsOf } from '../office/office-regions.ts';
import type { MappingRead } from '../import/read-mapping.ts';
import { correctedTable } from '../spreadsheet/find/column-mapping.ts';
import { DEFAULT_READ_LIMITS } from '../spreadsheet/file/read-limits.ts';
import { findRegister } from '../spreadsheet/read/read-register.ts';
import type { TableReading } from '../spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '../spreadsheet/read/read-workbook.ts';
import { makeFindings, toHereRow } from './make-findings.ts';
import type { HereRow } from './make-findings.ts';
import { readList } from './read-list.ts';
import type { ListReading } from './read-list.ts';

export interface ReconcileOrder {
  readonly databaseFile: string;
  readonly path: string;
  readonly sheet: string | null;
  /** Corrections of the proposed columns. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** Null: as the sheet says, else the newest year of each cooperative. */
  readonly figuresBookYear: number | null;
  readonly today: PlainDate;
  /** A trial counts and shows the columns; the findings are not carried over. */
  readonly isTrial: boolean;
}

export interface ReconciledList {
  readonly fileSha256: string;
  readonly table: TableReading;
  readonly sheets: readonly string[];
  readonly mapping: MappingRead;
  readonly figuresBookYear: number | null;
  readonly compared: readonly ReconcileField[];
  readonly rowCount: number;
  readonly remarkedCount: number;
  readonly registerCount: number;
  readonly sameCount: number;
  readonly counts: Readonly<Record<ReconcileKind, number>>;
  /** Findings in their order, many to a text: whoever gets them can unpack them piece by piece. */
  readonly packed: readonly string[];
}

/** The last column of the proposal is known before the rows are; without a name or a number nobody can be matched. */
const NAMING: readonly string[] = ['name', 'legalEntityNumber', 'nikKoperasi'];
const PER_PACK = 200;
const STEPS = { read: 1, register: 2, match: 3, all: 4 } as const;

/**
 * Reads a list of another system with the reading of the import, reads the register through its own eyes, matches and
 * compares. Runs in the worker; writes nothing.
 * @throws AppError as reading a file does, and INVALID_INPUT for a correction that cannot be done
 */
export async function reconcileList(
  order: ReconcileOrder,
  progress: (done: number, total: number) => void,
): Promise<ReconciledList> {
  const reader = openReader(order.databaseFile);
  try {
    const { db } = reader;
    const office = await findOffice(db);
    if (!office) throw new AppError('OFFICE_NOT_SET_UP');
    const { list, sheets, mapping } = await readFile(order, async (table) => {
      const read = await readMapping(db, table, { kind: 'cooperative', mapping: order.mapping }, order.today);
      return { read, regions: await regionsOf(db, office) };
    });
    progress(STEPS.read, STEPS.all);
    const figuresBookYear = order.figuresBookYear ?? list.figuresBookYear;
    const years = { figures: figuresBookYear, rats: list.ratYears };
    const register: HereRow[] = [];
    for await (const part of listRegisterParts(db))
      for (const one of part) register.push(toHereRow(one, years));
    progress(STEPS.register, STEPS.all);
    const outcome = makeFindings(register, list);
    progress(STEPS.match, STEPS.all);
    const fileSha256 = createHash('sha256')
      .update(await readBytes(order.path))
      .digest('hex');
    return {
      fileSha256,
      table: list.table,
      sheets,
      mapping,
      figuresBookYear,
      compared: list.compared,
      rowCount: list.rows.length,
      remarkedCount: list.rows.filter(({ remarks }) => remarks.length > 0).length,
      registerCount: outcome.registerCount,
      sameCount: outcome.sameCount,
      counts: countKinds(outcome.findings),
      packed: order.isTrial ? [] : inParts(outcome.findings, PER_PACK).map((part) => JSON.stringify(part)),
    };
  } finally {
    await reader.close();
  }
}

type Prepared = Parameters<typeof readList>[0];

/** In a function of its own, so that the sheets leave the memory before the register comes into it. */
async function readFile(
  { path, sheet, today }: ReconcileOrder,
  prepare: (
    table: Prepared,
  ) => Promise<{ readonly read: MappingRead; readonly regions: Parameters<typeof readList>[1] }>,
): Promise<{
  readonly list: ListReading;
  readonly sheets: readonly string[];
  readonly mapping: MappingRead;
}> {
  const grids = await readWorkbookGrids(path, DEFAULT_READ_LIMITS);
  const proposed = findRegister(grids, { sheet, headerRow: null });
  const { read, regions } = await prepare(proposed);
  const table = correctedTable(proposed, read.corrections);
  const sheets = grids.map(({ name }) => name);
  const names = table.columns.some(({ meaning }) => meaning !== null && NAMING.includes(meaning.field));
  if (!names) {
    const facts = { lembar: table.grid.name, tersedia: sheets.map((name) => `"${name}"`).join(', ') };
    throw new AppError('HEADER_NOT_FOUND', { facts: { ...facts, jumlahLembar: sheets.length }, sheets });
  }
  return { list: readList(table, regions, today), sheets, mapping: read };
}

function countKinds(findings: readonly FoundFinding[]): Readonly<Record<ReconcileKind, number>> {
  const counts = Object.fromEntries(RECONCILE_KINDS.map((kind) => [kind, 0])) as Record<
    ReconcileKind,
    number
  >;
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}
