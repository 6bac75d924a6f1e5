import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** How a series writes its numbers since a day, until the next version. */
export interface NumberPattern {
  readonly inForceFrom: PlainDate;
  readonly pattern: string;
  readonly classification: string;
  /** Null: the unit code of the office. */
  readonly unitCode: string | null;
  readonly note: string;
}

export interface NumberSeries {
  readonly code: string;
  readonly name: string;
  /** Oldest version first; never empty. */
  readonly patterns: readonly NumberPattern[];
}

/** Every number book's series with its patterns, in the office's order. */
export async function listNumberSeries(db: ReadHandle): Promise<readonly NumberSeries[]> {
  const series = await db.selectFrom('number_series').selectAll().orderBy('position').execute();
  const patterns = await db.selectFrom('number_pattern').selectAll().orderBy('in_force_from').execute();
  return series.map(({ code, name }) => ({
    code,
    name,
    patterns: patterns
      .filter((row) => row.series === code)
      .map((row) => ({
        inForceFrom: toPlainDate(row.in_force_from),
        pattern: row.pattern,
        classification: row.classification,
        unitCode: row.unit_code,
        note: row.note,
      })),
  }));
}

/** A pattern from a day on; typed again for the same day it replaces that version. */
export async function saveNumberPattern(
  db: WriteHandle,
  series: string,
  pattern: NumberPattern,
): Promise<void> {
  const values = {
    pattern: pattern.pattern,
    classification: pattern.classification,
    unit_code: pattern.unitCode,
    note: pattern.note,
  };
  await db
    .insertInto('number_pattern')
    .values({ series, in_force_from: pattern.inForceFrom, ...values })
    .onConflict((conflict) => conflict.columns(['series', 'in_force_from']).doUpdateSet(values))
    .execute();
}

/** A series of the office's own, behind the ones there are. */
export async function insertNumberSeries(db: WriteHandle, code: string, name: string): Promise<void> {
  const last = await db
    .selectFrom('number_series')
    .select((expression) => expression.fn.max('position').as('position'))
    .executeTakeFirst();
  await db
    .insertInto('number_series')
    .values({ code, name, position: (last?.position ?? 0) + 1 })
    .execute();
}
