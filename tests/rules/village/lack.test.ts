import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { VILLAGE_LACK_LABELS, VILLAGE_LACKS, villageLacks } from '#rules/village/lack.ts';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import type { VillageFacts } from '#rules/village/programme.ts';

const FULL: VillageFacts = {
  ...NO_VILLAGE_FACTS,
  model: 'new',
  musdesusOn: toPlainDate('2025-05-20'),
  minutesNumber: 'BA/1',
  cooperativeId: 'k',
  deedNumber: '12',
  approvalNumber: 'AHU-0000001.AH.01.29.TAHUN 2025',
  npwp: '0012345678901000',
  nib: '1234567890123',
  nikKoperasi: '6408010020001',
  accountState: 'verified',
  landReadiness: 'ready',
  buildingState: 'finished',
  headName: 'Nama Kades Uji',
  enterpriseName: 'BUMDes Uji',
};

test('a village of which nothing is known lacks everything, one with everything lacks nothing', () => {
  const nothing = { kind: 'desa', facts: NO_VILLAGE_FACTS, linked: null } as const;
  expect(villageLacks({ ...nothing, rat: 'none' })).toEqual(VILLAGE_LACKS);
  expect(villageLacks({ ...nothing, rat: null })).toEqual(VILLAGE_LACKS.filter((need) => need !== 'rat'));
  expect(villageLacks({ kind: 'desa', facts: FULL, linked: null, rat: null })).toEqual([]);
  for (const lack of VILLAGE_LACKS) expect(VILLAGE_LACK_LABELS[lack].length).toBeGreaterThan(2);
});

test('a kelurahan has no BUMDes to lack', () => {
  const facts = { ...FULL, enterpriseName: '' };
  expect(villageLacks({ kind: 'kelurahan', facts, linked: null, rat: null })).toEqual([]);
  expect(villageLacks({ kind: 'desa', facts, linked: null, rat: null })).toEqual(['enterprise']);
});

test('what the register knows of the linked cooperative is not asked for again', () => {
  const facts = { ...FULL, approvalNumber: '', npwp: '', nib: '', nikKoperasi: '' };
  const linked = { legalEntityNumber: 'AHU-1', npwp: '', nib: '1', nikKoperasi: '2' };
  expect(villageLacks({ kind: 'desa', facts, linked, rat: null })).toEqual(['npwp']);
});

test.each([
  ['registered', 'account'],
  ['verifying', 'account'],
] as const)('an account that is %s is still missing until it is verified', (accountState, lack) => {
  expect(villageLacks({ kind: 'desa', facts: { ...FULL, accountState }, linked: null, rat: null })).toEqual([
    lack,
  ]);
});
