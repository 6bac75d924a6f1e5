import { userInfo } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import type { TestInput } from '../../helpers/seen.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';

const WOMAN = '6408045506080001';

function roleInput(
  cooperativeId: string,
  name: string,
  more: Partial<TestInput<'role.save'>> = {},
): TestInput<'role.save'> {
  return {
    cooperativeId,
    id: null,
    person: { id: null, name },
    organ: 'pengurus',
    position: 'Ketua',
    startsOn: null,
    endsOn: null,
    ...more,
  };
}

const rolesOf = async (backend: TestBackend, id: string) =>
  (await backend.ask('cooperative.get', { id })).roles;
/** The flat names, as lists, prints and exports have them. */
function flatNames(backend: TestBackend, id: string): unknown {
  const raw = new Database(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  try {
    return raw
      .prepare('SELECT chair_name, secretary_name, supervisor_name FROM cooperative WHERE id = ?')
      .get(id);
  } finally {
    raw.close();
  }
}

describe('roles', () => {
  test('show who holds what and until when, numbers masked', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    const person = {
      id: null,
      name: 'Siti Rahmah',
      nikKtp: WOMAN,
      bornOn: '2008-06-15',
      sex: 'P',
      phone: '081234567895',
    } as const;
    const term = { startsOn: '2023-01-01', endsOn: '2025-11-18' };
    const { warnings } = await backend.ask('role.save', roleInput(id, '', { person, ...term }));
    expect(warnings).toEqual([]);
    expect(await rolesOf(backend, id)).toMatchObject([
      {
        name: 'Siti Rahmah',
        nikKtp: '640804******0001',
        phone: '0812******95',
        position: 'Ketua',
        isCurrent: true,
        ...term,
      },
    ]);
  });

  test.each([
    ['2025-11-17', false, ['MASA_JABATAN_BERAKHIR']],
    ['2025-11-18', true, []],
    ['2025-11-19', true, []],
  ])('a term that ends %s is held today: %s', async (endsOn, isCurrent, codes) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    await backend.ask('role.save', roleInput(id, 'Budi', { startsOn: '2022-01-01', endsOn }));
    const record = await backend.ask('cooperative.get', { id });
    expect(record.roles).toMatchObject([{ isCurrent }]);
    expect(record.remarks.map(({ code }) => code)).toEqual(codes);
  });

  test('two chairs at once warn with both names; the flat name is the newer one', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('role.save', roleInput(id, 'Budi', { startsOn: '2021-01-01' }));
    const { warnings } = await backend.ask('role.save', roleInput(id, 'Andi', { startsOn: '2024-01-01' }));
    expect(warnings).toMatchObject([
      { code: 'JABATAN_GANDA', message: expect.stringMatching(/Andi dan Budi/) },
    ]);
    expect(flatNames(backend, id)).toMatchObject({ chair_name: 'Andi' });
  });

  test('the flat names follow the roles: successor, correction, other position, removal', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    await backend.ask('role.save', roleInput(id, 'Budi', { startsOn: '2021-01-01', endsOn: '2024-12-31' }));
    expect(flatNames(backend, id)).toMatchObject({ chair_name: 'Budi' });
    await backend.ask('role.save', roleInput(id, 'Andi', { startsOn: '2025-01-01' }));
    expect(flatNames(backend, id)).toMatchObject({ chair_name: 'Andi' });
    const andi = (await rolesOf(backend, id)).find(({ name }) => name === 'Andi');
    const person = { id: andi?.personId ?? '', name: 'Andi Saputra' };
    await backend.ask('role.save', roleInput(id, '', { id: andi?.id ?? '', person, position: 'Sekretaris' }));
    expect(flatNames(backend, id)).toMatchObject({ chair_name: 'Budi', secretary_name: 'Andi Saputra' });
    await backend.ask('role.remove', { id: andi?.id ?? '', reason: 'salah koperasi' });
    expect(flatNames(backend, id)).toMatchObject({ chair_name: 'Budi', secretary_name: '' });
  });

  test('the head of the supervisors stands for them; a vice chair is no chair', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    const supervisor = (name: string, position: string) =>
      backend.ask('role.save', roleInput(id, name, { organ: 'pengawas', position, startsOn: '2024-01-01' }));
    await supervisor('Anggota Satu', 'Anggota');
    await supervisor('Kepala Pengawas', 'Ketua');
    await backend.ask('role.save', roleInput(id, 'Wakil', { position: 'Wakil Ketua' }));
    expect(flatNames(backend, id)).toEqual({
      chair_name: '',
      secretary_name: '',
      supervisor_name: 'Kepala Pengawas',
    });
  });

  test('a person on both boards is warned about', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('role.save', roleInput(id, 'Budi'));
    const [role] = await rolesOf(backend, id);
    const person = { id: role?.personId ?? '', name: 'Budi' };
    const { warnings } = await backend.ask(
      'role.save',
      roleInput(id, '', { person, organ: 'pengawas', position: 'Anggota' }),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['PENGURUS_PENGAWAS_RANGKAP']);
  });

  test.each([
    [{ startsOn: '2024-01-02', endsOn: '2024-01-01' }, 'endsOn', /sebelum mulainya/],
    [{ person: { id: null, name: 'A', nikKtp: '640804550608000' } }, 'person.nikKtp', /15 angka/],
    [{ person: { id: null, name: 'A', nikKtp: '6408045506080000' } }, 'person.nikKtp', /0000/],
    [{ person: { id: null, name: 'A', nikKtp: '6.40804E+15' } }, 'person.nikKtp', /format angka Excel/],
    [{ person: { id: null, name: 'A', nikKtp: '640804******0001' } }, 'person.nikKtp', /tersamar/],
    [{ person: { id: null, name: 'A', bornOn: '2025-11-19' } }, 'person.bornOn', /hari ini baru/],
    [{ person: { id: null, name: 'A', phone: 'nanti' } }, 'person.phone', /bukan nomor telepon/],
    [{ person: { id: null, name: ' ' } }, 'person.name', /Harus diisi/],
    [{ position: '' }, 'position', /Harus diisi/],
  ])('%j is refused at %s', async (changes, place, message) => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const id = await newRecord(backend);
    const input = roleInput(id, 'Budi', changes);
    expect(await faultsOf(backend, 'role.save', input)).toEqual({ [place]: expect.stringMatching(message) });
    expect(await rolesOf(backend, id)).toEqual([]);
    expect(await backend.ask('person.search', { text: '' })).toEqual([]);
  });

  test('what the KTP says otherwise, and a NIK of somebody else, are warnings', async () => {
    const backend = await officeBackend();
    const id = await newRecord(backend);
    await backend.ask('role.save', roleInput(id, '', { person: { id: null, name: 'Siti', nikKtp: WOMAN } }));
    const person = { id: null, name: 'Sitti', nikKtp: WOMAN, sex: 'L', bornOn: '2008-06-16' } as const;
    const { warnings } = await backend.ask('role.save', roleInput(id, '', { person, position: 'Bendahara' }));
    expect(warnings.map(({ code }) => code)).toEqual(['NIK_TANGGAL_BEDA', 'NIK_KELAMIN_BEDA', 'NIK_GANDA']);
  });
});

describe('people across cooperatives', () => {
  async function twoBoards() {
    const backend = await officeBackend();
    const first = await newRecord(backend, { name: 'Koperasi Satu' });
    const second = await newRecord(backend, { name: 'Koperasi Dua' });
    await backend.ask(
      'role.save',
      roleInput(first, '', { person: { id: null, name: 'Budi Santoso', nikKtp: '6408041506800001' } }),
    );
    await backend.ask(
      'role.save',
      roleInput(second, '', { person: { id: null, name: 'BUDI  SANTOSO', phone: '081234567895' } }),
    );
    const [kept] = await rolesOf(backend, first);
    const [removed] = await rolesOf(backend, second);
    return { backend, first, second, keptId: kept?.personId ?? '', removedId: removed?.personId ?? '' };
  }

  test('namesakes are shown, not joined by themselves', async () => {
    const { backend, keptId, removedId } = await twoBoards();
    const person = await backend.ask('person.get', { id: keptId });
    expect(person).toMatchObject({
      nikKtp: '640804******0001',
      roles: [{ cooperativeName: 'Koperasi Satu' }],
    });
    expect(person.namesakes).toMatchObject([
      { id: removedId, cooperativeName: 'Koperasi Dua', position: 'Ketua' },
    ]);
  });

  test('joined, they hold every role and know what either knew; undone, they are two again', async () => {
    const { backend, second, keptId, removedId } = await twoBoards();
    const { batchId } = await backend.ask('person.merge', { keptId, removedId });
    const joined = await backend.ask('person.get', { id: keptId });
    expect(joined.roles.map(({ cooperativeName }) => cooperativeName).sort()).toEqual([
      'Koperasi Dua',
      'Koperasi Satu',
    ]);
    expect(joined).toMatchObject({ phone: '0812******95', nikKtp: '640804******0001', namesakes: [] });
    expect((await backend.refusal('person.get', { id: removedId })).code).toBe('NOT_FOUND');
    expect(flatNames(backend, second)).toMatchObject({ chair_name: 'Budi Santoso' });
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await backend.ask('person.get', { id: removedId })).toMatchObject({
      name: 'BUDI  SANTOSO',
      roles: [{ cooperativeName: 'Koperasi Dua' }],
    });
    expect(flatNames(backend, second)).toMatchObject({ chair_name: 'BUDI  SANTOSO' });
    expect(await backend.ask('person.get', { id: keptId })).toMatchObject({ phone: '' });
  });

  test('two different NIK are two people', async () => {
    const { backend, second, keptId, removedId } = await twoBoards();
    const [role] = await rolesOf(backend, second);
    const person = { id: removedId, name: 'Budi Santoso', nikKtp: '6408041506800002' };
    await backend.ask('role.save', roleInput(second, '', { id: role?.id ?? '', person }));
    const faults = await faultsOf(backend, 'person.merge', { keptId, removedId });
    expect(faults['removedId']).toContain('bukan orang yang sama');
    expect(faults['removedId']).not.toContain('6408041506800002');
  });

  test('are found by any words of the name or the beginning of the NIK', async () => {
    const { backend, keptId } = await twoBoards();
    const search = async (text: string) => (await backend.ask('person.search', { text })).map(({ id }) => id);
    expect(await search('santoso budi')).toHaveLength(2);
    expect(await search('640804150680')).toEqual([keptId]);
    expect(await search('siapa')).toEqual([]);
    expect(await search('%')).toHaveLength(2);
    const [found] = await backend.ask('person.search', { text: '6408041506800001' });
    expect(found).toMatchObject({ nikKtp: '640804******0001', cooperatives: 'Koperasi Satu' });
  });
});

test('showing a number in full writes down who, when, what and why, never the number (fact 69)', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend);
  await backend.ask('role.save', roleInput(id, '', { person: { id: null, name: 'Siti', nikKtp: WOMAN } }));
  const personId = (await rolesOf(backend, id))[0]?.personId ?? '';
  const purpose = 'Mencocokkan dengan KTP untuk pendirian';
  expect(await backend.ask('number.reveal', { kind: 'person.nikKtp', id: personId, purpose })).toEqual({
    value: WOMAN,
  });
  const input = { kind: 'person.nikKtp', id: personId, purpose: '  ' };
  expect(await faultsOf(backend, 'number.reveal', input)).toEqual({ purpose: 'Harus diisi.' });
  expect((await backend.refusal('number.reveal', { kind: 'person.phone', id: 'x', purpose })).code).toBe(
    'NOT_FOUND',
  );
  await backend.close();
  const raw = new Database(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  const rows = raw
    .prepare<[], { at: string; detail_json: string }>(`SELECT * FROM office_log WHERE what = 'number.reveal'`)
    .all();
  raw.close();
  expect(rows).toHaveLength(1);
  expect(JSON.parse(rows[0]?.detail_json ?? '')).toEqual({
    who: userInfo().username,
    kind: 'person.nikKtp',
    id: personId,
    owner: 'Siti',
    purpose,
  });
  expect(rows[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(rows[0]?.detail_json).not.toContain(WOMAN);
});
