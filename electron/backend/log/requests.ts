import type { logContract } from '#contract/log.ts';
import { countLogLines, listLogPeople } from '#db/queries/log/list.ts';
import { findLastSeal, findSealKey } from '#db/queries/log/seal.ts';
import { lineCode } from '#db/engine/chain/seal.ts';
import type { Handlers } from '../base/handler-types.ts';
import { CHECK_LOG } from './jobs.ts';
import { listLog } from './list-log.ts';
import { printLog } from './print-log.ts';
import { readNextSeal } from './seal-key-file.ts';
import { findNextSeal, sealLog, shownSeal } from './seal-log.ts';
import { openKeyHere, openSealKey, setSealPassphrase } from './seal-passphrase.ts';

export const logHandlers = {
  'log.state': async (_input, { read, folders }) => {
    const last = await findLastSeal(read);
    const [counts, key, people, lastSeal] = await Promise.all([
      countLogLines(read, last?.line ?? 0),
      findNextSeal(read, folders.data),
      listLogPeople(read),
      last ? shownSeal(read, last) : null,
    ]);
    return { ...counts, key: key.kind, lastSeal, people };
  },

  'log.list': (input, { read }) => listLog(input, read),

  'log.check': async ({ passphrase }, { read, folders, database, runJob, signal, progress }) => {
    const opened = passphrase === null ? undefined : await openSealKey(read, passphrase);
    const [key, next] = await Promise.all([findSealKey(read), readNextSeal(folders.data)]);
    const series = key?.series ?? 0;
    const checked = await runJob(
      CHECK_LOG,
      {
        databaseFile: database.get().file,
        series,
        firstKey: opened ? opened.first.toString('hex') : null,
        nextNumber: next?.series === series ? next.number : null,
      },
      { signal, onProgress: (done, total) => progress(done, total, 'Memeriksa baris log') },
    );
    const { sealedUntil, ...rest } = checked;
    return {
      ...rest,
      isSealChecked: opened !== undefined,
      sealedUntil: sealedUntil && {
        number: sealedUntil.number,
        line: sealedUntil.line,
        at: sealedUntil.at,
        code: lineCode(sealedUntil.hash),
      },
      unsealed: checked.lines - (sealedUntil?.line ?? 0),
    };
  },

  'log.seal': (_input, { read, transaction, folders, now }) =>
    sealLog({ read, transaction, dataFolder: folders.data, now }, 'diminta'),

  'log.setPassphrase': (input, context) => setSealPassphrase(input, context),

  'log.openKey': (input, context) => openKeyHere(input, context),

  'log.print': (input, context) => printLog(input, context),
} as const satisfies Handlers<keyof typeof logContract>;
