import { useState } from 'react';
import { dateParts } from '#rules/value/plain-date.ts';
import { useToday } from './use-app-info.ts';
import { useRequest } from './use-request.ts';

export interface BookYearChoice {
  /** Undefined until the years are known. */
  readonly bookYear: number | undefined;
  /** The years with figures or RAT, newest first; last year alone when there are none yet. */
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}

/** The book year a screen works on: the one chosen (or asked for when it was opened), else the newest with records. */
export function useBookYear(asked?: number): BookYearChoice {
  const [chosen, choose] = useState(asked);
  const known = useRequest('cooperative.listBookYears', {}).data;
  const today = useToday();
  if (!known || !today) return { bookYear: undefined, years: [], choose };
  const years = known.length > 0 ? known : [dateParts(today).year - 1];
  const all = asked === undefined || years.includes(asked) ? years : [asked, ...years];
  return { bookYear: chosen ?? years[0], years: all, choose };
}
