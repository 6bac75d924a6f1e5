import { useState } from 'react';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useOffice } from '../../lib/use-office.ts';
import {
  isStandard,
  rememberChoice,
  rememberedChoice,
  standardChoice,
  type RecapChoice,
} from './recap-choice.ts';
import { useRecapMemory } from './recap-memory.tsx';

export interface RecapChoiceState {
  readonly choice: RecapChoice;
  /** A day that has passed; undefined for today, so that a recap left open overnight moves on with the day. */
  readonly on: PlainDate | undefined;
  readonly isStandard: boolean;
  readonly change: (changes: Partial<RecapChoice>) => void;
  readonly changeDay: (day: PlainDate) => void;
  readonly toStandard: () => void;
}

/** The recap on screen: chosen rows, columns and conditions are remembered on this PC, the day until the program ends. */
export function useRecapChoice(): RecapChoiceState {
  const office = useOffice();
  const today = useToday();
  const standard = standardChoice(office?.level);
  const [chosen, setChosen] = useState(rememberedChoice);
  const memory = useRecapMemory();
  const [day, setDay] = useState(memory.read().day);
  // A district office has no rows of kabupaten; a choice of another office on the same PC must not ask for them.
  const fits = chosen !== undefined && (chosen.grouping !== 'regency' || office?.level === 'province');
  const choice = fits ? chosen : standard;
  const on = day === today ? undefined : day;
  const keepDay = (next: PlainDate | undefined) => {
    setDay(next);
    memory.keep({ day: next });
  };
  const keep = (next: RecapChoice) => {
    setChosen(next);
    rememberChoice(next);
  };
  return {
    choice,
    on,
    isStandard: on === undefined && isStandard(choice, standard),
    change: (changes) => keep({ ...choice, ...changes }),
    // Today is kept as no day at all: tomorrow it would be yesterday.
    changeDay: (next) => keepDay(next === today ? undefined : next),
    toStandard: () => {
      keep(standard);
      keepDay(undefined);
    },
  };
}
