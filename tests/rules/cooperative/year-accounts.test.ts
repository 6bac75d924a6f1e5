import { expect, test } from 'vitest';
import { checkAccounts } from '#rules/cooperative/year-accounts.ts';

const RIGHT = {
  income: 900,
  expenses: 850,
  surplus: 50,
  assets: 1000,
  liabilities: 400,
  ownCapital: 600,
} as const;
const codes = (changes: object) => checkAccounts({ ...RIGHT, ...changes }).map(({ code }) => code);

test('accounts that add up say nothing; each sum that is one rupiah off is named', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ surplus: 51 })).toEqual(['SHU_TIDAK_COCOK']);
  expect(codes({ surplus: 49 })).toEqual(['SHU_TIDAK_COCOK']);
  expect(codes({ assets: 1001 })).toEqual(['NERACA_TIDAK_COCOK']);
  expect(codes({ liabilities: 401, expenses: 851 })).toEqual(['SHU_TIDAK_COCOK', 'NERACA_TIDAK_COCOK']);
});

test('a loss is a surplus below zero, and an unknown part says nothing', () => {
  expect(codes({ income: 800, surplus: -50 })).toEqual([]);
  for (const unknown of ['income', 'expenses', 'surplus']) expect(codes({ [unknown]: null })).toEqual([]);
  for (const unknown of ['assets', 'liabilities', 'ownCapital'])
    expect(codes({ [unknown]: null })).toEqual([]);
});
