import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, NamesOfKind, OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from './request.ts';
import { typedIsSaved } from './unsaved-work.ts';
import { useOnePress } from './use-one-press.ts';

type Command<Name extends NamesOfKind<'command'>> = UseMutationResult<
  OutputOf<Name>,
  AppError,
  InputOf<Name>
>;

/**
 * Writes by a command of the contract; afterwards every list on screen reads again. The same input again while the
 * first is under way is one command: it is not sent, and only the first one's answer is told.
 */
export function useCommand<Name extends NamesOfKind<'command'>>(name: Name): Command<Name> {
  const client = useQueryClient();
  const { begins, ends } = useOnePress();
  const mutation = useMutation<OutputOf<Name>, AppError, InputOf<Name>>({
    mutationKey: [name],
    mutationFn: (input) => request(name, input),
    onSuccess: () => {
      typedIsSaved();
      return client.invalidateQueries();
    },
    onSettled: ends,
  });
  const { mutate: send, mutateAsync: sendAsync } = mutation;
  const mutate = useCallback<Command<Name>['mutate']>(
    (...pressed) => {
      if (begins(pressed[0])) send(...pressed);
    },
    [begins, send],
  );
  const mutateAsync = useCallback<Command<Name>['mutateAsync']>(
    // Whoever waits for a press that was none waits for ever: what follows is done for the first.
    (...pressed) => (begins(pressed[0]) ? sendAsync(...pressed) : new Promise(() => undefined)),
    [begins, sendAsync],
  );
  return { ...mutation, mutate, mutateAsync };
}
