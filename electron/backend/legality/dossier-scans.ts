import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { findDissolution } from '#db/queries/legality/dissolution.ts';
import { DISSOLUTION_EVIDENCE_LABELS } from '#rules/legality/dissolution-notice.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { addDocument } from '../cooperative/add-document.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { toDissolutionValue } from '../cooperative/parts/legality-parts.ts';
import { notFound } from '../base/refusal.ts';

const noDossier = () => notFound('Berkas usul pembubaran');

/** Keeps a scan with the cooperative's documents and says which step of the dossier it proves. */
export async function addDossierScan(
  { id, step, path }: CheckedInputOf<'dissolution.addScan'>,
  context: TaskContext,
): Promise<OutputOf<'dissolution.addScan'>> {
  const dossier = await findDissolution(context.read, id);
  if (!dossier) throw noDossier();
  const { cooperativeId, openedOn } = dossier;
  const kind = DISSOLUTION_EVIDENCE_LABELS[step];
  const title = `${kind}, usul pembubaran ${formatLongDate(openedOn)}`;
  const added = await addDocument({ cooperativeId, path, kind, title, datedOn: null }, context);
  const { today, now, actor } = context;
  await context.transaction(async (write) => {
    const read = readingIn(write);
    const known = await findDissolution(read, id);
    if (!known) throw noDossier();
    const { id: _id, cooperativeId: _cooperativeId, ...facts } = known;
    const others = facts.scans.filter((scan) => scan.documentId !== added.id);
    const value = toDissolutionValue({ ...facts, scans: [...others, { documentId: added.id, step }] });
    await changeParts(
      { read, write, today, now, actor },
      { source: 'edit', title: `Menambah bukti: ${kind}` },
      [{ cooperativeId, field: `dissolution.${id}`, value }],
    );
  });
  return { documentId: added.id, wasKnown: added.wasKnown };
}

/** Takes a scan out of the dossier; the document stays with the cooperative. */
export async function removeDossierScan(
  { id, documentId }: CheckedInputOf<'dissolution.removeScan'>,
  context: CommandContext,
): Promise<OutputOf<'dissolution.removeScan'>> {
  const known = await findDissolution(context.read, id);
  const scan = known?.scans.find((one) => one.documentId === documentId);
  if (!known || !scan) throw notFound('Pindaian pada berkas ini');
  const { id: _id, cooperativeId, ...facts } = known;
  const scans = facts.scans.filter((one) => one !== scan);
  const title = `Melepas bukti: ${DISSOLUTION_EVIDENCE_LABELS[scan.step]}`;
  const change = {
    cooperativeId,
    field: `dissolution.${id}`,
    value: toDissolutionValue({ ...facts, scans }),
  };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
