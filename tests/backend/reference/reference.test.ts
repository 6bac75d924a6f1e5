import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';

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
