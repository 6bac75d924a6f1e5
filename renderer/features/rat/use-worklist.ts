import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { BoardLine } from '#contract/rat.ts';
import { useRequest } from '../../lib/use-request.ts';

const TYPING_MS = 120;
const HITS = 20;
/** As many as one answer of the board carries. */
const MOST_LINES = 500;

/** A cooperative of the list at the left: one without a RAT of the year, one entered just now, or one that was sought. */
export interface WorkLine {
  readonly id: string;
  readonly name: string;
  readonly districtName: string;
  /** The warning letter that is due; null where none is. */
  readonly dueStep: number | null;
  readonly isDone: boolean;
}

export interface Worklist {
  readonly lines: readonly WorkLine[];
  /** How many are without a RAT, whether or not they are among the lines. */
  readonly openCount: number | undefined;
  readonly isSettled: boolean;
  readonly isSought: boolean;
}

const lineOf = ({ id, name, districtName, reminder }: BoardLine): WorkLine => ({
  id,
  name,
  districtName,
  dueStep: reminder?.isDue === true ? reminder.step : null,
  isDone: false,
});

/** Those that are done stay at the end of their kecamatan, ticked, so that the eye finds where it was. */
function withDone(open: readonly WorkLine[], done: readonly WorkLine[]): readonly WorkLine[] {
  const waiting = open.filter(({ id }) => !done.some((one) => one.id === id));
  const districts = [...new Set([...waiting, ...done].map(({ districtName }) => districtName))];
  return districts.flatMap((name) => [
    ...waiting.filter(({ districtName }) => districtName === name),
    ...done.filter(({ districtName }) => districtName === name),
  ]);
}

/** The lines of the list: those without a RAT, or, once words are typed, every cooperative that has them. */
export function useWorklist(bookYear: number, words: string, done: readonly WorkLine[]): Worklist {
  const [settled] = useDebouncedValue(words.trim(), TYPING_MS);
  const isSought = settled !== '' && words.trim() !== '';
  const open = useRequest('rat.board', { bookYear, standing: 'not-held', limit: MOST_LINES });
  const counts = useRequest('rat.boardCount', { bookYear });
  const hits = useRequest('cooperative.list', { text: settled, limit: HITS }, { isEnabled: isSought });
  const openRows = open.data?.rows;
  const lines = useMemo(() => withDone((openRows ?? []).map(lineOf), done), [openRows, done]);
  const found = hits.data?.rows ?? [];
  return {
    lines: isSought
      ? found.map(({ id, name, districtName }) => ({
          id,
          name,
          districtName,
          dueStep: null,
          isDone: done.some((one) => one.id === id),
        }))
      : lines,
    openCount: counts.data?.notHeld,
    isSettled: settled === words.trim() && (!isSought || !hits.isFetching),
    isSought,
  };
}

/** The line after the one that was just entered, or before it; past those that are done. Null at the end. */
export function neighbour(lines: readonly WorkLine[], id: string | null, step: 1 | -1): WorkLine | null {
  const at = lines.findIndex((line) => line.id === id);
  const ahead = step === 1 ? lines.slice(at + 1) : lines.slice(0, Math.max(0, at)).toReversed();
  return ahead.find(({ isDone }) => !isDone) ?? null;
}

/** What was entered since the list was opened. */
export function useDone() {
  const [done, setDone] = useState<readonly WorkLine[]>([]);
  return {
    done,
    add: (line: WorkLine) =>
      setDone((now) => [...now.filter(({ id }) => id !== line.id), { ...line, isDone: true, dueStep: null }]),
    remove: (id: string) => setDone((now) => now.filter((line) => line.id !== id)),
  };
}
