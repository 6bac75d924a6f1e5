import { maskNik, nikDigits } from '../cooperative/identity-number.ts';
import { isMasked } from '../value/mask-number.ts';
import type { FormationFile, Founder } from './formation.ts';

/**
 * The NIK KTP of one file's founders as the screen shows them, in their order: "640804******0001". Two different
 * numbers that a mask makes alike are told apart by a count, "640804******0001(2)", so that a mask stands for one number
 * of the file and can be sent back unread; the same number twice has the same mask, and is still seen to stand twice.
 */
export function maskedNiks(niks: readonly string[]): readonly string[] {
  const numbersOf = new Map<string, string[]>();
  return niks.map((nik) => {
    const mask = maskNik(nik);
    const digits = nikDigits(nik);
    if (mask === '') return '';
    const alike = numbersOf.get(mask) ?? [];
    if (!alike.includes(digits)) alike.push(digits);
    numbersOf.set(mask, alike);
    const place = alike.indexOf(digits) + 1;
    return place === 1 ? mask : `${mask}(${place})`;
  });
}

/** The founder of a stored file whose NIK KTP a mask of that file stands for. */
export function founderOfMask(mask: string, stored: readonly Founder[]): Founder | undefined {
  if (!isMasked(mask)) return undefined;
  return stored[maskedNiks(stored.map(({ nikKtp }) => nikKtp)).indexOf(mask.trim())];
}

/** A stored file as it is shown. */
export function withMaskedNiks(file: FormationFile): FormationFile {
  const masks = maskedNiks(file.founders.map(({ nikKtp }) => nikKtp));
  const founders = file.founders.map((founder, at) => ({ ...founder, nikKtp: masks[at] ?? '' }));
  return { ...file, founders };
}

export interface Unmasked {
  readonly file: FormationFile;
  /** Places, from 0, of founders whose mask stands for no number of the stored file. */
  readonly unknown: readonly number[];
}

/** A file as it was sent back: a mask that nobody has written over keeps the number it stands for. */
export function withStoredNiks(file: FormationFile, stored: readonly Founder[]): Unmasked {
  const unknown: number[] = [];
  const founders = file.founders.map((founder, at) => {
    if (!isMasked(founder.nikKtp)) return founder;
    const known = founderOfMask(founder.nikKtp, stored);
    if (!known) unknown.push(at);
    return known ? { ...founder, nikKtp: known.nikKtp } : founder;
  });
  return { file: { ...file, founders }, unknown };
}
