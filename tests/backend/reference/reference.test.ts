import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MOST_AWARD_SCANS } from '#rules/reference/award-received.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';

const PRESS = {
  subject: 'Koperasi terdaftar',
  area: 'Provinsi Kalimantan Timur',
  amount: '5.000',
  isAbout: true,
  unit: 'koperasi',
  source: 'Siaran pers Diskominfo',
  sourceOn: '2023-07-04',
} as const;

test('S32: a figure of the province stands with its source, and enters no count of the office', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const counted = await backend.ask('cooperative.count', {});
  const { id } = await backend.ask('reference.save', PRESS);
  expect((await backend.ask('reference.list', {})).rows).toMatchObject([
    {
      amount: '5.000',
      sentence:
        'Koperasi terdaftar di Provinsi Kalimantan Timur sekitar 5.000 koperasi (tanggal keadaannya tidak disebut; sumber: Siaran pers Diskominfo, 4 Juli 2023).',
    },
  ]);
  expect(await backend.ask('cooperative.count', {})).toEqual(counted);
  const wrong = await backend.refusal('reference.save', { ...PRESS, amount: 'lima ribu' });
  expect(wrong.details.faults).toMatchObject([{ path: 'amount' }]);
  await backend.ask('reference.remove', { id, reason: 'sumbernya ditarik' });
  expect((await backend.ask('reference.list', {})).rows).toEqual([]);
  await backend.ask('reference.restore', { id });
  const target = path.join(tempFolder(), 'acuan.xlsx');
  expect(await backend.ask('reference.export', { path: target })).toMatchObject({ rowCount: 1 });
});

test('S43: what was awarded to the office stands with day, giver, level and place, and is printed', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  const target = path.join(tempFolder(), 'penghargaan.pdf');
  await backend.ask('honour.print', { path: target });
  expect(readFlowingText(readFileSync(target))).toContain('Belum ada penghargaan yang tercatat.');
  await backend.ask('honour.save', {
    receivedOn: '2022-07-12',
    name: 'RAT Tertib',
    giver: 'Kementerian Koperasi',
    level: 'national',
  });
  const { id, updatedAt } = await backend.ask('honour.save', {
    receivedOn: '2023-07-12',
    name: 'Pembina Koperasi Terbaik',
    giver: 'Gubernur',
    level: 'province',
    number: '518/K.411/2023',
    keptAt: 'Map 3',
  });
  expect((await backend.ask('honour.list', {})).rows.map(({ name }) => name)).toEqual([
    'Pembina Koperasi Terbaik',
    'RAT Tertib',
  ]);
  await backend.ask('honour.print', { path: target });
  const text = readFlowingText(readFileSync(target));
  for (const word of [
    '12 Juli 2023',
    'Gubernur',
    'Provinsi',
    '518/K.411/2023',
    'Disimpan di Map 3',
    'Nasional',
  ])
    expect(text).toContain(word);
  const tomorrow = { receivedOn: '2025-11-19', name: 'Besok', giver: 'Bupati' };
  const refused = await backend.refusal('honour.save', tomorrow);
  expect(refused.details.faults).toMatchObject([{ path: 'receivedOn' }]);
  await backend.ask('honour.save', {
    id,
    expectedUpdatedAt: updatedAt,
    receivedOn: '2023-07-12',
    name: 'Pembina Koperasi Terbaik',
    giver: 'Gubernur Kalimantan Timur',
    level: 'province',
  });
  expect((await backend.ask('honour.list', {})).rows[0]).toMatchObject({
    giver: 'Gubernur Kalimantan Timur',
  });
});

test('S43: scans of the certificate are kept with the award by their content, opened whole and taken off', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  const { id } = await backend.ask('honour.save', {
    receivedOn: '2023-07-12',
    name: 'Pembina Koperasi Terbaik',
    giver: 'Gubernur',
  });
  const folder = tempFolder();
  const named = (name: string): string => {
    const file = path.join(folder, name);
    copyFileSync(path.join(RESOURCES, 'icon', 'icon.png'), file);
    return file;
  };
  const scans = async () => (await backend.ask('honour.list', {})).rows.map((row) => row.scans);
  expect(await scans()).toEqual([[]]);
  const added = await backend.ask('honour.addScan', { id, path: named('piagam.png') });
  expect(await backend.ask('honour.addScan', { id, path: named('lagi.png') })).toEqual(added);
  expect(await scans()).toMatchObject([[{ id: added.id, fileName: 'piagam.png' }]]);
  const { path: kept } = await backend.ask('honour.locateScan', { id: added.id });
  expect(readFileSync(kept).equals(readFileSync(named('piagam.png')))).toBe(true);

  const codeOf = async (file: string, award = id) =>
    (await backend.refusal('honour.addScan', { id: award, path: file })).code;
  const text = path.join(folder, 'piagam.txt');
  writeFileSync(text, 'bukan pindaian');
  expect(await codeOf(text)).toBe('FILE_KIND_NOT_ACCEPTED');
  expect(await codeOf(path.join(folder, 'hilang.pdf'))).toBe('FILE_NOT_FOUND');
  expect(await codeOf(named('KTP kepala.png'))).toBe('INVALID_INPUT');
  expect(await codeOf(named('piagam.png'), 'tidak-ada')).toBe('NOT_FOUND');

  const other = path.join(folder, 'lain.png');
  writeFileSync(other, Buffer.concat([readFileSync(named('piagam.png')), Buffer.from([1])]));
  const { sha256 } = await backend.ask('honour.addScan', { id, path: other });
  await backend.ask('people.destroyScan', { sha256, reason: 'masa simpannya habis' });
  expect((await scans())[0]?.map(({ fileName }) => fileName)).toEqual(['piagam.png']);
  rmSync(kept);
  expect((await backend.refusal('honour.locateScan', { id: added.id })).code).toBe('FILE_NOT_FOUND');
  await backend.ask('honour.removeScan', { id: added.id });
  expect(await scans()).toEqual([[]]);
  expect((await backend.refusal('honour.removeScan', { id: added.id })).code).toBe('NOT_FOUND');
  await backend.ask('honour.remove', { id, reason: 'keliru' });
  expect(await codeOf(named('piagam.png'))).toBe('NOT_FOUND');
});

test('an award keeps ten scans and no eleventh', async () => {
  const backend = await officeBackend({ today: '2025-11-18' });
  const { id } = await backend.ask('honour.save', { receivedOn: '2023-07-12', name: 'A', giver: 'B' });
  const folder = tempFolder();
  const different = (at: number): string => {
    const file = path.join(folder, `piagam-${String(at)}.png`);
    writeFileSync(
      file,
      Buffer.concat([readFileSync(path.join(RESOURCES, 'icon', 'icon.png')), Buffer.from([at])]),
    );
    return file;
  };
  for (let at = 0; at < MOST_AWARD_SCANS; at += 1)
    await backend.ask('honour.addScan', { id, path: different(at) });
  const refused = await backend.refusal('honour.addScan', { id, path: different(MOST_AWARD_SCANS) });
  expect(refused.details.faults).toMatchObject([{ path: 'path' }]);
  // The same once more is no eleventh.
  await backend.ask('honour.addScan', { id, path: different(0) });
  expect((await backend.ask('honour.list', {})).rows[0]?.scans).toHaveLength(MOST_AWARD_SCANS);
});
