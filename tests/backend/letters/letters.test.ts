import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { draftLetters, FIELDS, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

async function printed(backend: TestBackend, ids: readonly string[], options: object = {}) {
  const { files } = await backend.ask('letter.print', { ids, ...options });
  return files.map((file) => new Uint8Array(readFileSync(file)));
}

const ledger = (backend: TestBackend) =>
  new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true })
    .prepare<[], { id: string; text: string; state: string; state_reason: string }>(
      `SELECT id, text, state, state_reason FROM letter_number ORDER BY series, sequence`,
    )
    .all();

describe('from draft to sent', () => {
  test('the number of a final letter is not voided from the book, only with its letter', async () => {
    const { backend, ids } = await letterOffice(1);
    await backend.ask('letter.finalise', { ids: await draftLetters(backend, 'teguran-1', ids) });
    const id = ledger(backend)[0]?.id ?? '';
    expect(await backend.refusal('number.void', { id, reason: 'Salah ketik' })).toMatchObject({
      code: 'NUMBER_HAS_OWNER',
      details: { facts: { pemilik: 'surat yang sudah final' } },
    });
    expect(ledger(backend)).toMatchObject([{ state: 'issued' }]);
  });

  test('a draft has no number and says KONSEP; final draws numbers in the order asked', async () => {
    const { backend, ids } = await letterOffice(3);
    const drafts = await draftLetters(backend, 'teguran-1', ids);
    expect(drafts).toHaveLength(3);
    const [konsep] = await printed(backend, drafts);
    expect(readFlowingText(konsep ?? new Uint8Array())).toContain('KONSEP');
    expect(ledger(backend)).toEqual([]);
    const { letters } = await backend.ask('letter.finalise', { ids: drafts });
    expect(letters.map(({ number }) => number)).toEqual([
      '500.3/001/DKUKM/XI/2025',
      '500.3/002/DKUKM/XI/2025',
      '500.3/003/DKUKM/XI/2025',
    ]);
    const { rows } = await backend.ask('letter.list', {});
    expect(rows.map(({ recipientLabel }) => recipientLabel)).toEqual([
      'Koperasi Uji Surat Nomor 1',
      'Koperasi Uji Surat Nomor 2',
      'Koperasi Uji Surat Nomor 3',
    ]);
    await backend.ask('letter.markSent', { ids: drafts, on: '2025-11-18' });
    expect((await backend.ask('letter.list', { state: 'sent' })).counts).toEqual({
      draft: 0,
      final: 0,
      sent: 3,
      void: 0,
    });
    const opened = await backend.ask('letter.get', { id: drafts[0] ?? '' });
    expect(opened.events.map(({ what }) => what).toSorted()).toEqual(['created', 'final', 'printed', 'sent']);
    expect(opened.events.every(({ who, at }) => who !== '' && at !== '')).toBe(true);
  });

  test('is signed by the position its template names, as it was held on the day of the letter', async () => {
    const { backend, ids } = await letterOffice(1);
    await backend.ask('office.addSignatory', {
      kind: 'division_head',
      position: 'Kepala Bidang Kelembagaan',
      onBehalfOf: 'Kepala Dinas',
      name: 'Nama Kabid Contoh',
      startsOn: '2025-01-01',
    });
    const { template } = await backend.ask('template.get', { code: 'teguran-1' });
    const { name, text, defaults, page, switches } = template;
    const signer = 'division_head:kepala bidang kelembagaan';
    await backend.ask('template.save', {
      code: 'teguran-1',
      content: { name, text, defaults, page, switches, signer },
    });
    const letters = await finalLetters(backend, 'teguran-1', ids);
    const [pdf] = await printed(
      backend,
      letters.map(({ id }) => id),
    );
    const words = readFlowingText(pdf ?? new Uint8Array());
    expect(words).toMatch(/a\.n\. KEPALA DINAS/i);
    expect(words).toMatch(/KEPALA BIDANG KELEMBAGAAN/i);
    expect(words).toContain('Nama Kabid Contoh');
  });

  test('a letter dated before the last one of its book becomes final only with a reason, which the book keeps', async () => {
    const { backend, ids } = await letterOffice(3);
    await finalLetters(backend, 'teguran-1', ids.slice(0, 1));
    const drafts = await draftLetters(backend, 'teguran-1', ids.slice(1), { on: '2025-11-17' });
    const refused = await backend.refusal('letter.finalise', { ids: drafts });
    expect(refused.code).toBe('NUMBER_DATE_EARLIER');
    expect(ledger(backend)).toHaveLength(1);
    const { letters } = await backend.ask('letter.finalise', {
      ids: drafts,
      earlierDateReason: 'Surat diketik kemarin, listrik padam',
    });
    expect(letters.map(({ number }) => number)).toEqual([
      '500.3/002/DKUKM/XI/2025',
      '500.3/003/DKUKM/XI/2025',
    ]);
    const notes = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true })
      .prepare(`SELECT detail FROM letter_number_event WHERE what = 'earlier_date'`)
      .pluck()
      .all();
    expect(notes).toEqual(Array(2).fill('Surat diketik kemarin, listrik padam'));
  });

  test('a reprint is the same bytes, also after the cooperative, the template and the office changed', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'teguran-1', ids);
    const [first] = await printed(backend, [letter?.id ?? '']);
    const { updatedAt } = await backend.ask('cooperative.get', { id: ids[0] ?? '' });
    await backend.ask('cooperative.save', {
      id: ids[0] ?? '',
      expectedUpdatedAt: updatedAt,
      changes: { name: 'Koperasi Nama Baru Sekali' },
    });
    const { template } = await backend.ask('template.get', { code: 'teguran-1' });
    const { name, defaults, page, switches } = template;
    await backend.ask('template.save', {
      code: 'teguran-1',
      content: { name, defaults, page, switches, text: 'Lain sama sekali' },
    });
    const [second] = await printed(backend, [letter?.id ?? '']);
    expect(Buffer.from(second ?? []).equals(Buffer.from(first ?? []))).toBe(true);
  });

  test('one changed byte of a sealed letter is found out', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'teguran-1', ids);
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(
      `DROP TRIGGER paper_no_update; UPDATE paper SET data_json = replace(data_json, 'Nomor 1', 'Nomor 9')`,
    );
    raw.close();
    expect(await backend.refusal('letter.print', { ids: [letter?.id] })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
  });

  test('a correction keeps number and day, names itself on the copy and leaves a trail', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'teguran-1', ids);
    const id = letter?.id ?? '';
    expect(
      await backend.refusal('letter.save', { id, cooperativeIds: ids, on: '2025-11-30', fields: {} }),
    ).toMatchObject({
      code: 'LETTER_NOT_DRAFT',
    });
    const { fields } = await backend.ask('letter.get', { id });
    const answer = await backend.ask('letter.correct', {
      id,
      fields: { ...fields, hal: 'Teguran yang Dibetulkan' },
      reason: 'Hal kurang tepat',
    });
    expect(answer).toEqual({ revision: 1 });
    const [bytes] = await printed(backend, [id]);
    const text = readFlowingText(bytes ?? new Uint8Array());
    expect(text).toContain('Teguran yang Dibetulkan');
    expect(text).toContain('Perbaikan ke-1, 18 November 2025');
    expect(text).toContain('500.3/001/DKUKM/XI/2025');
    expect(ledger(backend)).toHaveLength(1);
    const opened = await backend.ask('letter.get', { id });
    expect(opened).toMatchObject({ revision: 1, number: '500.3/001/DKUKM/XI/2025', datedOn: '2025-11-18' });
    expect(opened.events.find(({ what }) => what === 'corrected')).toMatchObject({
      revision: 1,
      detail: 'Hal kurang tepat',
    });
  });

  test('a void letter keeps its number as void, is never voided twice and prints BATAL', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'teguran-1', ids);
    const id = letter?.id ?? '';
    expect(await backend.refusal('letter.void', { id, reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await backend.ask('letter.void', { id, reason: 'Salah koperasi' });
    expect(ledger(backend)).toMatchObject([
      { text: '500.3/001/DKUKM/XI/2025', state: 'void', state_reason: 'Salah koperasi' },
    ]);
    expect(await backend.refusal('letter.void', { id, reason: 'lagi' })).toMatchObject({
      code: 'LETTER_ALREADY_VOID',
    });
    expect(await backend.refusal('letter.markSent', { ids: [id], on: '2025-11-19' })).toMatchObject({
      code: 'LETTER_NOT_FINAL',
    });
    const [bytes] = await printed(backend, [id]);
    expect(readFlowingText(bytes ?? new Uint8Array())).toContain('BATAL');
    const [next] = await finalLetters(backend, 'teguran-1', ids);
    expect(next?.number).toBe('500.3/002/DKUKM/XI/2025');
  });

  test('when one of several cannot become final none does, and no number is used up', async () => {
    const { backend, ids } = await letterOffice(2);
    const [done] = await finalLetters(backend, 'teguran-1', ids.slice(0, 1));
    const drafts = await draftLetters(backend, 'teguran-1', ids);
    const refused = await backend.refusal('letter.finalise', { ids: [...drafts, done?.id] });
    expect(refused).toMatchObject({ code: 'LETTER_NOT_DRAFT' });
    expect(ledger(backend)).toHaveLength(1);
    expect((await backend.ask('letter.list', { state: 'draft' })).rows).toHaveLength(2);
  });

  test.each([
    ['2025-12-31', '500.3/001/DKUKM/XII/2025'],
    ['2026-01-01', '500.3/001/DKUKM/I/2026'],
  ])('a letter of %s is %s: each year has its own row', async (on, number) => {
    const { backend, ids } = await letterOffice(1);
    await finalLetters(backend, 'teguran-1', ids, { on: on === '2025-12-31' ? '2026-01-01' : '2025-12-31' });
    const [letter] = await finalLetters(backend, 'teguran-1', ids, { on });
    expect(letter?.number).toBe(number);
  });
});

describe('what is asked of a letter', () => {
  test('a letter to each cooperative needs one; unknown cooperatives and impossible days are refused', async () => {
    const { backend, ids } = await letterOffice(1);
    const entered = { templateCode: 'teguran-1', on: '2025-11-18', fields: FIELDS };
    expect(await backend.refusal('letter.createBatch', { ...entered, cooperativeIds: [] })).toMatchObject({
      code: 'LETTER_NO_RECIPIENT',
    });
    expect(
      await backend.refusal('letter.createBatch', { ...entered, cooperativeIds: ['tidak-ada'] }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    const wrong = { ...entered, cooperativeIds: ids, fields: { ...FIELDS, batas_tanggapan: '2025-02-30' } };
    expect(await backend.refusal('letter.createBatch', wrong)).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'fields.batas_tanggapan' }] },
    });
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
  });

  test('cancelled half way nothing is left', async () => {
    const { backend, ids } = await letterOffice(60);
    const work = backend.dispatch({
      name: 'letter.createBatch',
      input: { templateCode: 'teguran-1', cooperativeIds: ids, on: '2025-11-18', fields: FIELDS },
      jobId: 'banyak',
      onProgress: (done) => {
        if (done === 5) void backend.dispatch({ name: 'job.cancel', input: { jobId: 'banyak' } });
      },
    });
    expect(await work).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect((await backend.ask('letter.list', {})).rows).toEqual([]);
  });

  test('54 recipients stand in one decree and in 54 letters, in order', async () => {
    const { backend, ids } = await letterOffice(54);
    const [decree] = await finalLetters(backend, 'sk-penghargaan', ids);
    const [bytes] = await printed(backend, [decree?.id ?? '']);
    const text = readFlowingText(bytes ?? new Uint8Array());
    expect(text.match(/Koperasi Uji Surat Nomor \d+/g)).toEqual(
      Array.from({ length: 54 }, (_, index) => `Koperasi Uji Surat Nomor ${index + 1}`),
    );
    expect(text).toContain('54 (lima puluh empat) koperasi');
    for (const id of ids)
      await backend.ask('cooperative.saveRat', {
        id,
        bookYear: 2024,
        heldOn: '2025-03-15',
        reportedOn: null,
      });
    const letters = await finalLetters(backend, 'surat-penghargaan', ids);
    expect(new Set(letters.map(({ number }) => number)).size).toBe(54);
    const ofAll = letters.map(({ id }) => id);
    const [one] = await printed(backend, ofAll);
    expect(readPages(one ?? new Uint8Array())).toHaveLength(54);
    expect(await printed(backend, ofAll.slice(0, 3), { isSeparate: true })).toHaveLength(3);
  });

  test('search finds a letter by number, recipient and subject; filters narrow it', async () => {
    const names = ['Koperasi Konsumen Kenanga Jaya', 'Koperasi Konsumen Melati Jaya'];
    const { backend, ids } = await letterOffice(2, (index) => names[index] ?? '');
    await finalLetters(backend, 'teguran-1', ids);
    await draftLetters(backend, 'daftar-hadir', ids, { on: '2024-05-01' });
    const count = async (filter: object) => (await backend.ask('letter.list', filter)).rows.length;
    expect(await count({ text: '500.3/002' })).toBe(1);
    expect(await count({ text: 'melati' })).toBe(1);
    expect(await count({ text: 'teguran pelaksanaan' })).toBe(2);
    expect(await count({ text: '%' })).toBe(0);
    expect(await count({ year: 2024 })).toBe(1);
    expect(await count({ templateCode: 'daftar-hadir' })).toBe(1);
    expect((await backend.ask('letter.list', {})).years).toEqual([2025, 2024]);
  });
});

describe('the signature of the day', () => {
  test('an old letter keeps the old head; a decision drops titles, a letter shows all', async () => {
    const { backend, ids } = await letterOffice(1);
    const position = 'Kepala Dinas Koperasi dan UKM';
    await backend.ask('office.addSignatory', {
      prefix: 'Plt.',
      position,
      name: 'Drs. Pejabat Lama, M.Si.',
      rank: 'Pembina (IV/a)',
      nip: '196604201992031008',
      startsOn: '2024-01-01',
      endsOn: '2025-06-30',
    });
    await backend.ask('office.addSignatory', {
      prefix: '',
      position,
      name: 'Pejabat Baru, S.E.',
      rank: 'Pembina Utama Muda (IV/c)',
      nip: '197004201992031008',
      startsOn: '2025-07-01',
    });
    const textOf = async (code: string, on: string) => {
      const [letter] = await finalLetters(backend, code, ids, { on });
      const [bytes] = await printed(backend, [letter?.id ?? '']);
      return readFlowingText(bytes ?? new Uint8Array());
    };
    const before = await textOf('teguran-1', '2025-06-30');
    expect(before).toContain('Plt. KEPALA DINAS KOPERASI DAN UKM');
    expect(before).toContain('Drs. Pejabat Lama, M.Si.');
    expect(before).toContain('NIP 19660420 199203 1 008');
    expect(await textOf('teguran-1', '2025-07-01')).toContain('Pejabat Baru, S.E.');
    const decree = await textOf('sk-penghargaan', '2025-07-02');
    expect(decree).toContain('Pejabat Baru');
    expect(decree).not.toContain('Pejabat Baru, S.E.');
    expect(decree).toContain('NIP 19700420 199203 1 008');
  });
});

describe('the e-office', () => {
  test('its number and day are written back, once a year only', async () => {
    const { backend, ids } = await letterOffice(2);
    const [first, second] = await draftLetters(backend, 'teguran-1', ids);
    const number = 'T-500.3/1885/DKUKM.03';
    await backend.ask('letter.recordNumber', { id: first ?? '', number, on: '2025-11-21' });
    expect(await backend.ask('letter.get', { id: first ?? '' })).toMatchObject({
      state: 'final',
      number,
      datedOn: '2025-11-21',
    });
    const [bytes] = await printed(backend, [first ?? '']);
    const text = readFlowingText(bytes ?? new Uint8Array());
    expect(text).toContain(number);
    expect(text).toContain('21 November 2025');
    expect(
      await backend.refusal('letter.recordNumber', { id: second, number, on: '2025-12-01' }),
    ).toMatchObject({
      code: 'NUMBER_TAKEN',
    });
    expect(ledger(backend)).toMatchObject([{ text: number, state: 'issued', state_reason: '' }]);
  });

  test('the names of its marks are a setting', async () => {
    const { backend } = await letterOffice(0);
    expect((await backend.ask('letter.getMarks', {})).marks.number).toBe('${nomor_naskah}');
    const marks = { number: '${nomor}', date: '${tgl}', signature: '${ttd}' };
    await backend.ask('letter.saveMarks', { marks });
    expect((await backend.ask('letter.getMarks', {})).marks).toEqual(marks);
  });
});

test('squeezed onto one sheet a long letter is one page for that print only', async () => {
  const { backend, ids } = await letterOffice(1);
  const { template } = await backend.ask('template.get', { code: 'teguran-1' });
  const { name, defaults, page, switches } = template;
  const extra = Array.from(
    { length: 9 },
    (_, index) =>
      `\n[[alinea]] Tambahan ke-${index + 1} yang cukup panjang agar surat ini tidak muat dalam satu lembar kertas.\n`,
  );
  const text = template.text.replace('\n[[tanda tangan]]', `${extra.join('')}\n[[tanda tangan]]`);
  await backend.ask('template.save', {
    code: 'teguran-1',
    content: { name, defaults, page, switches, text },
  });
  const [letter] = await finalLetters(backend, 'teguran-1', ids);
  const all = { ids: [letter?.id ?? ''] };
  expect((await backend.ask('letter.print', all)).pages).toBe(2);
  expect(await backend.ask('letter.print', { ...all, isFitted: true })).toMatchObject({
    pages: 1,
    notFitted: 0,
  });
  expect((await backend.ask('letter.print', all)).pages).toBe(2);
});

test('an import cannot be taken back under a letter to one of its cooperatives', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  await draftLetters(backend, 'teguran-1', [rows[0]?.id ?? '']);
  const [batch] = await backend.ask('import.list', {});
  expect(await backend.refusal('import.undo', { importId: batch?.id })).toMatchObject({
    code: 'IMPORT_HAS_LATER_WORK',
  });
});

test('a warning and an invitation that are sent are facts of the RAT year; one sent tomorrow is refused whole', async () => {
  const { backend, ids } = await letterOffice(2);
  const warnings = (await finalLetters(backend, 'teguran-2', ids)).map(({ id }) => id);
  const refused = await backend.refusal('letter.markSent', { ids: warnings, on: '2025-11-19' });
  expect(refused.code).toBe('INVALID_INPUT');
  expect((await backend.ask('letter.list', { state: 'sent' })).rows).toEqual([]);
  await backend.ask('letter.markSent', { ids: warnings, on: '2025-11-18' });
  const [invitation] = await finalLetters(backend, 'undangan-rat', ids.slice(0, 1));
  await backend.ask('letter.markSent', { ids: [invitation?.id ?? ''], on: '2025-11-18' });
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  expect(raw.prepare('SELECT book_year, step, sent_on FROM rat_reminder').all()).toEqual([
    { book_year: 2024, step: 2, sent_on: '2025-11-18' },
    { book_year: 2024, step: 2, sent_on: '2025-11-18' },
  ]);
  expect(raw.prepare('SELECT book_year, stage FROM rat_stage').all()).toEqual([
    { book_year: 2024, stage: 'invited' },
  ]);
  raw.close();
});
