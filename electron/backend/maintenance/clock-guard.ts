import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findLastWork } from '#db/queries/log/last-work.ts';
import { clockFault } from '#rules/value/clock.ts';
import type { ClockFault } from '#rules/value/clock.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { localDay } from '../base/local-day.ts';

/** What a wrong clock does no harm to, and what sets it right. */
const FREE = /^(?:clock|backup|app|job|log|practice|session|cipher)\./;

export interface ClockState {
  readonly today: PlainDate;
  readonly releasedOn: PlainDate;
  readonly lastWorkOn: PlainDate | null;
  readonly fault: ClockFault | null;
}

const releases = z.array(z.object({ date: z.string() })).min(1);

/** The day of the newest entry of the change log that is shipped. */
export function releaseDay(resourceFolder: string): PlainDate {
  const text = readFileSync(path.join(resourceFolder, 'changelog.json'), 'utf8');
  const [newest] = releases.parse(JSON.parse(text));
  return toPlainDate(newest?.date ?? '');
}

export async function readClock(
  read: ReadHandle,
  { today, releasedOn }: Pick<ClockState, 'today' | 'releasedOn'>,
): Promise<ClockState> {
  const last = await findLastWork(read);
  const lastWorkOn = last === null ? null : localDay(last);
  return { today, releasedOn, lastWorkOn, fault: clockFault(today, releasedOn, lastWorkOn) };
}

export interface ClockGuard {
  /** @throws AppError CLOCK_IMPLAUSIBLE before anything is written under a day that cannot be right */
  require(request: string, read: () => ReadHandle, today: PlainDate): Promise<void>;
}

/** Whoever said which day it is (`--hari`) is believed. */
export const NO_CLOCK_GUARD: ClockGuard = { require: () => Promise.resolve() };

/** Asks once a day: a day that was right stays so until the clock shows another. */
export function clockGuard(releasedOn: PlainDate): ClockGuard {
  let known = '';
  return {
    require: async (request, read, today) => {
      if (today === known || FREE.test(request)) return;
      const { fault, lastWorkOn } = await readClock(read(), { today, releasedOn });
      if (fault !== null) {
        throw new AppError('CLOCK_IMPLAUSIBLE', {
          facts: {
            sekarang: formatLongDate(today),
            patokan: formatLongDate(
              fault === 'before-program' || lastWorkOn === null ? releasedOn : lastWorkOn,
            ),
            sebab: fault,
          },
        });
      }
      known = today;
    },
  };
}
