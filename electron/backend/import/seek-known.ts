import type { RowChoice } from '#contract/import.ts';
import type { KnownEntry } from '#db/queries/cooperative/register-entry.ts';
import { mayBeSameName } from '#rules/cooperative/name-likeness.ts';
import { otherNumbers } from '#rules/cooperative/name.ts';
import type { Reason } from '#rules/value/reason.ts';
import { createFinder } from './find-known.ts';
import type { Found, Sought } from './find-known.ts';
import { nearNames } from './near-names.ts';
import type { Named } from './near-names.ts';
import type { RowQuestion } from './planned-row.ts';

/** A row that seeks its cooperative in the register. */
export interface SeekingRow extends Sought {
  readonly row: number;
  readonly villageName: string | null;
  readonly reasons: readonly Reason[];
  readonly mayCreate: boolean;
}

/** What the register has for a row, and what of it only a person can decide. */
export interface Sighting {
  readonly known: KnownEntry | undefined;
  readonly question: RowQuestion | null;
  /** Another cooperative than the number says: the number is not its own. */
  readonly isOther: boolean;
  /** Several cooperatives of the row's name, where it says no more. */
  readonly namesakes: readonly KnownEntry[];
}

export type Seek = (row: SeekingRow, said: RowChoice | undefined) => Sighting;

interface EarlierRow extends Named {
  readonly row: number;
  readonly districtName: string;
}

/**
 * Finds what each row of a list means, row after row: by number or by name in its kecamatan. What is not found is held
 * against near names of the register and of the rows before, and asked, never taken for the same by itself.
 */
export function createSeeker(register: readonly KnownEntry[]): Seek {
  const { find, namesakesOf } = createFinder(register);
  const standing = nearNames<KnownEntry>();
  for (const known of register) if (known.mergedInto === null) standing.add(known);
  const earlier = nearNames<EarlierRow>();
  return (row, said) => {
    const found = find(row);
    if (found !== undefined || row.name === null) return ofFound(row, found, said);
    const named: EarlierRow = { ...row, name: row.name, districtName: '' };
    const sighting = ofNear(row, standing.find(named), row.mayCreate ? earlier.find(named) : undefined, said);
    earlier.add(named);
    return { ...sighting, namesakes: namesakesOf(row) };
  };
}

const questionOf = (
  reasons: readonly Reason[],
  choices: readonly RowChoice[],
  said: RowChoice | undefined,
): RowQuestion => ({
  reasons,
  choices,
  answer: said !== undefined && choices.includes(said) ? said : null,
});

/** What is found by a number may bear a wholly different name somewhere else: then only a person can decide. */
function ofFound(row: SeekingRow, found: Found | undefined, said: RowChoice | undefined): Sighting {
  const known = found?.known;
  const question = numberQuestion(row, found, said);
  const isNew = question?.answer === 'new';
  // A namesake has numbers of its own.
  const isOther = isNew && question.reasons.some(({ code }) => code === NUMBER_OF_ANOTHER);
  return { known: isNew ? undefined : known, question, isOther, namesakes: [] };
}

function numberQuestion(
  row: SeekingRow,
  found: Found | undefined,
  said: RowChoice | undefined,
): RowQuestion | null {
  if (hasReason(row, NUMBER_OF_ANOTHER)) return questionOf(row.reasons, ['new', 'skip'], said);
  // The register knows it by its own number: that it is another one has been said before.
  if (hasReason(row, NAMESAKE) && found?.by !== 'number')
    return questionOf(row.reasons, ['new', 'skip'], said);
  const { name } = row;
  if (found === undefined || name === null) return null;
  const { known } = found;
  if (found.by === 'name') return namesakeQuestion(row, known, said);
  const isSamePlace = row.districtCode !== null && row.districtCode === known.districtCode;
  if (isSamePlace || found.names.some((called) => mayBeSameName(name, called))) return null;
  return questionOf(
    [...row.reasons, numberOfAnother(known)],
    row.mayCreate ? ['same', 'new', 'skip'] : ['same', 'skip'],
    said,
  );
}

/** One number that changed is a renewal; where both are others, it may be another cooperative of the same name. */
function namesakeQuestion(
  row: SeekingRow,
  known: KnownEntry,
  said: RowChoice | undefined,
): RowQuestion | null {
  const others = otherNumbers(row, known);
  if (!row.mayCreate || others.length < BOTH_NUMBERS) return null;
  const reason: Reason = {
    code: NAMESAKE,
    level: 'warning',
    field: 'Nama Koperasi',
    value: known.name,
    message: `Di register ada "${known.name}"${placed(known)}, tetapi ${others.join(' dan ')} keduanya berbeda. Tentukan: koperasi yang sama (datanya diperbarui), koperasi lain (dicatat sendiri dengan nomornya), atau lewati baris ini.`,
  };
  return questionOf([...row.reasons, reason], ['same', 'new', 'skip'], said);
}

const BOTH_NUMBERS = 2;
const NUMBER_OF_ANOTHER = 'NOMOR_KOPERASI_LAIN';
const NAMESAKE = 'NAMA_SAMA_NOMOR_LAIN';

const hasReason = ({ reasons }: SeekingRow, wanted: Reason['code']): boolean =>
  reasons.some(({ code }) => code === wanted);

function ofNear(
  row: SeekingRow,
  known: KnownEntry | undefined,
  before: EarlierRow | undefined,
  said: RowChoice | undefined,
): Sighting {
  const isNumberAsked = hasReason(row, NUMBER_OF_ANOTHER) || hasReason(row, NAMESAKE);
  if (isNumberAsked || (known === undefined && before === undefined)) return ofFound(row, undefined, said);
  const reasons = [...row.reasons, ...nearReason(known, before)];
  const choices: readonly RowChoice[] =
    known === undefined ? ['new', 'skip'] : row.mayCreate ? ['same', 'new', 'skip'] : ['same', 'skip'];
  const question = questionOf(reasons, choices, said);
  return {
    known: question.answer === 'same' ? known : undefined,
    question,
    isOther: false,
    namesakes: [],
  };
}

const placed = ({
  villageName,
  districtName,
}: {
  readonly villageName: string | null;
  readonly districtName: string;
}): string => {
  const places = [
    ...((villageName ?? '') === '' ? [] : [villageName ?? '']),
    ...(districtName === '' ? [] : [`Kecamatan ${districtName}`]),
  ];
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
};

function nearReason(known: KnownEntry | undefined, before: EarlierRow | undefined): readonly Reason[] {
  const shared = { code: 'NAMA_MIRIP', level: 'warning', field: 'Nama Koperasi' } as const;
  if (known !== undefined) {
    const message = `Namanya hampir sama dengan "${known.name}"${placed(known)} di register. Tentukan: koperasi yang sama (datanya diperbarui), koperasi lain (dicatat sendiri), atau lewati baris ini.`;
    return [{ ...shared, value: known.name, message }];
  }
  if (before === undefined) return [];
  const message = `Namanya hampir sama dengan "${before.name}"${placed(before)} pada baris ${String(before.row)} berkas ini. Tentukan: koperasi lain (dicatat sendiri), atau lewati baris ini.`;
  return [{ ...shared, value: before.name, limit: String(before.row), message }];
}

function numberOfAnother({ name, districtName }: KnownEntry): Reason {
  const where = districtName === '' ? '' : ` di Kecamatan ${districtName}`;
  return {
    code: NUMBER_OF_ANOTHER,
    level: 'warning',
    field: 'Nomor Badan Hukum',
    value: name,
    message: `Nomornya di register milik "${name}"${where}, yang namanya sama sekali lain. Tentukan: koperasi yang sama (datanya diperbarui), koperasi lain (nomornya tidak diambil), atau lewati baris ini.`,
  };
}
