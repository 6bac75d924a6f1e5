import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const YEAR = { bookYear: 2024 };
const source = { kind: 'award', ...YEAR } as const;
const COUNT = 7;

async function confirmed(): Promise<TestBackend> {
  const backend = await officeBackend({ hasRegister: true });
  await backend.ask('award.take', { ...YEAR, count: COUNT });
  await backend.ask('award.confirm', { ...YEAR, on: '2025-11-18' });
  return backend;
}

const numbersIn = (file: string) =>
  readPages(readFileSync(file)).map(({ text }) => /Nomor: (\S+)/.exec(text)?.[1]);
const queueOf = async (backend: TestBackend) => backend.ask('printing.queue', { source });
const statesOf = async (backend: TestBackend) => (await queueOf(backend)).sheets.map(({ state }) => state);

describe('the one queue of an award', () => {
  test('stands there before anything is printed, and what came out is not printed by going on', async () => {
    const backend = await confirmed();
    expect(await queueOf(backend)).toMatchObject({ batchId: null, isSeparate: false });
    expect(new Set(await statesOf(backend))).toEqual(new Set(['waiting']));
    const first = await backend.ask('printing.start', { source });
    expect(await statesOf(backend)).toEqual(Array.from({ length: COUNT }, () => 'made'));
    const stop = { batchId: first.batchId, position: 4, reason: 'kertas habis' };
    expect(await backend.ask('printing.failSheet', stop)).toEqual({ printed: 3, left: 4 });
    const stopped = await queueOf(backend);
    expect(stopped.sheets.map(({ state }) => state)).toEqual([
      'printed',
      'printed',
      'printed',
      'failed',
      'waiting',
      'waiting',
      'waiting',
    ]);
    expect(stopped.sheets[3]?.note).toBe('kertas habis');
    const rest = await backend.ask('printing.start', { source });
    expect(rest).toMatchObject({ batchId: first.batchId, from: 4, to: COUNT, pages: 4 });
    expect(numbersIn(rest.files[0] ?? '')).toEqual(stopped.sheets.slice(3).map(({ number }) => number));
    await backend.ask('printing.confirmSheets', { batchId: first.batchId, upTo: COUNT });
    expect((await backend.refusal('printing.start', { source })).code).toBe('PRINT_NOTHING_LEFT');
    expect(await backend.ask('printing.list', { source })).toHaveLength(1);
  }, 60_000);

  test('one again: the same number and page, counted, with its reason; not before it came out', async () => {
    const backend = await confirmed();
    const { batchId, files } = await backend.ask('printing.start', { source });
    const { sheets } = await queueOf(backend);
    const again = { source, numbers: [sheets[1]?.number ?? ''], reason: 'tinta luntur' };
    expect((await backend.refusal('printing.again', again)).code).toBe('PRINT_NOT_YET');
    await backend.ask('printing.confirmSheets', { batchId, upTo: COUNT });
    const made = await backend.ask('printing.again', again);
    expect(made).toMatchObject({ pages: 1, from: 2, to: 2 });
    expect(numbersIn(made.files[0] ?? '')).toEqual(again.numbers);
    expect(readPages(readFileSync(made.files[0] ?? ''))[0]?.text).toBe(
      readPages(readFileSync(files[0] ?? ''))[1]?.text,
    );
    const after = (await queueOf(backend)).sheets;
    expect(after[1]).toMatchObject({ state: 'printed', copies: 2, note: 'tinta luntur' });
    expect(after[0]).toMatchObject({ state: 'printed', copies: 1, note: '' });
    expect(await backend.refusal('printing.again', { ...again, numbers: ['tidak/ada'] })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }, 60_000);

  test('the door and the window print into the same queue and the same folder', async () => {
    const backend = await confirmed();
    const printed = await backend.ask('award.print', YEAR);
    const folder = path.join(backend.dataFolder, 'dokumen', 'penghargaan-2024');
    expect(new Set(printed.files.map((file) => path.dirname(file)))).toEqual(new Set([folder]));
    expect(new Set(await statesOf(backend))).toEqual(new Set(['made']));
    const { batchId } = await queueOf(backend);
    expect(await backend.ask('printing.start', { source })).toMatchObject({ batchId });
    expect(readdirSync(folder).toSorted()).toEqual([
      'daftar-penerima-tahun-buku-2024.pdf',
      'piagam-tahun-buku-2024.pdf',
      'tanda-terima-tahun-buku-2024.pdf',
    ]);
    const lists = await backend.ask('award.print', { ...YEAR, papers: 'lists', folder: tempFolder() });
    expect(lists.files.map((file) => path.basename(file))).toEqual([
      'daftar-penerima-tahun-buku-2024.pdf',
      'tanda-terima-tahun-buku-2024.pdf',
    ]);
  }, 60_000);

  test('one is replaced after printing: only the new number waits', async () => {
    const backend = await confirmed();
    const { batchId } = await backend.ask('printing.start', { source });
    await backend.ask('printing.confirmSheets', { batchId, upTo: COUNT });
    const award = await backend.ask('award.get', YEAR);
    const gone = award?.recipients[2];
    const { rows } = await backend.ask('award.candidates', { ...YEAR, view: 'notEligible', limit: 1 });
    const { number } = await backend.ask('award.replaceRecipient', {
      ...YEAR,
      cooperativeId: gone?.cooperativeId ?? '',
      replacementId: rows[0]?.id ?? '',
      reason: 'Mengundurkan diri',
    });
    const waiting = (await queueOf(backend)).sheets.filter(({ state }) => state !== 'printed');
    expect(waiting.map((sheet) => sheet.number)).toEqual([number]);
    const made = await backend.ask('printing.start', { source });
    expect(made).toMatchObject({ pages: 1, from: 3, to: 3 });
    expect(numbersIn(made.files[0] ?? '')).toEqual([number]);
    expect((await queueOf(backend)).sheets.filter(({ copies }) => copies === 1)).toHaveLength(COUNT - 1);
  }, 60_000);

  test('one file each: stops at the very sheet that cannot be written, says why, and goes on from there', async () => {
    const backend = await confirmed();
    const folder = tempFolder();
    const { sheets } = await queueOf(backend);
    const first = await backend.ask('printing.start', { source, folder, isSeparate: true });
    const blocked = first.files[4] ?? '';
    rmSync(blocked);
    // A folder in the file's place: nothing can be written there.
    mkdirSync(path.join(blocked, 'isi'), { recursive: true });
    const answer = await backend.dispatch({
      name: 'printing.start',
      input: { source, folder, isSeparate: true },
    });
    expect(answer.ok).toBe(false);
    const stopped = await queueOf(backend);
    expect(stopped.sheets.map(({ state }) => state)).toEqual([
      'made',
      'made',
      'made',
      'made',
      'failed',
      'made',
      'made',
    ]);
    expect(stopped.sheets[4]?.note).not.toBe('');
    rmSync(blocked, { recursive: true });
    const rest = await backend.ask('printing.start', { source, folder, isSeparate: true });
    expect(rest.files).toHaveLength(COUNT);
    expect(numbersIn(blocked)).toEqual([sheets[4]?.number]);
    expect(new Set(await statesOf(backend))).toEqual(new Set(['made']));
  }, 60_000);
});
