import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf, figuresOf, newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const BOOK_YEAR = 2024;
const page = (backend: TestBackend, more: object = {}) =>
  backend.ask('evaluation.page', { bookYear: BOOK_YEAR, offset: 0, limit: 500, ...more });
const summary = (backend: TestBackend) => backend.ask('evaluation.summary', { bookYear: BOOK_YEAR });
const close = (backend: TestBackend) => backend.ask('evaluation.close', { bookYear: BOOK_YEAR });
const reopen = (backend: TestBackend, reason: string) =>
  backend.ask('evaluation.reopen', { bookYear: BOOK_YEAR, reason });

/** Active already when there is a RAT in the last three book years: in force for 2024. */
const onlyYears = {
  code: 'activity-test',
  value: {
    isReportRequired: false,
    isRunningBusinessRequired: false,
    maxYearsWithoutRat: 2,
    isFoundOnVisitRequired: false,
  },
  inForceFrom: '2024-12-01',
  inForceUntil: null,
  basis: 'Ketentuan dinas yang baru',
  note: '',
} as const;

/** Two cooperatives: one that did everything for 2024, one that did nothing since 2022. */
async function twoCooperatives(): Promise<{ backend: TestBackend; good: string; idle: string }> {
  const backend = await officeBackend();
  const good = await newRecord(backend, {
    name: 'Koperasi Konsumen Baik Sekali',
    legalEntityOn: '2010-05-05',
  });
  const idle = await newRecord(backend, { name: 'Koperasi Produsen Lama Diam', legalEntityOn: '2011-06-06' });
  for (const bookYear of [2022, 2023, 2024]) {
    const heldOn = `${bookYear + 1}-03-10`;
    await backend.ask('cooperative.saveRat', { id: good, bookYear, heldOn, reportedOn: heldOn });
  }
  await backend.ask('cooperative.saveRat', {
    id: idle,
    bookYear: 2022,
    heldOn: '2023-03-10',
    reportedOn: null,
  });
  await backend.ask('cooperative.save', {
    id: good,
    changes: {},
    figures: [figuresOf(2024, { turnover: 5_000_000 })],
  });
  return { backend, good, idle };
}

const rowsOf = ({ dataFolder }: TestBackend, sql: string): readonly unknown[] => {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  try {
    return raw.prepare(sql).all();
  } finally {
    raw.close();
  }
};

describe('an open evaluation', () => {
  test('is live: page, summary, panel and the command line’s list say the same', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const [{ total, rows }, counts, all] = [
      await page(backend),
      await summary(backend),
      await backend.ask('evaluation.list', { bookYear: BOOK_YEAR }),
    ];
    expect([total, rows.length, counts.total, all.length]).toEqual([1054, 500, 1054, 1054]);
    expect(counts.reported).toBe(278);
    for (const grade of ['A', 'B', 'C1', 'C2', 'D'] as const) {
      const listed = await page(backend, { grade, limit: 1 });
      expect([counts.grade[grade], all.filter((one) => one.grade === grade).length]).toEqual([
        listed.total,
        listed.total,
      ]);
    }
    const one = rows[0];
    const panel = await backend.ask('evaluation.get', { bookYear: BOOK_YEAR, cooperativeId: one?.id ?? '' });
    expect(panel.line).toEqual(one);
    expect(panel.reasons.activity.length).toBeGreaterThan(1);
    expect(panel.reasons.localClass[0]?.basis).toContain('berlaku sejak');
  });

  test('follows every change of the records at once', async () => {
    const { backend, idle } = await twoCooperatives();
    expect((await page(backend, { activity: 'active' })).total).toBe(1);
    await backend.ask('cooperative.saveRat', {
      id: idle,
      bookYear: 2024,
      heldOn: '2025-03-01',
      reportedOn: null,
    });
    await backend.ask('cooperative.save', {
      id: idle,
      changes: {},
      figures: [figuresOf(2024, { turnover: 1 })],
    });
    expect((await page(backend, { activity: 'active' })).total).toBe(2);
  });

  test('filters by words, class and report, sorts both ways and pages without gaps', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const all = await page(backend, { sort: 'grade' });
    const down = await page(backend, { sort: 'grade', isDescending: true, offset: 1053, limit: 10 });
    expect(down.rows.map(({ grade }) => grade)).toEqual([all.rows[0]?.grade]);
    const ids = new Set<string>();
    for (let offset = 0; offset < 1054; offset += 400) {
      for (const { id } of (await page(backend, { offset, limit: 400 })).rows) ids.add(id);
    }
    expect(ids.size).toBe(1054);
    const found = await page(backend, { text: 'maju bersama' });
    expect(found.total).toBeGreaterThan(0);
    for (const { name } of found.rows) expect(name.toLowerCase()).toMatch(/maju/);
    const late = await page(backend, { report: 'late' });
    expect(late.rows.every((row) => row.isRatReported && !row.isOnTime)).toBe(true);
  });
});

describe('closing', () => {
  test('a closed year stays as it was, byte by byte, when a record and the rule change later', async () => {
    const { backend, idle } = await twoCooperatives();
    expect(await close(backend)).toEqual({ version: 1, rowCount: 2 });
    const stored = 'SELECT * FROM evaluation_verdict ORDER BY position';
    const before = [rowsOf(backend, stored), await summary(backend), await page(backend)];
    const panel = await backend.ask('evaluation.get', { bookYear: BOOK_YEAR, cooperativeId: idle });

    await backend.ask('rule.addVersion', onlyYears);
    await backend.ask('cooperative.saveRat', {
      id: idle,
      bookYear: 2024,
      heldOn: '2025-03-01',
      reportedOn: null,
    });
    expect([rowsOf(backend, stored), await summary(backend), await page(backend)]).toEqual(before);
    expect(await backend.ask('evaluation.get', { bookYear: BOOK_YEAR, cooperativeId: idle })).toEqual(panel);
    const list = await backend.ask('evaluation.list', { bookYear: BOOK_YEAR });
    expect(list.find(({ id }) => id === idle)?.grade).toBe('D');

    // Another, open year is judged by the new rule.
    const other = await backend.ask('evaluation.summary', { bookYear: 2025 });
    expect([other.isClosed, other.activityBasis]).toEqual([false, expect.stringContaining('yang baru')]);
  });

  test('again needs reopening with a reason; both versions stay and the difference is told', async () => {
    const { backend, idle, good } = await twoCooperatives();
    await close(backend);
    expect(await backend.refusal('evaluation.close', { bookYear: BOOK_YEAR })).toMatchObject({
      code: 'EVALUATION_CLOSED',
    });
    expect(await faultsOf(backend, 'evaluation.reopen', { bookYear: BOOK_YEAR, reason: ' ' })).toEqual({
      reason: 'Harus diisi.',
    });
    await reopen(backend, 'Laporan RAT menyusul.');
    expect(await backend.refusal('evaluation.reopen', { bookYear: BOOK_YEAR, reason: 'x' })).toMatchObject({
      code: 'EVALUATION_OPEN',
    });
    await backend.ask('cooperative.saveRat', {
      id: idle,
      bookYear: 2024,
      heldOn: '2025-03-01',
      reportedOn: null,
    });
    expect(await close(backend)).toEqual({ version: 2, rowCount: 2 });

    const { closings, isClosed } = await summary(backend);
    expect(isClosed).toBe(true);
    expect(closings.map(({ version, reopening }) => [version, reopening?.reason])).toEqual([
      [1, 'Laporan RAT menyusul.'],
      [2, undefined],
    ]);
    expect(closings[0]?.reopening?.by.length).toBeGreaterThan(0);
    const { total, differences } = await backend.ask('evaluation.compare', {
      bookYear: BOOK_YEAR,
      from: 1,
      to: 2,
    });
    expect(total).toBe(1);
    expect(differences[0]).toMatchObject({ id: idle, name: 'Koperasi Produsen Lama Diam' });
    expect(differences[0]?.changes).toContain('Grade: D → B');
    expect(differences[0]?.why.join(' ')).toContain('RAT tahun buku 2024 dilaksanakan 1 Maret 2025.');
    expect(differences.some(({ id }) => id === good)).toBe(false);
  });

  test('before the book year is over, and of an empty register, is refused', async () => {
    const backend = await officeBackend({ today: '2024-12-31' });
    expect(Object.keys(await faultsOf(backend, 'evaluation.close', { bookYear: BOOK_YEAR }))).toEqual([
      'bookYear',
    ]);
    const after = await officeBackend({ today: '2025-01-01' });
    expect(await after.refusal('evaluation.close', { bookYear: BOOK_YEAR })).toMatchObject({
      code: 'EVALUATION_EMPTY',
    });
  });

  test('cancelled half-way leaves nothing behind', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const closing = backend.dispatch({
      name: 'evaluation.close',
      input: { bookYear: BOOK_YEAR },
      jobId: 'tutup',
      onProgress: (done) => {
        if (done === 500) void backend.ask('job.cancel', { jobId: 'tutup' });
      },
    });
    expect(await closing).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(rowsOf(backend, 'SELECT * FROM evaluation')).toEqual([]);
    expect((await summary(backend)).isClosed).toBe(false);
  });

  test('one altered word breaks the seal: nothing is shown or printed from it', async () => {
    const { backend } = await twoCooperatives();
    await close(backend);
    const { dataFolder } = backend;
    await backend.close();
    const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
    raw.exec(`DROP TRIGGER evaluation_verdict_no_update;
      UPDATE evaluation_verdict SET verdict_json = replace(verdict_json, '"grade":"D"', '"grade":"A"')`);
    raw.close();
    const again = await (await import('../../helpers/test-backend.ts')).testBackend({ dataFolder });
    for (const name of ['evaluation.summary', 'evaluation.list', 'evaluation.print'] as const) {
      expect(await again.refusal(name, { bookYear: BOOK_YEAR })).toMatchObject({ code: 'SNAPSHOT_ALTERED' });
    }
  });
});

describe('decided by hand', () => {
  test('goes before the rule with reason, who and when; taking it back too; never in a closed year', async () => {
    const { backend, idle } = await twoCooperatives();
    const decide = (activity: 'active' | null, reason: string) =>
      backend.ask('evaluation.override', { bookYear: BOOK_YEAR, cooperativeId: idle, activity, reason });
    const activity = async () =>
      (await backend.ask('evaluation.get', { bookYear: BOOK_YEAR, cooperativeId: idle })).line;
    await decide('active', 'Arsip hilang waktu banjir.');
    expect(await activity()).toMatchObject({ activity: 'active', isOverridden: true });
    expect((await page(backend, { isOverridden: true })).total).toBe(1);
    const { reasons } = await backend.ask('evaluation.get', { bookYear: BOOK_YEAR, cooperativeId: idle });
    expect(reasons.activity[0]?.message).toMatch(/^Ditetapkan aktif oleh .+ pada 18 November 2025: Arsip/);
    await decide(null, 'Arsip ditemukan.');
    expect(await activity()).toMatchObject({ activity: 'inactive', isOverridden: false });
    expect(rowsOf(backend, 'SELECT * FROM evaluation_override')).toHaveLength(2);
    await close(backend);
    expect(
      await backend.refusal('evaluation.override', {
        bookYear: BOOK_YEAR,
        cooperativeId: idle,
        activity: 'active',
        reason: 'x',
      }),
    ).toMatchObject({ code: 'EVALUATION_CLOSED' });
  });
});

describe('the status of the register', () => {
  test('changes only when asked for, with a preview, a history and one way back', async () => {
    const { backend, good, idle } = await twoCooperatives();
    const statuses = async () =>
      Promise.all([good, idle].map(async (id) => (await backend.ask('cooperative.get', { id })).status));
    const [before] = await statuses();
    expect(await backend.refusal('evaluation.previewStatus', { bookYear: BOOK_YEAR })).toMatchObject({
      code: 'EVALUATION_OPEN',
    });
    await close(backend);
    expect(await statuses()).toEqual([before, before]);
    const preview = await backend.ask('evaluation.previewStatus', { bookYear: BOOK_YEAR });
    expect([preview.toActive, preview.toInactive, preview.unchanged, preview.leftAlone]).toEqual(
      before === 'active' ? [0, 1, 1, 0] : [1, 0, 1, 0],
    );
    expect(
      Object.keys(
        await faultsOf(backend, 'evaluation.applyStatus', { bookYear: BOOK_YEAR, sinceOn: '2025-11-19' }),
      ),
    ).toEqual(['sinceOn']);
    const { changed, batchId } = await backend.ask('evaluation.applyStatus', {
      bookYear: BOOK_YEAR,
      sinceOn: '2025-11-18',
    });
    expect([changed, await statuses()]).toEqual([1, ['active', 'inactive']]);
    const { statusHistory } = await backend.ask('cooperative.get', { id: before === 'active' ? idle : good });
    expect(statusHistory.some(({ reason }) => reason === 'Evaluasi tahun buku 2024 versi 1')).toBe(true);
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await statuses()).toEqual([before, before]);
  });

  test('leaves a cooperative alone that is proposed for dissolution: that has a procedure of its own', async () => {
    const { backend, good, idle } = await twoCooperatives();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    for (const id of [good, idle]) {
      raw.prepare(`UPDATE cooperative SET status = 'dissolution_proposed' WHERE id = ?`).run(id);
    }
    raw.close();
    await close(backend);
    const preview = await backend.ask('evaluation.previewStatus', { bookYear: BOOK_YEAR });
    expect(preview).toMatchObject({ toActive: 0, toInactive: 0, unchanged: 0, leftAlone: 2 });
    const input = { bookYear: BOOK_YEAR, sinceOn: '2025-11-18' };
    expect(await backend.ask('evaluation.applyStatus', input)).toMatchObject({ changed: 0 });
    expect((await backend.ask('cooperative.get', { id: good })).status).toBe('dissolution_proposed');
  });
});

describe('on paper and as a workbook', () => {
  test('every kecamatan has its pages with source, definition and cut-off; an open year is marked KONSEP', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const draft = await backend.ask('evaluation.print', { bookYear: BOOK_YEAR });
    expect(readPages(readFileSync(draft.path))[0]?.text).toContain('KONSEP');
    await close(backend);
    const { path: file, pages } = await backend.ask('evaluation.print', { bookYear: BOOK_YEAR });
    const printed = readPages(readFileSync(file));
    expect(printed).toHaveLength(pages);
    const text = printed.map((one) => one.text).join('\n');
    expect(text).not.toContain('KONSEP');
    for (const word of [
      'Kecamatan Bengalon',
      'Kecamatan Sangatta Utara',
      'Sumber: register',
      'Kelas dinas: sehat bila',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(word);
    for (const one of printed) {
      expect(one.text).toMatch(/Halaman \d+ dari \d+/);
      expect(one.text).toContain('Nama koperasi');
    }
  }, 60_000);

  test('the workbook holds exactly the filtered list', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const target = path.join(tempFolder(), 'evaluasi.xlsx');
    const { total } = await page(backend, { grade: 'A' });
    const made = await backend.ask('evaluation.export', { bookYear: BOOK_YEAR, grade: 'A', path: target });
    expect(made).toEqual({ path: target, rowCount: total });
  });
});

test('officers never recorded are no sign of none; where only one outside the three is known and gone, there are none', async () => {
  const { backend, good } = await twoCooperatives();
  const classOf = async () => (await page(backend)).rows.find(({ id }) => id === good)?.localClass;
  expect(await classOf()).toBe('healthy');
  const { updatedAt } = await backend.ask('cooperative.get', { id: good });
  await backend.ask('role.save', {
    cooperativeId: good,
    expectedUpdatedAt: updatedAt,
    id: null,
    organ: 'pengurus',
    position: 'Wakil Ketua',
    person: { id: null, name: 'Nama Ketua Contoh' },
    startsOn: '2020-01-01',
    endsOn: '2024-06-30',
  });
  expect(await classOf()).toBe('unhealthy');
});
