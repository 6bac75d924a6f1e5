import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const TODAY = '2025-11-18';

async function merged() {
  const backend = await officeBackend({ today: TODAY, now: () => `${TODAY}T03:00:00.000Z` });
  const kept = await newRecord(backend, { name: 'Koperasi Jasa Maju' });
  const removed = await newRecord(backend, { name: 'Koperasi Jasa Maju Lama' });
  await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Akuntansi',
    state: 'done',
    batches: [
      {
        number: 1,
        startsOn: '2025-03-04',
        endsOn: '2025-03-04',
        participants: [kept, removed].map((cooperativeId, at) => ({
          name: `Contoh ${String(at)}`,
          cooperativeId,
          marks: [{ on: '2025-03-04', mark: 'present' as const }],
        })),
      },
    ],
  });
  const officer = await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' });
  const { topics } = await backend.ask('consultation.choices', {});
  for (const cooperativeId of [kept, removed]) {
    await backend.ask('coaching.recordVisit', {
      cooperativeId,
      visitedOn: '2025-06-10',
      officerIds: [officer.id],
      outcome: 'met_officers',
    });
    await backend.ask('consultation.record', {
      name: `Contoh ${cooperativeId}`,
      cooperativeId,
      topic: topics[0]?.code ?? '',
      heldOn: '2025-06-10',
    });
  }
  const target = (name: string, measure: string, unit: string) =>
    backend.ask('target.save', { year: 2025, name, measure, unit, amount: 2 } as never);
  await target('Dilatih', 'trained', 'cooperative');
  await target('Orang', 'trained', 'person');
  await target('Dibina', 'coached', 'cooperative');
  await target('Kunjungan', 'visits', 'visit');
  await target('Berkonsultasi', 'consultations', 'cooperative');
  return { backend, kept, removed };
}

const told = async (backend: TestBackend) =>
  Object.fromEntries(
    (await backend.ask('target.list', { year: 2025 })).rows.map(({ name, reached, merges }) => [
      name,
      { reached, merges },
    ]),
  );

const SENTENCE =
  'Catatan Koperasi Jasa Maju Lama digabungkan ke Koperasi Jasa Maju pada 18 November 2025; keduanya kini satu koperasi. Realisasi 1, sebelumnya 2.';

test('a target that two records have changed by becoming one says so, in the window and on paper; the others do not', async () => {
  const { backend, kept, removed } = await merged();
  expect(Object.values(await told(backend)).flatMap(({ merges }) => merges)).toEqual([]);
  const { mergeId } = await backend.ask('duplicate.merge', { keptId: kept, removedId: removed });
  const one = { reached: 1, merges: [SENTENCE] };
  const same = { reached: 2, merges: [] };
  expect(await told(backend)).toEqual({
    Dilatih: one,
    Orang: same,
    Dibina: one,
    Kunjungan: same,
    Berkonsultasi: one,
  });
  const print = async () => {
    const { path: file } = await backend.ask('target.print', { year: 2025 });
    return readFlowingText(readFileSync(file)).replaceAll(/\s+/g, ' ');
  };
  expect((await print()).split('sebelumnya 2')).toHaveLength(4);
  await backend.ask('duplicate.undoMerge', { mergeId });
  expect(Object.values(await told(backend)).flatMap(({ merges }) => merges)).toEqual([]);
  expect(await print()).not.toContain('digabungkan');
});

test('one merged into another that was merged again: each is told with its own figures', async () => {
  const { backend, kept, removed } = await merged();
  const third = await newRecord(backend, { name: 'Koperasi Jasa Maju Baru' });
  await backend.ask('duplicate.merge', { keptId: kept, removedId: removed });
  await backend.ask('duplicate.merge', { keptId: third, removedId: kept });
  expect((await told(backend))['Dibina']).toEqual({ reached: 1, merges: [SENTENCE] });
});
