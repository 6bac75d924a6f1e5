import { readdir } from 'node:fs/promises';
import { AppError } from '#contract/errors.ts';
import type { cipherContract } from '#contract/cipher.ts';
import type { OutputOf } from '#contract/index.ts';
import { encryptBelow, keyFor } from '#db/engine/key-ring.ts';
import { withPassphrase } from '../backup/container/keys.ts';
import { requireWrapped, wrappedInForce } from '../backup/data-key.ts';
import { note } from '../backup/encryption.ts';
import { backUpToOwn } from '../backup/own-backup.ts';
import { countPlainOwn } from '../backup/plain-own.ts';
import { secretOf } from '../backup/open-backup.ts';
import type { TaskContext } from '../base/context.ts';
import type { Handlers } from '../base/handler-types.ts';
import { changeCipher, useKey } from './change.ts';
import type { CipherChange } from './change.ts';
import { openOfficeKey } from './in-force.ts';
import { writeKeyFile } from '../backup/data-key-file.ts';
import { sealUnder, wrapNewKey } from './open-key.ts';
import { openWaiting, prepare, readWaiting, removeWaiting } from './prepare.ts';

type Rewritten = OutputOf<'cipher.turnOn'>;

/** Closes the office's files, writes all anew, opens them under the new key, and backs up once. */
async function rewrite(
  { from, to, wrapped }: Pick<CipherChange, 'from' | 'to' | 'wrapped'>,
  what: 'cipher.turnOn' | 'cipher.rekey' | 'cipher.turnOff',
  context: TaskContext,
): Promise<Rewritten> {
  const { database, folders, progress, signal } = context;
  const folder = folders.data;
  const changed = await database.reopenAround(async () => {
    const done = await changeCipher({ folder, from, to, wrapped }, (part, total) => {
      // Up to the one step everything can be given up.
      if (signal.aborted) throw new AppError('CANCELLED');
      progress(part, total, to ? 'Menyandikan data' : 'Membuka sandi data');
    });
    useKey(folder, from, to);
    return done;
  });
  await note(what, { lembar: wrapped?.key.sheet ?? '', pindaian: changed.scans }, context);
  const isBackedUp = await backUpToOwn(context);
  return { ...changed, sheet: wrapped?.key.sheet ?? null, isBackedUp };
}

async function countPapers(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

export const cipherHandlers = {
  'cipher.state': async (_input, { folders }) => {
    const wrapped = await wrappedInForce(folders.data);
    return {
      standing: wrapped === undefined ? 'off' : keyFor(folders.data) ? 'open' : 'locked',
      sheet: wrapped?.key.sheet ?? null,
      waitingSheet: (await readWaiting(folders.data))?.sheet ?? null,
      plainBackups: await countPlainOwn(folders.data),
      papers: await countPapers(folders.documents),
      paperFolder: folders.documents,
    };
  },

  'cipher.unlock': async (given, { folders, now, database }) => {
    const { wrapped, dataKey } = await openOfficeKey(folders.data, secretOf(given), now());
    encryptBelow(folders.data, dataKey);
    await database.heal();
    database.get();
    return { sheet: wrapped.key.sheet };
  },

  'cipher.prepare': prepare,

  'cipher.turnOn': async ({ code }, context) => {
    const { data, isPractice } = context.folders;
    if (isPractice) throw new AppError('CIPHER_PRACTICE');
    if (await wrappedInForce(data)) throw new AppError('CIPHER_ALREADY_ON');
    const { key } = await openWaiting(data, code);
    const { dataKey, wrapped } = wrapNewKey(key);
    const done = await rewrite({ from: undefined, to: dataKey, wrapped }, 'cipher.turnOn', context);
    await removeWaiting(data);
    return done;
  },

  'cipher.confirmSheet': async ({ code }, context) => {
    const { data } = context.folders;
    const held = keyFor(data);
    await requireWrapped(data);
    if (!held) throw new AppError('CIPHER_OFF');
    const { key } = await openWaiting(data, code);
    await writeKeyFile(data, [sealUnder(key, held)]);
    await removeWaiting(data);
    await note('cipher.confirmSheet', { lembar: key.sheet }, context);
    return { sheet: key.sheet };
  },

  'cipher.changePassphrase': async ({ next, ...given }, context) => {
    const { data } = context.folders;
    const { wrapped, privateHalf } = await openOfficeKey(data, secretOf(given), context.now());
    const key = await withPassphrase(wrapped.key, privateHalf, next);
    await writeKeyFile(data, [{ ...wrapped, key }]);
    await note('cipher.changePassphrase', { lembar: key.sheet }, context);
    return { sheet: key.sheet };
  },

  'cipher.rekey': async (given, context) => {
    const { data } = context.folders;
    const { wrapped, dataKey: from } = await openOfficeKey(data, secretOf(given), context.now());
    const { dataKey: to, wrapped: next } = wrapNewKey(wrapped.key);
    return rewrite({ from, to, wrapped: next }, 'cipher.rekey', context);
  },

  'cipher.turnOff': async (given, context) => {
    const { data } = context.folders;
    const { dataKey: from } = await openOfficeKey(data, secretOf(given), context.now());
    return rewrite({ from, to: undefined, wrapped: null }, 'cipher.turnOff', context);
  },
} satisfies Handlers<keyof typeof cipherContract>;
