import { AppError } from '#contract/errors.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { findProofMark, insertRevocation, listProofMarksByNumber } from '#db/queries/paper/proof-mark.ts';
import type { KnownMark, Revocation } from '#db/queries/paper/proof-mark.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { readShortCode } from '#rules/proof/short-code.ts';
import type { CommandContext } from '../base/context.ts';

/** Revokes one paper found by its short code or number. @throws AppError NOT_FOUND, PROOF_ALREADY_REVOKED, INVALID_INPUT */
export async function revokeFound(
  {
    text,
    on,
    reason,
  }: { readonly text: string } & Pick<Revocation, 'reason'> & {
      readonly on: Revocation['revokedOn'];
    },
  { read, write, now, today }: CommandContext,
): Promise<{ readonly number: string; readonly name: string }> {
  const mark = await findMark(read, text);
  if (!mark) throw new AppError('NOT_FOUND', { facts: { apa: 'Kertas dengan kode atau nomor' } });
  if (mark.revocation) {
    const facts = { nomor: mark.number, tanggal: formatLongDate(mark.revocation.revokedOn) };
    throw new AppError('PROOF_ALREADY_REVOKED', { facts });
  }
  if (on < mark.datedOn || on > today) {
    const message = `Tanggal pencabutan antara ${formatLongDate(mark.datedOn)} (tanggal kertas) dan hari ini.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'on', message }] });
  }
  await revokeMark(write, mark, { revokedOn: on, reason }, now());
  return { number: mark.number, name: mark.name };
}

/**
 * For a number that is voided in the number ledger: revokes the paper that carries it, in the same transaction. A number
 * without a proof, or already revoked, is left alone. With the same number in several years pass `dated` (the paper's day).
 * @returns how many papers were revoked
 */
export async function revokeProof(
  write: WriteHandle,
  read: ReadHandle,
  voided: {
    readonly number: string;
    readonly dated?: KnownMark['datedOn'];
    readonly on: Revocation['revokedOn'];
    readonly reason: string;
  },
  at: string,
): Promise<number> {
  const marks = await listProofMarksByNumber(read, voided.number);
  const open = marks.filter(
    ({ revocation, datedOn }) =>
      revocation === undefined && (voided.dated === undefined || datedOn === voided.dated),
  );
  for (const mark of open) await revokeMark(write, mark, { revokedOn: voided.on, reason: voided.reason }, at);
  return open.length;
}

async function revokeMark(
  write: WriteHandle,
  mark: KnownMark,
  revocation: Revocation,
  at: string,
): Promise<void> {
  await insertRevocation(write, mark.shortCode, revocation, at);
  const detail = { nomor: mark.number, kode: mark.shortCode, alasan: revocation.reason };
  await insertOfficeLog(write, 'proof-revoked', detail, at);
}

async function findMark(read: ReadHandle, text: string): Promise<KnownMark | undefined> {
  const typed = readShortCode(text);
  const byCode = typed.kind === 'code' ? await findProofMark(read, typed.code) : undefined;
  return byCode ?? (await listProofMarksByNumber(read, text.trim()))[0];
}
