import { HEAD_POSITION, SIGNATORY_KIND_LABELS } from '#rules/cooperative/signatory.ts';
import { useOffice } from '../../../lib/use-office.ts';

interface Signer {
  readonly value: string;
  readonly label: string;
}

/** Positions that may sign: the head and the regent always, and every other position the office has entered. */
export function useSigners(chosen: string | undefined): readonly Signer[] {
  const office = useOffice();
  const signers = new Map<string, string>([
    [HEAD_POSITION, SIGNATORY_KIND_LABELS.head],
    ['regent', SIGNATORY_KIND_LABELS.regent],
  ]);
  for (const { positionKey, position } of office?.signatories ?? []) {
    if (!signers.has(positionKey)) signers.set(positionKey, position);
  }
  // A template from another office may name a position that this one has not entered yet.
  if (chosen !== undefined && !signers.has(chosen)) signers.set(chosen, chosen.replace(/^[a-z_]+:/, ''));
  return [...signers].map(([value, label]) => ({ value, label }));
}
