import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { faultsOf, newRecord } from '../../helpers/test-record.ts';

const record = (backend: TestBackend, part: object = {}) =>
  backend.ask('incoming.record', { sender: 'Camat Contoh', subject: 'Permohonan narasumber', ...part });
const agendas = async (backend: TestBackend, part: object = {}) =>
  (await backend.ask('incoming.list', { limit: 500, ...part })).rows.map(({ agenda }) => agenda);

describe('the number of the agenda', () => {
  test('sender and matter are enough: the next number, today, and nothing made up', async () => {
    const backend = await officeBackend();
    expect((await record(backend)).agenda).toBe('1/2025');
    expect((await record(backend)).agenda).toBe('2/2025');
    const [line] = (await backend.ask('incoming.list', {})).rows;
    expect(line).toMatchObject({
      agenda: '2/2025',
      receivedOn: '2025-11-18',
      datedOn: null,
      letterNumber: '',
      natureText: 'Biasa',
      attachments: 0,
      state: 'open',
    });
    expect((await backend.ask('incoming.choices', {})).nextNumber).toBe(3);
  });

  test('begins anew with the year in which a letter is received, whatever year runs', async () => {
    const backend = await officeBackend({ today: '2026-01-02' });
    const on = (receivedOn: string) => record(backend, { receivedOn });
    expect((await on('2025-12-31')).agenda).toBe('1/2025');
    expect((await on('2026-01-01')).agenda).toBe('1/2026');
    expect((await on('2025-12-31')).agenda).toBe('2/2025');
    expect(await agendas(backend, { year: 2025 })).toEqual(['2/2025', '1/2025']);
    expect((await backend.ask('incoming.choices', {})).years).toEqual([2026, 2025]);
  });

  test('of a letter taken out stays its own and is not given again', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend);
    await backend.ask('incoming.remove', { id, reason: 'salah catat' });
    expect((await record(backend)).agenda).toBe('2/2025');
    expect(await agendas(backend)).toEqual(['2/2025']);
    expect(await agendas(backend, { isRemoved: true })).toEqual(['1/2025']);
    expect((await backend.refusal('incoming.dispose', { id, toWhom: ['A'], note: 'x' })).code).toBe(
      'NOT_FOUND',
    );
    await backend.ask('incoming.restore', { id });
    expect(await agendas(backend)).toEqual(['2/2025', '1/2025']);
    expect((await backend.refusal('incoming.restore', { id })).code).toBe('NOT_FOUND');
  });

  test('may go on where the hand-written book stands; the gap is named, and a lower number is refused', async () => {
    const backend = await officeBackend();
    expect((await record(backend, { agendaNumber: 15 })).agenda).toBe('15/2025');
    expect((await record(backend)).agenda).toBe('16/2025');
    expect((await record(backend, { agendaNumber: 17 })).agenda).toBe('17/2025');
    const { gaps } = await backend.ask('incoming.list', { year: 2025 });
    expect(gaps).toEqual([
      'Nomor 1 sampai 14 tidak tercatat di program: dipakai di buku tangan atau terlewati.',
    ]);
    for (const agendaNumber of [3, 17]) {
      const faults = await faultsOf(backend, 'incoming.record', {
        sender: 'X',
        subject: 'Y',
        agendaNumber,
      });
      expect(faults['agendaNumber']).toContain(`${agendaNumber}/2025 sudah terpakai atau terlewati`);
      expect(faults['agendaNumber']).toContain('nomor berikutnya 18');
    }
  });

  test('stays in its year when the day of receipt is corrected', async () => {
    const backend = await officeBackend();
    const { id } = await record(backend, { receivedOn: '2025-01-01' });
    const typed = { id, sender: 'Camat Contoh', subject: 'Undangan' };
    const faults = await faultsOf(backend, 'incoming.correct', { ...typed, receivedOn: '2024-12-31' });
    expect(faults['receivedOn']).toContain('milik tahun 2025');
    await backend.ask('incoming.correct', { ...typed, receivedOn: '2025-01-02' });
    const { letter } = await backend.ask('incoming.get', { id });
    expect(letter).toMatchObject({ receivedOn: '2025-01-02', subject: 'Undangan', agenda: '1/2025' });
  });
});

test('two programs on one file that record at once never give one number twice and leave no gap', async () => {
  const backend = await officeBackend();
  await backend.close();
  const each = 25;
  const run = async () => {
    const script = path.resolve('tests/fixtures/backend/record-incoming.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      backend.dataFolder,
      String(each),
    ]);
    return stdout.trim().split('\n');
  };
  const given = (await Promise.all([run(), run()])).flat();
  expect(new Set(given).size).toBe(2 * each);
  const again = await testBackend({ dataFolder: backend.dataFolder });
  expect((await agendas(again)).toReversed()).toEqual(
    Array.from({ length: 2 * each }, (_, index) => `${index + 1}/2025`),
  );
}, 60_000);

describe('recording', () => {
  test('refuses a day that has not come, a letter dated after it came, a cooperative that is not there', async () => {
    const backend = await officeBackend();
    const faults = async (part: object) =>
      Object.keys(await faultsOf(backend, 'incoming.record', { sender: 'X', subject: 'Y', ...part }));
    expect(await faults({ receivedOn: '2025-11-19' })).toEqual(['receivedOn']);
    expect(await faults({ receivedOn: '2025-11-17', datedOn: '2025-11-18' })).toEqual(['datedOn']);
    expect(await faults({ sender: ' ' })).toEqual(['sender']);
    const missing = { sender: 'X', subject: 'Y', cooperativeId: 'tidak-ada' };
    expect((await backend.refusal('incoming.record', missing)).code).toBe('NOT_FOUND');
    expect(queryRows(backend.dataFolder, 'SELECT 1 FROM incoming_letter')).toEqual([]);
  });

  test('a cooperative that writes itself is named by its name; without either nobody has written', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Amanah Uji' });
    const made = await backend.ask('incoming.record', { subject: 'Laporan', cooperativeId });
    expect(made).toMatchObject({ agenda: '1/2025', sender: 'Koperasi Jasa Amanah Uji' });
    const { letter } = await backend.ask('incoming.get', { id: made.id });
    expect(letter).toMatchObject({ sender: 'Koperasi Jasa Amanah Uji', cooperativeName: letter.sender });
    const faults = await faultsOf(backend, 'incoming.record', { subject: 'Laporan' });
    expect(faults).toEqual({ sender: 'Pengirim harus diisi, atau pilih koperasinya.' });
  });

  test('a second window that saves over the first is told which field, and nothing is lost', async () => {
    const backend = await officeBackend();
    const { id, updatedAt } = await record(backend);
    const typed = { id, sender: 'Camat Contoh', receivedOn: '2025-11-18', expectedUpdatedAt: updatedAt };
    await backend.ask('incoming.correct', { ...typed, subject: 'Pertama' });
    const refused = await backend.refusal('incoming.correct', { ...typed, subject: 'Kedua' });
    expect(refused.code).toBe('RECORD_CHANGED_ELSEWHERE');
    expect(refused.details.changed?.fields).toMatchObject([{ label: 'Hal', now: 'Pertama' }]);
  });
});

describe('the list', () => {
  test('narrows by year, sender, cooperative, day and words of sender, number, matter or receiver', async () => {
    const backend = await officeBackend();
    const cooperativeId = await newRecord(backend, { name: 'Koperasi Jasa Amanah Uji' });
    await record(backend, { letterNumber: '005/12_A', receivedOn: '2025-11-17' });
    await record(backend, { sender: 'Pengurus', subject: 'Laporan RAT', cooperativeId });
    const { id } = await record(backend, { sender: 'Bank Contoh', subject: 'Penawaran' });
    await backend.ask('incoming.dispose', { id, toWhom: ['Bidang Pembiayaan'], note: 'pelajari' });
    expect(await agendas(backend, { sender: 'Camat Contoh' })).toEqual(['1/2025']);
    expect(await agendas(backend, { cooperativeId })).toEqual(['2/2025']);
    expect(await agendas(backend, { on: '2025-11-17' })).toEqual(['1/2025']);
    expect(await agendas(backend, { year: 2024 })).toEqual([]);
    for (const [text, found] of [
      ['camat', ['1/2025']],
      ['5/12_a', ['1/2025']],
      ['5/12-a', []],
      ['laporan', ['2/2025']],
      ['AMANAH', ['2/2025']],
      ['pembiayaan', ['3/2025']],
      ['3/2025', ['3/2025']],
    ] as const)
      expect({ text, found: await agendas(backend, { text }) }).toEqual({ text, found });
  });
});
