import type { RowChoice } from '#contract/import.ts';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { UsageError } from '../cli/command.ts';
import { comparableWords } from '../spreadsheet/file/clean-text.ts';
import { fieldLabel } from '../spreadsheet/find/field-choices.ts';
import { columnOfLetter } from '../spreadsheet/find/column-letter.ts';
import {
  COLUMN_FIELDS,
  columnMeaning,
  meaningKey,
  meaningOfKey,
  ratColumnMeaning,
} from '../spreadsheet/find/register-columns.ts';

/** Answers to what an import may ask, as the command line writes them: pairs with "=" between commas. */

type Pair = readonly [string, string];

function pairsOf(option: string, text: string | undefined): readonly Pair[] {
  if (text === undefined || text.trim() === '') return [];
  return text.split(',').map((part) => {
    const at = part.lastIndexOf('=');
    const pair: Pair = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || pair[1] === '')
      throw new UsageError(`${option} ditulis berpasangan, misalnya B=nama,C=kecamatan.`);
    return pair;
  });
}

export function numberOption(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`${option} berupa angka.`);
  return Number(text);
}

const CHOICES: Readonly<Record<string, RowChoice>> = { sama: 'same', baru: 'new', lewati: 'skip' };

/** "12=sama,15=lewati" */
export function answersOption(text: string | undefined): readonly { row: number; choice: RowChoice }[] {
  return pairsOf('--jawab', text).map(([row, word]) => {
    const choice = Object.hasOwn(CHOICES, word) ? CHOICES[word] : undefined;
    if (choice === undefined || !/^\d+$/.test(row))
      throw new UsageError('--jawab ditulis BARIS=sama, BARIS=baru, atau BARIS=lewati.');
    return { row: Number(row), choice };
  });
}

/** "macet=tidak aktif,jalan=aktif" */
export function statusOption(text: string | undefined): Readonly<Record<string, CooperativeStatus>> {
  return Object.fromEntries(
    pairsOf('--arti-status', text).map(([word, meaning]) => {
      const said = comparableWords(meaning);
      const status = COOPERATIVE_STATUSES.find((one) => comparableWords(STATUS_LABELS[one]) === said);
      if (status === undefined)
        throw new UsageError(`--arti-status memakai salah satu: ${Object.values(STATUS_LABELS).join(', ')}.`);
      return [word, status];
    }),
  );
}

const KNOWN_FIELDS: readonly string[] = COLUMN_FIELDS.map((field) => fieldLabel(field).toLowerCase());
const LEFT_OUT: readonly string[] = ['abaikan', '-', 'lewati'];

/** The field that people call so: its key, or any heading that is understood. */
function fieldOf(word: string): string | null {
  if (LEFT_OUT.includes(word.toLowerCase())) return null;
  if (meaningOfKey(word, [word]) !== null) return word;
  const meaning = columnMeaning([word]) ?? ratColumnMeaning([word]);
  if (meaning === null)
    throw new UsageError(
      `--petakan tidak mengenal bidang "${word}". Yang dikenal: ${KNOWN_FIELDS.join(', ')}; atau abaikan.`,
    );
  return meaningKey(meaning);
}

interface HeadedColumn {
  readonly index: number;
  readonly header: string;
}

/**
 * "B=nama,Kec Domisili=kecamatan,F=abaikan": a column by its letters or its heading, and the field it holds.
 * @param columns asked for only where a heading is named
 */
export async function mappingOption(
  text: string | undefined,
  columns: () => Promise<readonly HeadedColumn[]>,
): Promise<Readonly<Record<string, string | null>>> {
  const pairs = pairsOf('--petakan', text);
  const needsHeadings = pairs.some(([column]) => columnOfLetter(column) === undefined);
  const headed = needsHeadings ? await columns() : [];
  return Object.fromEntries(
    pairs.map(([column, field]) => {
      const said = comparableWords(column);
      const named = headed.find(({ header }) => comparableWords(header) === said)?.index;
      const index = named ?? columnOfLetter(column);
      if (index === undefined) throw new UsageError(`--petakan: tidak ada kolom berjudul "${column}".`);
      return [String(index), fieldOf(field)];
    }),
  );
}
