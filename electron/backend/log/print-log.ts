import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findLastSeal } from '#db/queries/log/seal.ts';
import { LOG_EVENT_LABELS } from '#rules/log/log-event.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { localDay, localTime } from '../base/local-day.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { filterOf, shownLines } from './list-log.ts';
import { shownSeal } from './seal-log.ts';

/** More than anybody reads on paper; a shorter period gives the rest. */
const MOST_PRINTED = 5000;

type Chosen = Omit<CheckedInputOf<'log.print'>, 'path'>;

/** "14.05", as an Indonesian office writes the hour. */
const clockOf = (at: string): string => localTime(at).replace(':', '.');

const dayWords = (day: string): string => formatLongDate(toPlainDate(day));

/** Which lines these are, as a sentence. */
function selectionOf({ from, until, who, event, text }: Chosen): string {
  const period =
    from === null && until === null
      ? 'Sejak log dimulai'
      : [from === null ? '' : `Sejak ${dayWords(from)}`, until === null ? '' : `sampai ${dayWords(until)}`]
          .filter((part) => part !== '')
          .join(' ');
  const parts = [
    who === '' ? 'semua orang' : who,
    event === null ? '' : `kejadian: ${LOG_EVENT_LABELS[event]}`,
    text === '' ? '' : `memuat "${text}"`,
  ];
  return [period, ...parts].filter((part) => part !== '').join('; ');
}

/** The log of a person or a period on paper. */
export async function printLog(
  { path: chosen, ...filter }: CheckedInputOf<'log.print'>,
  context: TaskContext,
): Promise<OutputOf<'log.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const lines = await shownLines(read, { ...filterOf(filter), before: null, limit: MOST_PRINTED + 1 });
  const last = await findLastSeal(read);
  const seal = last && (await shownSeal(read, last));
  const isCut = lines.length > MOST_PRINTED;
  const selection = selectionOf(filter);
  return printPaper(
    {
      job: {
        kind: 'event-log',
        info: { title: 'Catatan Kejadian', createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          isSample: office.isSample,
          selection: isCut
            ? `${selection}; ${formatInteger(MOST_PRINTED)} baris terbaru, selebihnya menurut masa yang lebih pendek`
            : selection,
          rows: lines
            .slice(0, MOST_PRINTED)
            .map(({ number, at, who, event, title, rows, code, isSealed }) => ({
              number,
              day: localDay(at),
              time: clockOf(at),
              who,
              event: LOG_EVENT_LABELS[event],
              title,
              rows,
              code,
              isSealed,
            })),
          seal: seal
            ? `Segel terakhir nomor ${formatInteger(seal.number)}, ${formatLongDate(localDay(seal.at))} pukul ${clockOf(seal.at)}, sampai baris ${formatInteger(seal.line)}, kode ${seal.code}.`
            : 'Log ini belum disegel.',
          printedOn: today,
        },
      },
      chosen,
      name: 'catatan-kejadian.pdf',
      label: 'Mencetak catatan kejadian',
    },
    context,
  );
}
