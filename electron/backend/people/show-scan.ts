import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ScanPlace } from '#contract/people.ts';
import type { ReadHandle } from '#db/handles.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { findFormationScan } from '#db/queries/formation/scan.ts';
import { findIncomingScan } from '#db/queries/incoming/scan.ts';
import { listKeptScans } from '#db/queries/people/scan-content.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { Folders } from '../base/folders.ts';
import { notFound } from '../base/refusal.ts';
import { checkedScanPath } from '../cooperative/scan-store.ts';
import { governmentLineOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { MARK_SCAN } from './jobs.ts';

interface FoundScan {
  readonly sha256: string;
  readonly fileName: string;
}

async function findScan(read: ReadHandle, from: ScanPlace, id: string): Promise<FoundScan> {
  const finders = { formation: findFormationScan, cooperative: findDocument, incoming: findIncomingScan };
  const found = await finders[from](read, id);
  if (!found || ('isRemoved' in found && found.isRemoved)) throw notFound('Pindaian');
  return found;
}

/**
 * Copies that were only looked at lie among the program's documents, each until the next one is asked for, and none
 * beyond the program's end.
 */
const LOOKED_AT = /^salinan-bertanda-[0-9a-z]+\.pdf$/;

export async function removeLookedAt({ documents }: Folders): Promise<void> {
  const names = await readdir(documents).catch(() => []);
  for (const name of names.filter((one) => LOOKED_AT.test(one)))
    await rm(path.join(documents, name), { force: true });
}

/**
 * A copy of a scan with what it is for drawn over it, to be shown, printed or given away. Who, when and for what is
 * written down before anything can be seen of it; the kept scan is only read.
 */
export async function showScan(
  { from, id, purpose, path: chosen }: CheckedInputOf<'people.showScan'>,
  { read, transaction, folders, today, now, actor, runJob, signal }: TaskContext,
): Promise<OutputOf<'people.showScan'>> {
  const office = await requireOffice(read);
  const { sha256, fileName } = await findScan(read, from, id);
  const source = await checkedScanPath(folders, sha256, fileName);
  const kept = (await listKeptScans(read, null)).find((scan) => scan.sha256 === sha256);
  await removeLookedAt(folders);
  const at = now();
  const shownAs = `salinan-bertanda-${at.replaceAll(/\D/g, '')}.pdf`;
  const target = chosen ?? path.join(folders.documents, shownAs);
  const mark = {
    across: `untuk keperluan ${purpose}`,
    band: [
      `SALINAN untuk keperluan: ${purpose}`,
      `${office.name} ${governmentLineOf(office)}, ${formatLongDate(today)}, dibuka oleh ${actor.name}. Tidak berlaku untuk keperluan lain.`,
    ],
  };
  await transaction((write) =>
    insertOfficeLog(
      write,
      'people.showScan',
      {
        who: actor.name,
        sha256,
        what: kept?.what ?? '',
        owner: kept?.owner ?? '',
        purpose,
        saved: chosen === null ? 0 : 1,
      },
      at,
    ),
  );
  const made = await runJob(MARK_SCAN, { source, target, mark }, { signal });
  if ('cause' in made) {
    throw new AppError('SCAN_NOT_MARKABLE', { facts: { namaBerkas: fileName, sebab: made.cause } });
  }
  return { path: target, pages: made.pages };
}
