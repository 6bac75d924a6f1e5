import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { runForValue } from '../../helpers/run-command-line.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const SERIES = 'surat-keluar';

async function draw(backend: TestBackend, on: string, purpose = 'Surat uji'): Promise<string> {
  return (await backend.ask('number.draw', { series: SERIES, on, purpose })).text;
}

async function book(backend: TestBackend, year = 2025) {
  const { rows } = await backend.ask('number.list', { series: SERIES, year, limit: 500 });
  return rows.toReversed();
}

const faultOf = (error: {
  readonly details: { readonly faults?: readonly { path: string; message: string }[] };
}) => error.details.faults?.[0];

describe('the row of a book', () => {
  test('fact 53: month in Roman, three places, and 1 again on 1 January', async () => {
    const backend = await officeBackend({ today: '2026-01-01' });
    expect(await draw(backend, '2025-09-30')).toBe('500.3/001/DKUKM/IX/2025');
    expect(await draw(backend, '2025-12-30')).toBe('500.3/002/DKUKM/XII/2025');
    expect(await draw(backend, '2025-12-31')).toBe('500.3/003/DKUKM/XII/2025');
    expect(await draw(backend, '2026-01-01')).toBe('500.3/001/DKUKM/I/2026');
    expect(await draw(backend, '2025-12-31')).toBe('500.3/004/DKUKM/XII/2025');
  });

  test('a letter dated last year goes to last year’s book, and is told so', async () => {
    const backend = await officeBackend({ today: '2026-01-02' });
    const drawn = await backend.ask('number.draw', {
      series: SERIES,
      on: '2025-12-31',
      purpose: 'Tertinggal',
    });
    expect(drawn).toMatchObject({ year: 2025, sequence: 1 });
    expect(drawn.warnings.map(({ code }) => code)).toEqual(['NOMOR_BUKU_TAHUN_LAIN']);
    const now = await backend.ask('number.draw', { series: SERIES, on: '2026-01-02', purpose: 'Baru' });
    expect(now.warnings).toEqual([]);
  });

  test('a day before the last letter’s, as after a wrong clock, needs a reason; nothing is drawn without', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-18');
    const input = { series: SERIES, on: '2025-11-17', purpose: 'Jam salah' };
    expect(await backend.refusal('number.draw', input)).toMatchObject({ code: 'NUMBER_DATE_EARLIER' });
    expect(await book(backend)).toHaveLength(1);
    await draw(backend, '2025-11-18');
    const { id, warnings } = await backend.ask('number.draw', { ...input, earlierDateReason: 'Konsep lama' });
    expect(warnings[0]?.code).toBe('NOMOR_TANGGAL_MUNDUR');
    const history = await backend.ask('number.history', { id });
    expect(history.map(({ what, detail }) => [what, detail])).toEqual([
      ['issued', 'Jam salah'],
      ['earlier_date', 'Konsep lama'],
    ]);
    const { findings } = await backend.ask('number.check', { series: SERIES, year: 2025 });
    expect(findings).toEqual([]);
  });
});

describe('numbers set aside', () => {
  test('reserved numbers keep their places, are filled later with the month of their letter, or voided', async () => {
    const backend = await officeBackend();
    const { numbers } = await backend.ask('number.reserve', {
      series: SERIES,
      on: '2025-11-18',
      count: 3,
      purpose: 'Undangan RAT',
    });
    expect(numbers.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await draw(backend, '2025-11-18')).toBe('500.3/004/DKUKM/XI/2025');
    const [first, second, third] = numbers;
    const filled = await backend.ask('number.fill', { id: first!.id, on: '2025-12-02', purpose: 'Undangan' });
    expect(filled).toMatchObject({ text: '500.3/001/DKUKM/XII/2025', state: 'issued', sequence: 1 });
    await backend.ask('number.void', { id: second!.id, reason: 'Tidak jadi' });
    expect(
      await backend.refusal('number.fill', { id: second!.id, on: '2025-12-02', purpose: 'x' }),
    ).toMatchObject({
      code: 'NUMBER_NOT_OPEN',
    });
    const wrongYear = await backend.refusal('number.fill', { id: third!.id, on: '2026-01-01', purpose: 'x' });
    expect(faultOf(wrongYear)?.path).toBe('on');
    expect((await book(backend)).map(({ state }) => state)).toEqual(['issued', 'void', 'reserved', 'issued']);
  });

  test('a block for the hand-written book is skipped, also when it lies ahead, and its lines are filled later', async () => {
    const backend = await officeBackend();
    const block = (from: number, to: number) =>
      backend.ask('number.block', { series: SERIES, year: 2025, from, to, reason: 'Buku tangan' });
    await block(1, 14);
    expect(await draw(backend, '2025-11-18')).toBe('500.3/015/DKUKM/XI/2025');
    await block(17, 18);
    expect(await draw(backend, '2025-11-18')).toBe('500.3/016/DKUKM/XI/2025');
    expect(await draw(backend, '2025-11-18')).toBe('500.3/019/DKUKM/XI/2025');
    const line = (await book(backend)).find(({ sequence }) => sequence === 3);
    expect(line).toMatchObject({ state: 'block', datedOn: null, text: '500.3/003/DKUKM/…/2025' });
    const filled = await backend.ask('number.fill', {
      id: line!.id,
      on: '2025-02-03',
      purpose: 'Surat tangan',
    });
    expect(filled).toMatchObject({ text: '500.3/003/DKUKM/II/2025', book: 'hand', state: 'issued' });
    const { findings, counts, nextSequence } = await backend.ask('number.check', {
      series: SERIES,
      year: 2025,
    });
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ all: 19, issued: 4, block: 15 });
    expect(nextSequence).toBe(20);
  });

  test('are set aside before the last letter’s day with a reason only', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-18');
    const input = { series: SERIES, on: '2025-11-17', count: 2, purpose: 'Undangan RAT' };
    expect(await backend.refusal('number.reserve', input)).toMatchObject({ code: 'NUMBER_DATE_EARLIER' });
    expect(await book(backend)).toHaveLength(1);
    const { numbers } = await backend.ask('number.reserve', { ...input, earlierDateReason: 'Konsep lama' });
    expect(numbers.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });

  test('a block holds a thousand numbers at most: a slip of the keyboard does not fill the year', async () => {
    const backend = await officeBackend();
    const input = { series: SERIES, year: 2025, from: 1, reason: 'Buku tangan' };
    expect(faultOf(await backend.refusal('number.block', { ...input, to: 1001 }))?.path).toBe('to');
    expect(await book(backend)).toEqual([]);
    expect(await backend.ask('number.block', { ...input, to: 1000 })).toEqual({ count: 1000 });
  });

  test('a block over a number that is taken is refused at its field and sets nothing aside', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-18');
    const input = { series: SERIES, year: 2025, from: 1, to: 5, reason: 'Buku tangan' };
    expect(faultOf(await backend.refusal('number.block', input))).toMatchObject({ path: 'from' });
    expect(faultOf(await backend.refusal('number.block', { ...input, from: 6 }))).toMatchObject({
      path: 'to',
    });
    expect(await book(backend)).toHaveLength(1);
  });
});

describe('numbers put in between (sisipan)', () => {
  test('stand behind their neighbour with a letter, a day between the neighbours, and a reason', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-03');
    await draw(backend, '2025-11-10');
    const input = { series: SERIES, year: 2025, after: 1, purpose: 'Tertinggal', reason: 'Surat bupati' };
    const first = await backend.ask('number.insert', { ...input, on: '2025-11-03' });
    const second = await backend.ask('number.insert', { ...input, on: '2025-11-10' });
    expect([first.text, second.text]).toEqual(['500.3/001.a/DKUKM/XI/2025', '500.3/001.b/DKUKM/XI/2025']);
    expect((await book(backend)).map(({ text }) => text.split('/')[1])).toEqual([
      '001',
      '001.a',
      '001.b',
      '002',
    ]);
    for (const on of ['2025-11-02', '2025-11-09', '2025-11-11'])
      expect(faultOf(await backend.refusal('number.insert', { ...input, on }))?.path).toBe('on');
    const none = await backend.refusal('number.insert', { ...input, on: '2025-11-10', reason: '' });
    expect(faultOf(none)?.path).toBe('reason');
    const last = await backend.refusal('number.insert', { ...input, after: 2, on: '2025-11-10' });
    expect(faultOf(last)?.path).toBe('after');
    expect(await draw(backend, '2025-11-18')).toBe('500.3/003/DKUKM/XI/2025');
  });
});

describe('void numbers and gaps', () => {
  test('fact 52: a void number keeps its line and its reason, and is never given again', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('number.draw', { series: SERIES, on: '2025-11-18', purpose: 'Salah' });
    expect(faultOf(await backend.refusal('number.void', { id, reason: ' ' }))?.path).toBe('reason');
    expect(await backend.ask('number.void', { id, reason: 'Salah ketik' })).toMatchObject({ state: 'void' });
    expect(await backend.refusal('number.void', { id, reason: 'Lagi' })).toMatchObject({
      code: 'NUMBER_NOT_OPEN',
    });
    expect(await draw(backend, '2025-11-18')).toBe('500.3/002/DKUKM/XI/2025');
    const [kept] = await book(backend);
    expect(kept).toMatchObject({
      text: '500.3/001/DKUKM/XI/2025',
      state: 'void',
      stateReason: 'Salah ketik',
    });
  });

  test('a void letter is not the last letter: the day of the one before it counts', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-03');
    const { id } = await backend.ask('number.draw', { series: SERIES, on: '2025-11-18', purpose: 'Salah' });
    await backend.ask('number.void', { id, reason: 'Salah tanggal' });
    expect(await draw(backend, '2025-11-10')).toBe('500.3/003/DKUKM/XI/2025');
    const input = { series: SERIES, on: '2025-11-09', purpose: 'Mundur' };
    expect(await backend.refusal('number.draw', input)).toMatchObject({
      code: 'NUMBER_DATE_EARLIER',
      details: { facts: { terakhir: '10 November 2025' } },
    });
  });

  test('a gap that nothing explains is found', async () => {
    const backend = await officeBackend();
    await draw(backend, '2025-11-18');
    await backend.close();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason)
      VALUES ('x', '${SERIES}', 2025, 5, '', 'x/5', '2025-11-17', '', 'issued', '')`);
    raw.close();
    const again = await testBackend({ dataFolder: backend.dataFolder });
    const { findings } = await again.ask('number.check', { series: SERIES, year: 2025 });
    expect(findings.map(({ code, value }) => [code, value])).toEqual([
      ['NOMOR_URUT_HILANG', '2-4'],
      ['NOMOR_TANGGAL_MUNDUR', '17/11/2025'],
    ]);
  });
});

describe('the pattern of a series', () => {
  const pattern = { series: SERIES, inForceFrom: '2025-12-01', classification: '500.3' };

  test.each([['{kode}/{unit}'], ['{urut}/{bulan_rumawi}'], ['{urut:9}'], ['']])(
    '"%s" is refused at its field and nothing is saved',
    async (text) => {
      const backend = await officeBackend();
      const before = await backend.ask('number.series', {});
      expect(faultOf(await backend.refusal('number.savePattern', { ...pattern, pattern: text }))?.path).toBe(
        'pattern',
      );
      expect(await backend.ask('number.series', {})).toEqual(before);
    },
  );

  test('counts from its day: the day before, the day, the day after', async () => {
    const backend = await officeBackend();
    await backend.ask('number.savePattern', {
      ...pattern,
      pattern: '{kode}/{urut:4}/{unit}/{tahun}',
      unitCode: 'KOP',
    });
    const texts = [];
    for (const on of ['2025-11-30', '2025-12-01', '2025-12-02']) texts.push(await draw(backend, on));
    expect(texts).toEqual(['500.3/001/DKUKM/XI/2025', '500.3/0002/KOP/2025', '500.3/0003/KOP/2025']);
  });

  test('a series of the office’s own has a book of its own', async () => {
    const backend = await officeBackend();
    const input = { name: 'Surat tugas', inForceFrom: '2025-01-01', pattern: '800/{urut}/{tahun}' };
    const series = await backend.ask('number.addSeries', input);
    expect(series.at(-1)).toMatchObject({ code: 'surat-tugas', name: 'Surat tugas' });
    expect(faultOf(await backend.refusal('number.addSeries', input))?.path).toBe('name');
    const drawn = await backend.ask('number.draw', { series: 'surat-tugas', on: '2025-11-18', purpose: 'x' });
    expect(drawn.text).toBe('800/001/2025');
  });
});

/** Another program on the same file: a process that draws so many numbers and tells them. */
async function drawInProcess(dataFolder: string, count: number): Promise<readonly string[]> {
  const script = path.resolve('tests/fixtures/backend/draw-numbers.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, dataFolder, String(count)]);
  return stdout.trim().split('\n');
}

describe('two programs on one file', () => {
  test('that draw at once, each in a process of its own, never give one number twice and leave no gap', async () => {
    const backend = await officeBackend();
    await backend.close();
    const each = 40;
    const start = () => drawInProcess(backend.dataFolder, each);
    const drawn = (await Promise.all([start(), start()])).flat();
    expect(drawn).toHaveLength(2 * each);
    expect(new Set(drawn).size).toBe(2 * each);
    const again = await testBackend({ dataFolder: backend.dataFolder });
    expect((await book(again)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 2 * each }, (_, index) => index + 1),
    );
  }, 60_000);

  test('in processes of their own reserve side by side', async () => {
    const backend = await officeBackend();
    await backend.close();
    const reserve = () =>
      runForValue<{ nomor: readonly { nomor: string }[] }>([
        'nomor',
        'cadangkan',
        '--buku',
        SERIES,
        '--tanggal',
        '2025-11-18',
        '--jumlah',
        '50',
        '--untuk',
        'Dua jendela',
        '--data',
        backend.dataFolder,
        '--hari',
        '2025-11-18',
      ]);
    const [one, two] = await Promise.all([reserve(), reserve()]);
    const texts = [...one.nomor, ...two.nomor].map(({ nomor }) => nomor);
    expect(new Set(texts).size).toBe(100);
    const { nomor, temuan, nomorBerikutnya } = await runForValue<{
      nomor: readonly { urut: number; id: string }[];
      temuan: readonly string[];
      nomorBerikutnya: string;
    }>(['nomor', 'daftar', '--tahun', '2025', '--data', backend.dataFolder, '--hari', '2025-11-18']);
    expect(nomor.map(({ urut }) => urut)).toEqual(Array.from({ length: 100 }, (_, index) => 100 - index));
    expect([temuan, nomorBerikutnya]).toEqual([[], '500.3/101/DKUKM/XI/2025']);
    const [last] = nomor;
    await runForValue(['nomor', 'batalkan', last!.id, '--alasan', 'Uji', '--data', backend.dataFolder]);
  }, 60_000);
});
