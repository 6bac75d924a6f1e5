import { expect, it } from 'vitest';
import { examinersOf } from '#rules/evaluation/examiners.ts';

it.each([
  ['', []],
  ['Ratna Contoh', ['Ratna Contoh']],
  ['Ratna Contoh, Budi Contoh', ['Ratna Contoh', 'Budi Contoh']],
  ['Ratna Contoh, S.E., M.M., Budi Contoh, S.Kom', ['Ratna Contoh, S.E., M.M.', 'Budi Contoh, S.Kom']],
  ['Dra. Ratna Contoh, Ak., CA; H. Budi', ['Dra. Ratna Contoh, Ak., CA', 'H. Budi']],
  [' , Ratna,, ', ['Ratna']],
])('"%s" names %j', (text, names) => {
  expect(examinersOf(text)).toEqual(names);
});
