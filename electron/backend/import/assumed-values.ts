import type { RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { describeField } from '#rules/cooperative/field-lists.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { toldPattern, toldSavingsLoan } from '#rules/cooperative/said-by-name.ts';
import type { Told } from '#rules/cooperative/said-by-name.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';
import type { PlannedRow } from './planned-row.ts';

/** Closed words of the register that have no word for "not said", and the one whose silence would contradict a kind. */
const FIELDS = ['savingsLoan', 'form', 'pattern'] as const;
type AssumedField = (typeof FIELDS)[number];

const CODE = 'ISIAN_DARI_PROGRAM';

const BECAUSE = {
  kind: 'menurut jenisnya',
  name: 'menurut namanya',
} as const;

function toldOf(field: AssumedField, { name, kind }: RegisterEntry): Told<string> | null {
  if (field === 'savingsLoan') return toldSavingsLoan(name, kind);
  return field === 'pattern' ? toldPattern(name) : null;
}

function assumption(field: AssumedField, value: string, told: Told<string> | null): Reason {
  const { label } = describeField(field);
  const written = registerFieldText(field, value);
  const how =
    told === null
      ? 'karena isian ini tidak mengenal "belum diketahui"; ubah pada kartu koperasi bila lain'
      : `${BECAUSE[told.by]}; ubah pada kartu koperasi bila lain`;
  return {
    code: CODE,
    level: 'info',
    field: label,
    value: written,
    message: `${label} tidak disebut dalam berkas; dicatat "${written}" ${how}.`,
  };
}

/** A new entry with what the sheet leaves unsaid told by its kind or name, and a reason for each word that is not the sheet's. */
export function withAssumed(
  values: RegisterValues,
  entry: RegisterEntry,
): { readonly entry: RegisterEntry; readonly reasons: readonly Reason[] } {
  const assumed = FIELDS.filter((field) => values[field] === null).flatMap((field) => {
    const told = toldOf(field, entry);
    const value = told?.value ?? entry[field];
    return value === '' ? [] : [{ field, value, told }];
  });
  return {
    entry: { ...entry, ...Object.fromEntries(assumed.map(({ field, value }) => [field, value])) },
    reasons: assumed.map(({ field, value, told }) => assumption(field, value, told)),
  };
}

/** The sentences about words that are the program's and not the file's, each with the number of new rows it holds for. */
export function assumedOf(
  planned: readonly PlannedRow[],
): readonly { readonly message: string; readonly rows: number }[] {
  const rows = new Map<string, number>();
  for (const { outcome, reasons } of planned)
    if (outcome === 'created')
      for (const { code, message } of reasons)
        if (code === CODE) rows.set(message, (rows.get(message) ?? 0) + 1);
  return [...rows].map(([message, count]) => ({ message, rows: count }));
}
