import { describe, expect, test } from 'vitest';
import { isNearName, nearNameKeys } from '#rules/cooperative/near-name.ts';

const NEAR: readonly (readonly [string, string])[] = [
  ['Koperasi Maju Jaya', 'Koperasi Maju Jaia'],
  ['Koperasi Maju Jaya', 'Koperasi Maju Jayya'],
  ['Koperasi Maju Jaya', 'Koperasi Mjau Jaya'],
  ['Koperasi Maju Jaya', 'Koperasi Jaya Maju'],
  ['Koperasi Maju Jaya', 'Koperasi Majujaya'],
  ['Koperasi Maju Jaya', 'KSU Maju Jaya'],
  ['Maju Jaya', 'Koperasi Serba Usaha Maju Jaya'],
];
const APART: readonly (readonly [string, string])[] = [
  ['Kop. Maju Jaya', 'KOPERASI MAJU JAYA'], // the same, and not only near
  ['Koperasi Maju Jaya', 'Koperasi Maju Bersama'],
  ['KSU Maju Jaya', 'KSP Maju Jaya'],
  ['Koperasi Mekar 1', 'Koperasi Mekar 2'],
  ['Koperasi Mekar Sari I', 'Koperasi Mekar Sari II'],
  ['Koperasi Tani', 'Koperasi Toni'],
];

describe('names that a person would take for one', () => {
  test.each(NEAR)('%s and %s are asked', (one, other) => {
    expect([isNearName(one, other), isNearName(other, one)]).toEqual([true, true]);
    expect(nearNameKeys(one).some((key) => nearNameKeys(other).includes(key))).toBe(true);
  });

  test.each(APART)('%s and %s are not', (one, other) => {
    expect([isNearName(one, other), isNearName(other, one)]).toEqual([false, false]);
  });
});
