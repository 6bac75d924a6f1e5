import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { readRatYear } from './read-year.ts';
import { planRatYear, requireSameRat } from './save-year.ts';
import { cellOfFault, withRow } from './table-row.ts';

/** Saves the rows of a table of RATs as one change: all of them, or none and every fault at its cell. */
export async function saveTable(
  { bookYear, rows }: CheckedInputOf<'rat.saveTable'>,
  context: CommandContext,
): Promise<OutputOf<'rat.saveTable'>> {
  const { read, today } = context;
  const faults: FieldFault[] = [];
  const changes: PartChange[] = [];
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const { cooperativeId, expectedUpdatedAt } = row;
    if (seen.has(cooperativeId))
      faults.push({ field: `rows[${at}].name`, message: 'Koperasi ini sudah ada pada baris lain.' });
    seen.add(cooperativeId);
    await requireSameRat(read, { cooperativeId, bookYear, expectedUpdatedAt });
    const year = await readRatYear(read, cooperativeId, bookYear, today);
    const planned = await planRatYear(read, withRow(year, row, expectedUpdatedAt), today);
    const placed = ({ field, message }: FieldFault) => ({
      field: `rows[${at}].${cellOfFault(field)}`,
      message,
    });
    faults.push(...planned.faults.map(placed));
    changes.push(...planned.changes);
  }
  refuseFaults(faults);
  const title = `RAT tahun buku ${bookYear}: ${rows.length} koperasi dari tabel`;
  const { batchId } = await changeParts(
    context,
    { source: rows.length > 1 ? 'bulk' : 'edit', title },
    changes,
  );
  return { saved: rows.length, batchId };
}
