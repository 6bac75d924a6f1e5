import type { Office } from '#contract/office.ts';
import { useRequest } from './use-request.ts';

/** The office this data folder belongs to; undefined while reading and before it is set up. */
export function useOffice(): Office | undefined {
  return useRequest('office.get', {}).data ?? undefined;
}
