import type { OutputOf } from '#contract/index.ts';
import { isPlainDate, type PlainDate } from '#rules/value/plain-date.ts';
import { useRequest } from './use-request.ts';

export type AppInfo = OutputOf<'app.info'>;

export function useAppInfo(): AppInfo | undefined {
  return useRequest('app.info', {}).data;
}

/** The program's day (never the page's own clock); undefined while it is being read. */
export function useToday(): PlainDate | undefined {
  const today = useAppInfo()?.today;
  return today !== undefined && isPlainDate(today) ? today : undefined;
}
