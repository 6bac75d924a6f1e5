import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { offeredLaw, planLaws } from '#rules/legal-basis/guideline.ts';
import type { OfferedLaw } from '#rules/legal-basis/guideline.ts';
import { lawKey, tidyFacts } from '#rules/legal-basis/legal-basis.ts';
import type { LegalBasisFacts } from '#rules/legal-basis/legal-basis.ts';
import type { StoredLegalBasis } from '#db/queries/legal-basis/legal-basis.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readLibrary } from './library.ts';
import { keyOfName, readLawSheet } from './read-sheet.ts';
import type { SheetLaw } from './read-sheet.ts';
import { ownFormName, regionOf } from './save-legal-basis.ts';
import { takeLaws } from './take-laws.ts';

/** What a column that the sheet does not have says of a new law. */
const SILENT: Omit<LegalBasisFacts, 'kind' | 'number' | 'year' | 'title' | 'inForceFrom'> = {
  formName: '',
  publication: '',
  inForceUntil: null,
  changedBy: [],
  isChangedRepeatedly: false,
  citedBy: [],
  localLaw: null,
  isVerified: false,
  source: '',
  note: '',
};

type Line = OutputOf<'basis.import'>['lines'][number];

/**
 * Reads laws from a sheet, tries every row, and writes those that can be taken unless it is only tried.
 * @throws AppError INVALID_INPUT without the headings, and why a file cannot be read
 */
export async function importLegalBases(
  { path, isDryRun }: CheckedInputOf<'basis.import'>,
  context: TaskContext,
): Promise<OutputOf<'basis.import'>> {
  const { read, runJob, signal } = context;
  const office = await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const rows = readLawSheet(grids);
  const library = await readLibrary(read);
  const readable = rows.flatMap((row) => (row.faults.length > 0 ? [] : [{ row, law: fullLaw(row) }]));
  const named = readable.map(({ row, law }) => ({
    row,
    law: { ...law, formName: ownFormName(office, law) },
  }));
  const all = [...library, ...named.map(({ law }) => law)];
  const seen = new Set<string>();
  const offered: { readonly row: SheetLaw; readonly law: OfferedLaw }[] = [];
  const lines: Line[] = rows.flatMap(({ row, name, faults }) =>
    faults.length === 0 ? [] : [{ row, name, change: 'refused', differences: [...faults] }],
  );
  for (const { row, law } of named) {
    const key = lawKey(law);
    if (seen.has(key)) {
      const again = 'Peraturan ini sudah ada pada baris sebelumnya.';
      lines.push({ row: row.row, name: row.name, change: 'refused', differences: [again] });
      continue;
    }
    seen.add(key);
    const changedBy = law.changedBy.map((one) => keyOfName(one, all));
    const typed = { ...law, changedBy, regionCode: regionOf(office, law) };
    offered.push({ row, law: withKept(typed, row, library) });
  }
  const { lines: planned, writes } = planLaws(
    library,
    offered.map(({ law }) => law),
    office.regionCode,
  );
  planned.forEach(({ name, change, differences }, index) => {
    lines.push({ row: offered[index]?.row.row ?? 0, name, change, differences });
  });
  if (!isDryRun && writes.length > 0) {
    await context.transaction((write) => takeLaws(writes, { ...context, read: readingIn(write), write }));
  }
  return { lines: lines.toSorted((a, b) => a.row - b.row), count: writes.length };
}

/** A row without faults says everything that a law cannot do without. */
const fullLaw = ({ said }: SheetLaw): LegalBasisFacts =>
  tidyFacts({ ...SILENT, ...(said as LegalBasisFacts) });

/** Of a law the library holds, what the sheet has no column for stays as it is. */
function withKept(law: OfferedLaw, { said }: SheetLaw, library: readonly StoredLegalBasis[]): OfferedLaw {
  const present = library.find((one) => lawKey(one) === lawKey(law));
  if (!present) return law;
  const known = offeredLaw(present, library);
  const silent = Object.keys(SILENT).filter((name) => !(name in said));
  const kept = Object.fromEntries(silent.map((name) => [name, known[name as keyof OfferedLaw]]));
  return { ...law, ...kept, regionCode: known.regionCode };
}
