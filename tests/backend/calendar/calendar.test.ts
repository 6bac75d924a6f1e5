import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

const INDEPENDENCE = { day: '2026-08-17', name: 'Hari Kemerdekaan', source: 'SKB Contoh 2026' };

test('a day off is written down once, corrected, taken out and brought back, and counts in between', async () => {
  const backend = await officeBackend();
  const workingDays = async () => (await backend.ask('calendar.list', { year: 2026 })).workingDays;
  expect(await backend.ask('calendar.list', { year: 2026 })).toMatchObject({
    rows: [],
    isFilled: false,
    weekDays: 5,
    workingDays: 261,
    years: [],
  });
  const { id } = await backend.ask('calendar.save', INDEPENDENCE);
  expect(await backend.ask('calendar.list', { year: 2026 })).toMatchObject({
    rows: [{ ...INDEPENDENCE, kind: 'national', isWeekend: false }],
    isFilled: true,
    workingDays: 260,
    years: [2026],
  });
  const again = await backend.refusal('calendar.save', { ...INDEPENDENCE, name: 'Libur', kind: 'own' });
  expect(again.details.faults).toMatchObject([{ path: 'day' }]);
  await backend.ask('calendar.remove', { id, reason: 'salah tahun' });
  expect(await workingDays()).toBe(261);
  expect((await backend.ask('calendar.list', { year: 2026, isRemoved: true })).rows).toMatchObject([
    { removedReason: 'salah tahun' },
  ]);
  // Another word took its place meanwhile: two of them may not stand at once.
  const { id: other } = await backend.ask('calendar.save', { ...INDEPENDENCE, name: 'HUT RI' });
  expect((await backend.refusal('calendar.restore', { id })).code).toBe('INVALID_INPUT');
  await backend.ask('calendar.remove', { id: other, reason: 'ganda' });
  await backend.ask('calendar.restore', { id });
  expect(await workingDays()).toBe(260);
});

test('working days are counted by the week of the rule and the days off; a year without any says so', async () => {
  const backend = await officeBackend();
  await backend.ask('calendar.save', INDEPENDENCE);
  expect(await backend.ask('calendar.count', { from: '2026-08-14', until: '2026-08-18', days: 5 })).toEqual({
    between: 2,
    lastDay: '2026-08-24',
    warning: '',
  });
  expect(await backend.ask('calendar.count', { from: '2026-12-31', days: 1 })).toMatchObject({
    lastDay: '2027-01-01',
    warning: expect.stringContaining('Hari libur tahun 2027 belum diisi') as unknown,
  });
  await backend.ask('rule.addVersion', {
    code: 'working-week',
    value: 6,
    inForceFrom: '2026-01-01',
    inForceUntil: null,
    basis: 'Perbup Contoh',
    note: '',
  });
  expect(await backend.ask('calendar.count', { from: '2026-08-14', until: '2026-08-18' })).toMatchObject({
    between: 3,
  });
  const backwards = await backend.refusal('calendar.count', { from: '2026-08-18', until: '2026-08-14' });
  expect(backwards.details.faults).toMatchObject([{ path: 'until' }]);
});

test('a sheet of days off ends row by row in a pile, is tried first, and leaves what it does not say', async () => {
  const backend = await officeBackend();
  await backend.ask('calendar.save', INDEPENDENCE);
  await backend.ask('calendar.save', { day: '2026-03-02', name: 'Hari jadi kabupaten', kind: 'own' });
  const file = path.join(tempFolder(), 'libur.csv');
  writeFileSync(
    file,
    [
      'Hari libur 2026;;',
      'Tanggal;Keterangan;Jenis',
      'Januari;;',
      '1/1/2026;Tahun Baru 2026 Masehi;Libur Nasional',
      '17 Agustus 2026;Hari Kemerdekaan RI;',
      '25/12/2026;Natal;libur nasional',
      '25/12/2026;Natal lagi;',
      '24/12/2026;Cuti Natal;Cuti bersama',
      '31/2/2026;Tidak ada;',
      '1/1/2027;Tahun Baru 2027;',
      '2/1/2026;;',
      '3/1/2026;Apa ini;upacara',
    ].join('\n'),
  );
  const tried = await backend.ask('calendar.import', { year: 2026, path: file });
  expect(tried).toMatchObject({
    added: 3,
    changed: 1,
    same: 0,
    passedOver: [{ row: 3, text: 'Januari' }],
    refused: [
      { row: 7, message: 'Tanggal ini sudah ada pada baris 6.' },
      { row: 9, message: expect.stringContaining('tidak terbaca') as unknown },
      { row: 10, message: 'Tanggalnya pada tahun 2027, bukan 2026.' },
      { row: 11, message: 'Nama harinya kosong.' },
      { row: 12, message: expect.stringContaining('Jenisnya tidak dikenal') as unknown },
    ],
  });
  expect((await backend.ask('calendar.list', { year: 2026 })).rows).toHaveLength(2);
  await backend.ask('calendar.import', { year: 2026, path: file, isDryRun: false });
  expect((await backend.ask('calendar.list', { year: 2026 })).rows).toMatchObject([
    { day: '2026-01-01', kind: 'national' },
    { day: '2026-03-02', kind: 'own' },
    { day: '2026-08-17', name: 'Hari Kemerdekaan RI', source: INDEPENDENCE.source },
    { day: '2026-12-24', kind: 'joint_leave' },
    { day: '2026-12-25' },
  ]);
  expect(await backend.ask('calendar.import', { year: 2026, path: file })).toMatchObject({
    added: 0,
    changed: 0,
    same: 4,
  });
});

test('what is saved as a workbook is read in again as the same days', async () => {
  const backend = await officeBackend();
  await backend.ask('calendar.save', INDEPENDENCE);
  await backend.ask('calendar.save', { day: '2026-12-24', name: 'Cuti Natal', kind: 'joint_leave' });
  await backend.ask('calendar.save', { day: '2026-03-02', name: 'Hari jadi', kind: 'own' });
  const target = path.join(tempFolder(), 'libur-2026.xlsx');
  expect(await backend.ask('calendar.export', { year: 2026, path: target })).toMatchObject({ rowCount: 3 });
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  expect(await backend.ask('calendar.import', { year: 2026, path: target })).toMatchObject({
    added: 0,
    changed: 0,
    same: 3,
    passedOver: [],
    refused: [],
  });
});

test('the turn of the year is counted from the records, and stands on Beranda in December alone', async () => {
  const backend = await officeBackend({ today: '2026-12-01' });
  const openSteps = async () =>
    (await backend.ask('calendar.turn', { year: 2027 })).rows
      .filter(({ isDone }) => !isDone)
      .map(({ step }) => step);
  const before = await openSteps();
  expect(before).toEqual(expect.arrayContaining(['recap', 'calendar', 'tree', 'targets']));
  expect(before).not.toContain('activities');
  const work = async () => (await backend.ask('home.work', {})).items.find(({ kind }) => kind === 'turn');
  expect(await work()).toMatchObject({ kind: 'turn', year: 2027, count: before.length });
  await backend.ask('activity.record', { year: 2026, kind: 'pelatihan', title: 'Pelatihan Contoh' });
  await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat', endsOn: '2026-12-31' });
  await backend.ask('coaching.recordOfficer', { name: 'Contoh Sari', endsOn: '2026-11-30' });
  await backend.ask('number.reserve', {
    series: 'surat-keluar',
    on: '2026-11-30',
    count: 2,
    purpose: 'Undangan',
  });
  await backend.ask('programme.fillYear', { year: 2027 });
  await backend.ask('calendar.save', { day: '2027-01-01', name: 'Tahun Baru' });
  const { rows } = await backend.ask('calendar.turn', { year: 2027 });
  const textOf = (step: string) => rows.find((row) => row.step === step)?.text;
  expect(textOf('activities')).toMatch(/^1 kegiatan tahun 2026/);
  expect(textOf('officers')).toMatch(/^1 petugas/);
  expect(textOf('reserved')).toMatch(/^2 nomor tahun 2026/);
  expect(await openSteps()).not.toContain('tree');
  expect(await openSteps()).not.toContain('calendar');
  const february = await officeBackend({ today: '2027-02-01' });
  expect((await february.ask('home.work', {})).items.map(({ kind }) => kind)).not.toContain('turn');
});
