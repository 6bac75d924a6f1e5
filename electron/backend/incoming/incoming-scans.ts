import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertIncomingScan, listIncomingScans } from '#db/queries/incoming/scan.ts';
import type { TaskContext } from '../base/context.ts';
import { keepScan, readScan } from '../cooperative/scan-store.ts';
import { requireIncoming } from './require-incoming.ts';

/** Keeps a scan of a letter; the same content is tied to it once. */
export async function addIncomingScan(
  input: CheckedInputOf<'incoming.addScan'>,
  { read, folders, now, transaction }: TaskContext,
): Promise<OutputOf<'incoming.addScan'>> {
  const { id: letterId } = input;
  await requireIncoming(read, letterId);
  const scan = await readScan(input.path);
  const { sha256 } = scan;
  await keepScan(folders, scan);
  return transaction(async (write) => {
    const same = (await listIncomingScans(readingIn(write), letterId)).find((one) => one.sha256 === sha256);
    if (same) return { id: same.id, sha256 };
    const id = newId();
    const fileName = path.basename(input.path);
    const byteCount = scan.bytes.length;
    await insertIncomingScan(write, { id, letterId, fileName, sha256, byteCount, addedAt: now() });
    return { id, sha256 };
  });
}
