import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { unpackRelease } from '../../helpers/frozen-release.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

const LATER = '2031-05-05';
const DAYS = ['2025-11-04', '2025-11-05', '2025-11-06'] as const;

describe('T11: the trainings of release 0.1.0', () => {
  test('are activities that keep every number, and print again to the byte', async () => {
    const { dataFolder, rows, prints } = await unpackRelease('0.1.0');
    const backend = await testBackend({ dataFolder, today: LATER });
    const trainings = await backend.ask('training.list', {});
    expect(trainings).toHaveLength(rows['training']?.rows.length ?? 0);
    expect(trainings.length).toBeGreaterThan(0);
    for (const { id, title, participantCount } of trainings) {
      const numbers = queryRows(
        dataFolder,
        `SELECT text FROM training_participant INNER JOIN letter_number
           ON letter_number.id = letter_number_id WHERE training_id = '${id}' ORDER BY position`,
      ).map(({ text }) => text);
      const page = await backend.ask('activity.get', { id });
      expect(page).toMatchObject({ title, kind: 'pelatihan' });
      expect(page.batches).toHaveLength(1);
      const people = page.batches[0]?.participants ?? [];
      expect(people.map(({ certificateNumber }) => certificateNumber)).toEqual(numbers);
      expect(people).toHaveLength(participantCount);
      expect(people.every(({ personId, cooperativeId }) => personId === null && cooperativeId === null)).toBe(
        true,
      );
      // Nobody gets a second number, also with attendance written down since.
      const { people: standing } = await backend.ask('activity.certificates', { id });
      expect(new Set(standing.map((one) => one.standing))).toEqual(new Set(['issued']));
      await backend.refusal('activity.issueCertificates', { id, datedOn: LATER, isOpenSignature: true });

      const folder = tempFolder();
      const { files, sheets } = await backend.ask('activity.printCertificates', { id, folder });
      expect(sheets).toBe(numbers.length);
      const bytes = readFileSync(files[0] ?? '');
      expect(readPages(bytes)).toHaveLength(sheets);
      // As release 0.1.0 printed that run itself.
      const [run] = queryRows(
        dataFolder,
        `SELECT id FROM print_batch WHERE source = 'training:${id}' ORDER BY created_at, id LIMIT 1`,
      );
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(
        prints[`printing.make ${String(run?.['id'])} 1`],
      );
    }
  }, 120_000);
});

describe('matching participants to the register', () => {
  const person = { name: 'Contoh Rahmawati' };
  async function office() {
    const backend = await officeBackend({ hasRegister: true });
    const [cooperative] = queryRows(
      backend.dataFolder,
      'SELECT id, name FROM cooperative WHERE is_listed = 1 ORDER BY name LIMIT 1',
    );
    const [known] = queryRows(backend.dataFolder, 'SELECT id, name FROM person ORDER BY name_key LIMIT 1');
    const business = String(cooperative?.['name']);
    const { id } = await backend.ask('training.create', {
      title: 'Pelatihan Akuntansi',
      startsOn: DAYS[0],
      endsOn: DAYS[2],
      place: 'Sangatta',
      datedOn: DAYS[2],
      isOpenSignature: true,
      participants: [
        { name: String(known?.['name']).toUpperCase(), cooperativeName: business.toLowerCase() },
        person,
      ],
    });
    const ids = { person: String(known?.['id']), cooperative: String(cooperative?.['id']) };
    return { backend, id, ids };
  }

  test('is proposed by the same name, done by hand, and taken back as it was', async () => {
    const { backend, id, ids } = await office();
    const [first, second] = await backend.ask('activity.matches', { id });
    expect(first).toMatchObject({ personId: null, cooperativeId: null });
    expect(first?.people.map(({ personId }) => personId)).toContain(ids.person);
    expect(first?.cooperatives.map(({ cooperativeId }) => cooperativeId)).toContain(ids.cooperative);
    expect(second).toMatchObject({ people: [], cooperatives: [] });
    // Nothing was tied by the proposal itself.
    const get = async () => (await backend.ask('activity.get', { id })).batches[0]?.participants[0];
    expect(await get()).toMatchObject({ personId: null, cooperativeId: null });

    const match = (to: { personId: string | null; cooperativeId: string | null }, seen: string | null) =>
      backend.ask('activity.matchParticipant', {
        id: first?.participantId ?? '',
        expectedUpdatedAt: seen,
        ...to,
      });
    const typed = (await get())?.business;
    const done = await match(
      { personId: ids.person, cooperativeId: ids.cooperative },
      first?.updatedAt ?? null,
    );
    expect(done.before).toEqual({ personId: null, cooperativeId: null });
    expect(await get()).toMatchObject({ personId: ids.person, cooperativeId: ids.cooperative });
    const trainings = await backend.ask('activity.ofCooperative', { cooperativeId: ids.cooperative });
    expect(trainings.map(({ activityId }) => activityId)).toEqual([id]);
    await match(done.before, done.updatedAt);
    expect(await get()).toMatchObject({ personId: null, cooperativeId: null, business: typed });
  });

  test('neither ties who is not in the register, nor two lines to one person', async () => {
    const { backend, id, ids } = await office();
    const [first, second] = await backend.ask('activity.matches', { id });
    const refused = await backend.refusal('activity.matchParticipant', {
      id: first?.participantId,
      expectedUpdatedAt: first?.updatedAt,
      personId: 'nobody',
      cooperativeId: null,
    });
    expect(refused.details.faults?.[0]).toMatchObject({ path: 'personId' });
    const to = { personId: ids.person, cooperativeId: null };
    await backend.ask('activity.matchParticipant', {
      id: first?.participantId ?? '',
      expectedUpdatedAt: first?.updatedAt ?? null,
      ...to,
    });
    const twice = await backend.refusal('activity.matchParticipant', {
      id: second?.participantId,
      expectedUpdatedAt: second?.updatedAt,
      ...to,
    });
    expect(twice.details.faults?.[0]?.message).toContain('sudah tercatat');
  });

  test('correcting something else ties nobody by name and assumes no origin', async () => {
    const { backend, id } = await office();
    const line = (await backend.ask('activity.get', { id })).batches[0]?.participants[0];
    await backend.ask('activity.correctParticipant', {
      id: line?.id ?? '',
      expectedUpdatedAt: line?.updatedAt ?? null,
      name: line?.name ?? '',
      business: line?.business ?? '',
      role: 'bendahara',
      verdict: 'certificate',
      verdictReason: line?.verdictReason ?? '',
    });
    const after = (await backend.ask('activity.get', { id })).batches[0]?.participants[0];
    expect(after).toMatchObject({ role: 'bendahara', cooperativeId: null, originCode: '' });
  });
});
