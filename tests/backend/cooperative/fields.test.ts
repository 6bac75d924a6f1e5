import path from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { sheetData } from '#backend/cooperative/sheet-data.ts';
import { readSheetEvents } from '#backend/cooperative/sheet-events.ts';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { fieldChoices } from '#backend/spreadsheet/find/field-choices.ts';
import { readRegister } from '#backend/spreadsheet/read/read-register.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openReader } from '#db/open.ts';
import { requireOffice } from '#backend/office/require-office.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { REGISTER_FIELD_LABELS, REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { KUTIM_READING } from '../spreadsheet/kutim-regions.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const TODAY = toPlainDate('2025-11-18');

/** Where the kind alone does not say what may be typed. */
const OWN: Readonly<Partial<Record<RegisterField, string>>> = {
  kbli: '64142, 47112',
  postalCode: '75611',
  email: 'uji@contoh.id',
  website: 'www.contoh.id',
  villageCode: '64.08.09.2001',
  kind: 'Jasa',
  nib: '0123456789012',
  npwp: '0012345678901000',
};
const BY_KIND: Readonly<Partial<Record<FieldKind, (at: string) => string>>> = {
  day: (at) => `2010-01-${at}`,
  phone: (at) => `0812345678${at}`,
  number: (at) => `01234567890${at}`,
  nikKoperasi: () => '6408030020003',
  form: () => 'sekunder',
  pattern: () => 'syariah',
  savingsLoan: () => 'usp',
  certificate: () => 'certified',
};

/** Another value than the empty one for every typed field, no two alike. */
const TYPED = Object.fromEntries(
  REGISTER_FIELDS.map((field, index) => {
    const at = String(index + 1).padStart(2, '0');
    return [field, OWN[field] ?? BY_KIND[describeField(field).kind]?.(at) ?? `Uji ${field}`];
  }),
) as Readonly<Record<RegisterField, string>> & InputOf<'cooperative.save'>['changes'];

async function fullRecord(): Promise<{ readonly backend: TestBackend; readonly id: string }> {
  const backend = await officeBackend({ today: TODAY });
  return { backend, id: await newRecord(backend, TYPED) };
}

const told = (field: RegisterField): string =>
  field === 'villageCode' ? 'Sepaso' : registerFieldText(field, TYPED[field]);

test('every typed field is kept, and the history says it under its label', async () => {
  const { backend, id } = await fullRecord();
  const { fields } = await backend.ask('cooperative.get', { id });
  const [batch] = await backend.ask('change.list', { cooperativeId: id });
  for (const field of REGISTER_FIELDS) {
    if (describeField(field).isMasked !== true) expect([field, fields[field]]).toEqual([field, TYPED[field]]);
    const entry = batch?.entries.find((one) => one.field === field);
    expect([field, entry?.label]).toEqual([field, REGISTER_FIELD_LABELS[field]]);
    expect(entry?.after).toContain(told(field));
  }
});

test('the sheet of one cooperative tells every typed field', async () => {
  const { backend, id } = await fullRecord();
  const record = await backend.ask('cooperative.get', { id });
  const reader = openReader(path.join(backend.dataFolder, DATABASE_FILE));
  const events = await readSheetEvents(reader.db, id, record.fields.name);
  const sheet = sheetData(await requireOffice(reader.db), record, events, TODAY);
  await reader.close();
  const words = [
    sheet.name,
    sheet.note,
    ...[...sheet.identity, ...sheet.facts].map(([, value]) => value),
  ].join('\n');
  // A line may write a day short that others write out.
  const short: Partial<Record<RegisterField, string>> = {
    certificateUntil: TYPED.certificateUntil.split('-').reverse().join('/'),
  };
  for (const field of REGISTER_FIELDS) expect(words).toContain(short[field] ?? told(field));
});

test('an export of all fields holds each of them, and the importer reads each of them back', async () => {
  const { backend, id } = await fullRecord();
  const file = path.join(tempFolder(), 'semua.xlsx');
  await backend.ask('cooperative.export', { path: file, fullNumbersPurpose: 'uji' });
  const grids = await readWorkbookGrids(file, DEFAULT_READ_LIMITS);
  const { rows, columns } = readRegister(grids, KUTIM_READING);
  expect(columns.filter(({ field }) => field === null).map(({ header }) => header)).toEqual([]);
  const [row] = rows;
  const values = new Map<string, unknown>(Object.entries(row?.values ?? {}));
  for (const field of FIELD_NAMES) {
    if (describeField(field).kind === 'regionCode') continue;
    expect([field, columns.some((column) => column.field === field)]).toEqual([field, true]);
  }
  for (const field of REGISTER_FIELDS) expect([field, values.get(field)]).toEqual([field, TYPED[field]]);
  // Nothing changes where the register already says all of it.
  const again = await backend.ask('import.run', { path: file, isDryRun: true });
  expect([again.unchanged, again.changed, again.refused]).toEqual([1, 0, []]);
  expect((await backend.ask('cooperative.get', { id })).fields.note).toBe(TYPED.note);
});

test('every field can be the meaning of a column, and every typed one is compared before a merge', async () => {
  const { backend, id } = await fullRecord();
  const choices = fieldChoices('cooperative', []);
  for (const field of FIELD_NAMES) {
    if (describeField(field).kind === 'regionCode') continue;
    expect([field, choices.some((choice) => choice.field === field)]).toEqual([field, true]);
  }
  const { fields } = await backend.ask('duplicate.compare', {
    firstId: id,
    secondId: await newRecord(backend, { name: 'Koperasi Lain' }),
  });
  expect(fields.map(({ field, label }) => [field, label])).toEqual(
    REGISTER_FIELDS.map((field) => [field, REGISTER_FIELD_LABELS[field]]),
  );
});
