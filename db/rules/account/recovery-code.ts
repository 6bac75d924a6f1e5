import { checkLetter, decodeBase32, encodeBase32, typedBase32 } from '../value/base32.ts';

/** Bytes of chance in a code: 80 bits, which scrypt makes dear to guess. */
export const RECOVERY_BYTES = 10;

const GROUP = 4;

/** The code as it is printed: four groups of five, the last letter of each of which checks the four before it. */
export function recoveryGroups(secret: Uint8Array): readonly string[] {
  const letters = encodeBase32(secret);
  return (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).map(
    (group, index) => group + checkLetter(group, index + 1),
  );
}

export type ReadCode =
  | { readonly kind: 'code'; readonly letters: string }
  /** Counted from 1; undefined where the whole has another length. */
  | { readonly kind: 'slip'; readonly group: number | undefined };

/** What a person typed of the sheet: blanks, strokes and small letters do not matter; a slip names its group. */
export function readRecoveryCode(typed: string): ReadCode {
  const plain = typedBase32(typed);
  const groups = plain.match(new RegExp(`.{1,${GROUP + 1}}`, 'g')) ?? [];
  const wrong = groups.findIndex(
    (group, index) =>
      group.length !== GROUP + 1 || checkLetter(group.slice(0, GROUP), index + 1) !== group[GROUP],
  );
  const letters = groups.map((group) => group.slice(0, GROUP)).join('');
  if (wrong !== -1) return { kind: 'slip', group: wrong + 1 };
  if (decodeBase32(letters)?.length !== RECOVERY_BYTES) return { kind: 'slip', group: undefined };
  return { kind: 'code', letters };
}
