import { useState } from 'react';
import { dateParts } from '#rules/plain-date.ts';
import { useToday } from './use-app-info.ts';
import { useRequest } from './use-request.ts';

export interface BookYearChoice {
  /** Undefined until the years are known. */
  readonly bookYear: number | undefined;
  /** The years with figures or RAT, newest first; last year alone when there are none yet. */
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}

/** The book year a screen works on: the one chosen, else the newest that has records. */
export function useBookYear(): BookYearChoice {
  const [chosen, choose] = useState<number>();
  const known = useRequest('cooperative.listBookYears', {}).data;
  const today = useToday();
  if (!known || !today) return { bookYear: undefined, years: [], choose };
  const years = known.length > 0 ? known : [dateParts(today).year - 1];
  return { bookYear: chosen ?? years[0], years, choose };
}
