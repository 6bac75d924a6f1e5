import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findAwardReceived } from '#db/queries/reference/award-received.ts';
import { findAwardScan, insertAwardScan, listAwardScans } from '#db/queries/reference/award-scan.ts';
import type { AwardScan } from '#db/queries/reference/award-scan.ts';
import { showsIdentity } from '#rules/cooperative/identity-scan.ts';
import { MOST_AWARD_SCANS } from '#rules/reference/award-received.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { keepScan, readScan } from '../cooperative/scan-store.ts';

/** @throws AppError NOT_FOUND */
export async function requireAwardScan(read: ReadHandle, id: string): Promise<AwardScan> {
  const scan = await findAwardScan(read, id);
  if (!scan) throw notFound('Pindaian');
  return scan;
}

/**
 * Keeps the scan of an award; the same content is tied to it once. An identity card has no place here: it is shown only
 * with its purpose, and no award is one.
 */
export async function addAwardScan(
  { id: awardId, path: file }: CheckedInputOf<'honour.addScan'>,
  { read, folders, now, transaction }: TaskContext,
): Promise<OutputOf<'honour.addScan'>> {
  const award = await findAwardReceived(read, awardId);
  if (!award || award.removedAt !== null) throw notFound('Penghargaan yang diterima');
  const fileName = path.basename(file);
  if (showsIdentity([fileName]))
    refuse(
      'path',
      'Namanya menyebut kartu identitas, yang hanya tampil dengan tanda keperluan. Bila bukan kartu identitas, ganti nama berkasnya.',
    );
  const scan = await readScan(file);
  const { sha256 } = scan;
  await keepScan(folders, scan);
  return transaction(async (write) => {
    const known = await listAwardScans(readingIn(write), awardId);
    const same = known.find((one) => one.sha256 === sha256);
    if (same) return { id: same.id, sha256 };
    if (known.length >= MOST_AWARD_SCANS)
      refuse(
        'path',
        `Satu penghargaan menyimpan paling banyak ${String(MOST_AWARD_SCANS)} pindaian, dan sudah penuh. Lepas yang tidak diperlukan dahulu.`,
      );
    const id = newId();
    await insertAwardScan(write, {
      id,
      awardId,
      fileName,
      sha256,
      byteCount: scan.bytes.length,
      addedAt: now(),
    });
    return { id, sha256 };
  });
}
