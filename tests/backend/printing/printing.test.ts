import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '#db/kept-states.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import { readPages, readWords } from '../../helpers/read-pdf.ts';

const source = { kind: 'award', bookYear: 2024 } as const;

async function confirmed(): Promise<TestBackend> {
  const backend = await officeBackend({ hasRegister: true });
  await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
  return backend;
}

const bytesOf = (file: string) => readFileSync(file);
const numbersIn = (file: string) =>
  readPages(bytesOf(file)).map(({ text }) => /Nomor: (\S+)/.exec(text)?.[1]);

describe('the print queue', () => {
  test('one file: resumed at sheet 38, one sheet again, each with its own name; a run prints the same bytes again', async () => {
    const backend = await confirmed();
    const { recipients } = (await backend.ask('award.get', { bookYear: 2024 })) ?? { recipients: [] };
    const count = recipients.length;
    const first = await backend.ask('printing.start', { source });
    expect(first).toMatchObject({ from: 1, to: count, pages: count });
    expect(numbersIn(first.files[0] ?? '')).toEqual(recipients.map(({ number }) => number));
    const whole = bytesOf(first.files[0] ?? '');

    expect(await backend.ask('printing.confirmSheets', { batchId: first.batchId, upTo: 37 })).toEqual({
      printed: 37,
    });
    const rest = await backend.ask('printing.make', { batchId: first.batchId, from: 38 });
    expect(path.basename(rest.files[0] ?? '')).toBe(`piagam-tahun-buku-2024-lembar-038-${count}.pdf`);
    expect(numbersIn(rest.files[0] ?? '')[0]).toBe(recipients[37]?.number);
    const one = await backend.ask('printing.make', { batchId: first.batchId, from: 12, to: 12 });
    expect(numbersIn(one.files[0] ?? '')).toEqual([recipients[11]?.number]);
    const again = await backend.ask('printing.make', { batchId: first.batchId, from: 1 });
    expect(bytesOf(again.files[0] ?? '').equals(whole)).toBe(true);
    const { sheets } = await backend.ask('printing.get', { batchId: first.batchId });
    expect(sheets.filter(({ state }) => state === 'printed')).toHaveLength(37);
    expect(await backend.ask('printing.list', { source })).toMatchObject([
      { sheets: count, made: count, printed: 37 },
    ]);
  }, 60_000);

  test('one file each: cancelled at a sheet, the program started again, gone on with from there', async () => {
    const backend = await confirmed();
    let cancelled = false;
    const answer = await backend.dispatch({
      name: 'printing.start',
      input: { source, isSeparate: true },
      jobId: 'cetak',
      onProgress: (done) => {
        if (done < 25 || cancelled) return;
        cancelled = true;
        void backend.dispatch({ name: 'job.cancel', input: { jobId: 'cetak' } });
      },
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    await backend.close();

    const again = await testBackend({ dataFolder: backend.dataFolder });
    const [batch] = await again.ask('printing.list', { source });
    expect(batch?.made).toBeGreaterThanOrEqual(10);
    expect(batch?.made).toBeLessThan(batch?.sheets ?? 0);
    const before = await again.ask('printing.get', { batchId: batch?.id ?? '' });
    const next = before.sheets.find(({ state }) => state === 'waiting')?.position ?? 0;
    expect(next).toBe((batch?.made ?? 0) + 1);
    const rest = await again.ask('printing.make', { batchId: batch?.id ?? '', from: next });
    expect(rest.files).toHaveLength((batch?.sheets ?? 0) - next + 1);
    const after = await again.ask('printing.get', { batchId: batch?.id ?? '' });
    expect(after.sheets.every(({ state, file }) => state === 'made' && existsSync(file))).toBe(true);
    expect(new Set(after.sheets.map(({ file }) => file)).size).toBe(after.sheets.length);
    expect(readdirSync(after.folder).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  }, 60_000);

  test('a sheet that does not exist, before the first and after the last, and a run that does not', async () => {
    const backend = await confirmed();
    const { batchId, to } = await backend.ask('printing.start', { source });
    for (const range of [{ from: to + 1 }, { from: 2, to: 1 }, { from: 1, to: to + 1 }]) {
      expect(await backend.refusal('printing.make', { batchId, ...range })).toMatchObject({
        code: 'PRINT_OUT_OF_RANGE',
        details: { facts: { lembar: to } },
      });
    }
    expect(await backend.refusal('printing.make', { batchId, from: 0 })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await backend.refusal('printing.confirmSheets', { batchId, upTo: to + 1 })).toMatchObject({
      code: 'PRINT_OUT_OF_RANGE',
    });
    expect(await backend.refusal('printing.make', { batchId: 'tidak-ada', from: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await backend.refusal('printing.start', { source: { kind: 'award', bookYear: 2023 } }),
    ).toMatchObject({
      code: 'AWARD_NOT_CONFIRMED',
    });
  }, 60_000);

  test('a run whose data was altered behind the program is not printed', async () => {
    const backend = await confirmed();
    const { batchId } = await backend.ask('printing.start', { source });
    await backend.close();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`DROP TRIGGER IF EXISTS print_batch_no_update`);
    for (const { name } of raw
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'print_batch'`,
      )
      .all()) {
      raw.exec(`DROP TRIGGER "${name}"`);
    }
    raw.exec(`UPDATE print_batch SET job_json = replace(job_json, 'Koperasi', 'Koperasj')`);
    raw.close();
    const again = await testBackend({ dataFolder: backend.dataFolder });
    expect(await again.refusal('printing.make', { batchId, from: 1 })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
  }, 60_000);

  test('nobody confirmed, then fewer than confirmed: sheets said to be printed by mistake can be taken back', async () => {
    const backend = await confirmed();
    const { batchId, to } = await backend.ask('printing.start', { source });
    expect(await backend.ask('printing.confirmSheets', { batchId, upTo: to })).toEqual({ printed: to });
    expect(await backend.ask('printing.confirmSheets', { batchId, upTo: 5 })).toEqual({ printed: 5 });
    expect(await backend.ask('printing.confirmSheets', { batchId, upTo: 0 })).toEqual({ printed: 0 });
  }, 60_000);
});

describe('before printing', () => {
  test('every name is judged as it will be printed, small ones are marked', async () => {
    const backend = await confirmed();
    const { names, smallestSize } = await backend.ask('printing.checkNames', { source });
    const { recipients } = (await backend.ask('award.get', { bookYear: 2024 })) ?? { recipients: [] };
    expect(names.map(({ name }) => name)).toEqual(recipients.map(({ name }) => name));
    for (const { size, lines, isSmall } of names) {
      expect(lines).toBeGreaterThanOrEqual(1);
      expect(lines).toBeLessThanOrEqual(3);
      expect(isSmall).toBe(size < smallestSize);
    }
  }, 60_000);

  test('the contact sheet shows eight a page and lists every name and number to initial', async () => {
    const backend = await confirmed();
    const { recipients } = (await backend.ask('award.get', { bookYear: 2024 })) ?? { recipients: [] };
    const { path: file } = await backend.ask('printing.contactSheet', { source });
    const pages = readPages(bytesOf(file));
    const thumbnails = Math.ceil(recipients.length / 8);
    expect(pages.length).toBeGreaterThan(thumbnails);
    const shown = pages.slice(0, thumbnails);
    expect(shown.map(({ text }) => text.match(/Paraf/g)?.length)).toEqual(
      shown.map((_, page) => Math.min(8, recipients.length - page * 8)),
    );
    const list = pages
      .slice(thumbnails)
      .map(({ text }) => text)
      .join('\n');
    for (const { number } of recipients) expect(list).toContain(number);
  }, 60_000);
});

describe('printers', () => {
  test('a profile moves every sheet by what was measured, and is remembered for its documents', async () => {
    const backend = await confirmed();
    const plain = await backend.ask('printing.start', { source, folder: null });
    const saved = await backend.ask('printer.save', {
      printer: 'Printer Uji',
      paper: 'A4',
      offsetXMm: 1.5,
      offsetYMm: -2,
      trayNote: 'Baki belakang',
      documentKinds: ['piagam'],
    });
    expect(saved).toMatchObject({
      printer: 'Printer Uji',
      paper: 'A4',
      offsetXMm: 1.5,
      offsetYMm: -2,
      trayNote: 'Baki belakang',
    });
    expect(await backend.ask('printer.list', {})).toEqual({
      profiles: [saved],
      choices: [{ documentKind: 'piagam', printer: 'Printer Uji', paper: 'A4' }],
    });
    const copy = `${plain.files[0] ?? ''}.sebelum.pdf`;
    copyFileSync(plain.files[0] ?? '', copy);
    const moved = await backend.ask('printing.start', {
      source,
      printer: { name: 'Printer Uji', paper: 'A4' },
    });
    const placeOf = (file: string) => readWords(bytesOf(file)).find(({ text }) => text === 'PENGHARGAAN');
    const [before, after] = [placeOf(copy), placeOf(moved.files[0] ?? '')];
    expect((after?.left ?? 0) - (before?.left ?? 0)).toBeCloseTo((1.5 * 72) / 25.4, 1);
    expect((after?.top ?? 0) - (before?.top ?? 0)).toBeCloseTo((-2 * 72) / 25.4, 1);
  }, 60_000);

  test('offsets beyond what a printer errs are refused at the field, just inside is kept', async () => {
    const backend = await officeBackend();
    const profile = { printer: 'P', paper: 'F4', offsetXMm: 20, offsetYMm: -20 } as const;
    expect(await backend.ask('printer.save', profile)).toMatchObject({ offsetXMm: 20, offsetYMm: -20 });
    const fault = await backend.refusal('printer.save', { ...profile, offsetXMm: 20.1 });
    expect(fault.details.faults?.[0]?.path).toBe('offsetXMm');
  });

  test('the calibration page has the size of its paper and says what to do', async () => {
    const backend = await officeBackend();
    const sizes = { A4: [841.89, 595.28], F4: [935.43, 609.45], F4_210: [935.43, 595.28] } as const;
    for (const paper of ['A4', 'F4', 'F4_210'] as const) {
      const { path: file, pages } = await backend.ask('printer.calibrate', { printer: 'Printer Uji', paper });
      expect(pages).toBe(1);
      const [page] = readPages(bytesOf(file));
      expect(Math.abs((page?.width ?? 0) - sizes[paper][0])).toBeLessThanOrEqual(0.5);
      expect(Math.abs((page?.height ?? 0) - sizes[paper][1])).toBeLessThanOrEqual(0.5);
      expect(page?.text).toContain('seharusnya 20 mm');
    }
  });
});

describe('emblems', () => {
  test('what is no picture is refused in words and nothing is kept', async () => {
    const backend = await officeBackend();
    const file = path.join(backend.dataFolder, 'lambang.png');
    writeFileSync(file, 'bukan gambar');
    expect(await backend.refusal('emblem.add', { path: file })).toMatchObject({
      code: 'PICTURE_NOT_ACCEPTED',
      details: { facts: { namaBerkas: 'lambang.png' } },
    });
    writeFileSync(file, '');
    expect(await backend.refusal('emblem.add', { path: file })).toMatchObject({ code: 'FILE_EMPTY' });
    writeFileSync(file, Buffer.alloc(5 * 2 ** 20 + 1));
    expect(await backend.refusal('emblem.add', { path: file })).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(await backend.refusal('emblem.add', { path: `${file}.tidak-ada` })).toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
    expect(await backend.ask('emblem.list', {})).toEqual([]);
    expect(existsSync(path.join(backend.dataFolder, 'berkas'))).toBe(false);
  });
});
