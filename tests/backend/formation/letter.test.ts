import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { formationFile, readyFormationFile } from '../../helpers/formation-file.ts';
import { addHead } from '../../helpers/letter-office.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend, type TestBackend } from '../../helpers/test-backend.ts';

const flat = (file: string) =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
const CODE = 'pendirian-rekomendasi';

async function withFile(
  file = readyFormationFile(),
): Promise<{ readonly backend: TestBackend; readonly id: string }> {
  const backend = await officeBackend({ today: '2025-11-18' });
  await addHead(backend);
  const { id } = await backend.ask('formation.save', { id: null, file });
  return { backend, id };
}
const issue = (backend: TestBackend, id: string, more: object = {}) =>
  backend.ask('formation.issueLetter', { id, code: CODE, on: '2025-11-18', ...more });
const book = async (backend: TestBackend, series = 'surat-keluar') =>
  (await backend.ask('number.list', { series, year: 2025 })).rows;

describe('a recommendation', () => {
  const request = (id: string, more: object = {}) => ({ id, code: CODE, on: '2025-11-18', ...more });

  test('of a file that is not ready is refused with what it lacks, and no number is spent', async () => {
    const { backend, id } = await withFile(formationFile());
    const refused = await backend.refusal('formation.issueLetter', request(id, { isConfirmed: true }));
    expect(refused.code).toBe('FORMATION_NOT_RECOMMENDABLE');
    expect(refused.details.faults?.length).toBeGreaterThan(0);
    const elsewhere = { number: 'B-1/SRK/2025', isConfirmed: true };
    expect(await backend.refusal('formation.issueLetter', request(id, elsewhere))).toMatchObject({
      code: 'FORMATION_NOT_RECOMMENDABLE',
    });
    expect(await book(backend)).toEqual([]);
    const { notReady } = await backend.ask('formation.checkLetter', request(id));
    expect(notReady).toEqual(refused.details.faults?.map(({ message }) => message));
  });

  test('with a written reason it is issued and prints the reason', async () => {
    const { backend, id } = await withFile(formationFile());
    const notReadyReason = 'Akta menyusul karena notaris berhalangan.';
    const { letterId } = await issue(backend, id, { notReadyReason });
    const { path: file } = await backend.ask('formation.printLetter', { letterId });
    expect(flat(file)).toContain(`dengan catatan: berkas belum siap diajukan. ${notReadyReason}`);
  });

  test('of a ready file needs no reason and prints none, whatever is typed', async () => {
    const { backend, id } = await withFile();
    const check = await backend.ask('formation.checkLetter', request(id));
    expect(check).toMatchObject({ number: '500.3/001/DKUKM/XI/2025', reasons: [], notReady: [] });
    const { letterId } = await issue(backend, id, { notReadyReason: 'tidak perlu' });
    const { path: file } = await backend.ask('formation.printLetter', { letterId });
    expect(flat(file)).not.toContain('dengan catatan');
  });

  test('in an office’s own wording without the place for the reason is refused at the reason', async () => {
    const { backend, id } = await withFile(formationFile());
    const { template } = await backend.ask('template.get', { code: CODE });
    const { name, defaults, page, switches } = template;
    const text = template.text.replace(/^.*alasan_rekomendasi.*$/m, '');
    await backend.ask('template.save', { code: CODE, content: { name, text, defaults, page, switches } });
    const refused = await backend.refusal('formation.issueLetter', request(id, { notReadyReason: 'Alasan' }));
    expect(refused.details.faults?.[0]?.path).toBe('notReadyReason');
  });
});

describe('a letter of a file', () => {
  test('without what its template cannot do without gets no number; nobody to sign is one of these', async () => {
    const { backend, id } = await withFile(formationFile());
    const tugas = { id, code: 'pendirian-surat-tugas', on: '2025-11-18', isConfirmed: true };
    const refused = await backend.refusal('formation.issueLetter', tugas);
    expect(refused.code).toBe('LETTER_INCOMPLETE');
    const unsigned = { id, code: CODE, on: '2019-06-10', isConfirmed: true, notReadyReason: 'Alasan' };
    const nobody = await backend.refusal('formation.issueLetter', unsigned);
    expect(nobody.details.faults?.map(({ message }) => message).join(' ')).toContain('Belum ada pejabat');
    expect(await book(backend)).toEqual([]);
  });
});

describe('numbered letters of a formation file', () => {
  test('a draft carries no number; an issued one has the next of the book, which names it', async () => {
    const { backend, id } = await withFile();
    const draft = await backend.ask('formation.printPaper', { id, code: CODE, on: '2025-11-18' });
    expect(flat(draft.path)).toContain('KONSEP');
    expect(await book(backend)).toEqual([]);
    const first = await issue(backend, id);
    const second = await issue(backend, id, { code: 'pendirian-surat-tugas' });
    expect(new Map((await book(backend)).map(({ text, purpose }) => [text, purpose]))).toEqual(
      new Map([
        [first.number, 'Surat rekomendasi: Koperasi Konsumen Maju Bersama Sangatta'],
        [second.number, 'Surat tugas penyuluhan: Koperasi Konsumen Maju Bersama Sangatta'],
      ]),
    );
    const printed = await backend.ask('formation.printLetter', { letterId: first.letterId });
    expect(flat(printed.path)).toContain(`Nomor ${first.number}`);
    expect(flat(printed.path)).not.toContain('KONSEP');
    const word = await backend.ask('formation.printLetter', { letterId: first.letterId, format: 'docx' });
    const xml = execFileSync('unzip', ['-p', word.path, 'word/document.xml'], { encoding: 'utf8' });
    expect(xml).toContain(first.number);
    const letters = await backend.ask('formation.letters', { id });
    expect(letters.map(({ number }) => number).toSorted()).toEqual([first.number, second.number].toSorted());
  });

  test('what was issued stays word for word when the file goes on', async () => {
    const { backend, id } = await withFile();
    const { letterId } = await issue(backend, id);
    await backend.ask('formation.save', {
      id,
      file: formationFile({ name: 'Koperasi Jasa Nama Lain Sekali' }),
    });
    const { path: file } = await backend.ask('formation.printLetter', { letterId });
    expect(flat(file)).toContain('Koperasi Konsumen Maju Bersama Sangatta');
  });

  test('a number given elsewhere is kept as given, once', async () => {
    const { backend, id } = await withFile();
    const { number } = await issue(backend, id, { number: 'B-77/SRK/2025' });
    expect(number).toBe('B-77/SRK/2025');
    expect(await book(backend)).toEqual([]);
    expect((await book(backend, 'srikandi')).map(({ text }) => text)).toEqual([number]);
    const again = { id, code: CODE, on: '2025-11-18', number };
    expect(await backend.refusal('formation.issueLetter', again)).toMatchObject({ code: 'NUMBER_TAKEN' });
    expect(await backend.ask('formation.letters', { id })).toHaveLength(1);
  });

  test('voided, it keeps its number in the book and says so on paper; the book itself does not void it', async () => {
    const { backend, id } = await withFile();
    const { letterId, number } = await issue(backend, id);
    const numberId = (await book(backend))[0]?.id;
    expect(await backend.refusal('number.void', { id: numberId, reason: 'coba' })).toMatchObject({
      code: 'NUMBER_HAS_OWNER',
    });
    await backend.ask('formation.voidLetter', { letterId, reason: 'salah alamat' });
    expect(await book(backend)).toMatchObject([{ text: number, state: 'void', stateReason: 'salah alamat' }]);
    expect(await backend.ask('formation.letters', { id })).toMatchObject([
      { state: 'void', stateReason: 'salah alamat' },
    ]);
    const { path: file } = await backend.ask('formation.printLetter', { letterId });
    expect(flat(file)).toContain('BATAL');
    expect(await backend.refusal('formation.voidLetter', { letterId, reason: 'lagi' })).toMatchObject({
      code: 'LETTER_ALREADY_VOID',
    });
    const next = await issue(backend, id);
    expect(next.number).not.toBe(number);
  });

  test.each([
    ['a paper without a number book', { code: 'pendirian-undangan' }, 'INVALID_INPUT'],
    ['an unknown paper', { code: 'pendirian-tidak-ada' }, 'NOT_FOUND'],
    ['an unknown file', { id: 'tidak-ada' }, 'NOT_FOUND'],
    ['a day before the last letter without a reason', { on: '2025-11-16' }, 'NUMBER_DATE_EARLIER'],
  ])('%s is refused, and no number is spent', async (_what, change, code) => {
    const { backend, id } = await withFile();
    await issue(backend, id, { on: '2025-11-17' });
    const request = { id, code: CODE, on: '2025-11-18', ...change };
    expect(await backend.refusal('formation.issueLetter', request)).toMatchObject({ code });
    expect(await book(backend)).toHaveLength(1);
    const reasoned = await issue(backend, id, { on: '2025-11-16', earlierDateReason: 'terlambat dicatat' });
    expect(reasoned.number).not.toBe('');
  });

  test('a sealed letter that was altered is not printed', async () => {
    const { backend, id } = await withFile();
    const { letterId } = await issue(backend, id);
    const { dataFolder } = backend;
    await backend.close();
    const database = await openDatabase(dataFolder);
    for (const { name } of database.raw
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'paper'`,
      )
      .all()) {
      database.raw.exec(`DROP TRIGGER ${name}`);
    }
    database.raw.exec(`UPDATE paper SET data_json = replace(data_json, 'Sangatta', 'Bengalon')`);
    await database.close();
    const again = await testBackend({ dataFolder, today: '2025-11-18' });
    const target = path.join(tempFolder(), 'surat.pdf');
    expect(await again.refusal('formation.printLetter', { letterId, path: target })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
  });
});
