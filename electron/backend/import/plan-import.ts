import type { RowChoice } from '#contract/import.ts';
import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { describeField } from '#rules/cooperative/field-lists.ts';
import { isIdentifying } from '#rules/value/nothing.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { isAccepted } from '#rules/value/reason.ts';
import type { Reason } from '#rules/value/reason.ts';
import { differingFields, keepFields } from './entry-field.ts';
import type { KeptChoices } from './kept-choices.ts';
import type { PlannedRow, RowQuestion } from './planned-row.ts';
import { createSeeker } from './seek-known.ts';
import type { Seek, SeekingRow } from './seek-known.ts';

/** A row as read from the file, with what finds its cooperative and how it changes what is known. */
export interface ReadEntryRow extends SeekingRow {
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
  const seek = createSeeker(register);
  const claimed = new Map<string, Claim>();
  return rows.map((read) => planRow(read, seek, claimed, decisions));
}

function planRow(
  read: ReadEntryRow,
  seek: Seek,
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
  const { known: sought, question, isOther, namesakes } = seek(read, answers.get(row));
  if (question !== null && question.answer === null) return left('asked', question.reasons, question);
  if (question?.answer === 'skip') return left('refused', [...question.reasons, SKIPPED], question);
  const known = withEarlierYears(sought, read, claimed);
  if (!known && !read.mayCreate)
    return left('refused', [...read.reasons, notInRegister(name, namesakes)], question);
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

function notInRegister(name: string, namesakes: readonly KnownEntry[]): Reason {
  const code = 'KOPERASI_TIDAK_DITEMUKAN';
  if (namesakes.length > 1) {
    const all = namesakes.slice(0, SHOWN_NAMESAKES).map(({ id, districtName, villageName }) => {
      const place = districtName === '' ? 'kecamatan belum tercatat' : `Kecamatan ${districtName}`;
      return `${villageName === '' ? '' : `${villageName}, `}${place} (${id})`;
    });
    const more = namesakes.length > SHOWN_NAMESAKES ? '; …' : '';
    const message = `Ada ${formatInteger(namesakes.length)} koperasi bernama "${name}" di register: ${all.join('; ')}${more}. Isi kecamatan atau nomor badan hukumnya agar jelas yang mana.`;
    return { code, level: 'refuse', message };
  }
  return {
    code,
    level: 'refuse',
    message: `Koperasi "${name}" tidak ditemukan di register. Periksa nama atau nomor badan hukumnya, atau impor registernya lebih dahulu.`,
  };
}

const SHOWN_NAMESAKES = 5;
