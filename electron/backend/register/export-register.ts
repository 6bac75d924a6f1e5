import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listMatchingIds } from '#db/queries/cooperative-list.ts';
import { listRegisterEntries } from '#db/queries/register-entry.ts';
import type { KnownEntry } from '#db/queries/register-entry.ts';
import { findRegion, listWithin } from '#db/queries/region.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { TaskContext } from '../context.ts';
import type { ExportedCooperative } from '../spreadsheet/export-columns.ts';
import { requireOffice } from '../office/require-office.ts';

/** Writes exactly the filtered list, in its order, as a workbook in ODS field order. */
export async function exportRegister(
  context: TaskContext,
  { path, text, status, districtCode }: CheckedInputOf<'cooperative.export'>,
): Promise<OutputOf<'cooperative.export'>> {
  const { read, runJob, signal } = context;
  const office = await requireOffice(read);
  const ids = await listMatchingIds(read, { text, status, districtCode });
  const entries = new Map((await listRegisterEntries(read)).map((entry) => [entry.id, entry]));
  const regencies = new Map(
    (await listWithin(read, office.regionCode)).map(({ code, name }) => [code, name]),
  );
  const province = await findRegion(read, office.regionCode.slice(0, 2));
  const rows = ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [toExported(entry, regencies, province?.name ?? '')] : [];
  });
  await runJob('writeRegisterWorkbook', { rows, target: path }, { signal });
  return { path, rowCount: rows.length };
}

function toExported(
  entry: KnownEntry,
  regionNames: ReadonlyMap<string, string>,
  provinceName: string,
): ExportedCooperative {
  const figures = entry.figures.at(-1);
  return {
    ...entry,
    provinceName,
    regencyName: regionNames.get(entry.regencyCode ?? '') ?? '',
    lastRatOn: latest([entry.lastRatOn, ...entry.rats.map(({ heldOn }) => heldOn)]),
    membersMale: figures?.membersMale ?? null,
    membersFemale: figures?.membersFemale ?? null,
    membersTotal: figures?.membersTotal ?? null,
    managerCount: figures?.managers ?? null,
    employeeCount: figures?.employees ?? null,
    ownCapital: figures?.ownCapital ?? null,
    outsideCapital: figures?.outsideCapital ?? null,
    assets: figures?.assets ?? null,
    turnover: figures?.turnover ?? null,
    surplus: figures?.surplus ?? null,
  };
}

function latest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}
