import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listChangesOfImport } from '#db/queries/umkm/history.ts';
import { listLicencesBrought, markLicence } from '#db/queries/licence/licence.ts';
import { listBrought, listImports, markImportUndone } from '#db/queries/umkm/import.ts';
import { markUmkm } from '#db/queries/umkm/umkm.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { requireUmkm } from './require-umkm.ts';
import { takeBack } from './undo-change.ts';

/**
 * Takes one import back as a whole: what it brought leaves the list, what it changed says again what it said.
 * @throws AppError INVALID_INPUT where later work depends on it
 */
export async function undoUmkmImport(
  { importId }: CheckedInputOf<'umkm.undoImport'>,
  context: CommandContext,
): Promise<OutputOf<'umkm.undoImport'>> {
  const { read, write, now } = context;
  const entry = (await listImports(read)).find(({ id }) => id === importId);
  if (!entry) throw notFound('Impor UMKM');
  if (entry.isUndone) return refuse('importId', 'Impor ini sudah diurungkan.');
  const brought = await listBrought(read, importId);
  const licences = await listLicencesBrought(read, importId);
  const touched = [
    ...brought,
    ...licences.map(({ umkmName: name, isTouched }) => ({ name, isTouched })),
  ].filter(({ isTouched }) => isTouched);
  const [first] = touched;
  if (first)
    return refuse(
      'importId',
      `"${first.name}" sudah diubah sesudah impor ini${touched.length > 1 ? `, begitu juga ${String(touched.length - 1)} usaha lain` : ''}. Urungkan dahulu ubahannya.`,
    );
  const followed = brought.find(({ hasHalal }) => hasHalal);
  if (followed)
    return refuse(
      'importId',
      `Produk "${followed.name}" sudah mempunyai permohonan halal. Hapus dahulu permohonannya bila impor ini memang keliru.`,
    );
  const changes = (await listChangesOfImport(read, importId)).filter(({ undoneBy }) => undoneBy === null);
  for (const change of changes) {
    const known = await requireUmkm(read, change.umkmId);
    await takeBack(context, known, change, laterThan(known.updatedAt, now()));
  }
  const at = now();
  for (const { id } of brought) await markUmkm(write, id, { reason: 'Impornya diurungkan.' }, at);
  for (const { id } of licences) await markLicence(write, id, { reason: 'Impornya diurungkan.' }, at);
  await markImportUndone(write, importId, at);
  return { removed: brought.length, restored: changes.length };
}
