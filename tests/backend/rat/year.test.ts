import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import type { RatChanges } from '../../helpers/rat-entry.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

async function oneCooperative(today = '2025-11-18') {
  const backend = await officeBackend({ today });
  const id = await newRecord(backend);
  const save = (changes: RatChanges, bookYear = 2024) =>
    backend.ask('rat.save', ratEntry(id, bookYear, changes));
  const faults = (changes: RatChanges, bookYear = 2024) =>
    faultsOf(backend, 'rat.save', ratEntry(id, bookYear, changes));
  const get = (bookYear = 2024) => backend.ask('rat.get', { cooperativeId: id, bookYear });
  return { backend, id, save, faults, get };
}

const WHOLE: RatChanges = {
  stages: {
    invited: '2025-02-20',
    scheduled: '2025-03-15',
    held: '2025-03-15',
    reported: '2025-04-30',
    entered: '2025-05-05',
    certified: '2025-06-01',
  },
  detail: { mode: 'luring', place: 'Balai Desa', entitled: 100, present: 51 },
  figures: { membersMale: 60, membersFemale: 40, membersTotal: 100, ownCapital: 600, assets: 1000 },
};
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('one book year of one cooperative', () => {
  test('is saved as one change with its stages, attendance and figures, and read back as typed', async () => {
    const { backend, id, save, get } = await oneCooperative();
    const { batchId, reasons } = await save(WHOLE);
    const year = await get();
    expect(year.stages.map(({ stage, on }) => [stage, on])).toEqual(Object.entries(WHOLE.stages ?? {}));
    expect(year.detail).toMatchObject({ place: 'Balai Desa', entitled: 100, present: 51 });
    expect(year.figures).toMatchObject({ membersTotal: 100, assets: 1000 });
    expect(codes(reasons)).toEqual(['RAT_DILAPORKAN', 'RAT_TEPAT_WAKTU', 'KUORUM_TERPENUHI']);
    const [batch] = await backend.ask('change.list', { cooperativeId: id });
    expect(batch).toMatchObject({ batchId, title: 'RAT tahun buku 2024', canUndo: true });
    expect(year.stages.find(({ stage }) => stage === 'invited')?.recordedBy).not.toBe('');
    const record = await backend.ask('cooperative.get', { id });
    expect(record.rats).toEqual([{ bookYear: 2024, heldOn: '2025-03-15', reportedOn: '2025-04-30' }]);
  });

  test('is taken back as a whole', async () => {
    const { backend, save, get } = await oneCooperative();
    const before = await get();
    const { batchId } = await save(WHOLE);
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    const after = await get();
    expect({ ...after, cooperative: null }).toEqual({ ...before, cooperative: null });
  });

  test('saved twice alike changes nothing the second time', async () => {
    const { save } = await oneCooperative();
    await save(WHOLE);
    expect((await save(WHOLE)).batchId).toBeNull();
  });

  test.each([
    ['2025-04-29', 'RAT_TEPAT_WAKTU'],
    ['2025-04-30', 'RAT_TEPAT_WAKTU'],
    ['2025-05-01', 'RAT_TERLAMBAT'],
  ])('held 15 March, reported %s: %s', async (reported, code) => {
    const { save } = await oneCooperative();
    const { reasons } = await save({ stages: { held: '2025-03-15', reported } });
    expect(codes(reasons)).toContain(code);
    expect(reasons.some(({ level }) => level === 'refuse')).toBe(false);
  });

  test('51 of 100 are enough, 50 are not; the statutes of one cooperative may ask for more', async () => {
    const { backend, id, save, get } = await oneCooperative();
    const present = (count: number) =>
      save({ stages: { held: '2025-03-15' }, detail: { entitled: 100, present: count } });
    expect(codes((await present(50)).reasons)).toContain('KUORUM_TIDAK_TERPENUHI');
    expect(codes((await present(51)).reasons)).toContain('KUORUM_TERPENUHI');
    const rule = { numerator: 2, denominator: 3, mustExceed: false };
    await backend.ask('rat.saveQuorum', { cooperativeId: id, rule, note: 'AD Pasal 12' });
    expect((await get()).quorum).toMatchObject({ rule, isStatute: true, note: 'AD Pasal 12' });
    expect(codes((await present(66)).reasons)).toContain('KUORUM_TIDAK_TERPENUHI');
    expect(codes((await present(67)).reasons)).toContain('KUORUM_TERPENUHI');
    await backend.ask('rat.saveQuorum', { cooperativeId: id, rule: null, note: 'salah catat' });
    expect((await get()).quorum.isStatute).toBe(false);
  });

  test('a second meeting has its own, lower quorum', async () => {
    const { save } = await oneCooperative();
    const second = (present: number) =>
      save({
        stages: { held: '2025-03-15' },
        detail: { entitled: 100, present, isSecond: true, postponedOn: '2025-03-01' },
      });
    expect(codes((await second(19)).reasons)).toContain('KUORUM_TIDAK_TERPENUHI');
    expect(codes((await second(20)).reasons)).toContain('KUORUM_TERPENUHI');
  });

  test('figures that do not add up are kept and named', async () => {
    const { save } = await oneCooperative();
    const { reasons } = await save({
      stages: { held: '2025-03-15' },
      detail: { income: 900, expenses: 850, liabilities: 399 },
      figures: {
        membersMale: 60,
        membersFemale: 39,
        membersTotal: 100,
        ownCapital: 600,
        assets: 1000,
        surplus: 51,
      },
    });
    expect(codes(reasons)).toEqual(
      expect.arrayContaining(['ANGGOTA_TIDAK_COCOK', 'SHU_TIDAK_COCOK', 'NERACA_TIDAK_COCOK']),
    );
  });
});

describe('what is refused, at its field, with nothing saved', () => {
  test.each([
    ['2024-12-30', ['stages.held']],
    ['2024-12-31', ['stages.held']],
    ['2025-01-01', []],
  ])('a meeting on %s', async (held, expected) => {
    const { backend, id } = await oneCooperative();
    const input = ratEntry(id, 2024, { stages: { held } });
    if (expected.length === 0) await backend.ask('rat.save', input);
    else expect(Object.keys(await faultsOf(backend, 'rat.save', input))).toEqual(expected);
  });

  test('a book year that ends in June: its RAT may be in July, and the law waits until 31 December', async () => {
    const { save, faults, get } = await oneCooperative();
    const detail = { endsOn: '2024-06-30' };
    expect(Object.keys(await faults({ stages: { held: '2024-06-30' }, detail }))).toEqual(['stages.held']);
    await save({ stages: { held: '2024-07-01' }, detail });
    expect((await get()).deadlines).toMatchObject({
      bookYearEndsOn: '2024-06-30',
      legalLimitOn: '2024-12-31',
    });
    expect(Object.keys(await faults({ detail: { endsOn: '2025-06-30' } }))).toContain('detail.endsOn');
  });

  test('a second RAT of a book year, unless it corrects the first with a reason', async () => {
    const { backend, id, save, faults, get } = await oneCooperative();
    await save({ stages: { held: '2025-03-15' } });
    const second = await faults({ stages: { held: '2025-04-15' } });
    expect(second['stages.held']).toMatch(/sudah tercatat 15 Maret 2025.*alasan koreksi.*luar biasa/);
    expect(Object.keys(await faults({}))).toEqual(['stages.held']);
    expect((await get()).stages.find(({ stage }) => stage === 'held')?.on).toBe('2025-03-15');
    await save({ stages: { held: '2025-04-15' }, correctionReason: 'salah baca berita acara' });
    const [batch] = await backend.ask('change.list', { cooperativeId: id });
    expect(batch?.title).toBe('Koreksi RAT tahun buku 2024: salah baca berita acara');
  });

  test('a report without or before its meeting, too many present, days to come', async () => {
    const { faults } = await oneCooperative('2025-03-20');
    expect(Object.keys(await faults({ stages: { reported: '2025-03-16' } }))).toEqual(['stages.held']);
    expect(Object.keys(await faults({ stages: { held: '2025-03-15', reported: '2025-03-14' } }))).toEqual([
      'stages.reported',
    ]);
    expect(Object.keys(await faults({ detail: { entitled: 10, present: 11 } }))).toEqual(['detail.present']);
    expect(Object.keys(await faults({ stages: { invited: '2025-03-21', scheduled: '2025-04-01' } }))).toEqual(
      ['stages.invited'],
    );
  });

  test('a form read before somebody else saved', async () => {
    const { backend, id, save } = await oneCooperative();
    const { updatedAt } = await backend.ask('cooperative.get', { id });
    await save({ stages: { held: '2025-03-15' } });
    const late = { ...ratEntry(id, 2024, WHOLE), expectedUpdatedAt: updatedAt };
    expect((await backend.refusal('rat.save', late)).code).toBe('RECORD_CHANGED_ELSEWHERE');
  });
});

describe('beside the RAT', () => {
  test('an extraordinary meeting is a record of its own, any number of them, and never the RAT', async () => {
    const { backend, id, get } = await oneCooperative();
    const meeting = { subject: 'Pergantian pengurus', place: '', entitled: 10, present: 8, note: '' };
    for (const heldOn of ['2025-05-01', '2025-06-01'])
      await backend.ask('rat.saveSpecial', { cooperativeId: id, id: null, heldOn, ...meeting });
    const { specialMeetings, stages } = await get();
    expect(specialMeetings.map(({ heldOn }) => heldOn)).toEqual(['2025-06-01', '2025-05-01']);
    expect(stages.every(({ on }) => on === null)).toBe(true);
    await backend.ask('rat.removeSpecial', { id: specialMeetings[0]?.id ?? '', reason: 'salah catat' });
    expect((await get()).specialMeetings).toHaveLength(1);
    const wrong = { cooperativeId: id, id: null, heldOn: '2025-06-01', ...meeting, present: 11 };
    expect(Object.keys(await faultsOf(backend, 'rat.saveSpecial', wrong))).toEqual(['present']);
  });

  test('a scan is tied to its stage and stands among the documents of the record', async () => {
    const { backend, id, get } = await oneCooperative();
    const file = path.join(tempFolder(), 'berita acara.pdf');
    writeFileSync(file, '%PDF-1.7\n%%EOF\n');
    await backend.ask('rat.addDocument', {
      cooperativeId: id,
      bookYear: 2024,
      stage: 'held',
      path: file,
      kind: 'Berita acara RAT',
      title: 'Berita acara',
      datedOn: null,
    });
    const held = (await get()).stages.find(({ stage }) => stage === 'held');
    expect(held?.documents).toMatchObject([{ title: 'Berita acara', fileName: 'berita acara.pdf' }]);
    expect((await get(2023)).stages.flatMap(({ documents }) => documents)).toEqual([]);
    expect((await backend.ask('cooperative.get', { id })).documents).toHaveLength(1);
  });

  test('letters that were sent decide which is next', async () => {
    const { backend, id, get } = await oneCooperative('2025-05-21');
    expect((await get()).nextReminder).toEqual({ step: 1, dueOn: '2025-05-07', isDue: true });
    const sent = { cooperativeIds: [id], bookYear: 2024, note: '' };
    await backend.ask('rat.recordReminder', { ...sent, step: 1, sentOn: '2025-05-08' });
    expect((await get()).nextReminder).toEqual({ step: 2, dueOn: '2025-05-22', isDue: false });
    const future = { ...sent, step: 2, sentOn: '2025-05-22' };
    expect(Object.keys(await faultsOf(backend, 'rat.recordReminder', future))).toEqual(['sentOn']);
  });
});
