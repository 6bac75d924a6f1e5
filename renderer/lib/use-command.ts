import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { InputOf, NamesOfKind, OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { request } from './request.ts';

/** Writes by a command of the contract; afterwards every list on screen reads again. */
export function useCommand<Name extends NamesOfKind<'command'>>(
  name: Name,
): UseMutationResult<OutputOf<Name>, AppError, InputOf<Name>> {
  const client = useQueryClient();
  return useMutation<OutputOf<Name>, AppError, InputOf<Name>>({
    mutationFn: (input) => request(name, input),
    onSuccess: () => client.invalidateQueries(),
  });
}
