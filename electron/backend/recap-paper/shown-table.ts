import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { formatLongDate } from '#rules/indonesian-date.ts';
import { recapGroupingOf } from '#rules/recap-grouping.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { QueryContext } from '../context.ts';
import { figures } from './figures.ts';
import { localDay } from '../local-day.ts';
import { requireOffice } from '../office/require-office.ts';
import { chosenColumns } from '../recap/columns.ts';
import { liveRecap } from '../recap/live-recap.ts';

type Figure = OutputOf<'figure.get'>['figure'];
type Shown = Omit<CheckedInputOf<'recap.printTable'>, 'path'>;

/** A table as it stands on the screen, with what is to be said about it. */
export interface ShownTable {
  readonly office: OfficeRecord;
  readonly table: OutputOf<'recap.get'>;
  /** "Rekapitulasi koperasi menurut kecamatan". */
  readonly title: string;
  /** Frozen as what and when, or that it is not frozen. */
  readonly standing: string;
  /** The day of freezing; null on a live table. */
  readonly frozenOn: PlainDate | null;
}

const SEAL_SHOWN = 12;

/** "Angka resmi “Rekap tahunan 2025”, dibekukan 22 November 2026, segel 3f2a…". */
export function standingOf({ title, frozenAt, sha256 }: Figure): string {
  const day = formatLongDate(localDay(frozenAt));
  return `Angka resmi “${title}”, dibekukan ${day}, segel ${sha256.slice(0, SEAL_SHOWN)}`;
}

function refuseLiveChoices({ on, filters }: Shown): void {
  if (on === undefined && filters.length === 0) return;
  const message = 'Angka resmi memakai tanggal dan saringan yang dibekukan bersamanya.';
  throw new AppError('INVALID_INPUT', {
    faults: [{ path: on === undefined ? 'filters' : 'on', message }],
  });
}

/**
 * The table to be printed or exported, counted now or read from a figure whose seal is looked at first.
 * @throws AppError RECAP_DOES_NOT_ADD_UP, NOT_FOUND, SNAPSHOT_ALTERED
 */
export async function shownTable(shown: Shown, context: QueryContext): Promise<ShownTable> {
  const { figureId, grouping, columns, on, filters } = shown;
  const { read, today } = context;
  const office = await requireOffice(read);
  const title = `Rekapitulasi koperasi menurut ${recapGroupingOf(grouping).name}`;
  if (figureId === null) {
    const request = { grouping, columns: chosenColumns(columns), on: on ?? today, filters };
    const table = await liveRecap(read, office, request, today);
    const standing = `Belum dibekukan, keadaan per ${formatLongDate(table.cutOffOn)}`;
    return { office, table, title, standing, frozenOn: null };
  }
  refuseLiveChoices(shown);
  const { figure } = await figures['figure.get']({ id: figureId }, context);
  const table = await figures['figure.table']({ id: figureId, grouping, columns }, context);
  return {
    office,
    table,
    title,
    standing: standingOf(figure),
    frozenOn: localDay(figure.frozenAt),
  };
}
