import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { backupContract } from '#contract/backup.ts';
import { keptStates } from '#db/kept-states.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { backUp } from './back-up.ts';
import { backupState } from './backup-state.ts';
import { readBackup } from './check-backup.ts';
import { chooseFolder, chooseUsb, setRules } from './choose-places.ts';
import { drill } from './drill.ts';
import { changePassphrase, prepareEncryption, proveEncryption, stopEncryption } from './encryption.ts';
import { backUpToAll } from './own-backup.ts';
import { OWN_BACKUP_FOLDER } from './own-places.ts';
import { restore } from './restore.ts';
import { BACKUP_ENDING } from './write-backup.ts';

export const backupHandlers = {
  'backup.create': (input, context) => backUp(input, context),

  'backup.check': (input, context) => readBackup(input, context),

  'backup.listKept': (_input, { folders }) =>
    [
      ...keptStates(folders.data).map(({ file, why, at, byteCount }) => ({ path: file, why, at, byteCount })),
      ...ownBackups(path.join(folders.data, OWN_BACKUP_FOLDER)),
    ]
      .toSorted((one, other) => other.at.getTime() - one.at.getTime())
      .map(({ at, ...state }) => ({ ...state, at: at.toISOString() })),

  'backup.restore': (input, context) => restore(input, context),

  'backup.state': (_input, context) => backupState(context),

  'backup.chooseFolder': (input, context) => chooseFolder(input, context),

  'backup.chooseUsb': (input, context) => chooseUsb(input, context),

  'backup.setRules': (input, context) => setRules(input, context),

  'backup.runNow': async (_input, context) => {
    await requireOffice(context.read);
    return backUpToAll(context);
  },

  'backup.prepareEncryption': (input, context) => prepareEncryption(input, context),

  'backup.proveEncryption': (input, context) => proveEncryption(input, context),

  'backup.changePassphrase': (input, context) => changePassphrase(input, context),

  'backup.stopEncryption': (input, context) => stopEncryption(input, context),

  'backup.drill': (input, context) => drill(input, context),
} as const satisfies Handlers<keyof typeof backupContract>;

/** What lies in the program's own folder, also where its list was lost with the database. */
function ownBackups(folder: string) {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // No backup has been made by itself yet.
  }
  return names
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .map((name) => {
      const { mtime, size } = statSync(path.join(folder, name));
      return { path: path.join(folder, name), why: 'daily' as const, at: mtime, byteCount: size };
    });
}
