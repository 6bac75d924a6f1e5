import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addHead } from '../../helpers/letter-office.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { ratEntry } from '../../helpers/rat-entry.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const HEAD = 'Nama Koperasi;Status;Kecamatan;Tanggal RAT Terakhir';
const SENTENCE = 'RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan.';

/** A list as ODS gives it: the last RAT's day without its book year. */
async function registered(backend: TestBackend, rows: readonly string[]): Promise<readonly string[]> {
  const file = path.join(tempFolder(), 'masuk.csv');
  writeFileSync(file, `${[HEAD, ...rows].join('\n')}\n`);
  await backend.ask('import.run', { path: file, isDryRun: false });
  const { rows: listed } = await backend.ask('cooperative.list', { limit: 500 });
  return listed.map(({ id }) => id);
}

/** Four cooperatives: named 2026, named on the year's last day, named a year earlier, named nothing. */
async function office() {
  const backend = await officeBackend({ today: '2026-11-29' });
  const ids = await registered(backend, [
    'Koperasi Contoh Rajin;Aktif;Bengalon;12/02/2026',
    'Koperasi Dua Hari Batas;Aktif;Bengalon;31/12/2025',
    'Koperasi Empat Lama;Aktif;Bengalon;14/02/2025',
    'Koperasi Lima Kosong;Aktif;Bengalon;',
  ]);
  return { backend, ids };
}

describe('a RAT that the register names without its book year', () => {
  test('stands on the board as such, not as "belum ada catatan", and no letter is due', async () => {
    const { backend } = await office();
    const { rows } = await backend.ask('rat.board', { bookYear: 2025 });
    expect(
      rows.map(({ unplaced, daysOverdue, reminder }) => [
        unplaced?.reason.message,
        daysOverdue,
        reminder?.step,
      ]),
    ).toEqual([
      [SENTENCE, 0, undefined],
      [undefined, 213, 1],
      [undefined, 213, 1],
      [undefined, 213, 1],
    ]);
    const counts = await backend.ask('rat.boardCount', { bookYear: 2025 });
    expect(counts).toMatchObject({ total: 4, notHeld: 3, unplaced: 1, overdue: 3 });
    expect(counts.stages).toMatchObject({ none: 3, unplaced: 1 });
    for (const filter of [{ stages: ['unplaced'] as const }, { standing: 'unplaced' as const }]) {
      const found = await backend.ask('rat.board', { bookYear: 2025, ...filter });
      expect(found.rows.map(({ name }) => name)).toEqual(['Koperasi Contoh Rajin']);
    }
    for (const standing of ['not-held', 'overdue'] as const) {
      const found = await backend.ask('rat.board', { bookYear: 2025, standing });
      expect(found.rows.map(({ name }) => name)).not.toContain('Koperasi Contoh Rajin');
    }
    expect(await backend.ask('home.rat', { bookYear: 2025 })).toMatchObject({
      notHeld: 3,
      unplaced: 1,
      overdue: 3,
    });
  });

  test('is said by the evaluation, the award, the record and the entry', async () => {
    const { backend, ids } = await office();
    const [id = ''] = ids;
    const [line, other] = await backend.ask('evaluation.list', { bookYear: 2025 });
    expect(line).toMatchObject({ rat: 'unplaced', isRatReported: false });
    expect(other?.rat).toBe('none');
    const said = line?.reasons.map(({ message }) => message).join(' ') ?? '';
    expect(said).toContain(SENTENCE);
    expect(said).not.toContain('belum dilaporkan');
    expect(await backend.ask('evaluation.summary', { bookYear: 2025 })).toMatchObject({
      reported: 0,
      unplaced: 1,
    });
    const page = (report: 'unplaced' | 'not_reported') =>
      backend
        .ask('evaluation.page', { bookYear: 2025, report, offset: 0, limit: 50 })
        .then(({ rows }) => rows.map(({ name }) => name));
    expect(await page('unplaced')).toEqual(['Koperasi Contoh Rajin']);
    expect(await page('not_reported')).not.toContain('Koperasi Contoh Rajin');
    const { reasons, nextReminder } = await backend.ask('rat.get', { cooperativeId: id, bookYear: 2025 });
    expect(reasons.map(({ code, level }) => [code, level])).toEqual([
      ['RAT_TAHUN_BUKU_BELUM_PASTI', 'warning'],
    ]);
    expect(nextReminder).toBeNull();
    const { unplacedRat } = await backend.ask('cooperative.get', { id });
    expect(unplacedRat).toMatchObject({ on: '2026-02-12', bookYear: 2025, reason: { message: SENTENCE } });
  });

  test('is booked for all with one command, with its origin, and taken back as one', async () => {
    const { backend, ids } = await office();
    const [id = ''] = ids;
    const { booked, batchId, left } = await backend.ask('rat.bookNamed', { bookYear: 2025 });
    expect({ booked, left }).toEqual({ booked: 1, left: [] });
    const year = await backend.ask('rat.get', { cooperativeId: id, bookYear: 2025 });
    expect(year.stages.find(({ stage }) => stage === 'held')).toMatchObject({
      on: '2026-02-12',
      note: 'dari tanggal RAT terakhir di register',
    });
    expect(year.reasons.map(({ code }) => code)).toContain('RAT_DARI_REGISTER');
    const history = await backend.ask('change.list', { cooperativeId: id });
    expect(JSON.stringify(history)).toContain(
      'RAT tahun buku 2025 dibukukan dari tanggal RAT terakhir di register',
    );
    expect(await backend.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({
      unplaced: 0,
      notHeld: 3,
    });
    expect((await backend.ask('cooperative.get', { id })).unplacedRat).toBeNull();
    await backend.ask('change.undo', { batchId: batchId ?? '' });
    expect(await backend.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({
      unplaced: 1,
      notHeld: 3,
    });
  });

  test('whose day may belong to two years is booked only for one that is asked for by itself', async () => {
    const { backend, ids } = await office();
    const [rajin = '', batas = ''] = ids;
    const { rows } = await backend.ask('rat.board', { bookYear: 2024 });
    expect(rows.map(({ unplaced }) => unplaced?.candidates)).toEqual([
      [2024, 2025],
      [2024],
      [2024],
      undefined,
    ]);
    const { booked, left } = await backend.ask('rat.bookNamed', { bookYear: 2024 });
    expect(booked).toBe(2);
    expect(left.map(({ id, message }) => [id, message])).toEqual([
      [rajin, `${SENTENCE} Rapat itu dapat berupa RAT tahun buku 2024 atau 2025.`],
    ]);
    const asked = { bookYear: 2024, cooperativeIds: [rajin, batas] };
    expect(await backend.ask('rat.bookNamed', asked)).toMatchObject({ booked: 0, batchId: null });
    expect(await backend.ask('rat.bookNamed', { bookYear: 2024, cooperativeIds: [rajin] })).toMatchObject({
      booked: 1,
      left: [],
    });
  });

  test('is no longer asked about once the year has a RAT of its own', async () => {
    const { backend, ids } = await office();
    await backend.ask('rat.save', ratEntry(ids[0] ?? '', 2025, { stages: { held: '2026-02-20' } }));
    expect(await backend.ask('rat.boardCount', { bookYear: 2025 })).toMatchObject({
      unplaced: 0,
      notHeld: 3,
    });
    expect(await backend.ask('rat.bookNamed', { bookYear: 2025 })).toMatchObject({
      booked: 0,
      batchId: null,
    });
  });
});

describe('a warning letter', () => {
  const draft = (cooperativeIds: readonly string[], more: object = {}) => ({
    templateCode: 'teguran-1',
    cooperativeIds,
    on: '2026-11-29',
    bookYear: 2025,
    fields: { hal: 'Teguran', batas_tanggapan: '2026-12-20' },
    ...more,
  });

  test('to a cooperative with such a RAT is asked about, by name, and made only when confirmed', async () => {
    const { backend, ids } = await office();
    await addHead(backend);
    const refused = await backend.refusal('letter.createBatch', draft(ids));
    expect(refused).toMatchObject({
      code: 'LETTER_WARNING_DOUBTFUL',
      details: {
        facts: { jumlah: 1 },
        faults: [{ path: 'cooperativeIds[0]', message: `Koperasi Contoh Rajin: ${SENTENCE}` }],
      },
    });
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
    expect((await backend.ask('letter.createBatch', draft(ids.slice(1)))).ids).toHaveLength(3);
    const made = await backend.ask('letter.createBatch', draft(ids.slice(0, 1), { isConfirmed: true }));
    expect(await backend.refusal('letter.finalise', { ids: made.ids })).toMatchObject({
      code: 'LETTER_WARNING_DOUBTFUL',
      details: {
        faults: expect.arrayContaining([
          { path: 'ids[0]', message: `Koperasi Contoh Rajin: ${SENTENCE}` },
        ]) as unknown,
      },
    });
    const number = { id: made.ids[0] ?? '', number: '500.3/9', on: '2026-11-29' };
    expect((await backend.refusal('letter.recordNumber', number)).code).toBe('LETTER_WARNING_DOUBTFUL');
    const { letters } = await backend.ask('letter.finalise', { ids: made.ids, isConfirmed: true });
    expect(letters).toHaveLength(1);
  });

  test('to one whose RAT of the year is on record is asked about, an invitation to it is not', async () => {
    const { backend, ids } = await office();
    await backend.ask('rat.bookNamed', { bookYear: 2025 });
    const { details } = await backend.refusal('letter.createBatch', draft(ids.slice(0, 1)));
    expect(details.faults).toEqual([
      {
        path: 'cooperativeIds[0]',
        message: 'Koperasi Contoh Rajin: RAT tahun buku 2025 sudah tercatat dilaksanakan 12 Februari 2026.',
      },
    ]);
    const invitation = draft(ids, { templateCode: 'undangan-rat', on: '2026-03-01' });
    expect((await backend.ask('letter.createBatch', invitation)).ids).toHaveLength(4);
  });
});
