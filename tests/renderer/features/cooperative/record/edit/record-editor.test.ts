import { expect, test } from 'vitest';
import { byField } from '#rules/cooperative/field-lists.ts';
import { REGISTER_DAYS } from '#rules/cooperative/register-field.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  changedFields,
  entryOf,
  NEW_ENTRY,
  readRecord,
  typedChanges,
} from '../../../../../../renderer/features/cooperative/record/edit/record-entry.ts';
import {
  conflictsOf,
  createEditor,
  editorAfter,
  isMasked,
  type Editor,
  type EditorAction,
} from '../../../../../../renderer/features/cooperative/record/edit/record-editor.ts';

const FIELDS = {
  ...NEW_ENTRY,
  ...byField(REGISTER_DAYS, () => null),
  name: 'KUD Maju',
  form: 'primer',
  kind: 'Konsumen',
  pattern: 'konvensional',
  savingsLoan: '',
  certificate: 'none',
  legalEntityOn: toPlainDate('2007-05-14'),
  villageCode: '64.08.04.2001',
  phone: '0812****7890',
} as const;
const RECORD = {
  fields: FIELDS,
  districtCode: '64.08.04',
  maskedFields: ['phone', 'phone2'],
  updatedAt: 'first',
};
const read = (fields: Partial<typeof FIELDS> | Readonly<Record<string, unknown>>, updatedAt: string) =>
  ({ ...RECORD, fields: { ...FIELDS, ...fields }, updatedAt }) as never;
const run = (editor: Editor, ...actions: readonly EditorAction[]) => actions.reduce(editorAfter, editor);
const type = (changes: Readonly<Record<string, string>>): EditorAction => ({ kind: 'type', changes });

test('only the fields that were changed are sent, days as ISO and an empty village as none', () => {
  const stored = entryOf(RECORD);
  expect(changedFields(stored, stored)).toEqual([]);
  const entry = {
    ...stored,
    npwp: ' 0012345678901000 ',
    legalEntityOn: '15052007',
    villageCode: '',
    districtCode: '',
  };
  expect(readRecord(entry, stored)).toEqual({
    ok: true,
    changes: { legalEntityOn: '2007-05-15', npwp: '0012345678901000', villageCode: null },
  });
});

test('what cannot be read is said at its field, and only for fields that were touched', () => {
  const stored = { ...entryOf(RECORD), email: 'tidak ada', postalCode: '756' };
  const faultsOf = (changes: object) => {
    const answer = readRecord({ ...stored, ...changes }, stored);
    return answer.ok ? [] : Object.keys(answer.faults);
  };
  expect(faultsOf({ fax: '0549' })).toEqual([]);
  expect(faultsOf({ name: ' ' })).toEqual(['name']);
  expect(faultsOf({ legalEntityOn: '31/02/2007' })).toEqual(['legalEntityOn']);
  expect(faultsOf({ legalEntityOn: '' })).toEqual([]);
  expect(faultsOf({ postalCode: '7561' })).toEqual(['postalCode']);
  expect(faultsOf({ postalCode: '75611' })).toEqual([]);
  expect(faultsOf({ email: 'kpri@contoh' })).toEqual(['email']);
  expect(faultsOf({ districtCode: '64.08.05', villageCode: '' })).toEqual(['villageCode']);
});

test('a new record sends what it says and asks for its name first', () => {
  expect(readRecord(NEW_ENTRY, null)).toMatchObject({ ok: false, faults: { name: expect.any(String) } });
  expect(readRecord({ ...NEW_ENTRY, name: 'KUD Baru' }, null)).toEqual({
    ok: true,
    changes: { name: 'KUD Baru', form: 'primer', pattern: 'konvensional', certificate: 'none' },
  });
});

test('undo takes back a run of typing in one field at once, then the field before it', () => {
  const typed = run(
    createEditor(RECORD),
    type({ fax: '0' }),
    type({ fax: '05' }),
    type({ fax: '054' }),
    type({ note: 'a' }),
    type({ fax: '0549' }),
  );
  expect(typed.past).toHaveLength(3);
  const once = run(typed, { kind: 'undo' });
  expect([once.entry.fax, once.entry.note]).toEqual(['054', 'a']);
  const thrice = run(once, { kind: 'undo' }, { kind: 'undo' });
  expect([thrice.entry.fax, thrice.entry.note]).toEqual(['', '']);
  expect(run(thrice, { kind: 'undo' })).toBe(thrice);
});

test('leaving a field ends its run, and typing what is there already is no step', () => {
  const editor = run(
    createEditor(RECORD),
    type({ fax: '0' }),
    { kind: 'pause' },
    type({ fax: '05' }),
    type({ fax: '05' }),
  );
  expect(editor.past).toHaveLength(2);
  expect(run(editor, { kind: 'undo' }).entry.fax).toBe('0');
});

test('when the record is read again, typed fields stay and the others follow', () => {
  const editor = run(createEditor(RECORD), type({ fax: '0549' }), {
    kind: 'read',
    record: read({ group: 'KUD' }, 'second'),
  });
  expect(typedChanges(editor.entry, editor.stored)).toEqual({ fax: '0549' });
  expect([editor.entry.group, editor.updatedAt]).toEqual(['KUD', 'second']);
  expect(run(editor, { kind: 'undo' }).entry).toMatchObject({ fax: '', group: 'KUD' });
});

test('a field changed on both sides keeps the old state, so that saving is refused and asked about', () => {
  const typed = run(createEditor(RECORD), type({ name: 'KUD Maju Jaya' }));
  const elsewhere = read({ name: 'KUD Lain' }, 'second');
  expect(conflictsOf(typed, elsewhere)).toEqual(['name']);
  expect(run(typed, { kind: 'read', record: elsewhere })).toMatchObject({
    updatedAt: 'first',
    entry: { name: 'KUD Maju Jaya' },
  });
  expect(run(typed, { kind: 'read', record: elsewhere, isForced: true })).toMatchObject({
    updatedAt: 'second',
    entry: { name: 'KUD Maju Jaya' },
    stored: { name: 'KUD Lain' },
  });
  // Both sides came to the same words: nothing to ask.
  expect(conflictsOf(typed, read({ name: 'KUD Maju Jaya' }, 'second'))).toEqual([]);
});

test('after a save nothing is unsaved but what was typed meanwhile', () => {
  const sent = run(createEditor(RECORD), type({ fax: '0549' }));
  const saved = run(sent, type({ note: 'x' }), { kind: 'saved', sent: sent.entry, updatedAt: 'second' });
  expect(changedFields(saved.entry, saved.stored)).toEqual(['note']);
  expect([saved.updatedAt, saved.past]).toEqual(['second', []]);
});

test('a revealed number is no change, can be edited, and is masked again once it is another one', () => {
  const masked = createEditor(RECORD);
  expect([isMasked(masked, 'phone'), isMasked(masked, 'phone2')]).toEqual([true, false]);
  const shown = run(masked, type({ fax: '1' }), { kind: 'reveal', field: 'phone', value: '081234567890' });
  expect([shown.entry.phone, isMasked(shown, 'phone')]).toEqual(['081234567890', false]);
  expect(changedFields(shown.entry, shown.stored)).toEqual(['fax']);
  expect(changedFields(run(shown, { kind: 'undo' }).entry, shown.stored)).toEqual([]);

  const again = run(shown, { kind: 'read', record: read({}, 'second') });
  expect(again.entry.phone).toBe('081234567890');

  const edited = run(shown, type({ phone: '0811' }));
  const saved = run(
    edited,
    { kind: 'saved', sent: edited.entry, updatedAt: 'third' },
    { kind: 'read', record: read({ phone: '08**', fax: '1' }, 'third') },
  );
  expect([saved.entry.phone, isMasked(saved, 'phone')]).toEqual(['08**', true]);
  expect(changedFields(saved.entry, saved.stored)).toEqual([]);
});
