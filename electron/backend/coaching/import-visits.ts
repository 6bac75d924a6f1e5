import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listChoosable } from '#db/queries/coaching/campaign-target.ts';
import type { ChoosableTarget } from '#db/queries/coaching/campaign-target.ts';
import { listFieldOfficers } from '#db/queries/coaching/officer.ts';
import { insertVisit } from '#db/queries/coaching/visit.ts';
import type { VisitFacts } from '#rules/coaching/visit.ts';
import { nameMatcher } from '#rules/cooperative/match-names.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { readVisitSheet } from './read-visit-sheet.ts';
import type { SheetVisit } from './read-visit-sheet.ts';
import { wordsOn } from './shown.ts';
import { isVisited, judgingOf, planRow } from './visit-table.ts';

type Answer = OutputOf<'coaching.importVisits'>;

interface Piles {
  readonly added: readonly VisitFacts[];
  readonly known: Answer['known'];
  readonly refused: Answer['refused'];
}

const sameWords = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The one cooperative that a row names; of several of one name that of its kecamatan. */
function cooperativeOf(
  { name, district }: SheetVisit,
  match: ReturnType<typeof nameMatcher<ChoosableTarget>>,
): ChoosableTarget | string {
  const { cooperative, candidates } = match(name);
  if (cooperative) return cooperative;
  const [only, ...others] = candidates.filter(
    (one) => sameWords(one.name, name) && sameWords(one.districtName, district),
  );
  if (only && others.length === 0) return only;
  return candidates.length === 0
    ? `"${name}" tidak ada dalam register. Periksa namanya, atau catat koperasinya lebih dahulu.`
    : `"${name}" dapat berarti ${candidates.map((one) => `${one.name} (${one.districtName})`).join(', ')}. Tulis nama dan kecamatannya seperti dalam register.`;
}

/** Every row in its pile, by the judging of the table of visit sheets. */
async function sort(read: ReadHandle, rows: readonly SheetVisit[], today: PlainDate): Promise<Piles> {
  const match = nameMatcher(await listChoosable(read, [], []));
  const meant = rows.map((row) => cooperativeOf(row, match));
  const ids = meant.flatMap((one) => (typeof one === 'string' ? [] : [one.id]));
  const judging = await judgingOf(read, null, ids, today);
  const added: VisitFacts[] = [];
  const known: { row: number; text: string }[] = [];
  const refused: { row: number; text: string; message: string }[] = [];
  const seen = new Map<string, number>();
  for (const [at, one] of rows.entries()) {
    const { row, text, visit } = one;
    const cooperative = meant[at] ?? '';
    if (typeof cooperative === 'string') {
      refused.push({ row, text, message: [cooperative, ...one.faults].join(' ') });
      continue;
    }
    if (visit.visitedOn !== null && isVisited(judging, cooperative.id, visit.visitedOn)) {
      known.push({ row, text });
      continue;
    }
    const key = `${cooperative.id} ${visit.visitedOn ?? ''}`;
    const first = seen.get(key);
    const { facts, faults } = await planRow(read, visit, cooperative.id, judging);
    const messages = [
      ...(first === undefined ? [] : [`Kunjungan ini sudah ada pada baris ${String(first)}.`]),
      ...one.faults,
      ...faults.map(({ message }) => message),
    ];
    if (facts && messages.length === 0) {
      seen.set(key, row);
      added.push(facts);
    } else refused.push({ row, text, message: messages.join(' ') });
  }
  return { added, known, refused };
}

/** Visits from a workbook: tried first and every row in its pile, then all the good ones in one piece, or none. */
export async function importVisits(
  { path, isDryRun }: CheckedInputOf<'coaching.importVisits'>,
  { read, transaction, runJob, signal, now, today, actor }: TaskContext,
): Promise<Answer> {
  await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path }, { signal });
  const { aspects } = wordsOn(await readRuleBook(read), today);
  const officers = (await listFieldOfficers(read)).map(({ name }) => name);
  const { visits, ...said } = readVisitSheet(grids, { aspects, officers });
  if (isDryRun) {
    const { added, ...piles } = await sort(read, visits, today);
    return { ...said, ...piles, added: added.length, batchId: null };
  }
  return transaction(async (write) => {
    const { added, ...piles } = await sort(readingIn(write), visits, today);
    const [batchId, at] = [newId(), now()];
    for (const facts of added)
      await insertVisit(write, newId(), facts, { at, on: today, who: actor.name, batchId });
    return { ...said, ...piles, added: added.length, batchId: added.length === 0 ? null : batchId };
  });
}
