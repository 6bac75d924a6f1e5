import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertLicence, listLicencesOf } from '#db/queries/licence/licence.ts';
import { numberKey, readLicenceNumber } from '#rules/licence/number.ts';
import type { LicenceState } from '#rules/licence/licence.ts';
import { isMasked } from '#rules/value/mask-number.ts';
import { isPending } from '#rules/value/nothing.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { readNumberName } from '../spreadsheet/read/read-number-name.ts';
import { shownValue } from '../spreadsheet/read/reading.ts';
import { labelOfColumn } from './find-table.ts';
import type { UmkmColumn } from './headings.ts';
import type { Reader } from './row-reader.ts';
import type { UmkmWords } from './words.ts';

/** What a list says of one licence. */
export interface ReadLicence {
  readonly kind: string;
  readonly number: string;
  readonly state: LicenceState;
}

/** Columns of licences, and the kind that each says. */
export const LICENCE_COLUMNS = {
  nib: 'nib',
  pirt: 'pirt',
  bpom: 'bpom-md',
  brandLicence: 'merek',
} as const satisfies Partial<Record<UmkmColumn, string>>;
type LicenceColumn = keyof typeof LICENCE_COLUMNS;

const MOST_LETTERS = 200;
const YES = /^(ada|ya|iya|sudah|sdh|punya|memiliki|lengkap|terbit|v|√|✓|✔)\b|^[v√✓✔]$/i;
const NO = /^(tidak|tdk|tak|belum|blm|bukan|no|x|0)$/i;

/** One piece of a cell: a number, "ada", "dalam proses"; undefined where it says that there is none. */
function pieceOf(text: string): Pick<ReadLicence, 'number' | 'state'> | null | undefined {
  if (NO.test(text)) return undefined;
  if (isPending(text)) return { number: '', state: 'applied' };
  if (/[1-9]/.test(text) && !isMasked(text) && text.length <= MOST_LETTERS)
    return { number: text, state: 'issued' };
  return YES.test(text) ? { number: '', state: 'issued' } : null;
}

function readColumn(row: Reader, column: LicenceColumn, { licence }: UmkmWords): readonly ReadLicence[] {
  const label = labelOfColumn(column);
  const [found] = row.all(column);
  // A number that Excel spoiled is told and left out; words are none.
  const number =
    found?.cell?.number === undefined ? found?.text : row.take(readNumberName(found.cell, label));
  const typed = (number ?? '').trim();
  return typed
    .split(/\s*[;,\n]\s*/)
    .filter(Boolean)
    .flatMap((text) => {
      const piece = pieceOf(text);
      if (piece === undefined) return [];
      const standard = LICENCE_COLUMNS[column];
      const code = column === 'bpom' && /^\W*(BPOM\W*(RI)?\W*)?ML/i.test(text) ? 'bpom-ml' : standard;
      const kind = licence.kinds.find((one) => one.code === code);
      if (piece === null || !kind) {
        row.warn(
          'IZIN_TIDAK_TERBACA',
          column,
          text,
          kind
            ? `Kolom ${label} berisi "${shownValue(text)}", jadi tidak diambil. Tulis nomornya, atau "ada", "dalam proses", "belum".`
            : `${label} tidak ada dalam daftar jenis izin dinas, jadi tidak diambil.`,
        );
        return [];
      }
      for (const { code: reason, message } of readLicenceNumber(kind, piece.number, licence.pirt).warnings)
        row.warn(reason, column, piece.number, message);
      return [{ kind: code, ...piece }];
    });
}

/** Licences that a row tells, by the columns that name them. */
export const readLicences = (row: Reader, words: UmkmWords): readonly ReadLicence[] =>
  (Object.keys(LICENCE_COLUMNS) as LicenceColumn[]).flatMap((column) => readColumn(row, column, words));

/**
 * Licences of a row that the business does not have yet. What the register says of a kind that a business has once, or
 * says without a number, stays: the list's number is told and not taken.
 */
export async function newLicences(
  read: ReadHandle,
  umkmId: string,
  licences: readonly ReadLicence[],
  { licence: words }: UmkmWords,
): Promise<{ readonly licences: readonly ReadLicence[]; readonly told: readonly Reason[] }> {
  if (licences.length === 0) return { licences: [], told: [] };
  const known = await listLicencesOf(read, umkmId);
  const told: Reason[] = [];
  const fresh = licences.filter(({ kind: code, number }) => {
    const same = known.filter(({ kind }) => kind === code);
    const key = numberKey(number);
    if (same.length === 0) return true;
    if (key === '' || same.some((one) => numberKey(one.number) === key)) return false;
    const kind = words.kinds.find((one) => one.code === code);
    const blank = same.find((one) => one.number === '');
    if (kind?.isSingle !== true && !blank) return true;
    told.push({
      code: 'IZIN_NOMOR_BEDA',
      level: 'warning',
      value: number,
      message: blank
        ? `${kind?.name ?? code} sudah tercatat tanpa nomor; nomor ${number} dari daftar tidak diambil. Lengkapi pada Perizinan.`
        : `${kind?.name ?? code} sudah tercatat dengan nomor ${same[0]?.number ?? ''}; nomor ${number} dari daftar tidak diambil.`,
    });
    return false;
  });
  return { licences: fresh, told };
}

/** Writes what a list told of licences; it says neither days nor who helped, so that neither is made up. */
export async function writeLicences(
  { write, actor }: Pick<CommandContext, 'write' | 'actor'>,
  { umkmId, importId, words }: { umkmId: string; importId: string; words: UmkmWords },
  licences: readonly ReadLicence[],
  at: string,
): Promise<void> {
  for (const { kind, number, state } of licences) {
    const isEndless =
      state === 'issued' && words.licence.kinds.find(({ code }) => code === kind)?.validity === 'endless';
    const facts = {
      productId: null,
      kind,
      number,
      state,
      isEndless,
      issuedOn: null,
      validUntil: null,
      helper: '',
      helperName: '',
      fund: '',
      fundYear: null,
      note: '',
    } as const;
    await insertLicence(write, newId(), { umkmId, importId, ...facts }, { at, who: actor.name });
  }
}

/** As an import reads it back: "9120123456789; ada". */
export const licencesInCell = (
  licences: readonly { readonly kind: string; readonly number: string; readonly state: LicenceState }[],
  kinds: readonly string[],
): string =>
  licences
    .filter(({ kind, state }) => kinds.includes(kind) && (state === 'issued' || state === 'applied'))
    .map(({ number, state }) => (state === 'applied' ? 'dalam proses' : number === '' ? 'ada' : number))
    .join('; ');
