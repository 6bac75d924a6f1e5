import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import { readStatusHistories } from '#db/queries/cooperative/history.ts';
import type { StatusChange } from '#db/queries/cooperative/history.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import type { RatLine } from '#db/queries/rat/line.ts';
import { statusSince } from '#rules/cooperative/status-since.ts';
import { activeStatementDoubts } from '#rules/cooperative/active-statement.ts';
import { typedContradictions } from '#rules/letters/typed-days.ts';
import { codesIn } from '#rules/template/check.ts';
import { pastDeadlines } from '#rules/rat/letter-deadline.ts';
import { laterThanReport, meetByOn } from '#rules/rat/limit-sentence.ts';
import { unplacedRat } from '#rules/rat/unplaced.ts';
import { warningDoubts } from '#rules/rat/warning.ts';
import type { GivenWarning } from '#rules/rat/warning.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { dateParts, isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { deadlinesOf } from '../rat/deadline-groups.ts';
import { readGivenWarnings, reminderStepOf } from './given-warnings.ts';
import type { Fields } from './letter-fields.ts';

/** The book year a letter is about: its own, or the one before its day. */
export const bookYearOf = (letter: { readonly bookYear: number | null; readonly on: PlainDate }): number =>
  letter.bookYear ?? dateParts(letter.on).year - 1;

/** A letter to one cooperative, and where in the request it stands, for the refusal. */
export interface Addressed {
  readonly path: string;
  readonly cooperativeId: string;
  readonly templateCode: string;
  /** The template's own. */
  readonly text: string;
  readonly fields: Fields;
  readonly bookYear: number | null;
  readonly on: PlainDate;
}

/** Days that a person types and the reader is to keep, by their placeholder. */
const TYPED_DEADLINES = {
  batas_tanggapan: 'Batas tanggapan',
  hari_tanggal_acara: 'Hari acara',
  berlaku_sampai: 'Masa berlaku',
  ditempel_sampai: 'Hari terakhir pengumuman',
  tanggal_berikut: 'Uji pulih berikutnya',
} as const;
const TYPED_EARLIER = ['nomor_sebelumnya', 'tanggal_sebelumnya'];
/** Placeholders filled from the limits of the book year. */
/** The placeholder of a paper that calls the cooperative active. */
const SAYS_ACTIVE = 'status_aktif';
const SAYS_LIMITS = ['batas_rat', 'batas_laporan_rat', 'kalimat_batas_rat'];

interface Known {
  readonly ruleBook: RuleBook;
  readonly today: PlainDate;
  readonly line: RatLine;
  readonly given: readonly GivenWarning[];
  /** Oldest first; read only for a letter that says the cooperative's status. */
  readonly statuses: readonly StatusChange[];
}

/** The days of a letter that are its own, whoever it goes to. */
function typedDeadlines({
  text,
  fields,
}: Pick<Addressed, 'text' | 'fields'>): readonly { readonly name: string; readonly on: PlainDate }[] {
  const says = codesIn(text);
  return Object.entries(TYPED_DEADLINES).flatMap(([code, name]) => {
    const day = fields[code] ?? '';
    return says.has(code) && isPlainDate(day) ? [{ name, on: day }] : [];
  });
}

/** What speaks against the days and names that were typed, whoever the letter goes to. */
export const typedReasons = (letter: Pick<Addressed, 'text' | 'fields' | 'on'>): readonly Reason[] => [
  ...typedContradictions(letter),
  ...pastDeadlines(letter.on, typedDeadlines(letter)),
];

function deadlineReasons({ text, fields, on, ...letter }: Addressed, { ruleBook, line }: Known) {
  const says = codesIn(text);
  const limits = deadlinesOf(ruleBook, bookYearOf({ ...letter, on }), line);
  const filled = SAYS_LIMITS.some((code) => says.has(code))
    ? [
        { name: 'Batas pelaksanaan RAT', on: meetByOn(limits) },
        { name: 'Batas laporan RAT', on: limits.reportLimitOn },
      ]
    : [];
  const isLate = says.has('batas_rat') && limits.heldLimitOn > limits.reportLimitOn;
  return [
    ...typedReasons({ text, fields, on }),
    ...pastDeadlines(on, filled),
    ...(isLate ? [laterThanReport(limits)] : []),
  ];
}

function warningReasons(letter: Addressed, { ruleBook, today, line, given }: Known): readonly Reason[] {
  const step = reminderStepOf(letter.templateCode);
  if (step === undefined) return [];
  const bookYear = bookYearOf(letter);
  const { bookYearEndsOn, reportLimitOn } = deadlinesOf(ruleBook, bookYear, line);
  return warningDoubts(
    {
      heldOn: line.days.held,
      isHeldUndated: line.isHeldUndated,
      unplaced: unplacedRat({ ...line, bookYear, bookYearEndsOn }, today),
      given,
      limitOn: reportLimitOn,
    },
    { bookYear, step, on: letter.on, hasTypedNumber: TYPED_EARLIER.every((code) => letter.fields[code]) },
    ruleOrEarliest(ruleBook['rat-reminder'], bookYearEndsOn).value,
  );
}

function statusReasons(letter: Addressed, { line, statuses }: Known): readonly Reason[] {
  if (!codesIn(letter.text).has(SAYS_ACTIVE)) return [];
  const ratYears = line.rats.map(({ bookYear }) => bookYear);
  return activeStatementDoubts(
    { status: line.status, sinceOn: statusSince(statuses, line.status), ratYears },
    { on: letter.on, bookYear: bookYearOf(letter) },
  );
}

const NO_STATUSES: ReadonlyMap<string, readonly StatusChange[]> = new Map();

export interface Doubt {
  readonly path: string;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** What is on record against each of these letters; those that nothing speaks against are left out. */
export async function doubtsOf(read: ReadHandle, letters: readonly Addressed[], today: PlainDate) {
  const ruleBook = await readRuleBook(read);
  const doubts: Doubt[] = [];
  for (const bookYear of new Set(letters.map(bookYearOf))) {
    for (const part of inParts(letters.filter((one) => bookYearOf(one) === bookYear))) {
      const ids = [...new Set(part.map(({ cooperativeId }) => cooperativeId))];
      const lines = new Map((await listRatLines(read, ids, bookYear)).map((line) => [line.id, line]));
      const given = await readGivenWarnings(read, ids, bookYear);
      const saysStatus = part.some(({ text }) => codesIn(text).has(SAYS_ACTIVE));
      const statuses = saysStatus ? await readStatusHistories(read, ids) : NO_STATUSES;
      for (const letter of part) {
        const line = lines.get(letter.cooperativeId);
        if (!line) continue;
        const own = { given: given.get(line.id) ?? [], statuses: statuses.get(line.id) ?? [] };
        const known = { ruleBook, today, line, ...own };
        const reasons = [
          ...statusReasons(letter, known),
          ...warningReasons(letter, known),
          ...deadlineReasons(letter, known),
        ];
        if (reasons.length > 0) doubts.push({ path: letter.path, name: line.name, reasons });
      }
    }
  }
  return doubts;
}

export const faultOf = ({ path, name, reasons }: Doubt): InputFault => ({
  path,
  message: `${name}: ${reasons.map(({ message }) => message).join(' ')}`,
});

/**
 * Before a letter that what is on record speaks against: a warning for a RAT that may have been held, one that is not
 * due or has no earlier letter to refer to, a statement that its status contradicts, a deadline that is over. Every
 * cooperative is named with its causes.
 * @throws AppError LETTER_WARNING_REFUSED where no earlier letter is known or the status is another; LETTER_WARNING_DOUBTFUL unless confirmed
 */
export async function requireNoDoubt(
  read: ReadHandle,
  letters: readonly Addressed[],
  { today, isConfirmed }: { readonly today: PlainDate; readonly isConfirmed: boolean },
): Promise<void> {
  const doubts = await doubtsOf(read, letters, today);
  const refused = doubts.filter(({ reasons }) => reasons.some(({ level }) => level === 'refuse'));
  if (refused.length > 0) {
    const faults = refused.map(faultOf);
    throw new AppError('LETTER_WARNING_REFUSED', { facts: { jumlah: refused.length }, faults });
  }
  if (isConfirmed || doubts.length === 0) return;
  const faults = doubts.map(faultOf);
  throw new AppError('LETTER_WARNING_DOUBTFUL', { facts: { jumlah: doubts.length }, faults });
}
