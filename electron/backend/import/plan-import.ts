import type { RowChoice } from '#contract/import.ts';
import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { describeField } from '#rules/cooperative/field-lists.ts';
import { mayBeSameName } from '#rules/cooperative/name-likeness.ts';
import { isIdentifying } from '#rules/value/nothing.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { differingFields, keepFields } from './entry-field.ts';
import { createFinder } from './find-known.ts';
import type { FindKnown, Found, Sought } from './find-known.ts';
import type { KeptChoices } from './kept-choices.ts';
import type { PlannedRow, RowQuestion } from './planned-row.ts';

/** A row as read from the file, with what finds its cooperative and how it changes what is known. */
export interface ReadEntryRow extends Sought {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly mayCreate: boolean;
  /** Of a list of RATs, the book years the row tells: another row may tell other years of the same cooperative. */
  readonly bookYears?: readonly number[];
  merge(known: RegisterEntry | undefined): {
    readonly entry: RegisterEntry;
    readonly reasons: readonly Reason[];
  };
}

/** What people decided about this file: values to keep, answers to rows that were asked. */
export interface Decisions {
  readonly kept: KeptChoices;
  readonly answers: ReadonlyMap<number, RowChoice>;
}

/** Compares every row with the register: what is new, what changes, what stays, what is asked, what is refused and why. */
export function planImport(
  rows: readonly ReadEntryRow[],
  register: readonly KnownEntry[],
  decisions: Decisions,
): readonly PlannedRow[] {
  const find = createFinder(register);
  const claimed = new Map<string, Claim>();
  return rows.map((read) => planRow(read, find, claimed, decisions));
}

function planRow(
  read: ReadEntryRow,
  find: FindKnown,
  claimed: Map<string, Claim>,
  { kept, answers }: Decisions,
): PlannedRow {
  const { row } = read;
  const name = read.name ?? '';
  const left = (
    outcome: 'refused' | 'asked',
    reasons: readonly Reason[],
    question: RowQuestion | null = null,
  ): PlannedRow => ({
    row,
    name,
    reasons,
    outcome,
    question,
    known: undefined,
    entry: undefined,
    proposed: undefined,
    differing: [],
  });
  if (!isAccepted(read.reasons)) return left('refused', read.reasons);
  const found = find(read);
  const question = questionOf(read, found, answers.get(row));
  if (question !== null && question.answer === null) return left('asked', question.reasons, question);
  if (question?.answer === 'skip') return left('refused', [...question.reasons, SKIPPED], question);
  const isOther = question?.answer === 'new';
  const known = isOther ? undefined : withEarlierYears(found?.known, read, claimed);
  if (!known && !read.mayCreate) return left('refused', [...read.reasons, notInRegister(name)], question);
  if (known) {
    const earlier = claimed.get(known.id);
    if (earlier !== undefined && !tellsOtherYears(read, earlier))
      return left('refused', [...read.reasons, claimedTwice(known.name, earlier.row)], question);
  }
  const merged = read.merge(known);
  if (known) {
    const years = [...(claimed.get(known.id)?.years ?? []), ...(read.bookYears ?? [])];
    claimed.set(known.id, { row, years, rats: merged.entry.rats });
  }
  const reasons = [...(question?.reasons ?? read.reasons), ...merged.reasons];
  const proposed = isOther ? { ...merged.entry, ...NO_NUMBERS } : merged.entry;
  if (!known) {
    return {
      row,
      name,
      reasons,
      outcome: 'created',
      question,
      known,
      entry: proposed,
      proposed,
      differing: [],
    };
  }
  const differing = differingFields(known, proposed);
  const entry = kept.isNothing ? proposed : keepFields(proposed, known, (field) => kept.isKept(row, field));
  const isSame = (kept.isNothing ? differing : differingFields(known, entry)).length === 0;
  return {
    row,
    name,
    reasons: isSame ? reasons : [...reasons, ...changedNumbers(known, entry), updates(known.name)],
    outcome: isSame ? 'unchanged' : 'changed',
    question,
    known,
    entry,
    proposed,
    differing,
  };
}

/** The row that last spoke of a cooperative, the book years told of it so far, and what its RATs are by then. */
interface Claim {
  readonly row: number;
  readonly years: readonly number[];
  readonly rats: RegisterEntry['rats'];
}

/** A list with a row for each book year speaks of one cooperative several times, of another year each time. */
function tellsOtherYears({ bookYears = [] }: ReadEntryRow, { years }: Claim): boolean {
  return bookYears.length > 0 && years.length > 0 && bookYears.every((year) => !years.includes(year));
}

function withEarlierYears(
  known: KnownEntry | undefined,
  read: ReadEntryRow,
  claimed: ReadonlyMap<string, Claim>,
): KnownEntry | undefined {
  const earlier = known && claimed.get(known.id);
  return known && earlier && tellsOtherYears(read, earlier) ? { ...known, rats: earlier.rats } : known;
}

/** A number that belongs to another cooperative is not carried by this one. */
const NO_NUMBERS = { legalEntityNumber: '', nikKoperasi: '' } as const;

/** What only a person can decide: a number that leads to a wholly different name somewhere else. */
function questionOf(
  read: ReadEntryRow,
  found: Found | undefined,
  said: RowChoice | undefined,
): RowQuestion | null {
  const asked = (reasons: readonly Reason[], choices: readonly RowChoice[]): RowQuestion => ({
    reasons,
    choices,
    answer: said !== undefined && choices.includes(said) ? said : null,
  });
  const isAskedInFile = read.reasons.some(({ code }) => code === 'NOMOR_KOPERASI_LAIN');
  if (isAskedInFile) return asked(read.reasons, ['new', 'skip']);
  if (found?.by !== 'number' || read.name === null) return null;
  const { known } = found;
  const isSamePlace = read.districtCode !== null && read.districtCode === known.districtCode;
  const { name } = read;
  if (isSamePlace || found.names.some((called) => mayBeSameName(name, called))) return null;
  return asked(
    [...read.reasons, numberOfAnother(known)],
    read.mayCreate ? ['same', 'new', 'skip'] : ['same', 'skip'],
  );
}

function numberOfAnother({ name, districtName }: KnownEntry): Reason {
  const where = districtName === '' ? '' : ` di Kecamatan ${districtName}`;
  return {
    code: 'NOMOR_KOPERASI_LAIN',
    level: 'warning',
    field: 'Nomor Badan Hukum',
    value: name,
    message: `Nomornya di register milik "${name}"${where}, yang namanya sama sekali lain. Tentukan: koperasi yang sama (datanya diperbarui), koperasi lain (nomornya tidak diambil), atau lewati baris ini.`,
  };
}

const SKIPPED: Reason = {
  code: 'DILEWATI_ATAS_PILIHAN',
  level: 'refuse',
  message: 'Baris ini dilewati atas pilihan Anda.',
};

/** A number that identifies and becomes another one is a renewal, or a slip: a person should see it. */
function changedNumbers(known: RegisterEntry, entry: RegisterEntry): readonly Reason[] {
  return (['legalEntityNumber', 'nikKoperasi'] as const).flatMap((field): Reason[] => {
    const [before, after] = [known[field], entry[field]];
    if (!isIdentifying(before) || before === after) return [];
    const { label } = describeField(field);
    const message = `${label} di register "${before}" menjadi "${after}". Pastikan nomor yang benar; nilai di register dapat dipertahankan.`;
    return [{ code: 'NOMOR_BERUBAH', level: 'warning', field: label, value: after, limit: before, message }];
  });
}

function updates(name: string): Reason {
  return {
    code: 'GANDA_DI_REGISTER',
    level: 'info',
    message: `Sudah ada di register sebagai "${name}"; baris ini memperbaruinya.`,
  };
}

function claimedTwice(name: string, earlier: number): Reason {
  return {
    code: 'GANDA_DALAM_BERKAS',
    level: 'refuse',
    message: `Menunjuk koperasi yang sama di register ("${name}") dengan baris ${earlier}. Sisakan satu baris.`,
    value: String(earlier),
  };
}

function notInRegister(name: string): Reason {
  return {
    code: 'KOPERASI_TIDAK_DITEMUKAN',
    level: 'refuse',
    message: `Koperasi "${name}" tidak ditemukan di register. Periksa nama atau nomor badan hukumnya, atau impor registernya lebih dahulu.`,
  };
}
