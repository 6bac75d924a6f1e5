import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NIK = '6408041705800001';
const DAY = '2025-07-04';

const business = (backend: TestBackend, name: string, more: object = {}) =>
  backend.ask('umkm.record', { name, ...more });

const train = (backend: TestBackend, title: string, participants: readonly object[]) =>
  backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title,
    state: 'done',
    batches: [
      {
        number: 1,
        startsOn: DAY,
        endsOn: DAY,
        participants: participants.map((one) => ({
          name: 'Contoh Ana',
          marks: [{ on: DAY, mark: 'present' as const }],
          ...one,
        })),
      },
    ],
  });

async function advise(backend: TestBackend, umkmId: string | null, name = 'Contoh Ana') {
  const { topics } = await backend.ask('consultation.choices', {});
  return backend.ask('consultation.record', { name, topic: topics[0]?.code ?? '', heldOn: DAY, umkmId });
}

const get = (backend: TestBackend, id: string) => backend.ask('umkm.get', { id });
const total = async (backend: TestBackend) => (await backend.ask('activity.recap', { year: 2025 })).total;

describe('a business behind participants and visitors', () => {
  test('is seen on its record with the days that were kept, and its name stands where none was typed', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const { id } = await business(backend, 'Amplang Uji', { ownerName: 'Contoh Ana', ownerNik: NIK });
    const activity = await train(backend, 'Digitalisasi', [{ umkmId: id, nikKtp: NIK }]);
    await train(backend, 'Batal', [{ umkmId: id, name: 'Contoh Budi', marks: [] }]);
    await advise(backend, id);
    const record = await get(backend, id);
    expect(record.trainings).toMatchObject([
      { title: expect.any(String) as string, presentDays: expect.any(Number) as number },
      {},
    ]);
    expect(record.trainings.find(({ title }) => title === 'Digitalisasi')).toMatchObject({
      activityId: activity.id,
      name: 'Contoh Ana',
      markedDays: 1,
      presentDays: 1,
    });
    expect(record.trainings.find(({ title }) => title === 'Batal')).toMatchObject({ markedDays: 0 });
    expect(record.consultations).toMatchObject([{ heldOn: DAY, name: 'Contoh Ana' }]);
    const [batch] = (await backend.ask('activity.get', { id: activity.id })).batches;
    expect(batch?.participants).toMatchObject([
      { umkmId: id, umkmName: 'Amplang Uji', business: 'Amplang Uji', personId: record.ownerId },
    ]);
  });

  test('the owner goes along by the NIK alone, never by the name', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const { id } = await business(backend, 'Amplang Uji', { ownerName: 'Contoh Ana', ownerNik: NIK });
    const activity = await train(backend, 'Digitalisasi', [{ umkmId: id }]);
    const [batch] = (await backend.ask('activity.get', { id: activity.id })).batches;
    expect(batch?.participants).toMatchObject([{ umkmId: id, personId: null }]);
  });

  test('counts once, however often and under whatever spelling it came', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const { id } = await business(backend, 'Amplang Uji');
    const { id: other } = await business(backend, 'Kopi Uji');
    await train(backend, 'Satu', [{ umkmId: id }, { umkmId: id, name: 'Contoh Budi', business: 'AMPLANG' }]);
    await train(backend, 'Dua', [{ umkmId: id }, { umkmId: other, name: 'Contoh Citra' }]);
    expect((await total(backend)).businesses).toBe(2);
    await advise(backend, id);
    await advise(backend, id);
    await advise(backend, id, 'Contoh Budi');
    await advise(backend, null, 'Contoh Citra');
    // K2: the same business three times in a month.
    expect(await backend.ask('consultation.recap', { year: 2025, month: 7 })).toMatchObject({
      consultations: 4,
      businesses: 1,
    });
  });

  test('goes along when two records become one, and comes back when they are parted', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const { id: kept } = await business(backend, 'Amplang Uji');
    const { id: removed } = await business(backend, 'Amplang Uji Lama');
    await train(backend, 'Satu', [{ umkmId: kept }, { umkmId: removed, name: 'Contoh Budi' }]);
    await advise(backend, removed, 'Contoh Budi');
    const before = await get(backend, removed);
    const { mergeId } = await backend.ask('umkm.merge', { keptId: kept, removedId: removed });
    const one = await get(backend, kept);
    expect([one.trainings.length, one.consultations.length]).toEqual([2, 1]);
    expect((await total(backend)).businesses).toBe(1);
    await backend.ask('umkm.undoMerge', { mergeId });
    const after = await get(backend, removed);
    expect([after.trainings, after.consultations]).toEqual([before.trainings, before.consultations]);
    expect((await get(backend, kept)).trainings).toHaveLength(1);
    expect((await total(backend)).businesses).toBe(2);
  });

  test('one that is not there, or was taken out, is not chosen; one that was chosen before stays', async () => {
    const backend = await officeBackend({ today: '2025-11-18' });
    const { id } = await business(backend, 'Amplang Uji');
    const activity = await train(backend, 'Satu', [{ umkmId: id }]);
    const said = await advise(backend, id);
    await backend.ask('umkm.remove', { id, reason: 'tutup' });
    for (const umkmId of [id, 'tidak-ada']) {
      const { topics } = await backend.ask('consultation.choices', {});
      const visit = { name: 'Contoh Ana', topic: topics[0]?.code ?? '', heldOn: DAY, umkmId };
      expect((await backend.refusal('consultation.record', visit)).code).toBe('NOT_FOUND');
      const [batch] = (await backend.ask('activity.get', { id: activity.id })).batches;
      const more = { batchId: batch?.id ?? '', participants: [{ name: 'Contoh Dedi', umkmId }] };
      expect((await backend.refusal('activity.addParticipants', more)).code).toBe('NOT_FOUND');
    }
    const [batch] = (await backend.ask('activity.get', { id: activity.id })).batches;
    const [one] = batch?.participants ?? [];
    await backend.ask('activity.correctParticipant', {
      id: one?.id ?? '',
      expectedUpdatedAt: one?.updatedAt ?? null,
      name: 'Contoh Ana Lestari',
      umkmId: id,
    });
    const { topics } = await backend.ask('consultation.choices', {});
    await backend.ask('consultation.correct', {
      id: said.id,
      expectedUpdatedAt: said.updatedAt,
      name: 'Contoh Ana Lestari',
      topic: topics[0]?.code ?? '',
      heldOn: DAY,
      umkmId: id,
    });
  });
});
