/** What the office says of needs whose number or day it does not have: "nib=under_way,npwp=unnumbered". */
export type DeclaredState = 'unnumbered' | 'under_way';

/** Needs that can be known to be there, or to be under way, before their number or day is. */
export const DECLARABLE = [
  'musdesus',
  'minutes',
  'deed',
  'approval',
  'npwp',
  'nib',
  'nik',
  'land',
  'enterprise',
] as const;
export type DeclarableNeed = (typeof DECLARABLE)[number];
export type Declared = ReadonlyMap<DeclarableNeed, DeclaredState>;

export function isDeclarable(need: string): need is DeclarableNeed {
  return (DECLARABLE as readonly string[]).includes(need);
}

/** Reads the stored text; a part that nobody knows is passed over. */
export function readDeclared(text: string): Declared {
  const parts = text.split(',').flatMap((part) => {
    const [need = '', state] = part.split('=');
    const isKnown = isDeclarable(need) && (state === 'unnumbered' || state === 'under_way');
    return isKnown ? [[need, state] as const] : [];
  });
  return new Map(parts);
}

/** The text with one need declared, or (null) no longer; always in one order, so that equal states are equal texts. */
export function declare(text: string, need: DeclarableNeed, state: DeclaredState | null): string {
  const known = new Map(readDeclared(text));
  if (state === null) known.delete(need);
  else known.set(need, state);
  return DECLARABLE.flatMap((one) => {
    const declared = known.get(one);
    return declared === undefined ? [] : [`${one}=${declared}`];
  }).join(',');
}
