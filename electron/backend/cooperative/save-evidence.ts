import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findAmendment } from '#db/queries/cooperative/amendment.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { VERIFICATION_LABELS } from '#rules/cooperative/register-field.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from './change-parts.ts';
import { requireOpenRecord } from './require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';

type Touched = OutputOf<'document.remove'>;

export async function saveAmendment(
  { cooperativeId, id, expectedUpdatedAt, ...value }: CheckedInputOf<'cooperative.saveAmendment'>,
  context: CommandContext,
): Promise<Touched> {
  const cooperative = await requireOpenRecord(context.read, cooperativeId);
  const known = id === null ? undefined : await findAmendment(context.read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Perubahan badan hukum');
  if (id !== null) {
    const concern = { fields: [`amendment.${id}`] };
    await requireUnchanged(context.read, cooperative, expectedUpdatedAt, concern);
  }
  const { number, amendedOn, subject, note } = value;
  refuseFaults(futureDayFault('amendedOn', 'Tanggal perubahan', amendedOn, context.today));
  const title = `${id === null ? 'Mencatat' : 'Mengubah'} perubahan badan hukum ${number}`;
  const change = {
    cooperativeId,
    field: `amendment.${id ?? newId()}`,
    value: { number, amendedOn, subject, note },
  };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function removeAmendment(
  { id, reason }: CheckedInputOf<'cooperative.removeAmendment'>,
  context: CommandContext,
): Promise<Touched> {
  const known = await findAmendment(context.read, id);
  if (!known) throw notFound('Perubahan badan hukum');
  await requireOpenRecord(context.read, known.cooperativeId);
  const title = `Menghapus perubahan badan hukum ${known.number}: ${reason}`;
  const change = { cooperativeId: known.cooperativeId, field: `amendment.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function addVerification(
  { id, ...value }: CheckedInputOf<'cooperative.addVerification'>,
  context: CommandContext,
): Promise<Touched> {
  await requireOpenRecord(context.read, id);
  refuseFaults(futureDayFault('verifiedOn', 'Tanggal verifikasi', value.verifiedOn, context.today));
  const title = `Verifikasi lapangan: ${VERIFICATION_LABELS[value.outcome]}`;
  const change = { cooperativeId: id, field: `verification.${newId()}`, value };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}

export async function removeDocument(
  { id, reason }: CheckedInputOf<'document.remove'>,
  context: CommandContext,
): Promise<Touched> {
  const known = await findDocument(context.read, id);
  if (!known || known.isRemoved) throw notFound('Dokumen');
  const title = `Menghapus dokumen "${known.title}": ${reason}`;
  const change = { cooperativeId: known.cooperativeId, field: `document.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
