import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import { formatLongDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { TYPED_LISTS } from '#rules/template/ast.ts';
import type { TypedList } from '#rules/template/ast.ts';
import { runningText } from '#rules/legal-basis/choose.ts';
import { columnsOf, findPlaceholder, RUNNING_BASES } from '#rules/template/placeholder.ts';
import { fieldsOf } from '#rules/template/check.ts';
import type { PlaceholderValues, TemplateValues } from '#rules/template/fill.ts';
import { formatInteger, formatRupiah, spellOut } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';

export type Fields = Readonly<Record<string, string>>;

/** Where a count has no limit of its own. */
const MOST = 999_999;

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const COSTS = 'biaya';
const COST_COLUMN = 'biaya_jumlah';

/** What the rows of a budget come to, in figures and words; none while one of them is no whole sum of rupiah. */
function costSum(text: string): readonly (readonly [string, string])[] {
  const sums = rowsOf(text, columnsOf(COSTS)).map((row) => row[COST_COLUMN] ?? '');
  if (sums.length === 0 || sums.some((sum) => !/^\d{1,3}(\.\d{3})*$|^\d+$/.test(sum))) return [];
  const sum = sums.reduce((before, one) => before + Number(one.replaceAll('.', '')), 0);
  return [['jumlah_biaya', `${formatRupiah(sum)} (${spellOut(sum)} rupiah)`]];
}

/**
 * A field as it is printed: a day in words (with its weekday where the name says so), laws within a sentence joined,
 * other texts as typed; what the catalogue has spelled out (`terbilang_…`) beside them.
 */
export function printedFields(fields: Fields): PlaceholderValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([code, value]): readonly (readonly [string, string])[] => {
      const input = findPlaceholder(code)?.input;
      if (input === 'count' && /^\d+$/.test(value)) {
        return [
          [code, formatInteger(Number(value))],
          [`terbilang_${code}`, spellOut(Number(value))],
        ];
      }
      if (code === COSTS) return [[code, value], ...costSum(value)];
      if (code === RUNNING_BASES) return [[code, runningText(lines(value))]];
      if (input !== 'date' || !isPlainDate(value)) return [[code, value]];
      return [[code, code.startsWith('hari_') ? formatWeekdayDate(value) : formatLongDate(value)]];
    }),
  );
}

/** "Berkas RAT ; 1 berkas ; -" on a line of its own is one row of the list. */
function rowsOf(text: string, codes: readonly string[]): readonly PlaceholderValues[] {
  return lines(text).map((line) => {
    const parts = line.split(';').map((part) => part.trim());
    return Object.fromEntries(codes.map((code, index) => [code, parts[index] ?? '']));
  });
}

const MOST_BLANK_ROWS = 500;

/** Repeated rows the office typed, and how many blank ones it wants. */
export function typedRows(
  fields: Fields,
): Pick<TemplateValues['rows'], TypedList> & { readonly blankRows: number } {
  const rows = TYPED_LISTS.map((list) => [list, rowsOf(fields[list] ?? '', columnsOf(list))]);
  return {
    ...Object.fromEntries(rows),
    blankRows: Math.min(Number(fields['baris_kosong'] ?? '') || 0, MOST_BLANK_ROWS),
  };
}

export const copiesOf = (fields: Fields): readonly string[] =>
  lines(fields['tembusan'] ?? '').map((line) => line.replace(/^\s*\d+[.)]\s*/, '').trim());

/**
 * Only the fields the template asks for, each in its form.
 * @throws AppError INVALID_INPUT at `fields.<placeholder>`
 */
export function checkedFields(text: string, fields: Fields): Fields {
  const faults: InputFault[] = [];
  const known = fieldsOf(text);
  for (const { code, input, choices, most = MOST } of known) {
    const value = fields[code] ?? '';
    if (value === '') continue;
    if (input === 'date' && !isPlainDate(value)) {
      faults.push({ path: `fields.${code}`, message: 'Tanggal tidak ada di kalender.' });
    }
    if (input === 'count' && !(/^\d{1,6}$/.test(value) && Number(value) <= most)) {
      faults.push({ path: `fields.${code}`, message: `Isi dengan angka 0 sampai ${formatInteger(most)}.` });
    }
    if (choices && !choices.includes(value)) {
      faults.push({ path: `fields.${code}`, message: `Pilih salah satu: ${choices.join('; ')}.` });
    }
  }
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  return Object.fromEntries(known.map(({ code }) => [code, fields[code] ?? '']));
}
