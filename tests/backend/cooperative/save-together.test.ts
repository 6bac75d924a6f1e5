import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import { figuresOf, newRecord } from '../../helpers/test-record.ts';

test('one press saves fields, figures and years taken out together, and is taken back as one', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend);
  await backend.ask('cooperative.save', { id, changes: {}, figures: [figuresOf(2022, { assets: 5 })] });
  const { updatedAt } = await backend.ask('cooperative.get', { id });
  const { batchId } = await backend.ask('cooperative.save', {
    id,
    expectedUpdatedAt: updatedAt,
    changes: { sector: 'Jasa' },
    figures: [figuresOf(2023, { assets: 7 }), figuresOf(2024, { assets: 8 })],
    removedYears: [2022],
  });
  const after = await backend.ask('cooperative.get', { id });
  expect(after.fields.sector).toBe('Jasa');
  expect(after.figures.map(({ bookYear, assets }) => [bookYear, assets])).toEqual([
    [2024, 8],
    [2023, 7],
  ]);
  const [latest] = await backend.ask('change.list', { cooperativeId: id });
  expect(latest?.title).toBe(
    'Mengubah Sektor usaha; Angka tahun buku 2023, 2024; Menghapus angka tahun buku 2022',
  );
  await backend.ask('change.undo', { batchId: batchId ?? '' });
  const back = await backend.ask('cooperative.get', { id });
  expect(back.fields.sector).toBe('');
  expect(back.figures.map(({ bookYear, assets }) => [bookYear, assets])).toEqual([[2022, 5]]);
});

test('a new cooperative whose figures cannot be saved is not there: the next press makes the first one', async () => {
  const backend = await officeBackend();
  const input = { id: null, expectedUpdatedAt: null, changes: { name: 'Koperasi Sekali Tekan' } } as const;
  const refused = await backend.refusal('cooperative.save', {
    ...input,
    figures: [figuresOf(2024, { assets: 8 }), figuresOf(2026, { assets: 9 })],
  });
  expect(refused.details.faults?.map(({ path }) => path)).toEqual(['figures[1].bookYear']);
  const found = { text: 'Sekali Tekan', limit: 10 };
  expect((await backend.ask('cooperative.list', found)).rows).toEqual([]);
  const saved = await backend.ask('cooperative.save', {
    ...input,
    figures: [figuresOf(2024, { assets: 8 })],
  });
  expect((await backend.ask('cooperative.list', found)).rows.map(({ id }) => id)).toEqual([saved.id]);
  expect((await backend.ask('cooperative.get', { id: saved.id })).figures).toMatchObject([{ assets: 8 }]);
});

test('a save that comes second says who, when, which fields, and what they say now', async () => {
  const backend = await officeBackend({ actor: 'Siti Rahma', now: () => '2025-11-18T01:00:00.000Z' });
  const id = await newRecord(backend, { phone: '081234567890' });
  const { updatedAt } = await backend.ask('cooperative.get', { id });
  const late = { id, expectedUpdatedAt: updatedAt, changes: { sector: 'Perdagangan' } };
  await backend.ask('cooperative.save', {
    id,
    expectedUpdatedAt: updatedAt,
    changes: { sector: 'Jasa', legalEntityOn: '2020-02-03', phone: '081100000001' },
    figures: [figuresOf(2024, { assets: 8 })],
  });
  const { details } = await backend.refusal('cooperative.save', late);
  expect(details.facts).toMatchObject({
    siapa: 'Siti Rahma',
    isian: 'Tanggal badan hukum, Sektor usaha, Telepon, Aset TB 2024',
  });
  expect(details.changed?.fields).toMatchObject([
    { name: 'legalEntityOn', now: '3 Februari 2020', value: '2020-02-03' },
    { name: 'sector', now: 'Jasa', value: 'Jasa' },
    { name: 'phone', label: 'Telepon' },
    { name: 'figures.2024.assets', label: 'Aset TB 2024' },
  ]);
  // A number that stays masked is not given away by a refusal.
  expect(JSON.stringify(details)).not.toContain('081100000001');
});

test('a part is refused only when that part changed, also when its person was changed elsewhere', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend);
  const other = await newRecord(backend, { name: 'Koperasi Lain' });
  const role = { organ: 'pengurus', position: 'Ketua', startsOn: null, endsOn: null } as const;
  const person = { id: null, name: 'Siti Contoh' };
  await backend.ask('role.save', { ...role, cooperativeId: id, id: null, person });
  const { roles, updatedAt } = await backend.ask('cooperative.get', { id });
  const [held] = roles;
  const known = { id: held?.personId ?? '', name: 'Siti Contoh' };
  const save = { ...role, cooperativeId: id, id: held?.id ?? '', expectedUpdatedAt: updatedAt };
  await backend.ask('cooperative.changeStatus', {
    id,
    status: 'inactive',
    sinceOn: '2025-01-01',
    reason: 'uji',
  });
  await backend.ask('role.save', { ...save, person: known, position: 'Sekretaris' });
  const { updatedAt: fresh } = await backend.ask('cooperative.get', { id });
  await backend.ask('role.save', {
    ...role,
    cooperativeId: other,
    id: null,
    person: { ...known, address: 'Jalan Baru' },
  });
  const refused = await backend.refusal('role.save', { ...save, expectedUpdatedAt: fresh, person: known });
  expect(refused.code).toBe('RECORD_CHANGED_ELSEWHERE');
  expect(refused.details.changed?.fields).toEqual([
    { name: 'person.address', label: 'Alamat', now: 'Jalan Baru', value: 'Jalan Baru' },
  ]);
});
