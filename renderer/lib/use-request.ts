import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, NamesOfKind, OutputOf } from '#contract/index.ts';
import type { AppError } from '#contract/errors.ts';
import { requestWhenOpen } from './request.ts';

interface Options {
  readonly isEnabled?: boolean;
}

/** Reads by a query of the contract; while a changed input is being read the last answer stays, so nothing jumps. */
export function useRequest<Name extends NamesOfKind<'query'>>(
  name: Name,
  input: InputOf<Name>,
  { isEnabled = true }: Options = {},
): UseQueryResult<OutputOf<Name>, AppError> {
  return useQuery<OutputOf<Name>, AppError>({
    queryKey: [name, input],
    queryFn: () => requestWhenOpen(name, input),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
}
