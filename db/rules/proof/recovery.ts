import { checkLetter, decodeBase32, encodeBase32, inGroups, typedBase32 } from '../value/base32.ts';

/** The private key on paper: eight lines of two groups, each line with its own check letter. */
const SEED_BYTES = 32;
const LINE_BYTES = 4;
const LINE_COUNT = SEED_BYTES / LINE_BYTES;
const LINE_LETTERS = 8;

/** Stands before the QR text of the recovery sheet, so that it is never taken for the QR of a paper. */
export const RECOVERY_PREFIX = 'MEJAKUNCI1:';

/** Lines to print and type, "7K3M-Q9TD", in order. `seed` is the 32 secret bytes of the key. */
export function recoveryLines(seed: Uint8Array): readonly string[] {
  return Array.from({ length: LINE_COUNT }, (_, index) => {
    const data = encodeBase32(seed.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES));
    return inGroups(data + checkLetter(data, index + 1));
  });
}

/** The same for the QR of the sheet: shorter to scan, the same lines. */
export function recoveryText(seed: Uint8Array): string {
  return RECOVERY_PREFIX + recoveryLines(seed).join('').replaceAll('-', '');
}

export type TypedSeed =
  | { readonly kind: 'seed'; readonly seed: Uint8Array }
  /** Which lines (from 1) do not fit their check letter, in order; empty when letters are missing or too many. */
  | { readonly kind: 'faulty'; readonly lines: readonly number[] };

/** Reads the typed lines or the scanned QR text of a recovery sheet. */
export function readRecovery(text: string): TypedSeed {
  const dense = typedBase32(withoutPrefix(text));
  if (dense.length !== LINE_COUNT * LINE_LETTERS) return { kind: 'faulty', lines: [] };
  const seed = new Uint8Array(SEED_BYTES);
  const faulty: number[] = [];
  for (let index = 0; index < LINE_COUNT; index += 1) {
    const line = dense.slice(index * LINE_LETTERS, (index + 1) * LINE_LETTERS);
    const data = line.slice(0, -1);
    const bytes = decodeBase32(data);
    if (bytes?.length === LINE_BYTES && line === data + checkLetter(data, index + 1))
      seed.set(bytes, index * LINE_BYTES);
    else faulty.push(index + 1);
  }
  return faulty.length === 0 ? { kind: 'seed', seed } : { kind: 'faulty', lines: faulty };
}

function withoutPrefix(text: string): string {
  const trimmed = text.trim().toUpperCase();
  return trimmed.startsWith(RECOVERY_PREFIX) ? trimmed.slice(RECOVERY_PREFIX.length) : trimmed;
}
