import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLetter, decodeBase32, encodeBase32, inGroups, typedBase32 } from '#rules/value/base32.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { declaredSize, picturesToTry } from '#rules/proof/picture.ts';
import { isNewerProof, isProofText, proofBytes, proofText, readProof } from '#rules/proof/payload.ts';
import type { ProofFacts } from '#rules/proof/payload.ts';
import { readRecovery, recoveryLines, recoveryText } from '#rules/proof/recovery.ts';
import { readShortCode, shortCodeOf } from '#rules/proof/short-code.ts';

const FACTS: ProofFacts = {
  keyId: '0a1b2c3d',
  kind: 'award-certificate',
  isSample: false,
  on: toPlainDate('2025-11-18'),
  regionCode: '64.08',
  number: '500.3/001/DKUKM/XI/2025',
  name: 'Koperasi Konsumen Maju Bersama Sangatta',
};
const SIGNATURE = Uint8Array.from({ length: 64 }, (_, index) => index * 3);
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...LETTERS.split('')), minLength, maxLength });

describe('base32', () => {
  test('gives back every run of bytes, and no other text stands for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(decodeBase32(encodeBase32(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(letters(1, 40), (text) => {
        const bytes = decodeBase32(text);
        if (bytes) expect(encodeBase32(bytes)).toBe(text);
      }),
    );
  });

  test('one wrong letter and two exchanged letters are always found', () => {
    fc.assert(
      fc.property(
        letters(2, 20),
        fc.nat(),
        fc.nat(),
        fc.nat(31),
        fc.nat(31),
        (text, one, two, value, salt) => {
          const at = one % text.length;
          const other = two % text.length;
          const put = (place: number, letter: string, into: string) =>
            into.slice(0, place) + letter + into.slice(place + 1);
          const wrong = put(at, LETTERS[value] ?? '0', text);
          const exchanged = put(at, text[other] ?? '0', put(other, text[at] ?? '0', text));
          const passing = [wrong, exchanged].filter(
            (changed) => changed !== text && checkLetter(changed, salt) === checkLetter(text, salt),
          );
          expect(passing).toEqual([]);
        },
      ),
    );
  });

  test('typing is forgiven what cannot be confused', () => {
    expect(typedBase32(' 7k3m-qotd 2ILB ')).toBe('7K3MQ0TD211B');
  });
});

describe('the text of the QR', () => {
  test('holds the facts and the signature, in capitals and digits only', () => {
    const text = proofText(proofBytes(FACTS), SIGNATURE);
    expect(text).toMatch(/^MEJA1:[0-9A-HJKMNP-TV-Z]+$/);
    expect(text.length).toBeLessThan(311);
    expect(readProof(text)).toEqual({ facts: FACTS, signedBytes: proofBytes(FACTS), signature: SIGNATURE });
    expect(readProof(`${text.slice(0, 60)}\r\n ${text.slice(60)}`)?.facts).toEqual(FACTS);
  });

  test('any names, also in other scripts, come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const facts = { ...FACTS, name: name.normalize('NFC') };
        expect(readProof(proofText(proofBytes(facts), SIGNATURE))?.facts.name).toBe(facts.name);
      }),
    );
  });

  test('of a letter is of the second layout, which an older checker takes for another program', () => {
    const text = proofText(proofBytes({ ...FACTS, kind: 'statement' }), SIGNATURE);
    expect(text).toMatch(/^MEJA2:/);
    expect(readProof(text)?.facts).toEqual({ ...FACTS, kind: 'statement' });
    // A kind under the wrong layout is nothing that this program made.
    expect(readProof(text.replace('MEJA2', 'MEJA1'))).toBeUndefined();
  });

  test('may stand behind an address, and a newer layout or kind is said to be newer, not altered', () => {
    const bytes = proofBytes({ ...FACTS, kind: 'statement' });
    const linked = proofText(bytes, SIGNATURE, 'https://contoh.go.id/periksa.html');
    expect(isProofText(linked)).toBe(true);
    expect(readProof(linked)?.signedBytes).toEqual(bytes);
    const later = Uint8Array.from(bytes);
    later[10] = 200;
    for (const [text, isNewer] of [
      [linked, false],
      ['MEJA3:7K3M', true],
      ['https://contoh.go.id/periksa.html#MEJA12:7K3M', true],
      [proofText(later, SIGNATURE), true],
      ['MEJA1:7K3M', false],
      ['https://contoh.go.id/', false],
    ] as const)
      expect([text, isNewerProof(text)]).toEqual([text, isNewer]);
  });

  test('the first and the last day of the calendar fit', () => {
    for (const on of ['0001-01-01', '1999-12-31', '2024-02-29', '9999-12-31'].map(toPlainDate))
      expect(readProof(proofText(proofBytes({ ...FACTS, on }), SIGNATURE))?.facts.on).toBe(on);
    expect(() => proofBytes({ ...FACTS, keyId: 'xyz' })).toThrow(RangeError);
  });

  test('what is cut, lengthened or of another version is not read', () => {
    const text = proofText(proofBytes(FACTS), SIGNATURE);
    for (const broken of [
      text.slice(0, -1),
      `${text}0`,
      `${text}00000000`,
      text.replace('MEJA1', 'MEJA2'),
      '',
      'MEJA1:',
    ])
      expect(readProof(broken)).toBeUndefined();
    expect(isProofText('https://contoh.go.id')).toBe(false);
  });
});

describe('the short code', () => {
  test('is read back however it is typed; a wrong letter is called a typing fault', () => {
    const code = shortCodeOf(Uint8Array.from([1, 35, 69, 103, 137, 171, 205, 239, 9]));
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(readShortCode(code.toLowerCase().replaceAll('-', ' '))).toEqual({ kind: 'code', code });
    const last = code.at(-1) === '7' ? '8' : '7';
    expect(readShortCode(code.slice(0, -1) + last)).toEqual({ kind: 'mistyped' });
    expect(readShortCode('500.3/001')).toEqual({ kind: 'no-code' });
  });
});

describe('the recovery sheet', () => {
  const seed = Uint8Array.from({ length: 32 }, (_, index) => 255 - index * 7);

  test('eight lines and the QR give the key back', () => {
    const lines = recoveryLines(seed);
    expect(lines).toHaveLength(8);
    for (const line of lines) expect(line).toMatch(/^.{4}-.{4}$/);
    for (const text of [lines.join('\n'), lines.join(' ').toLowerCase(), recoveryText(seed)])
      expect(readRecovery(text)).toEqual({ kind: 'seed', seed });
  });

  test('a mistyped line is named; two exchanged lines are both named; a missing one is told', () => {
    const lines = [...recoveryLines(seed)];
    const swapped = [lines[1], lines[0], ...lines.slice(2)].join('\n');
    expect(readRecovery(swapped)).toEqual({ kind: 'faulty', lines: [1, 2] });
    const third = lines[2] ?? '';
    const wrong = lines.with(2, (third.startsWith('0') ? '1' : '0') + third.slice(1));
    expect(readRecovery(wrong.join('\n'))).toEqual({ kind: 'faulty', lines: [3] });
    expect(readRecovery(lines.slice(1).join('\n'))).toEqual({ kind: 'faulty', lines: [] });
    expect(inGroups('')).toBe('');
  });
});

describe('pictures', () => {
  test('are declared by their head; anything else is none', () => {
    const png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 200];
    expect(declaredSize(Uint8Array.from(png))).toEqual({ kind: 'png', width: 256, height: 200 });
    const jpeg = [255, 216, 255, 224, 0, 4, 0, 0, 255, 194, 0, 17, 8, 0, 200, 1, 0, 3, 0, 0];
    expect(declaredSize(Uint8Array.from(jpeg))).toEqual({ kind: 'jpeg', width: 256, height: 200 });
    for (const other of [[], [255, 216], [255, 216, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [37, 80, 68, 70]])
      expect(declaredSize(Uint8Array.from(other))).toBeUndefined();
  });

  test('parts to look at are whole pictures of the size they say', () => {
    const data = new Uint8ClampedArray(4300 * 10 * 4);
    for (const picture of [
      { width: 4300, height: 10, data },
      { width: 10, height: 4300, data },
      { width: 200, height: 215, data },
    ])
      for (const part of picturesToTry(picture))
        expect([part.width > 0, part.data.length >= part.width * part.height * 4]).toEqual([true, true]);
  });
});
