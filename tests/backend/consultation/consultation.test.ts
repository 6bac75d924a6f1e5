import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { newRecord } from '../../helpers/test-record.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408041705800001';
const record = (backend: TestBackend, part: object) =>
  backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', ...part });
const faultsOf = async (backend: TestBackend, part: object) => {
  const error = await backend.refusal('consultation.record', { name: 'Contoh', topic: 'halal', ...part });
  return (error.details.faults ?? []).map((fault) => fault.path);
};
const only = async (backend: TestBackend) => {
  const { rows } = await backend.ask('consultation.list', {});
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

describe('recording', () => {
  test('name and topic are enough; the day is today and nothing else is made up', async () => {
    const backend = await officeBackend({ today: '2025-06-30', now: () => '2025-06-28T01:00:00.000Z' });
    await record(backend, {});
    expect(await only(backend)).toMatchObject({
      name: 'Contoh Laila',
      topicText: 'Halal',
      heldOn: '2025-06-30',
      heldAt: '',
      outcome: 'open',
      doneOn: null,
      cooperativeId: null,
    });
  });

  test('the time is the clock’s when the consultation is of the day the clock shows', async () => {
    const now = new Date(2025, 5, 30, 9, 5).toISOString();
    const backend = await officeBackend({ today: '2025-06-30', now: () => now });
    await record(backend, {});
    expect((await only(backend)).heldAt).toBe('09:05');
  });

  test('refuses an unknown topic, a wrong NIK, a telephone without a digit, a cooperative that is not there', async () => {
    const backend = await officeBackend();
    expect(await faultsOf(backend, { topic: 'perbankan' })).toEqual(['topic']);
    expect(await faultsOf(backend, { nikKtp: '640804' })).toEqual(['nikKtp']);
    expect(await faultsOf(backend, { phone: 'rumah' })).toEqual(['phone']);
    expect(await faultsOf(backend, { outcome: 'follow_up', dueOn: '2025-11-17' })).toEqual(['dueOn']);
    const missing = { name: 'Contoh', topic: 'halal', cooperativeId: 'tidak-ada' };
    expect((await backend.refusal('consultation.record', missing)).code).toBe('NOT_FOUND');
    expect((await backend.ask('consultation.count', {})).total).toBe(0);
  });
});

describe('numbers of the visitor', () => {
  test('are masked everywhere, shown for a purpose, and stay when the mask is sent back', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { nikKtp: NIK, phone: '0812 3456 7895' });
    const line = await only(backend);
    expect(line).toMatchObject({ nikKtp: '640804******0001', phone: '0812******95' });
    const asked = { kind: 'consultation.nikKtp', id, purpose: 'mencocokkan KTP' } as const;
    expect(await backend.ask('number.reveal', asked)).toEqual({ value: NIK });
    const phone = await backend.ask('number.reveal', { ...asked, kind: 'consultation.phone' });
    expect(phone.value).toBe('0812 3456 7895');
    const log = queryRows(backend.dataFolder, `SELECT * FROM office_log WHERE what = 'number.reveal'`);
    expect(JSON.stringify(log)).toContain('mencocokkan KTP');
    expect(JSON.stringify(log)).not.toContain(NIK);

    const { heldOn, name, topic, nikKtp } = line;
    await backend.ask('consultation.correct', {
      id,
      heldOn,
      name,
      topic,
      nikKtp,
      phone: line.phone,
      summary: 'bahan kurang',
      expectedUpdatedAt: line.updatedAt,
    });
    expect(await backend.ask('number.reveal', asked)).toEqual({ value: NIK });
    expect((await only(backend)).summary).toBe('bahan kurang');
  });
});

describe('correcting', () => {
  test('is refused when somebody else was first, with who and which fields, and nothing written', async () => {
    const backend = await officeBackend({ actor: 'Rini' });
    await record(backend, {});
    const { id, heldOn, updatedAt } = await only(backend);
    const first = { id, heldOn, name: 'Contoh Laila', topic: 'rat', expectedUpdatedAt: updatedAt };
    await backend.ask('consultation.correct', first);
    const error = await backend.refusal('consultation.correct', { ...first, topic: 'merek' });
    expect(error.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(error.details.facts).toMatchObject({ siapa: 'Rini', isian: 'Topik' });
    expect(error.details.changed?.fields).toEqual([
      { name: 'topic', label: 'Topik', now: 'RAT', value: 'rat' },
    ]);
    expect((await only(backend)).topic).toBe('rat');
  });

  test('a follow-up that is done later keeps its last day and does not count as done that day', async () => {
    const backend = await officeBackend({ today: '2025-06-30' });
    await record(backend, { outcome: 'follow_up', dueOn: '2025-07-02', heldOn: '2025-06-20' });
    const { id, heldOn, name, topic, dueOn, updatedAt: expectedUpdatedAt } = await only(backend);
    const done = { outcome: 'done', doneOn: '2025-06-30' } as const;
    await backend.ask('consultation.correct', { id, heldOn, name, topic, dueOn, ...done, expectedUpdatedAt });
    const recap = await backend.ask('consultation.recap', { year: 2025, month: 6 });
    expect(recap).toMatchObject({ doneSameDay: 0, followUpDays: 10, outcomes: { done: 1, follow_up: 0 } });
    expect((await backend.ask('consultation.followUps', {})).waiting).toBe(0);
  });
});

describe('a consultation taken out', () => {
  test('counts nowhere, stays with its reason, and comes back as it was', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { outcome: 'follow_up', dueOn: '2025-11-18' });
    const before = await only(backend);
    await backend.ask('consultation.remove', { id, reason: 'salah catat' });
    expect((await backend.ask('consultation.count', {})).total).toBe(0);
    expect((await backend.ask('consultation.recap', { year: 2025 })).consultations).toBe(0);
    expect((await backend.ask('consultation.followUps', {})).waiting).toBe(0);
    const { rows } = await backend.ask('consultation.list', { isRemoved: true });
    expect(rows.map(({ removedReason }) => removedReason)).toEqual(['salah catat']);
    expect((await backend.refusal('consultation.remove', { id, reason: 'lagi' })).code).toBe('NOT_FOUND');
    await backend.ask('consultation.restore', { id });
    const { updatedAt: _then, ...facts } = before;
    expect(await only(backend)).toMatchObject(facts);
    expect((await backend.refusal('consultation.restore', { id })).code).toBe('NOT_FOUND');
  });
});

describe('the list', () => {
  test('is filtered by period, topic, officer, outcome, cooperative and words, newest first, by pages', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Amanah Uji' });
    await record(backend, { heldOn: '2024-12-31', name: 'Contoh Satu', officer: 'Rini' });
    await record(backend, { heldOn: '2025-01-01', name: 'Contoh Dua', topic: 'rat', cooperativeId });
    await record(backend, {
      heldOn: '2025-01-31',
      name: 'Contoh Tiga',
      outcome: 'done',
      summary: 'Sandi_ODS',
    });
    await record(backend, { heldOn: '2025-02-01', name: 'Contoh Empat' });
    const names = async (filter: object) =>
      (await backend.ask('consultation.list', filter)).rows.map(({ name }) => name.slice('Contoh '.length));
    expect(await names({})).toEqual(['Empat', 'Tiga', 'Dua', 'Satu']);
    expect(await names({ year: 2025 })).toEqual(['Empat', 'Tiga', 'Dua']);
    expect(await names({ year: 2025, month: 1 })).toEqual(['Tiga', 'Dua']);
    expect(await names({ on: '2025-01-31' })).toEqual(['Tiga']);
    expect(await names({ topic: 'rat' })).toEqual(['Dua']);
    expect(await names({ officer: 'Rini' })).toEqual(['Satu']);
    expect(await names({ outcome: 'done' })).toEqual(['Tiga']);
    expect(await names({ cooperativeId })).toEqual(['Dua']);
    expect(await names({ text: 'amanah' })).toEqual(['Dua']);
    expect(await names({ text: 'EMPAT' })).toEqual(['Empat']);
    expect(await names({ text: 'sandi_' })).toEqual(['Tiga']);
    expect(await names({ text: '_' })).toEqual(['Tiga']);
    expect(await names({ offset: 1, limit: 2 })).toEqual(['Tiga', 'Dua']);
    expect((await backend.ask('consultation.count', {})).total).toBe(4);
    const choices = await backend.ask('consultation.choices', {});
    expect([choices.officers, choices.years]).toEqual([['Rini'], [2025, 2024]]);
  });

  test('goes out as a workbook, every filtered row, numbers masked, days as days', async () => {
    const backend = await officeBackend();
    await record(backend, { nikKtp: NIK, heldOn: '2025-06-30', summary: '=1+1' });
    await record(backend, { topic: 'rat' });
    const target = path.join(tempFolder(), 'konsultasi.xlsx');
    const { rowCount } = await backend.ask('consultation.export', { topic: 'halal', path: target });
    expect(rowCount).toBe(1);
    const book = read(readFileSync(target));
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const [head, first, ...rest] = utils.sheet_to_json<readonly string[]>(sheet, { header: 1, raw: false });
    expect(rest).toEqual([]);
    expect(head).toContain('NIK KTP');
    expect(first).toEqual(expect.arrayContaining(['640804******0001', 'Halal', '=1+1']));
  });
});

test('follow-ups: on the last day due today, the day after overdue, without one at the end', async () => {
  const dataFolder = tempFolder();
  const backend = await officeBackend({ today: '2025-06-30', dataFolder });
  await record(backend, { name: 'Tanpa Tenggat', outcome: 'follow_up' });
  await record(backend, { name: 'Tiga Puluh', outcome: 'follow_up', dueOn: '2025-06-30' });
  await record(backend, { name: 'Juli', outcome: 'follow_up', dueOn: '2025-07-20' });
  const seen = async (asked: TestBackend) => {
    const { rows, ...counts } = await asked.ask('consultation.followUps', {});
    return { counts, rows: rows.map(({ name, urgency, when }) => [name, urgency, when]) };
  };
  expect(await seen(backend)).toEqual({
    counts: { waiting: 3, overdue: 0, dueToday: 1 },
    rows: [
      ['Tiga Puluh', 'today', 'hari ini'],
      ['Juli', 'later', '20 hari lagi'],
      ['Tanpa Tenggat', 'none', ''],
    ],
  });
});

test.each([
  ['2025-06-29', undefined],
  ['2025-06-30', { urgency: 'today', count: 1, overdue: 0, when: 'hari ini' }],
  ['2025-07-01', { urgency: 'over', count: 1, overdue: 1, when: 'lewat 1 hari' }],
])('a follow-up due 30 June stands on the first screen on %s as it should', async (today, work) => {
  const backend = await officeBackend({ today });
  await record(backend, { heldOn: '2025-06-20', outcome: 'follow_up', dueOn: '2025-06-30' });
  await record(backend, { heldOn: '2025-06-20', outcome: 'follow_up' });
  const { items } = await backend.ask('home.work', {});
  const found = items.find(({ kind }) => kind === 'consultation');
  if (work === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(work);
});

test('one visitor three times in a month is three consultations and one person; one cooperative', async () => {
  const backend = await officeBackend();
  const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Amanah Uji' });
  for (const heldOn of ['2025-06-01', '2025-06-15', '2025-06-30'])
    await record(backend, { heldOn, cooperativeId, outcome: 'done' });
  await record(backend, { heldOn: '2025-07-01' });
  const recap = await backend.ask('consultation.recap', { year: 2025, month: 6 });
  expect(recap).toMatchObject({ consultations: 3, people: 1, cooperatives: 1, doneSameDay: 3 });
  expect(recap.topics).toEqual([{ topic: 'halal', name: 'Halal', count: 3 }]);
  expect(await backend.ask('consultation.recap', { year: 2025, month: 1 })).toMatchObject({
    consultations: 0,
    topics: [],
  });
});

describe('a visitor who wants to be forgotten', () => {
  test('goes from every visit of the same NIK or name, the words too; the counts stay', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { nikKtp: NIK, phone: '0812 3456 7895', place: 'Gang Uji' });
    await record(backend, { summary: 'kata Contoh Laila lewat 0812 3456 7895', outcome: 'done' });
    await record(backend, { nikKtp: '6408045705900003' });
    await record(backend, { name: 'Contoh Laila Sari' });
    const before = await backend.ask('consultation.recap', { year: 2025 });
    const reason = 'permintaan tertulis';
    expect(await backend.ask('people.anonymiseVisitor', { consultationId: id, reason })).toEqual({
      consultations: 2,
    });
    const { rows } = await backend.ask('consultation.list', {});
    expect(rows.map(({ name, summary }) => `${name}: ${summary}`).toSorted()).toEqual([
      '(nama dihapus): ',
      '(nama dihapus): kata (nama dihapus) lewat (nama dihapus)',
      'Contoh Laila Sari: ',
      'Contoh Laila: ',
    ]);
    const stored = JSON.stringify(queryRows(backend.dataFolder, 'SELECT * FROM consultation'));
    for (const word of [NIK, '7895', 'Gang Uji']) expect(stored).not.toContain(word);
    expect(await backend.ask('consultation.recap', { year: 2025 })).toEqual(before);
  });

  test('the reason does not say the name, and it is done once', async () => {
    const backend = await officeBackend();
    const { id: consultationId } = await record(backend, {});
    const asked = (reason: string) => backend.refusal('people.anonymiseVisitor', { consultationId, reason });
    expect((await asked('diminta Contoh Laila')).details.faults?.[0]?.path).toBe('reason');
    await backend.ask('people.anonymiseVisitor', { consultationId, reason: 'permintaan' });
    expect((await asked('lagi')).details.faults?.[0]?.path).toBe('consultationId');
  });
});

test('a topic the office renames is called so in the list and the recap from its day on', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  await record(backend, {});
  const { topics } = await backend.ask('consultation.choices', {});
  const value = topics.map((one) => (one.code === 'halal' ? { ...one, name: 'Sertifikasi halal' } : one));
  await backend.ask('rule.addVersion', {
    code: 'consultation-topics',
    value,
    inForceFrom: '2025-11-18',
    inForceUntil: null,
    basis: 'Susunan baru dinas',
    note: '',
  });
  expect((await only(backend)).topicText).toBe('Sertifikasi halal');
  const recap = await backend.ask('consultation.recap', { year: 2025 });
  expect(recap.topics.map(({ name }) => name)).toEqual(['Sertifikasi halal']);
});

test('two records of one cooperative become one: its consultations go along', async () => {
  const backend = await officeBackend();
  const keptId = await newRecord(backend, { name: 'Koperasi Jasa Amanah Uji' });
  const removedId = await newRecord(backend, { name: 'Kop. Jasa Amanah Uji' });
  await record(backend, { cooperativeId: removedId });
  await backend.ask('duplicate.merge', { keptId, removedId });
  const { rows } = await backend.ask('consultation.list', { cooperativeId: keptId });
  expect(rows.map(({ cooperativeName }) => cooperativeName)).toEqual(['Koperasi Jasa Amanah Uji']);
});
