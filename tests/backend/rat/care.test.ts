import { expect, test } from 'vitest';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { newRecord } from '../../helpers/test-record.ts';
import { officeBackend, SAMPLE_REGISTER } from '../../helpers/test-backend.ts';

const stagesOf = (stages: readonly { readonly stage: string; readonly on: string | null }[]) =>
  Object.fromEntries(stages.filter(({ on }) => on !== null).map(({ stage, on }) => [stage, on]));

test('two records made one keep their RAT years together, and come apart again as they were', async () => {
  const backend = await officeBackend();
  const kept = await newRecord(backend, { name: 'Koperasi Anggrek' });
  const removed = await newRecord(backend, { name: 'Koperasi Anggrek Jaya' });
  const year = (cooperativeId: string, bookYear: number) =>
    backend.ask('rat.get', { cooperativeId, bookYear });
  await backend.ask('rat.save', ratEntry(kept, 2023, { stages: { invited: '2024-01-10' } }));
  await backend.ask(
    'rat.save',
    ratEntry(removed, 2024, {
      stages: { invited: '2025-01-10', held: '2025-03-15' },
      detail: { place: 'Balai Desa', entitled: 10, present: 8 },
    }),
  );
  await backend.ask('rat.saveSpecial', {
    cooperativeId: removed,
    id: null,
    heldOn: '2025-05-01',
    subject: 'Pergantian pengurus',
    place: '',
    entitled: null,
    present: null,
    note: '',
  });
  const before = await year(removed, 2024);
  const { mergeId } = await backend.ask('duplicate.merge', { keptId: kept, removedId: removed, choices: {} });
  const merged = await year(kept, 2024);
  expect(stagesOf(merged.stages)).toEqual({ invited: '2025-01-10', held: '2025-03-15' });
  expect(merged.detail.place).toBe('Balai Desa');
  expect(merged.specialMeetings).toHaveLength(1);
  expect(stagesOf((await year(kept, 2023)).stages)).toEqual({ invited: '2024-01-10' });

  await backend.ask('duplicate.undoMerge', { mergeId });
  const after = await year(removed, 2024);
  expect({ ...after, cooperative: null }).toEqual({ ...before, cooperative: null });
  expect(stagesOf((await year(kept, 2024)).stages)).toEqual({});
});

test('an import is not taken back from under a stage that was recorded since', async () => {
  const backend = await officeBackend();
  const { importId } = await backend.ask('import.run', { path: SAMPLE_REGISTER, isDryRun: false });
  const { rows } = await backend.ask('rat.board', { bookYear: 2024, limit: 1 });
  const stage = { bookYear: 2024, stage: 'invited', on: '2025-02-20', note: '' } as const;
  const { batchId } = await backend.ask('rat.recordStage', {
    cooperativeIds: rows.map(({ id }) => id),
    ...stage,
  });
  const refusal = await backend.refusal('import.undo', { importId });
  expect(refusal.code).toBe('IMPORT_HAS_LATER_WORK');
  expect(JSON.stringify(refusal.details)).toContain('tahap RAT');
  await backend.ask('change.undo', { batchId: batchId ?? '' });
  await backend.ask('import.undo', { importId: importId ?? '' });
});
