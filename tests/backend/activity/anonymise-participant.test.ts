import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408044501800001';
const DAYS = ['2025-11-04', '2025-11-05'].map(toPlainDate);

const someone = (name: string, business: string, nikKtp = '') => ({
  name,
  business,
  nikKtp,
  marks: [{ on: DAYS[0] ?? '', mark: 'present' as const }],
});

async function train(backend: TestBackend, title: string, participants: ReturnType<typeof someone>[]) {
  const [startsOn = '', endsOn = ''] = DAYS;
  const { id } = await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title,
    state: 'done',
    batches: [{ number: 1, startsOn, endsOn, participants }],
  });
  return (await backend.ask('activity.get', { id })).batches[0]?.participants ?? [];
}

async function office() {
  const backend = await officeBackend();
  const [laila] = await train(backend, 'Satu', [
    someone('Contoh Laila', 'Warung Laila', NIK),
    someone('Contoh Hasan', 'Kios Hasan'),
  ]);
  await train(backend, 'Dua', [someone('Contoh Laila', 'Koperasi Contoh Laila', NIK)]);
  await train(backend, 'Tiga, usul Contoh Laila', [someone('CONTOH LAILA', 'Warung Laila')]);
  return { backend, participantId: laila?.id ?? '' };
}

describe('a participant who is no person of the register', () => {
  test('leaves every place by name and NIK, and no count of people changes', async () => {
    const { backend, participantId } = await office();
    const before = await backend.ask('activity.recap', { year: 2025 });
    expect(before.total.people).toBe(2);
    const reason = 'permintaan tertulis';
    expect(await backend.ask('people.anonymiseParticipant', { participantId, reason })).toEqual({
      participations: 3,
    });
    const after = await backend.ask('activity.recap', { year: 2025 });
    expect(after.total).toEqual(before.total);
    expect(after.rows.map(({ name: _name, ...counts }) => counts)).toEqual(
      before.rows.map(({ name: _name, ...counts }) => counts),
    );
    const stored = JSON.stringify(
      ['activity', 'activity_participant', 'person', 'office_log'].map((table) =>
        queryRows(backend.dataFolder, `SELECT * FROM ${table}`),
      ),
    ).toLowerCase();
    for (const word of [NIK, 'contoh laila']) expect(stored).not.toContain(word);
    expect(stored).toContain('contoh hasan');
  });

  test('is done once, with a reason that does not say the name', async () => {
    const { backend, participantId } = await office();
    const asked = async (reason: string) =>
      (await backend.refusal('people.anonymiseParticipant', { participantId, reason })).details.faults?.[0]
        ?.path;
    expect(await asked('diminta Contoh Laila')).toBe('reason');
    await backend.ask('people.anonymiseParticipant', { participantId, reason: 'permintaan' });
    expect(await asked('lagi')).toBe('participantId');
  });

  test('is not one whom the register knows: those leave with all their records', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows } = await backend.ask('cooperative.list', { limit: 1 });
    const cooperativeId = rows[0]?.id ?? '';
    await backend.ask('role.save', {
      cooperativeId,
      id: null,
      person: { id: null, name: 'Contoh Ketua', nikKtp: NIK },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    const [listed] = await train(backend, 'Empat', [someone('Contoh Ketua', '', NIK)]);
    const refused = await backend.refusal('people.anonymiseParticipant', {
      participantId: listed?.id ?? '',
      reason: 'permintaan',
    });
    expect(refused.details.faults).toMatchObject([{ path: 'participantId' }]);
  });
});
