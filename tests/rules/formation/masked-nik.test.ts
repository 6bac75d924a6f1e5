import { array, assert, nat, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { founderOfMask, maskedNiks, withMaskedNiks, withStoredNiks } from '#rules/formation/masked-nik.ts';
import { formationFile, goodFounder } from '../../helpers/formation-file.ts';

const [A, B, C] = ['6408041705800001', '6408042005810001', '6408041705800002'] as const;
const fileOf = (niks: readonly string[]) =>
  formationFile({ founders: niks.map((nikKtp, at) => goodFounder(at + 1, { nikKtp })) });

describe('masks of the founders of one file', () => {
  test('two numbers that look alike are told apart; the same number twice is not', () => {
    expect(maskedNiks([A, B, C, A, ''])).toEqual([
      '640804******0001',
      '640804******0001(2)',
      '640804******0002',
      '640804******0001',
      '',
    ]);
  });

  test('sent back as they are shown, in whatever order and under whatever name, every number stays', () => {
    const nik = stringMatching(/^6408040[1-9]0[1-3]80000[12]$/);
    assert(
      property(array(nik, { maxLength: 8 }), nat(), (niks, turn) => {
        const file = fileOf(niks);
        const shown = withMaskedNiks(file);
        const turned = shown.founders.toSorted(
          (one, other) => ((one.name.length * 7 + turn) % 3) - ((other.name.length * 5 + turn) % 3),
        );
        const back = withStoredNiks({ ...shown, founders: turned }, file.founders);
        expect(back.unknown).toEqual([]);
        const nikOf = new Map(file.founders.map((founder) => [founder.name, founder.nikKtp]));
        for (const { name, nikKtp } of back.file.founders) expect(nikKtp).toBe(nikOf.get(name));
      }),
    );
  });

  test('what was written over a mask stands; a mask of nobody is told by its place', () => {
    const stored = fileOf([A, B]).founders;
    const { file, unknown } = withStoredNiks(fileOf([C, '640804******0001(2)', '640804******0009']), stored);
    expect(file.founders.map(({ nikKtp }) => nikKtp)).toEqual([C, B, '640804******0009']);
    expect(unknown).toEqual([2]);
  });

  test('a number in full opens nobody: only what was shown can be asked about', () => {
    const stored = fileOf([A, B, '']).founders;
    expect(founderOfMask(A, stored)).toBeUndefined();
    expect(founderOfMask('', stored)).toBeUndefined();
    expect(founderOfMask(maskNik(A), stored)?.nikKtp).toBe(A);
  });
});
