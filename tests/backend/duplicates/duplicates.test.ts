import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

/** Every row of the tables a record consists of, so that two states can be compared row by row. */
function recordRows(dataFolder: string): Readonly<Record<string, unknown[]>> {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  const tables = [
    'cooperative',
    'cooperative_year',
    'rat',
    'cooperative_role',
    'person',
    'cooperative_amendment',
    'cooperative_verification',
    'cooperative_document',
    'cooperative_status',
  ];
  const rows = Object.fromEntries(
    tables.map((table) => [table, raw.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );
  raw.close();
  return rows;
}

const HEADER = [
  'Nama Koperasi',
  'Kecamatan',
  'Nomor Badan Hukum',
  'NIK Koperasi',
  'Status',
  'Ketua',
  'Aset',
  'RAT TB 2023',
  'RAT TB 2024',
];

/** Two records of one cooperative, as an office gets them: two numbers, each with a part of the history. */
async function twins(): Promise<{ backend: TestBackend; keptId: string; removedId: string }> {
  const backend = await officeBackend();
  await backend.ask('import.run', {
    isDryRun: false,
    path: workbookFile([
      ['Keadaan per 31 Desember 2024'],
      HEADER,
      ['Koperasi Jasa Maju Bersama', 'Bengalon', '1/BH/2001', '', 'Aktif', 'Ani', '100', '', '15/03/2025'],
      [
        'Koperasi Jasa Maju Bersam',
        'Bengalon',
        '2/BH/2002',
        '6408090010002',
        'Tidak Aktif',
        'Budi',
        '200',
        '10/02/2024',
        '16/03/2025',
      ],
      ['Koperasi Jasa Lain Sekali', 'Telen', '3/BH/2003', '', 'Aktif', 'Citra', '300', '', ''],
    ]),
  });
  const { rows } = await backend.ask('cooperative.list', { text: 'maju' });
  const idOf = (number: string) =>
    rows.find(({ legalEntityNumber }) => legalEntityNumber === number)?.id ?? '';
  return { backend, keptId: idOf('1/BH/2001'), removedId: idOf('2/BH/2002') };
}

describe('finding doubles', () => {
  test('names that differ by one letter in one kecamatan are offered, once; dismissed with a reason they are not', async () => {
    const { backend, keptId, removedId } = await twins();
    const found = await backend.ask('duplicate.find', {});
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ why: 'name', message: expect.stringContaining('mirip') as string });
    expect(new Set([found[0]?.first.id, found[0]?.second.id])).toEqual(new Set([keptId, removedId]));
    await backend.ask('duplicate.dismiss', {
      firstId: removedId,
      secondId: keptId,
      reason: 'dua koperasi yang berbeda',
    });
    expect(await backend.ask('duplicate.find', {})).toEqual([]);
  });

  test('the same number in two kecamatan is the surest sign and comes first', async () => {
    const { backend } = await twins();
    await backend.ask('cooperative.save', {
      id: null,
      expectedUpdatedAt: null,
      changes: {
        name: 'Koperasi Konsumen Nomor Sama',
        legalEntityNumber: '3 / bh / 2003',
        villageCode: '64.08.09.2001',
      },
    });
    const found = await backend.ask('duplicate.find', {});
    expect(found.map(({ why }) => why)).toEqual(['legalEntityNumber', 'name']);
  });

  test('a clean register has none', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const found = await backend.ask('duplicate.find', { limit: 500 });
    expect(found.filter(({ why }) => why !== 'name')).toEqual([]);
  });
});

describe('merging', () => {
  test('the kept record takes the chosen fields and the history it lacks; the other leaves lists and counts', async () => {
    const { backend, keptId, removedId } = await twins();
    const compared = await backend.ask('duplicate.compare', { firstId: keptId, secondId: removedId });
    expect(compared.fields.find(({ field }) => field === 'nikKoperasi')).toMatchObject({
      first: '',
      second: '6408090010002',
    });
    expect(compared.histories.find(({ label }) => label === 'RAT')).toMatchObject({ first: 1, second: 2 });

    await backend.ask('duplicate.merge', { keptId, removedId, choices: { nikKoperasi: 'removed' } });
    const kept = await backend.ask('cooperative.get', { id: keptId });
    expect(kept.fields).toMatchObject({ legalEntityNumber: '1/BH/2001', nikKoperasi: '6408090010002' });
    expect(kept.rats.map(({ bookYear, heldOn }) => [bookYear, heldOn])).toEqual([
      [2024, '2025-03-15'],
      [2023, '2024-02-10'],
    ]);
    expect(kept.roles.map(({ name }) => name).sort()).toEqual(['Ani', 'Budi']);
    expect(kept.figures.map(({ assets }) => assets)).toEqual([100]);
    expect((await backend.ask('cooperative.get', { id: removedId })).mergedInto).toMatchObject({
      id: keptId,
    });

    expect(await backend.ask('cooperative.count', {})).toMatchObject({ registerTotal: 2 });
    expect((await backend.ask('cooperative.list', { text: 'maju' })).rows.map(({ id }) => id)).toEqual([
      keptId,
    ]);
    expect((await backend.ask('recap.get', { grouping: 'district' })).total.cells[2]).toBe(2);
    expect(await backend.ask('evaluation.list', { bookYear: 2024 })).toHaveLength(2);
    const { eligible, notEligible } = await backend.ask('award.check', { bookYear: 2024 });
    expect(eligible.length + notEligible.length).toBe(2);
  });

  test('undone, both are exactly as they were, row by row', async () => {
    const { backend, keptId, removedId } = await twins();
    const before = recordRows(backend.dataFolder);
    const { mergeId } = await backend.ask('duplicate.merge', {
      keptId,
      removedId,
      choices: { name: 'removed', nikKoperasi: 'removed', legalEntityNumber: 'removed' },
    });
    expect(recordRows(backend.dataFolder)).not.toEqual(before);
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(recordRows(backend.dataFolder)).toEqual(before);
    expect(await backend.refusal('duplicate.undoMerge', { mergeId })).toMatchObject({
      code: 'CHANGE_ALREADY_UNDONE',
    });
    expect(await backend.ask('duplicate.listMerges', {})).toMatchObject([{ isUndone: true }]);
  });

  test('scans, visits and amendments go along and come back; what both have stays and is named', async () => {
    const { backend, keptId, removedId } = await twins();
    const scan = path.join(RESOURCES, 'icon', 'icon.png');
    const document = { path: scan, kind: 'Akta', datedOn: null };
    await backend.ask('document.add', { ...document, cooperativeId: keptId, title: 'Akta pendirian' });
    await backend.ask('document.add', { ...document, cooperativeId: removedId, title: 'Akta yang sama' });
    await backend.ask('cooperative.addVerification', {
      id: removedId,
      verifiedOn: '2025-05-01',
      outcome: 'found',
      officer: 'Petugas Uji',
      evidence: '',
      note: '',
    });
    const amendment = { number: '9/PAD/2010', amendedOn: null, subject: 'anggaran_dasar' as const, note: '' };
    await backend.ask('cooperative.saveAmendment', { ...amendment, cooperativeId: removedId, id: null });
    const before = recordRows(backend.dataFolder);
    const named = ['RAT tahun buku 2024', 'angka tahun buku 2024', 'dokumen Akta yang sama'];
    const { conflicts } = await backend.ask('duplicate.compare', { firstId: keptId, secondId: removedId });
    expect(conflicts).toEqual(named);
    const { mergeId, ...merged } = await backend.ask('duplicate.merge', { keptId, removedId });
    expect(merged.conflicts).toEqual(named);
    const kept = await backend.ask('cooperative.get', { id: keptId });
    expect(kept.verifications).toHaveLength(1);
    expect(kept.amendments.map(({ number }) => number)).toEqual(['9/PAD/2010']);
    expect(kept.documents.map(({ title }) => title)).toEqual(['Akta pendirian']);
    expect(kept.rats.find(({ bookYear }) => bookYear === 2024)?.heldOn).toBe('2025-03-15');
    expect(await backend.refusal('change.undo', { batchId: merged.batchId ?? '' })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    await backend.ask('duplicate.undoMerge', { mergeId });
    expect(recordRows(backend.dataFolder)).toEqual(before);
  });

  test('undone, what was added to the kept record meanwhile stays with it', async () => {
    const { backend, keptId, removedId } = await twins();
    const { mergeId } = await backend.ask('duplicate.merge', { keptId, removedId });
    await backend.ask('cooperative.saveRat', {
      id: keptId,
      bookYear: 2022,
      heldOn: '2023-03-01',
      reportedOn: null,
    });
    await backend.ask('duplicate.undoMerge', { mergeId });
    const yearsOf = async (id: string) =>
      (await backend.ask('cooperative.get', { id })).rats.map(({ bookYear }) => bookYear);
    expect(await yearsOf(keptId)).toEqual([2024, 2022]);
    expect(await yearsOf(removedId)).toEqual([2024, 2023]);
  });

  test('is not undone over later work, and says what stands in the way', async () => {
    const { backend, keptId, removedId } = await twins();
    const { mergeId } = await backend.ask('duplicate.merge', {
      keptId,
      removedId,
      choices: { nikKoperasi: 'removed' },
    });
    const { updatedAt } = await backend.ask('cooperative.get', { id: keptId });
    await backend.ask('cooperative.save', {
      id: keptId,
      expectedUpdatedAt: updatedAt,
      changes: { nikKoperasi: '6408090010009' },
    });
    const before = recordRows(backend.dataFolder);
    expect(await backend.refusal('duplicate.undoMerge', { mergeId })).toMatchObject({
      code: 'CHANGE_HAS_LATER_WORK',
    });
    expect(recordRows(backend.dataFolder)).toEqual(before);
  });

  test('a record with itself, and one that is already merged, are refused', async () => {
    const { backend, keptId, removedId } = await twins();
    expect(await backend.refusal('duplicate.merge', { keptId, removedId: keptId })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await backend.ask('duplicate.merge', { keptId, removedId });
    expect(await backend.refusal('duplicate.merge', { keptId: removedId, removedId: keptId })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('changing many at once', () => {
  const toBengalon = { filters: [{ field: 'district' as const, in: ['64.08.09'] }] };

  test('the preview says exactly what applying does, and undo takes it back row by row', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const before = recordRows(backend.dataFolder);
    const change = { field: 'assignedOfficer' as const, value: 'Petugas Uji' };
    const preview = await backend.ask('bulk.preview', { target: toBengalon, change });
    expect(preview).toMatchObject({ selected: 85, willChange: 85 });
    expect(preview.sample[0]).toMatchObject({ before: '', after: 'Petugas Uji' });
    const { changed, batchId } = await backend.ask('bulk.apply', { target: toBengalon, change });
    expect(changed).toBe(preview.willChange);
    expect(
      await backend.ask('cooperative.count', { filters: [{ field: 'officer', in: ['Petugas Uji'] }] }),
    ).toMatchObject({ total: 85 });
    expect(await backend.ask('bulk.preview', { target: toBengalon, change })).toMatchObject({
      selected: 85,
      willChange: 0,
    });
    expect(await backend.ask('bulk.apply', { target: toBengalon, change })).toEqual({
      changed: 0,
      batchId: null,
    });

    await backend.ask('change.undo', { batchId: batchId ?? '' });
    const withoutMoment = (rows: readonly unknown[]) =>
      rows.map((row) => ({ ...(row as object), updated_at: '' }));
    expect(withoutMoment(recordRows(backend.dataFolder)['cooperative'] ?? [])).toEqual(
      withoutMoment(before['cooperative'] ?? []),
    );
  });

  test('a status needs its day and reason, goes into each history, and a day that has not come is refused', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows } = await backend.ask('cooperative.list', {
      filters: [{ field: 'status', in: ['active'] }],
      limit: 3,
    });
    const ids = rows.map(({ id }) => id);
    const change = {
      field: 'status' as const,
      value: 'inactive' as const,
      sinceOn: '2025-11-18',
      reason: 'tidak ditemukan di lapangan',
    };
    expect(
      await backend.refusal('bulk.apply', { target: { ids }, change: { ...change, sinceOn: '2025-11-19' } }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'change.sinceOn' }] },
    });
    expect(await backend.ask('bulk.apply', { target: { ids }, change })).toMatchObject({ changed: 3 });
    const record = await backend.ask('cooperative.get', { id: ids[0] ?? '' });
    expect(record.statusHistory[0]).toMatchObject({
      status: 'inactive',
      sinceOn: '2025-11-18',
      reason: 'tidak ditemukan di lapangan',
    });
    expect(await backend.ask('cooperative.count', {})).toMatchObject({ registerActive: 505 });
  });

  test('everything that matches, not only what is on screen', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect(
      await backend.ask('bulk.apply', {
        target: { text: '', filters: [] },
        change: { field: 'sector', value: 'Jasa' },
      }),
    ).toMatchObject({ changed: 1054 });
  });
});
