import type { CheckedInputOf } from '#contract/index.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { isMaskedField } from '#rules/cooperative/register-field.ts';
import { normaliseTaxNumber } from '#rules/cooperative/tax-number.ts';

export type TypedChanges = CheckedInputOf<'cooperative.save'>['changes'];

/** Fields without a change of meaning taken out: a masked number sent back as it was shown was not typed. */
export function withoutEchoes(changes: TypedChanges, known: Cooperative | null): TypedChanges {
  const kept = Object.entries(changes).filter(([field, value]) => {
    if (value === undefined) return false;
    return !known || !isMaskedField(field) || value !== maskPhone(known[field]);
  });
  return Object.fromEntries(kept);
}

/** Numbers in the form in which the register keeps them; what cannot be read was refused before. */
export function normalised(changes: TypedChanges): TypedChanges {
  const { npwp } = changes;
  return npwp === undefined || npwp === '' ? changes : { ...changes, npwp: normaliseTaxNumber(npwp) ?? npwp };
}
