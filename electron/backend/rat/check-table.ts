import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { CheckedRatRow } from '#contract/rat-table.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listNamed } from '#db/queries/rat/name.ts';
import type { NamedCooperative } from '#db/queries/rat/name.ts';
import { NO_STAGE_DAYS } from '#rules/rat/stage.ts';
import { ratYearReasons } from '#rules/rat/year.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { nameMatcher } from '#rules/cooperative/match-names.ts';
import type { NameMatch } from '#rules/cooperative/match-names.ts';
import { readRatYear } from './read-year.ts';
import { planRatYear } from './save-year.ts';
import { cellOfFault, saysTheSame, withRow } from './table-row.ts';

type Input = CheckedInputOf<'rat.checkTable'>;
type Row = Input['rows'][number];

const shown = ({ id, name, districtName }: NamedCooperative) => ({ id, name, districtName });
const nameFault = (message: string) => ({ field: 'name', message });

/** What is said of a row whose cooperative is not certain. */
function unmatched({ name }: Row, { candidates }: NameMatch<NamedCooperative>): CheckedRatRow {
  const message =
    name.trim() === ''
      ? 'Nama koperasi belum diisi.'
      : candidates.length === 0
        ? `"${name}" tidak ada dalam register. Periksa namanya, atau catat koperasinya lebih dahulu.`
        : `"${name}": ada ${candidates.length} koperasi yang mungkin dimaksud. Pilih salah satu.`;
  return {
    cooperative: null,
    candidates: candidates.map(shown),
    faults: [nameFault(message)],
    reasons: [],
    isSame: false,
  };
}

async function checked(
  read: ReadHandle,
  row: Row,
  cooperative: NamedCooperative,
  { bookYear, today }: { readonly bookYear: number; readonly today: PlainDate },
): Promise<CheckedRatRow> {
  const year = await readRatYear(read, cooperative.id, bookYear, today);
  const form = withRow(year, row, cooperative.updatedAt);
  const { faults } = await planRatYear(read, form, today);
  const days = {
    ...NO_STAGE_DAYS,
    held: form.stages.held.on,
    reported: form.stages.reported.on,
  };
  const { income, expenses, liabilities } = form.detail;
  const heldNote = form.stages.held.note;
  return {
    cooperative: { ...shown(cooperative), updatedAt: cooperative.updatedAt },
    candidates: [],
    faults: faults.map(({ field, message }) => ({ field: cellOfFault(field), message })),
    reasons: ratYearReasons(
      {
        days,
        isHeldUndated: form.isHeldUndated,
        attendance: form.detail,
        figures: { ...form.figures, income, expenses, liabilities },
        unplaced: year.unplaced,
        heldNote,
      },
      { deadlines: { ...year.deadlines, bookYear }, quorum: year.quorum },
    ),
    isSame: faults.length === 0 && saysTheSame(year, row),
  };
}

/** Every row of a table of RATs with its cooperative, what is wrong and the verdict; nothing is written. */
export async function checkTable(
  { bookYear, rows }: Input,
  { read, today }: QueryContext,
): Promise<OutputOf<'rat.checkTable'>> {
  await requireOffice(read);
  const register = await listNamed(read);
  const byId = new Map(register.map((one) => [one.id, one]));
  const matchName = nameMatcher(register);
  const matches = rows.map(({ name, cooperativeId }): NameMatch<NamedCooperative> => {
    const chosen = cooperativeId === null ? undefined : byId.get(cooperativeId);
    return chosen ? { cooperative: chosen, candidates: [] } : matchName(name);
  });
  const answers: CheckedRatRow[] = [];
  for (const [at, row] of rows.entries()) {
    const match = matches[at] ?? { cooperative: null, candidates: [] };
    if (match.cooperative === null) {
      answers.push(unmatched(row, match));
      continue;
    }
    const { id } = match.cooperative;
    const first = matches.findIndex(({ cooperative }) => cooperative?.id === id);
    const answer = await checked(read, row, match.cooperative, { bookYear, today });
    const double = nameFault(`Koperasi ini sudah ada pada baris ${first + 1}. Hapus salah satu barisnya.`);
    answers.push(first === at ? answer : { ...answer, faults: [double, ...answer.faults] });
  }
  return answers;
}
