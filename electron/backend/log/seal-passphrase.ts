import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newSealKey, nextSealKey } from '#db/engine/chain/seal.ts';
import type { SealKey } from '#db/engine/chain/seal.ts';
import type { ReadHandle } from '#db/handles.ts';
import { changeSealPassphrase, findLastSeal, findSealKey, insertSealKey } from '#db/queries/log/seal.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import type { TaskContext } from '../base/context.ts';
import { lockSecret, openSecret, passphraseBox } from '../base/passphrase-box.ts';
import { requireOffice } from '../office/require-office.ts';
import { sealLog } from './seal-log.ts';
import { writeNextSeal } from './seal-key-file.ts';

const boundTo = (series: number): string => `segel log seri ${series}`;

export interface OpenedKey {
  readonly series: number;
  /** The key of the first seal of the series, from which all others follow. */
  readonly first: SealKey;
}

/** @throws AppError LOG_NOT_SEALED, LOG_PASSPHRASE_WRONG */
export async function openSealKey(read: ReadHandle, passphrase: string): Promise<OpenedKey> {
  const kept = await findSealKey(read);
  if (!kept) throw new AppError('LOG_NOT_SEALED');
  const first = await openBox(kept.passphraseJson, passphrase, boundTo(kept.series));
  if (!first) throw new AppError('LOG_PASSPHRASE_WRONG');
  return { series: kept.series, first };
}

async function openBox(json: string, passphrase: string, what: string): Promise<Buffer | undefined> {
  const box = passphraseBox.safeParse(parse(json));
  return box.success ? openSecret(box.data, passphrase, what) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The key of a seal by its number in the series. */
export function sealKeyAt(first: SealKey, number: number): SealKey {
  let key = first;
  for (let at = 0; at < number; at += 1) key = nextSealKey(key);
  return key;
}

/**
 * Sets the passphrase that opens the seals, or changes it. Without the present one a new series begins, and what was
 * sealed before can be checked by nobody any more.
 */
export async function setSealPassphrase(
  { passphrase, current }: CheckedInputOf<'log.setPassphrase'>,
  context: TaskContext,
): Promise<OutputOf<'log.setPassphrase'>> {
  const { read, transaction, folders, now, actor } = context;
  await requireOffice(read);
  const log = (what: string, series: number) => ({ what, detail: { who: actor.name, seri: series } });
  if (current !== null) {
    const { series, first } = await openSealKey(read, current);
    const box = await lockSecret(first, passphrase, boundTo(series));
    await transaction(async (write) => {
      await changeSealPassphrase(write, { series, passphraseJson: JSON.stringify(box) });
      const { what, detail } = log('log.passphrase', series);
      await insertOfficeLog(write, what, detail, now());
    });
    return { series, isNewSeries: false };
  }
  const series = ((await findSealKey(read))?.series ?? 0) + 1;
  const first = newSealKey();
  const box = await lockSecret(first, passphrase, boundTo(series));
  // The file before the row: a row whose key never lay anywhere could make no seal.
  await writeNextSeal(folders.data, { series, number: 0, key: first });
  await transaction(async (write) => {
    await insertSealKey(write, { series, passphraseJson: JSON.stringify(box) }, now());
    const { what, detail } = log('log.newSeries', series);
    await insertOfficeLog(write, what, detail, now());
  });
  await sealLog({ read, transaction, dataFolder: folders.data, now }, 'seri baru');
  return { series, isNewSeries: true };
}

/** On another computer the passphrase gives the key of the next seal back. */
export async function openKeyHere(
  { passphrase }: CheckedInputOf<'log.openKey'>,
  { read, folders }: TaskContext,
): Promise<OutputOf<'log.openKey'>> {
  const { series, first } = await openSealKey(read, passphrase);
  const last = await findLastSeal(read);
  const number = last?.series === series ? last.number + 1 : 0;
  await writeNextSeal(folders.data, { series, number, key: sealKeyAt(first, number) });
  return { nextSeal: number };
}
