import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listDocuments } from '#db/queries/cooperative/document.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { TaskContext } from '../base/context.ts';
import { changeParts } from './change-parts.ts';
import { requireOpenRecord } from './require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { keepScan, readScan } from './scan-store.ts';

/**
 * Keeps a scan beside the database and ties it to the record. The file is written first: a row without its file would
 * be a promise the office cannot keep, a file without a row only takes room until it is added again.
 *
 * @throws AppError as the contract names them
 */
export async function addDocument(
  input: CheckedInputOf<'document.add'>,
  context: TaskContext,
): Promise<OutputOf<'document.add'>> {
  const { cooperativeId, kind, title, datedOn } = input;
  const { folders, today, now, actor } = context;
  await requireOpenRecord(context.read, cooperativeId);
  refuseFaults(futureDayFault('datedOn', 'Tanggal dokumen', datedOn, today));
  const scan = await readScan(input.path);
  const { sha256 } = scan;
  const wasKnown = await keepScan(folders, scan);
  const id = await context.transaction(async (write) => {
    const read = readingIn(write);
    const same = (await listDocuments(read, cooperativeId)).find(
      (one) => one.sha256 === sha256 && one.kind === kind && one.title === title,
    );
    if (same) return same.id;
    const value = {
      kind,
      title,
      fileName: path.basename(input.path),
      sha256,
      byteCount: scan.bytes.length,
      datedOn,
    };
    const added = newId();
    await changeParts(
      { read, write, today, now, actor },
      { source: 'edit', title: `Menambah dokumen "${title}"` },
      [{ cooperativeId, field: `document.${added}`, value }],
    );
    return added;
  });
  return { id, sha256, wasKnown };
}
