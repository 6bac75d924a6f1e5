import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { backupRulesOn } from '#rules/backup/backup-rules.ts';
import { addMonths, toPlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { localDay } from '../base/local-day.ts';
import { readLedger } from '../maintenance/backup-ledger.ts';
import { isReachable, OWN_BACKUP_FOLDER } from './own-places.ts';
import { readBackupSettings } from './settings.ts';

/** How the office backs up, what has been made, and what has to be done. */
export async function backupState({ folders, today }: QueryContext): Promise<OutputOf<'backup.state'>> {
  const [settings, ledger] = await Promise.all([readBackupSettings(folders.data), readLedger(folders.data)]);
  const rules = backupRulesOn(settings.rules, today);
  const { folder, usb, encryption } = settings;
  const [lastDrill = null] = ledger.drills;
  const oldest = ledger.made.toSorted((one, other) => one.order - other.order)[0];
  const dueAfter = lastDrill?.at ?? oldest?.at;
  return {
    rules,
    versions: settings.rules.toReversed(),
    ownFolder: path.join(folders.data, OWN_BACKUP_FOLDER),
    folder,
    usb,
    isUsbThere: usb !== null && (await isReachable({ place: 'usb', folder: usb }, folders.data, settings)),
    usbAt: ledger.usbAt,
    made: await Promise.all(
      ledger.made
        .toSorted((one, other) => other.order - one.order)
        .map(async ({ folder: where, name, place, cause, at, size, cooperatives, isEncrypted }) => {
          const file = path.join(where, name);
          const found = await stat(file).catch(() => undefined);
          return {
            path: file,
            place,
            cause,
            at,
            byteCount: size,
            cooperatives,
            isEncrypted,
            isThere: found?.size === size,
          };
        }),
    ),
    failures: [...ledger.failures],
    encryption: encryption && { sheet: encryption.key.sheet, isProven: encryption.isProven },
    lastDrill,
    drillDueOn: dueAfter === undefined ? null : addMonths(toPlainDate(localDay(dueAfter)), rules.drillMonths),
  };
}
