import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { countFreezes, findFreeze, insertFreeze, insertThaw } from '#db/queries/performance/freeze.ts';
import { quarterDays, quarterName, quarterState } from '#rules/performance/quarter.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { sha256Of } from '../paper/stored-paper.ts';
import { frozenText } from './frozen-rows.ts';
import { frozenRenjaText } from './frozen-renja.ts';
import { renjaTableOf } from './renja.ts';
import { readReport } from './report.ts';

/** A quarter that is over is kept as it is reported: names, targets, both facts, values and words. */
export async function freezeQuarter(
  { year, quarter, isMissingAccepted }: CheckedInputOf<'performance.freeze'>,
  { read, write, now, today, actor }: CommandContext,
): Promise<OutputOf<'performance.freeze'>> {
  const office = await requireOffice(read);
  const called = quarterName(year, quarter);
  if (quarterState(year, quarter, today) !== 'over')
    refuse(
      'quarter',
      `${called} baru berakhir ${formatLongDate(quarterDays(year, quarter).until)}; angkanya belum lengkap dan belum dapat dibekukan.`,
    );
  const report = await readReport(read, office, { year, quarter, today });
  const { rows, frozen } = report;
  const known = frozen.find((one) => one.quarter === quarter);
  if (known)
    refuse('quarter', `${called} sudah dibekukan ${formatShortDate(known.frozenOn)} oleh ${known.frozenBy}.`);
  if (rows.length === 0) refuse('quarter', `${called} belum mempunyai indikator; catat dahulu indikatornya.`);
  const missing = rows.filter((row) => row.isMissing);
  if (missing.length > 0 && !isMissingAccepted)
    refuse(
      'isMissingAccepted',
      `Belum bernilai: ${missing.map(({ code }) => code).join(', ')}. Isi dahulu, atau bekukan tanpa nilai itu.`,
    );
  const text = frozenText(rows);
  const renjaJson = frozenRenjaText(await renjaTableOf(read, report));
  const id = newId();
  await insertFreeze(write, {
    id,
    year,
    quarter,
    version: (await countFreezes(read, year, quarter)) + 1,
    frozenAt: now(),
    frozenOn: today,
    frozenBy: actor.name,
    rowsJson: text,
    sha256: sha256Of(text),
    renjaJson,
    renjaSha256: sha256Of(renjaJson),
  });
  return { id, rows: rows.length, missing: missing.length };
}

/** A frozen quarter is opened again; what was frozen stays on record with the reason. */
export async function thawQuarter(
  { id, reason }: CheckedInputOf<'performance.thaw'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'performance.thaw'>> {
  await requireOffice(read);
  if (!(await findFreeze(read, id))) throw notFound('Laporan kinerja yang dibekukan');
  await insertThaw(write, { freezeId: id, at: now(), who: actor.name, reason });
  return { id };
}
