import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf } from '../../helpers/test-record.ts';

const BATCH = { number: 1, startsOn: '2025-11-04', endsOn: '2025-11-06' };
const ACTIVITY = { year: 2025, kind: 'pelatihan', title: 'Akuntansi' };
const record = (backend: TestBackend, part: object = {}) =>
  backend.ask('activity.record', { ...ACTIVITY, batches: [BATCH], ...part });
const stored = async (backend: TestBackend, id: string) => {
  const page = await backend.ask('activity.get', { id });
  const [batch] = page.batches;
  if (!batch) throw new Error('an activity has a batch here');
  return { page, batch };
};

describe('what cannot be is said at its field, and what stood there stands', () => {
  test('sessions outside the days: the day before and the day after, each at its own', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend);
    const { batch } = await stored(backend, id);
    const sessions = ['2025-11-03', '2025-11-04', '2025-11-06', '2025-11-07'].map((heldOn) => ({
      heldOn,
      subject: 'Pembukuan',
    }));
    const save = { ...BATCH, activityId: id, id: batch.id, expectedUpdatedAt: batch.updatedAt, sessions };
    expect(await faultsOf(backend, 'activity.saveBatch', save)).toEqual({
      'sessions[0].heldOn': '3 November 2025 di luar hari angkatan ini (04/11/2025 - 06/11/2025).',
      'sessions[3].heldOn': '7 November 2025 di luar hari angkatan ini (04/11/2025 - 06/11/2025).',
    });
    expect((await stored(backend, id)).batch).toEqual(batch);
    const whole = { batches: [{ ...BATCH, sessions }], ...ACTIVITY };
    expect(Object.keys(await faultsOf(backend, 'activity.record', whole))).toEqual([
      'batches[0].sessions[0].heldOn',
      'batches[0].sessions[3].heldOn',
    ]);
    expect((await backend.ask('activity.count', {})).total).toBe(1);
  });

  test('a participant twice: beside one on record, within what is added, and by correcting', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, {
      batches: [{ ...BATCH, participants: [{ name: 'Contoh Ana' }, { name: 'Contoh Budi' }] }],
    });
    const { batch } = await stored(backend, id);
    const add = {
      batchId: batch.id,
      participants: [{ name: 'Contoh Citra' }, { name: 'CONTOH ANA' }, { name: 'Contoh Citra' }],
    };
    expect(await faultsOf(backend, 'activity.addParticipants', add)).toEqual({
      'participants[1].name': 'CONTOH ANA sudah tercatat pada angkatan ini (nomor 1, Contoh Ana).',
      'participants[2].name': 'Contoh Citra sudah tercatat pada angkatan ini (nomor 3, Contoh Citra).',
    });
    const budi = batch.participants[1];
    const correct = { id: budi?.id, expectedUpdatedAt: budi?.updatedAt, name: 'Contoh Ana' };
    expect(Object.keys(await faultsOf(backend, 'activity.correctParticipant', correct))).toEqual(['name']);
    expect((await stored(backend, id)).batch).toEqual(batch);
  });

  test('attendance of a stranger: of nobody, of another batch, of one taken out; not one mark of the sheet is kept', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, {
      batches: [
        { ...BATCH, participants: [{ name: 'Contoh Ana' }, { name: 'Contoh Budi' }] },
        { ...BATCH, number: 2, participants: [{ name: 'Contoh Citra' }] },
      ],
    });
    const { page, batch } = await stored(backend, id);
    const [ana, budi] = batch.participants;
    await backend.ask('activity.removeParticipant', { id: budi?.id ?? '', reason: 'Salah orang' });
    const other = page.batches[1]?.participants[0]?.id ?? '';
    const ids = [ana?.id ?? '', 'tidak ada', other, budi?.id ?? ''];
    const marks = ids.map((participantId) => ({ participantId, on: '2025-11-04', mark: 'present' }));
    const faults = await faultsOf(backend, 'activity.setAttendance', { batchId: batch.id, marks });
    expect(faults).toEqual(
      Object.fromEntries(
        [1, 2, 3].map((at) => [
          `marks[${String(at)}].participantId`,
          'Orang ini bukan peserta angkatan ini.',
        ]),
      ),
    );
    expect((await stored(backend, id)).batch.participants[0]?.marks).toEqual({});
  });
});

describe('what may be is kept, and said', () => {
  test('overlapping batches: the same last day is one, the day after is none', async () => {
    const backend = await officeBackend();
    const participants = [{ name: 'Contoh Ana' }];
    const { warnings } = await record(backend, {
      batches: [
        { ...BATCH, participants },
        { number: 2, startsOn: '2025-11-06', endsOn: '2025-11-08', participants },
        { number: 3, startsOn: '2025-11-09', endsOn: '2025-11-09', participants },
      ],
    });
    expect(warnings.map(({ code, field, message }) => [code, field, message])).toEqual([
      ['ANGKATAN_TUMPANG_TINDIH', 'Nama', expect.stringContaining('Contoh Ana juga tercatat pada')],
    ]);
  });

  test('quota: the last place is none, one more says 31/30', async () => {
    const backend = await officeBackend();
    const people = Array.from({ length: 30 }, (_, at) => ({ name: `Contoh Orang ${String(at)}` }));
    const full = await record(backend, { batches: [{ ...BATCH, participants: people }] });
    expect(full.warnings).toEqual([]);
    const { batch } = await stored(backend, full.id);
    const { warnings } = await backend.ask('activity.addParticipants', {
      batchId: batch.id,
      participants: [{ name: 'Contoh Lain' }],
    });
    expect(warnings).toMatchObject([{ code: 'PESERTA_LEBIH_KUOTA', field: 'Kuota' }]);
    expect(warnings[0]?.message).toContain('31/30');
    expect((await stored(backend, full.id)).batch.participants).toHaveLength(31);
  });

  test('money that does not add up: a rupiah more or less than the plan; nothing where a sum is not known', async () => {
    const backend = await officeBackend();
    const fund = (source: string, amount: number | null) => ({ source, budgetYear: 2025, amount });
    const told = async (funds: readonly object[], budgetPlanned: number | null) =>
      (await record(backend, { funds, budgetPlanned })).warnings.map(({ code, field, message }) => [
        code,
        field,
        message,
      ]);
    const two = [fund('dak-pk2umk', 60_000_000), fund('apbd-kabupaten', 12_400_000)];
    expect(await told(two, 72_400_000)).toEqual([]);
    for (const planned of [72_399_999, 72_400_001])
      expect(await told(two, planned)).toEqual([
        [
          'DANA_TIDAK_COCOK',
          'Sumber dana',
          `Jumlah sumber dananya Rp72.400.000, sedangkan anggaran rencananya Rp${planned
            .toLocaleString('de')
            .replaceAll(',', '.')}.`,
        ],
      ]);
    expect(await told(two, null)).toEqual([]);
    expect(await told([...two, fund('apbdes', null)], 1)).toEqual([]);
    expect(await told([], 1)).toEqual([]);
  });
});
