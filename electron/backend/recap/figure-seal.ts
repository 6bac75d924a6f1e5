import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import { dataVersion } from '#db/engine/data-version.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findFigure, frozenRowTexts } from '#db/queries/recap/official-figure.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { sha256Of } from '../paper/stored-paper.ts';

type Head = Omit<StoredFigure, 'sha256'>;

/** Every row under one checksum. */
export async function sealOfRows(read: ReadHandle, number: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const texts of frozenRowTexts(read, number)) {
    for (const text of texts) hash.update(`${text}\n`);
  }
  return hash.digest('hex');
}

/** The head under one checksum, that of its rows among it: quick to check where no row is read. */
export function sealOfHead(head: Head): string {
  return sha256Of(
    JSON.stringify([
      head.id,
      head.number,
      head.year,
      head.title,
      head.purpose,
      head.cutOffOn,
      head.grouping,
      head.filtersJson,
      head.filterSentence,
      head.columnsJson,
      head.tableJson,
      head.source,
      head.evaluatedYear,
      head.rowCount,
      head.activeCount,
      head.frozenAt,
      head.frozenBy,
      head.rowsSha256,
    ]),
  );
}

/** What a refusal calls it. */
export const figureName = ({ year, title }: StoredFigure): string =>
  year === null ? `angka resmi "${title}"` : `rekap ${year}`;

export const isHeadWhole = (figure: StoredFigure): boolean => sealOfHead(figure) === figure.sha256;

/** @throws AppError SNAPSHOT_ALTERED when one sign of its head is not as it was frozen */
export function requireHead(figure: StoredFigure): void {
  if (!isHeadWhole(figure)) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: figureName(figure) } });
}

/** @throws AppError SNAPSHOT_ALTERED when one sign of its head or of any row is not as it was frozen */
export async function requireWhole(read: ReadHandle, figure: StoredFigure): Promise<void> {
  requireHead(figure);
  if ((await sealOfRows(read, figure.number)) === figure.rowsSha256) return;
  throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: figureName(figure) } });
}

interface Checked {
  readonly version: number;
  readonly numbers: Set<number>;
}

/** Figures found whole on a reader, true as long as nobody has written since. */
const checkedOn = new WeakMap<ReadHandle, Checked>();

/** A figure whose seal has been checked: no number leaves a snapshot any other way. @throws AppError NOT_FOUND */
export async function openFigure(read: ReadHandle, id: string): Promise<StoredFigure> {
  const figure = await findFigure(read, id);
  if (!figure) throw new AppError('NOT_FOUND', { facts: { apa: 'Angka resmi' } });
  requireHead(figure);
  const version = await dataVersion(read);
  const known = checkedOn.get(read);
  const checked = known?.version === version ? known : { version, numbers: new Set<number>() };
  if (!checked.numbers.has(figure.number)) {
    await requireWhole(read, figure);
    checked.numbers.add(figure.number);
    checkedOn.set(read, checked);
  }
  return figure;
}
