import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const NAME = 'Koperasi Jasa Satu';
const HEADER = [
  'Nama Koperasi',
  'Kecamatan',
  'Nomor Badan Hukum',
  'Status',
  'Alamat',
  'Telepon',
  'RAT TB 2024',
];
const row = (status: string, address: string, phone: string, rat: string) => [
  NAME,
  'Bengalon',
  '9/BH/2009',
  status,
  address,
  phone,
  rat,
];

async function bring(backend: TestBackend, ...cells: Parameters<typeof row>): Promise<string> {
  const file = workbookFile([HEADER, row(...cells)]);
  return (await backend.ask('import.run', { path: file, isDryRun: false })).importId ?? '';
}

/** A cooperative of the register, changed by a second list: address, phone and RAT. */
async function changedOffice() {
  const backend = await officeBackend({ today: '2025-11-18' });
  const first = await bring(backend, 'Aktif', 'Jalan Lama 1', '0549111111', '');
  const { rows } = await backend.ask('cooperative.list', {});
  const id = rows[0]?.id ?? '';
  return { backend, first, id };
}

const save = (backend: TestBackend, id: string, changes: Record<string, string>) =>
  backend.ask('cooperative.save', { id, changes, figures: [], removedYears: [] });

const fieldsOf = async (backend: TestBackend, id: string) => {
  const { fields, status, rats } = await backend.ask('cooperative.get', { id });
  return { address: fields.address, email: fields.email, status, rats };
};

function execute(backend: TestBackend, statement: string): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.exec(statement);
  raw.close();
}

/** An award list in which the cooperative stands, confirmed at an instant. */
const award = (confirmedAt: string, state = 'awarded') => `PRAGMA foreign_keys = OFF;
  INSERT INTO award_programme (id, book_year, state, criteria_json, confirmed_on, confirmed_at)
    VALUES ('p', 2023, 'confirmed', '{}', '2024-05-01', '${confirmedAt}');
  INSERT INTO award_recipient (id, programme_id, book_year, kind, cooperative_id, position, letter_number_id, name,
    legal_entity_number, district_name, reasons_json, state, state_reason)
    SELECT 'r', 'p', 2023, 'award', id, 1, 'n', name, '', '', '[]', '${state}', 'uji' FROM cooperative;`;

describe('an import is taken back field by field', () => {
  test('over what was entered since in other fields, which stays', async () => {
    const { backend, id } = await changedOffice();
    const importId = await bring(backend, 'Tidak Aktif', 'Jalan Baru 2', '0549111111', '15/03/2025');
    await save(backend, id, { email: 'kantor@contoh.id' });
    expect(await fieldsOf(backend, id)).toMatchObject({ address: 'Jalan Baru 2', status: 'inactive' });
    const { updatedAt } = await backend.ask('cooperative.get', { id });
    await backend.ask('import.undo', { importId });
    expect(await fieldsOf(backend, id)).toEqual({
      address: 'Jalan Lama 1',
      email: 'kantor@contoh.id',
      status: 'active',
      rats: [],
    });
    expect((await backend.ask('cooperative.get', { id })).updatedAt > updatedAt).toBe(true);
  });

  test('but not where one of its own fields was changed again, which is named', async () => {
    const { backend, id } = await changedOffice();
    const importId = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549222222', '');
    await save(backend, id, { address: 'Jalan Sendiri 3' });
    expect(await backend.refusal('import.undo', { importId })).toMatchObject({
      code: 'IMPORT_HAS_LATER_WORK',
      details: { facts: { sebab: `Alamat pada "${NAME}" diubah lagi sesudah impor itu` } },
    });
    expect((await fieldsOf(backend, id)).address).toBe('Jalan Sendiri 3');
  });

  test('one that somebody put back already stands in nobody’s way', async () => {
    const { backend, id } = await changedOffice();
    const importId = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549111111', '15/03/2025');
    await save(backend, id, { address: 'Jalan Lama 1' });
    await backend.ask('import.undo', { importId });
    expect(await fieldsOf(backend, id)).toMatchObject({ address: 'Jalan Lama 1', rats: [] });
  });

  test('a meeting that was reported since keeps its import', async () => {
    const { backend, id } = await changedOffice();
    const importId = await bring(backend, 'Aktif', 'Jalan Lama 1', '0549111111', '15/03/2025');
    execute(backend, `UPDATE rat SET reported_on = '2025-04-01'`);
    expect(await backend.refusal('import.undo', { importId })).toMatchObject({
      code: 'IMPORT_HAS_LATER_WORK',
      details: { facts: { sebab: expect.stringContaining('lapor RAT TB 2024') as string } },
    });
    expect((await fieldsOf(backend, id)).rats).toHaveLength(1);
  });

  test('under a later list that changed other fields', async () => {
    const { backend, id } = await changedOffice();
    const second = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549111111', '');
    await bring(backend, 'Tidak Aktif', 'Jalan Baru 2', '0549111111', '');
    await backend.ask('import.undo', { importId: second });
    expect(await fieldsOf(backend, id)).toMatchObject({ address: 'Jalan Lama 1', status: 'inactive' });
  });

  test('not under one that changed the same', async () => {
    const { backend } = await changedOffice();
    const second = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549111111', '');
    await bring(backend, 'Aktif', 'Jalan Lain 4', '0549111111', '');
    expect((await backend.refusal('import.undo', { importId: second })).code).toBe('IMPORT_HAS_LATER_WORK');
  });
});

describe('work from before an import', () => {
  test('an award that was given before does not keep it', async () => {
    const { backend, id } = await changedOffice();
    execute(backend, award('2024-05-01T02:00:00.000Z'));
    const importId = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549111111', '');
    await backend.ask('import.undo', { importId });
    expect((await fieldsOf(backend, id)).address).toBe('Jalan Lama 1');
  });

  test.each([
    ['given since keeps it', 'awarded', 'IMPORT_HAS_LATER_WORK'],
    ['given since and cancelled does not', 'cancelled', undefined],
  ])('an award %s', async (_what, state, code) => {
    const { backend } = await changedOffice();
    const importId = await bring(backend, 'Aktif', 'Jalan Baru 2', '0549111111', '');
    execute(backend, award('2099-05-01T02:00:00.000Z', state));
    if (code === undefined) await backend.ask('import.undo', { importId });
    else expect((await backend.refusal('import.undo', { importId })).code).toBe(code);
    expect((await backend.ask('import.list', {}))[0]?.isUndone).toBe(code === undefined);
  });
});

test('a cooperative that the import created stays with every edit that was made of it', async () => {
  const { backend, first, id } = await changedOffice();
  await save(backend, id, { email: 'kantor@contoh.id' });
  expect(await backend.refusal('import.undo', { importId: first })).toMatchObject({
    code: 'IMPORT_HAS_LATER_WORK',
    details: {
      facts: { sebab: expect.stringMatching(/Pos-el pada "Koperasi Jasa Satu" diubah/i) as string },
    },
  });
});
