import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_READ_LIMITS } from '#backend/spreadsheet/file/read-limits.ts';
import { readWorkbookGrids } from '#backend/spreadsheet/read/read-workbook.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408041705800001';
const BATCH = { number: 1, startsOn: '2025-11-04', endsOn: '2025-11-06' };
const ACTIVITY = { year: 2025, kind: 'pelatihan', title: 'Digitalisasi Usaha Koperasi' };
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Contoh Orang ${String(at + 1)}` }));

const record = (backend: TestBackend, part: object = {}) =>
  backend.ask('activity.record', { ...ACTIVITY, batches: [BATCH], ...part });
const get = (backend: TestBackend, id: string) => backend.ask('activity.get', { id });
const faults = async (
  asked: Promise<{ details: { faults?: readonly { path: string; message: string }[] } }>,
) => (await asked).details.faults ?? [];

describe('recording', () => {
  test('an activity with its batches, participants and marks, in one piece', async () => {
    const backend = await officeBackend();
    const { id, warnings } = await record(backend, {
      state: 'done',
      funds: [{ source: 'dak-pk2umk', budgetYear: 2025, amount: 72_400_000 }],
      batches: [
        {
          ...BATCH,
          sessions: [{ heldOn: '2025-11-04', subject: 'Pembukuan', hours: 3, speaker: 'Contoh Narasumber' }],
          participants: [
            {
              name: 'Contoh Rahmawati',
              sex: 'P',
              nibBasis: 'own',
              marks: ['2025-11-04', '2025-11-05', '2025-11-06'].map((on) => ({ on, mark: 'present' })),
            },
            { name: 'Contoh Jumadi', sex: 'L', marks: [{ on: '2025-11-04', mark: 'present' }] },
          ],
        },
      ],
    });
    expect(warnings.map(({ code }) => code)).toEqual(['NIB_TIDAK_ADA', 'HADIR_KURANG']);
    const page = await get(backend, id);
    expect(page).toMatchObject({
      state: 'done',
      fundText: 'DAK Nonfisik PK2UMK 2025',
      kindText: 'Pelatihan',
    });
    expect(page.batches[0]).toMatchObject({
      days: ['2025-11-04', '2025-11-05', '2025-11-06'],
      hours: 3,
      places: 30,
    });
    expect(page.batches[0]?.participants.map(({ verdict, percent }) => [verdict, percent])).toEqual([
      ['certificate', 100],
      ['not_met', 33.33],
    ]);
    expect(page.history).toMatchObject([{ from: '', to: 'done' }]);
    const { total } = await backend.ask('activity.recap', { year: 2025 });
    expect(total).toMatchObject({ activities: 1, days: 3, people: 2, men: 1, women: 1, personDays: 4 });
  });

  test('refuses at the field, and keeps nothing', async () => {
    const backend = await officeBackend();
    const refused = (part: object) =>
      faults(backend.refusal('activity.record', { ...ACTIVITY, batches: [BATCH], ...part }));
    expect((await refused({ kind: 'rapat' })).map(({ path }) => path)).toEqual(['kind']);
    expect((await refused({ state: 'cancelled' })).map(({ path }) => path)).toEqual(['stateReason']);
    expect((await refused({ state: 'done', batches: [] })).map(({ path }) => path)).toEqual(['state']);
    const twice = [{ ...BATCH, participants: [{ name: 'Contoh Ana' }, { name: 'CONTOH ANA' }] }];
    expect((await refused({ batches: twice })).map(({ path }) => path)).toEqual([
      'batches[0].participants[1].name',
    ]);
    const outside = [
      { ...BATCH, participants: [{ name: 'Ana', marks: [{ on: '2025-11-07', mark: 'present' }] }] },
    ];
    expect((await refused({ batches: outside })).map(({ path }) => path)).toEqual([
      'batches[0].participants[0].marks[0].on',
    ]);
    expect((await backend.ask('activity.count', {})).total).toBe(0);
  });
});

test('T5: the states, their history, and the segments of the list', async () => {
  const backend = await officeBackend();
  const { id } = await record(backend, { state: 'waiting_budget' });
  const change = async (to: 'cancelled' | 'scheduled' | 'done', reason = '') =>
    backend.ask('activity.changeState', {
      id,
      expectedUpdatedAt: (await get(backend, id)).updatedAt,
      to,
      reason,
    });
  await expect(change('cancelled')).rejects.toThrow('INVALID_INPUT');
  await change('scheduled');
  await change('cancelled', 'anggaran dialihkan');
  const { rows } = await backend.ask('activity.list', { year: 2025 });
  const { states } = await backend.ask('activity.count', { year: 2025, states: ['running'] });
  expect(rows).toMatchObject([{ state: 'cancelled', title: ACTIVITY.title, days: 3 }]);
  expect(states.find(({ state }) => state === 'cancelled')?.count).toBe(1);
  expect((await get(backend, id)).history.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ['', 'waiting_budget', ''],
    ['waiting_budget', 'scheduled', ''],
    ['scheduled', 'cancelled', 'anggaran dialihkan'],
  ]);
  expect((await backend.ask('activity.recap', { year: 2025 })).total.activities).toBe(0);
  expect((await backend.ask('activity.list', { states: ['running'] })).rows).toEqual([]);
  expect((await backend.ask('activity.count', { text: 'usaha KOP' })).total).toBe(1);
});

test('changed elsewhere: the second save is told which field, and nothing is lost', async () => {
  const backend = await officeBackend();
  const { id, updatedAt } = await record(backend);
  await backend.ask('activity.save', {
    ...ACTIVITY,
    id,
    expectedUpdatedAt: updatedAt,
    theme: 'Pasar digital',
  });
  const refusal = await backend.refusal('activity.save', {
    ...ACTIVITY,
    id,
    expectedUpdatedAt: updatedAt,
    note: 'catatan saya',
  });
  expect(refusal.code).toBe('RECORD_CHANGED_ELSEWHERE');
  expect(refusal.details.changed?.fields).toMatchObject([{ name: 'theme', now: 'Pasar digital' }]);
});

test('a day of the batch that the office’s calendar calls off is said, the day before and after are not', async () => {
  const backend = await officeBackend();
  for (const [startsOn, endsOn, codes] of [
    ['2025-12-23', '2025-12-24', []],
    ['2025-12-24', '2025-12-26', ['HARI_LIBUR']],
    ['2025-12-26', '2025-12-26', []],
  ] as const) {
    const { id } = await record(backend, { batches: [{ ...BATCH, startsOn, endsOn, participants: [] }] });
    if (codes.length > 0) await backend.ask('calendar.save', { day: '2025-12-25', name: 'Hari Raya Natal' });
    const [batch] = (await get(backend, id)).batches;
    expect(batch?.warnings.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0)
      expect(batch?.warnings[0]?.message).toBe('Kamis, 25 Desember 2025 hari libur: Hari Raya Natal.');
  }
});

describe('participants', () => {
  test('T8: the 31st of 30 is kept, and said; the list marks it', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { batches: [{ ...BATCH, participants: people(30) }] });
    const [batch] = (await get(backend, id)).batches;
    const { warnings } = await backend.ask('activity.addParticipants', {
      batchId: batch?.id ?? '',
      participants: [{ name: 'Contoh Lain' }],
    });
    expect(warnings.map(({ code }) => code)).toEqual(['PESERTA_LEBIH_KUOTA']);
    expect(warnings[0]?.message).toContain('31/30');
    expect((await backend.ask('activity.list', {})).rows[0]).toMatchObject({
      participants: 31,
      quota: 30,
      isOverQuota: true,
    });
  });

  test('a NIK is masked in every answer and stays when the mask is sent back', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, {
      batches: [{ ...BATCH, participants: [{ name: 'Contoh Ana', nikKtp: NIK }] }],
    });
    const [one] = (await get(backend, id)).batches[0]?.participants ?? [];
    expect(one?.nikKtp).not.toBe(NIK);
    await backend.ask('activity.correctParticipant', {
      id: one?.id ?? '',
      expectedUpdatedAt: one?.updatedAt ?? null,
      name: 'Contoh Ana Baru',
      nikKtp: one?.nikKtp ?? '',
    });
    const batchId = (await get(backend, id)).batches[0]?.id ?? '';
    const again = await faults(
      backend.refusal('activity.addParticipants', {
        batchId,
        participants: [{ name: 'Nama Lain', nikKtp: NIK }],
      }),
    );
    expect(again).toMatchObject([{ path: 'participants[0].name' }]);
    expect(JSON.stringify(await get(backend, id))).not.toContain(NIK);
  });

  test('a name of the register is tied to its cooperative, whose record tells the training', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Amanah' });
    const { id } = await record(backend, {
      batches: [{ ...BATCH, participants: [{ name: 'Contoh Ana', business: 'koperasi jasa amanah' }] }],
    });
    expect((await get(backend, id)).batches[0]?.participants[0]).toMatchObject({
      cooperativeId,
      business: '',
    });
    expect(await backend.ask('activity.ofCooperative', { cooperativeId })).toMatchObject([
      { title: ACTIVITY.title, name: 'Contoh Ana', days: 3, presentDays: 0 },
    ]);
  });

  test('taken out and taken back; not back beside a twin', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { batches: [{ ...BATCH, participants: [{ name: 'Contoh Ana' }] }] });
    const batch = (await get(backend, id)).batches[0];
    const one = batch?.participants[0]?.id ?? '';
    await backend.ask('activity.removeParticipant', { id: one, reason: 'Salah orang' });
    expect((await get(backend, id)).batches[0]?.participants).toEqual([]);
    await backend.ask('activity.restoreParticipant', { id: one });
    await backend.ask('activity.removeParticipant', { id: one, reason: 'Salah orang' });
    const again = { batchId: batch?.id ?? '', participants: [{ name: 'Contoh Ana' }] };
    await backend.ask('activity.addParticipants', again);
    expect((await backend.refusal('activity.restoreParticipant', { id: one })).code).toBe('INVALID_INPUT');
    expect((await backend.refusal('activity.removeBatch', { id: batch?.id ?? '' })).code).toBe(
      'INVALID_INPUT',
    );
  });

  test('T7: attendance decides, an officer may decide otherwise with a reason', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { batches: [{ ...BATCH, participants: people(2) }] });
    const batch = (await get(backend, id)).batches[0];
    const [first, second] = batch?.participants ?? [];
    const marks = (participantId: string, letters: string) =>
      letters.split('').map((letter, at) => ({
        participantId,
        on: batch?.days[at] ?? '',
        mark: letter === 'H' ? ('present' as const) : ('sick' as const),
      }));
    await backend.ask('activity.setAttendance', {
      batchId: batch?.id ?? '',
      marks: [...marks(first?.id ?? '', 'HHS'), ...marks(second?.id ?? '', 'HHH')],
    });
    const verdicts = async () =>
      (await get(backend, id)).batches[0]?.participants.map(({ verdict, isOverridden }) => [
        verdict,
        isOverridden,
      ]);
    expect(await verdicts()).toEqual([
      ['not_met', false],
      ['certificate', false],
    ]);
    const correct = {
      id: first?.id ?? '',
      expectedUpdatedAt: first?.updatedAt ?? null,
      name: first?.name ?? '',
      verdict: 'certificate' as const,
    };
    expect((await backend.refusal('activity.correctParticipant', correct)).details.faults).toMatchObject([
      { path: 'verdictReason' },
    ]);
    await backend.ask('activity.correctParticipant', {
      ...correct,
      verdictReason: 'Sakit dengan surat dokter',
    });
    expect((await verdicts())?.[0]).toEqual(['certificate', true]);
    const stranger = { participantId: 'x', on: '2025-11-04', mark: 'present' as const };
    const outside = { participantId: first?.id ?? '', on: '2025-11-07', mark: 'present' as const };
    const refused = { batchId: batch?.id ?? '', marks: [stranger, outside] };
    expect(
      (await faults(backend.refusal('activity.setAttendance', refused))).map(({ path }) => path),
    ).toEqual(['marks[0].participantId', 'marks[1].on']);
  });
});

test('a batch: its days may not leave a marked one out; overlapping batches are said', async () => {
  const backend = await officeBackend();
  const { id } = await record(backend, {
    batches: [
      { ...BATCH, participants: [{ name: 'Ana', marks: [{ on: '2025-11-06', mark: 'present' }] }] },
      { ...BATCH, number: 2, startsOn: '2025-11-06', participants: [{ name: 'Ana' }] },
    ],
  });
  const page = await get(backend, id);
  expect(page.batches[0]?.participants[0]?.warnings.map(({ code }) => code)).toEqual([
    'ANGKATAN_TUMPANG_TINDIH',
  ]);
  const [first] = page.batches;
  const shorter = { ...BATCH, endsOn: '2025-11-05', activityId: id, id: first?.id ?? '' };
  const refused = backend.refusal('activity.saveBatch', {
    ...shorter,
    expectedUpdatedAt: first?.updatedAt ?? null,
  });
  expect((await faults(refused)).map(({ path }) => path)).toEqual(['endsOn']);
});

test('the list to sign of one day', async () => {
  const backend = await officeBackend();
  const { id } = await record(backend, { batches: [{ ...BATCH, participants: people(31) }] });
  const batchId = (await get(backend, id)).batches[0]?.id ?? '';
  const { pages } = await backend.ask('activity.printAttendance', { batchId, on: '2025-11-05' });
  expect(pages).toBeGreaterThan(1);
  expect((await backend.ask('activity.print', { year: 2025 })).pages).toBe(1);
  const outside = await backend.refusal('activity.printAttendance', { batchId, on: '2025-11-07' });
  expect(outside.details.faults).toMatchObject([{ path: 'on' }]);
}, 60_000);

test('taken out with a reason and taken back', async () => {
  const backend = await officeBackend();
  const { id } = await record(backend);
  await backend.ask('activity.remove', { id, reason: 'Tercatat dua kali' });
  expect((await backend.ask('activity.count', {})).total).toBe(0);
  expect((await backend.ask('activity.list', { isRemoved: true })).rows[0]?.removedReason).toBe(
    'Tercatat dua kali',
  );
  await backend.ask('activity.restore', { id });
  expect((await backend.ask('activity.count', {})).total).toBe(1);
});

test('candidates: who was there counts, not who was listed; only active ones of the own region', async () => {
  const backend = await officeBackend();
  const ids: string[] = [];
  for (const name of ['Koperasi Jasa Ada Uji', 'Koperasi Jasa Belum Uji', 'Koperasi Jasa Absen Uji'])
    ids.push(await newRecord(backend, { name }));
  const [present, , absent] = ids;
  await record(backend, {
    state: 'done',
    batches: [
      {
        ...BATCH,
        participants: [
          { name: 'Contoh Ana', cooperativeId: present, marks: [{ on: '2025-11-04', mark: 'present' }] },
          { name: 'Contoh Budi', cooperativeId: absent, marks: [{ on: '2025-11-04', mark: 'absent' }] },
        ],
      },
    ],
  });
  // What is still under way has trained nobody yet.
  await record(backend, {
    title: 'Sedang berjalan',
    state: 'running',
    batches: [
      {
        ...BATCH,
        participants: [
          { name: 'Contoh Citra', cooperativeId: ids[1], marks: [{ on: '2025-11-04', mark: 'present' }] },
        ],
      },
    ],
  });
  const { rows, total, never } = await backend.ask('activity.candidates', {});
  expect({ total, never }).toEqual({ total: 3, never: 2 });
  expect(rows.map(({ name, times }) => [name, times])).toEqual([
    ['Koperasi Jasa Absen Uji', 0],
    ['Koperasi Jasa Belum Uji', 0],
    ['Koperasi Jasa Ada Uji', 1],
  ]);
  expect((await backend.ask('activity.candidates', { district: 'tidak ada' })).total).toBe(0);
  expect((await backend.ask('activity.candidates', { onlyVillages: true })).total).toBe(0);

  const folder = tempFolder();
  const [paper, sheet] = [join(folder, 'calon.pdf'), join(folder, 'calon.xlsx')];
  await backend.ask('activity.printCandidates', { perDistrict: 2, path: paper });
  const text = readFlowingText(readFileSync(paper));
  for (const words of ['2 tempat per kecamatan', '3 koperasi aktif, 2 belum pernah', '04/11/2025', 'di luar'])
    expect(text).toContain(words);
  expect(text.indexOf('Koperasi Jasa Absen Uji')).toBeLessThan(text.indexOf('Koperasi Jasa Ada Uji'));
  expect(await backend.ask('activity.exportCandidates', { path: sheet })).toMatchObject({ rowCount: 3 });
  const [grid] = await readWorkbookGrids(sheet, DEFAULT_READ_LIMITS);
  expect(grid?.rows.map((row) => row[0]?.text)).toEqual([
    'Koperasi',
    'Koperasi Jasa Absen Uji',
    'Koperasi Jasa Belum Uji',
    'Koperasi Jasa Ada Uji',
  ]);
});
