import { contract } from '#contract/index.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { PROGRAM_WORK } from '#db/engine/chain/start-chain.ts';
import { lineCode } from '#db/engine/chain/seal.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listLogLines, rowsOfLines } from '#db/queries/log/list.ts';
import type { ListedLine, LogFilter } from '#db/queries/log/list.ts';
import { findLastSeal } from '#db/queries/log/seal.ts';
import { logEventOf, verbOf } from '#rules/log/log-event.ts';
import type { LogEvent } from '#rules/log/log-event.ts';
import { rowsInWords } from '#rules/log/table-words.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { localDayEnd, localDayStart } from '../base/local-day.ts';
import { GUARDS_MENDED } from '../base/mended-guards.ts';

type Chosen = Omit<CheckedInputOf<'log.list'>, 'before' | 'limit'>;
export type ShownLine = OutputOf<'log.list'>['lines'][number];

/** What the program writes down by itself, in words. */
const PROGRAM_TITLES: Readonly<Record<string, string>> = {
  [PROGRAM_WORK.first]: 'Log dimulai: semua data yang ada dicatat',
  [PROGRAM_WORK.upgraded]: 'Data disesuaikan dengan program yang baru',
  [PROGRAM_WORK.opened]: 'Kolom hitungan diperbarui saat program dibuka',
  [PROGRAM_WORK.outside]: 'Ditulis di luar program',
  [GUARDS_MENDED]: 'Penjaga riwayat ditemukan lepas dan dipasang kembali',
};

const ALL_WORK: readonly string[] = [...Object.keys(contract), ...Object.keys(PROGRAM_TITLES)];

const workOf = (event: LogEvent): readonly string[] =>
  ALL_WORK.filter(
    (what) => logEventOf(Object.hasOwn(PROGRAM_TITLES, what) ? 'program' : 'work', what) === event,
  );

export function filterOf({ from, until, who, event, text }: Chosen): Omit<LogFilter, 'before' | 'limit'> {
  return {
    from: from === null ? null : localDayStart(toPlainDate(from)),
    until: until === null ? null : localDayEnd(toPlainDate(until)),
    who,
    whats: event === null ? null : workOf(event),
    text,
  };
}

function titleOf({ what }: ListedLine, changed: string | undefined): string {
  if (what === null) return 'Kata-katanya tidak ada lagi';
  const own = PROGRAM_TITLES[what];
  if (own !== undefined) return own;
  return changed ?? verbOf(what);
}

/** Lines as people read them, newest first. */
export async function shownLines(read: ReadHandle, filter: LogFilter): Promise<readonly ShownLine[]> {
  const lines = await listLogLines(read, filter);
  const [{ rows, titles }, last] = await Promise.all([rowsOfLines(read, lines), findLastSeal(read)]);
  const counts = new Map<number, Map<string, number>>();
  for (const { line, tableName, count } of rows) {
    counts.set(line, (counts.get(line) ?? new Map<string, number>()).set(tableName, count));
  }
  return lines.map((line) => {
    const { number, at, kind, who, what, hash } = line;
    return {
      number,
      at,
      kind,
      who: who ?? '',
      event: logEventOf(kind, what ?? ''),
      title: titleOf(line, titles.get(number)),
      rows: rowsInWords(counts.get(number) ?? new Map()),
      isSealed: last !== undefined && number <= last.line,
      code: lineCode(hash),
    };
  });
}

export async function listLog(
  { before, limit, ...chosen }: CheckedInputOf<'log.list'>,
  read: ReadHandle,
): Promise<OutputOf<'log.list'>> {
  const lines = await shownLines(read, { ...filterOf(chosen), before, limit: limit + 1 });
  const shown = lines.slice(0, limit);
  return { lines: shown, next: lines.length > limit ? (shown.at(-1)?.number ?? null) : null };
}
