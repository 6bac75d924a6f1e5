import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  insertProgrammeLine,
  listProgrammeLines,
  updateProgrammeLine,
} from '#db/queries/programme/programme.ts';
import type { ProgrammeLine } from '#db/queries/programme/programme.ts';
import type { ProgrammeFacts } from '#rules/programme/programme.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readTreeSheet } from './read-sheet.ts';
import type { SheetLine } from './read-sheet.ts';

interface Compared {
  readonly added: readonly SheetLine[];
  readonly changed: readonly {
    readonly known: ProgrammeLine;
    readonly facts: Omit<ProgrammeFacts, 'year'>;
  }[];
  readonly same: number;
}

/** What the file says over what the year has; a column that the file lacks, or an empty cell, takes nothing away. */
function compare(lines: readonly SheetLine[], known: readonly ProgrammeLine[]): Compared {
  const byCode = new Map(known.map((line) => [line.code, line]));
  const added: SheetLine[] = [];
  const changed: Compared['changed'][number][] = [];
  let same = 0;
  for (const line of lines) {
    const before = byCode.get(line.facts.code);
    if (!before) {
      added.push(line);
      continue;
    }
    const facts = {
      code: before.code,
      name: line.facts.name,
      indicator: line.facts.indicator === '' ? before.indicator : line.facts.indicator,
      budget: line.facts.budget ?? before.budget,
    };
    const isSame =
      facts.name === before.name && facts.indicator === before.indicator && facts.budget === before.budget;
    if (isSame) same += 1;
    else changed.push({ known: before, facts });
  }
  return { added, changed, same };
}

/** The tree of a year from an office's own sheet: tried first, then written in one piece. */
export async function importTree(
  { year, path, isDryRun }: CheckedInputOf<'programme.import'>,
  { read, transaction, runJob, signal, now, actor }: TaskContext,
): Promise<OutputOf<'programme.import'>> {
  await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const { lines, ...said } = readTreeSheet(grids);
  const write = async (handle: WriteHandle): Promise<Compared> => {
    const compared = compare(lines, await listProgrammeLines(readingIn(handle), year));
    const at = now();
    for (const { facts } of compared.added)
      await insertProgrammeLine(handle, newId(), { year, ...facts }, { at, who: actor.name });
    for (const { known, facts } of compared.changed) await updateProgrammeLine(handle, known.id, facts, at);
    return compared;
  };
  const { added, changed, same } = isDryRun
    ? compare(lines, await listProgrammeLines(read, year))
    : await transaction(write);
  return { ...said, added: added.length, changed: changed.length, same };
}
