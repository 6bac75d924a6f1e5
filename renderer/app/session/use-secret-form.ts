import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf, RequestName } from '#contract/index.ts';
import { faultsOf, NO_FAULTS, type Faults } from '../../lib/faults.ts';
import { request } from '../../lib/request.ts';

/** Tasks of the session: small, so that they need no bar and no cancelling. */
type SecretRequest = Extract<RequestName, `session.${string}` | 'cipher.unlock'>;

interface SecretForm<Name extends SecretRequest> {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly faults: Faults;
  /** The value, or undefined when it was refused; then `error` or `faults` says why. */
  readonly send: (input: InputOf<Name>) => Promise<OutputOf<Name> | undefined>;
  readonly refuse: (faults: Faults) => void;
}

/** Sends a password once; nothing else on screen is read again because of it, for the window may still be covered. */
export function useSecretForm<Name extends SecretRequest>(name: Name): SecretForm<Name> {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const send = async (input: InputOf<Name>) => {
    setBusy(true);
    setError(null);
    setFaults(NO_FAULTS);
    try {
      return await request(name, input);
    } catch (caught) {
      const refusal = caught instanceof AppError ? caught : new AppError('INTERNAL');
      const found = faultsOf(refusal);
      setFaults(found);
      if (Object.keys(found).length === 0) setError(refusal);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, error, faults, send, refuse: setFaults };
}
