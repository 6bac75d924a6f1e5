import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEAD = [
  'Nama Koperasi',
  'Status',
  'Kecamatan',
  'RAT TB 2024',
  'RAT TB 2025',
  'Tanggal RAT Terakhir',
] as const;
const ROWS = [
  ['Koperasi Konsumen Contoh Centang', 'Aktif', 'Bengalon', '', 'v', ''],
  ['Koperasi Produsen Uji Belum', 'Aktif', 'Bengalon', '', 'tidak', ''],
  ['Koperasi Jasa Misal Kosong', 'Aktif', 'Bengalon', '', '', ''],
  ['Koperasi Simpan Pinjam Teladan', 'Aktif', 'Bengalon', '', '12/02/2026', '12/02/2026'],
] as const;
const BY_NAME = ['Misal', 'Centang', 'Uji', 'Teladan'] as const;

async function importRows(backend: TestBackend, rows: readonly (readonly string[])[], kind?: 'rat') {
  const file = workbookFile(rows);
  return backend.ask('import.run', { path: file, isDryRun: false, ...(kind && { kind }) });
}

/** One ticked, one with "tidak", one without a word, one with its day. */
async function office(today = '2026-11-29') {
  const backend = await officeBackend({ today });
  const result = await importRows(backend, [HEAD, ...ROWS]);
  const { rows } = await backend.ask('cooperative.list', { limit: 50 });
  const idOf = (word: (typeof BY_NAME)[number]) => rows.find(({ name }) => name.includes(word))?.id ?? '';
  return { backend, result, idOf };
}

const heldIn = async (backend: TestBackend, id: string, bookYear = 2025) =>
  (await backend.ask('cooperative.get', { id })).rats.find((rat) => rat.bookYear === bookYear);

test('the list knows the newest book year whose RAT has no day', async () => {
  const { backend } = await office();
  const yearOf = async (word: string) => {
    const { rows } = await backend.ask('cooperative.list', { limit: 50 });
    return rows.find(({ name }) => name.includes(word))?.undatedRatYear;
  };
  expect([await yearOf('Centang'), await yearOf('Uji'), await yearOf('Teladan')]).toEqual([2025, null, null]);
  const { rows } = await backend.ask('cooperative.list', { text: 'Centang', limit: 1 });
  const [line] = rows;
  await backend.ask('cooperative.saveRat', {
    id: line?.id ?? '',
    expectedUpdatedAt: line?.updatedAt ?? null,
    bookYear: 2025,
    heldOn: toPlainDate('2026-03-03'),
    reportedOn: null,
  });
  expect(await yearOf('Centang')).toBeNull();
});

describe('a RAT that a list ticks as held without its day', () => {
  test('is taken over as held, and a "tidak" or an empty cell as nothing', async () => {
    const { backend, result, idOf } = await office();
    expect(result).toMatchObject({ created: 4, refused: [] });
    const said = result.warnings.flatMap(({ reasons }) => reasons);
    expect(said.filter(({ code }) => code === 'RAT_TANPA_TANGGAL').map(({ message }) => message)).toEqual([
      'RAT tahun buku 2025 ditandai sudah dilaksanakan, tetapi tanggalnya tidak disebut. Dicatat sudah RAT tanpa tanggal; ketepatan waktunya baru dapat dinilai sesudah tanggalnya diisi.',
    ]);
    expect(await heldIn(backend, idOf('Centang'))).toEqual({
      bookYear: 2025,
      heldOn: null,
      reportedOn: null,
    });
    expect(await heldIn(backend, idOf('Uji'))).toBeUndefined();
    expect(await heldIn(backend, idOf('Misal'))).toBeUndefined();
  });

  test('stands on the board as held, gets no warning letter and has its own list', async () => {
    const { backend, idOf } = await office();
    const counts = await backend.ask('rat.boardCount', { bookYear: 2025 });
    expect(counts).toMatchObject({ total: 4, notHeld: 2, overdue: 2, undated: 1, noReport: 2 });
    expect(counts.stages).toMatchObject({ held: 2, none: 2 });
    const { rows } = await backend.ask('rat.board', { bookYear: 2025, standing: 'undated' });
    expect(rows).toMatchObject([
      { id: idOf('Centang'), stage: 'held', isHeldUndated: true, daysOverdue: 0, reminder: null },
    ]);
    expect(await backend.ask('rat.boardIds', { bookYear: 2025, standing: 'overdue' })).not.toContain(
      idOf('Centang'),
    );
    const year = await backend.ask('rat.get', { cooperativeId: idOf('Centang'), bookYear: 2025 });
    expect(year).toMatchObject({ isHeldUndated: true, nextReminder: null });
    expect(year.reasons.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'RAT_TERCATAT_TANPA_TANGGAL info',
      'RAT_BELUM_DAPAT_DINILAI warning',
    ]);
  });

  test('counts in evaluation and award as held, and its timeliness waits for the day', async () => {
    const { backend, idOf } = await office();
    const lines = await backend.ask('evaluation.list', { bookYear: 2025 });
    const line = lines.find(({ id }) => id === idOf('Centang'));
    expect(line).toMatchObject({ rat: 'undated', isRatReported: true, isOnTime: false });
    const said = line?.reasons.map(({ message }) => message).join(' ') ?? '';
    expect(said).toContain('belum dapat dinilai, tanggalnya belum ada');
    expect(said).toContain('1 dari 3 tahun buku terakhir (2025)');
    expect(said).not.toMatch(/belum dilaporkan|telah dilaporkan|terlambat/);
    const summary = await backend.ask('evaluation.summary', { bookYear: 2025 });
    expect(summary).toMatchObject({ reported: 2, dated: 0, undated: 1, onTime: 1 });
    const page = async (report: 'undated' | 'late' | 'on_time' | 'not_reported') =>
      (await backend.ask('evaluation.page', { bookYear: 2025, report, offset: 0, limit: 50 })).rows.length;
    expect(await page('undated')).toBe(1);
    expect(await page('late')).toBe(0);
    expect(await page('not_reported')).toBe(2);
  });

  test('is taken back with its import, and changes nothing where it stands already', async () => {
    const { backend, idOf } = await office();
    const again = await importRows(backend, [HEAD, ...ROWS]);
    expect(again.changedFields).toEqual([]);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
    // A tick adds nothing to a day; a day is what the tick was waiting for.
    const ticked = await importRows(
      backend,
      [
        ['Nama Koperasi', 'TB 2025'],
        ['Koperasi Simpan Pinjam Teladan', 'v'],
        ['Koperasi Konsumen Contoh Centang', '13/02/2026'],
      ],
      'rat',
    );
    expect(ticked).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await heldIn(backend, idOf('Teladan'))).toMatchObject({ heldOn: '2026-02-12' });
    expect(await heldIn(backend, idOf('Centang'))).toMatchObject({ heldOn: '2026-02-13' });
    await backend.ask('import.undo', { importId: ticked.importId ?? '' });
    expect(await heldIn(backend, idOf('Centang'))).toMatchObject({ heldOn: null });
    const history = JSON.stringify(await backend.ask('change.list', { cooperativeId: idOf('Centang') }));
    expect(history).toContain('Sudah RAT, tanpa tanggal');
  });

  test.each([
    ['2025-12-30', 0],
    ['2025-12-31', 0],
    ['2026-01-01', 1],
  ])('cannot have been held before its book year was over: on %s %s is taken', async (today, taken) => {
    const { backend, result, idOf } = await office(today);
    const rat = await heldIn(backend, idOf('Centang'));
    expect(rat === undefined ? 0 : 1).toBe(taken);
    const said = JSON.stringify(result.warnings);
    expect(said.includes('tahun bukunya baru berakhir 31 Desember 2025')).toBe(taken === 0);
  });
});

describe('a RAT recorded as held without its day', () => {
  test('is recorded for many, leaves what is on record, and is taken back as one', async () => {
    const { backend, idOf } = await office();
    const cooperativeIds = BY_NAME.map(idOf);
    const { changed, batchId, left } = await backend.ask('rat.recordHeld', {
      cooperativeIds,
      bookYear: 2025,
    });
    expect(changed).toBe(2);
    expect(left.map(({ message }) => message).sort()).toEqual([
      'RAT tahun buku 2025 sudah tercatat, 12 Februari 2026.',
      'RAT tahun buku 2025 sudah tercatat, tanpa tanggal.',
    ]);
    expect(await backend.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({ notHeld: 0, undated: 3 });
    expect(JSON.stringify(await backend.ask('change.list', { cooperativeId: idOf('Uji') }))).toContain(
      'sudah RAT, tanggal belum dicatat',
    );
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await backend.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({ notHeld: 2, undated: 1 });
    const early = await backend.ask('rat.recordHeld', { cooperativeIds: [idOf('Uji')], bookYear: 2026 });
    expect(early).toMatchObject({ changed: 0, batchId: null });
    expect(early.left[0]?.message).toContain('tahun bukunya baru berakhir 31 Desember 2026');
  });

  test('gets its day in the entry without a reason for a correction, and undo takes it away again', async () => {
    const { backend, idOf } = await office();
    const id = idOf('Centang');
    const { batchId } = await backend.ask('rat.save', ratEntry(id, 2025, { stages: { held: '2026-03-01' } }));
    expect(await heldIn(backend, id)).toMatchObject({ heldOn: '2026-03-01' });
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await heldIn(backend, id)).toMatchObject({ heldOn: null });
    // Its report may have a day of its own.
    const kept = { ...ratEntry(id, 2025, { stages: { reported: '2026-03-20' } }), isHeldUndated: true };
    await backend.ask('rat.save', kept);
    expect(await heldIn(backend, id)).toMatchObject({ heldOn: null, reportedOn: '2026-03-20' });
    await backend.ask('rat.save', { ...kept, isHeldUndated: false, stages: ratEntry(id, 2025).stages });
    expect(await heldIn(backend, id)).toBeUndefined();
  });

  test('may get the day that the register names for its last RAT', async () => {
    const { backend, idOf } = await office();
    const id = idOf('Centang');
    await importRows(backend, [
      ['Nama Koperasi', 'Status', 'Kecamatan', 'Tanggal RAT Terakhir'],
      ['Koperasi Konsumen Contoh Centang', 'Aktif', 'Bengalon', '20/02/2026'],
    ]);
    const { reasons } = await backend.ask('rat.get', { cooperativeId: id, bookYear: 2025 });
    expect(reasons.at(-1)?.message).toContain('RAT terakhir di register tertanggal 20 Februari 2026');
    expect(await backend.ask('rat.bookNamed', { bookYear: 2025 })).toMatchObject({ booked: 1, left: [] });
    expect(await heldIn(backend, id)).toMatchObject({ heldOn: '2026-02-20' });
  });

  test.each([
    ['2026-11-28', 1],
    ['2026-11-29', 2],
    ['2026-11-30', 2],
  ])('counts in a recap of %s as the definition says: %s', async (on, count) => {
    const { backend } = await office();
    await backend.close();
    // Of a later day all three are asked, so that each is read out of what is kept.
    const later = await testBackend({ dataFolder: backend.dataFolder, today: '2026-12-05' });
    const table = await later.ask('recap.get', {
      grouping: 'district',
      columns: [
        { key: 'active', bookYear: null },
        { key: 'rat', bookYear: 2025 },
      ],
      on,
    });
    expect(table.total.cells[1]).toBe(count);
    expect(table.columns[1]?.definition).toContain(
      'RAT yang tanggalnya belum dicatat dihitung sejak hari pencatatannya',
    );
  });

  test('counts since it was first recorded, whatever is entered of it later', async () => {
    const { backend, idOf } = await office();
    await backend.close();
    const later = await testBackend({ dataFolder: backend.dataFolder, today: '2026-12-05' });
    const note = ratEntry(idOf('Centang'), 2025, { detail: { note: 'berita acara menyusul' } });
    await later.ask('rat.save', { ...note, isHeldUndated: true });
    const heldOn = async (on: string) =>
      (
        await later.ask('recap.get', {
          grouping: 'district',
          columns: [{ key: 'rat', bookYear: 2025 }],
          on,
        })
      ).total.cells[0];
    expect([await heldOn('2026-11-28'), await heldOn('2026-11-29')]).toEqual([1, 2]);
  });

  test.each([
    ['2026-02-19', null],
    ['2026-02-20', '2026-02-20'],
  ])('booked for 20 February, a report of %s is kept as %s', async (reported, kept) => {
    const { backend, idOf } = await office();
    const id = idOf('Centang');
    await importRows(backend, [
      ['Nama Koperasi', 'Status', 'Kecamatan', 'Tanggal RAT Terakhir'],
      ['Koperasi Konsumen Contoh Centang', 'Aktif', 'Bengalon', '20/02/2026'],
    ]);
    await backend.ask('rat.save', {
      ...ratEntry(id, 2025, { stages: { reported } }),
      isHeldUndated: true,
    });
    await backend.ask('rat.bookNamed', { bookYear: 2025 });
    expect(await heldIn(backend, id)).toMatchObject({ heldOn: '2026-02-20', reportedOn: kept });
  });

  test.each(['xlsx', 'csv'] as const)(
    'goes out in %s as a word and comes back as the same',
    async (format) => {
      const { backend } = await office();
      const file = path.join(tempFolder(), `keluar.${format}`);
      await backend.ask('cooperative.export', { path: file, format });
      const again = await backend.ask('import.run', { path: file, isDryRun: true });
      expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 4, refused: [] });
      // Into an empty office it is the same fact, known since that day.
      const other = await officeBackend({ today: '2026-12-01' });
      await other.ask('import.run', { path: file, isDryRun: false });
      expect(await other.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({ notHeld: 2, undated: 1 });
    },
  );
});
