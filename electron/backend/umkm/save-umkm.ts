import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findAlike } from '#db/queries/umkm/doubles.ts';
import { insertChange } from '#db/queries/umkm/history.ts';
import type { NewChange } from '#db/queries/umkm/history.ts';
import type { ChangedFacts } from '#db/queries/umkm/stored-facts.ts';
import { findUmkm, insertUmkm, markUmkm, updateUmkm } from '#db/queries/umkm/umkm.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { UMKM_LABELS, umkmKey } from '#rules/umkm/umkm.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { fieldsOf } from './fields.ts';
import { judgeUmkm } from './judge-umkm.ts';
import type { JudgedUmkm } from './judge-umkm.ts';
import { writeOwner } from './owner.ts';
import { requireUmkm } from './require-umkm.ts';
import { requireKind, writeProducts } from './save-product.ts';
import { wordsOn } from './words.ts';

const NAMES = Object.keys(UMKM_LABELS) as readonly (keyof UmkmFacts)[];

/** What differs between two states of one business, by the names of the facts. */
export function differences(
  before: UmkmFacts & { readonly ownerId: string | null },
  after: UmkmFacts & { readonly ownerId: string | null },
): { readonly before: ChangedFacts; readonly after: ChangedFacts } | undefined {
  const changed = [...NAMES, 'ownerId' as const].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (changed.length === 0) return undefined;
  const of = (one: typeof before): ChangedFacts =>
    Object.fromEntries(changed.map((name) => [name, one[name]]));
  return { before: of(before), after: of(after) };
}

/** Writes a judged business over what is known of it, with what changed in its history. @returns the change, if any */
export async function writeJudged(
  { read, write, actor }: CommandContext,
  known: Umkm,
  { facts, owner }: JudgedUmkm,
  change: Pick<NewChange, 'kind' | 'importId'>,
  at: string,
): Promise<string | undefined> {
  await writeOwner(write, owner, at);
  await updateUmkm(write, known.id, { facts, ownerId: owner.ownerId }, at);
  const after = await requireUmkm(read, known.id);
  const changed = differences(known, after);
  if (!changed) return undefined;
  return insertChange(write, known.id, { ...change, ...changed }, { at, who: actor.name });
}

/** Businesses that may be this one: one owner by NIK, or one name in one place. */
async function alikeWarnings(read: ReadHandle, id: string): Promise<readonly Reason[]> {
  const { name, ownerId, ownerNik, villageCode, districtCode } = await requireUmkm(read, id);
  const alike = await findAlike(read, {
    id,
    nameKey: umkmKey(name),
    place: villageCode ?? districtCode ?? '',
    ownerId: ownerNik === '' ? null : ownerId,
  });
  return alike.map((one) => ({
    code: 'USAHA_MUNGKIN_GANDA' as const,
    level: 'warning' as const,
    field: 'name',
    value: one.id,
    message: one.isSameName
      ? `"${one.name}" dengan nama dan tempat yang sama sudah tercatat. Periksa apakah usaha ini sama.`
      : `NIK pemilik ini juga memiliki "${one.name}". Periksa apakah usaha ini sama.`,
  }));
}

export async function recordUmkm(
  { products, ...typed }: CheckedInputOf<'umkm.record'>,
  context: CommandContext,
): Promise<OutputOf<'umkm.record'>> {
  const { read, write, now, today, actor } = context;
  await requireOffice(read);
  const words = await wordsOn(read, today);
  for (const [at, { kind }] of products.entries())
    requireKind(kind, words, '', `products[${String(at)}].kind`);
  const { facts, owner, faults, warnings } = await judgeUmkm(context, typed, undefined);
  refuseFaults(faults);
  const [id, at] = [newId(), now()];
  await writeOwner(write, owner, at);
  const row = { id, facts, ownerId: owner.ownerId, status: 'active', importId: null } as const;
  await insertUmkm(write, row, { at, who: actor.name });
  await writeProducts(context, id, products, at);
  return { id, updatedAt: at, warnings: [...warnings, ...(await alikeWarnings(read, id))] };
}

export async function correctUmkm(
  { id, expectedUpdatedAt, ...typed }: CheckedInputOf<'umkm.correct'>,
  context: CommandContext,
): Promise<OutputOf<'umkm.correct'>> {
  const { read, today } = context;
  await requireOffice(read);
  const known = await requireUmkm(read, id);
  const words = await wordsOn(read, today);
  const judged = await judgeUmkm(context, typed, known);
  const shown = async () => fieldsOf(await requireUmkm(read, id), words);
  const record = { subject: `umkm:${id}`, expectedUpdatedAt, updatedAt: known.updatedAt, shown };
  return saveGuarded(context, record, async (at) => {
    refuseFaults(judged.faults);
    await writeJudged(context, known, judged, { kind: 'entry' }, at);
    return { id, updatedAt: at, warnings: judged.warnings };
  });
}

export async function removeUmkm(
  { id, reason }: CheckedInputOf<'umkm.remove'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'umkm.remove'>> {
  await requireUmkm(read, id);
  const at = now();
  await markUmkm(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreUmkm(
  { id }: CheckedInputOf<'umkm.restore'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'umkm.restore'>> {
  const found = await findUmkm(read, id);
  if (!found || found.removedAt === null) throw notFound('UMKM yang dihapus');
  if (found.mergedInto !== null)
    return refuse('id', 'Usaha ini digabungkan ke usaha lain. Batalkan penggabungannya lebih dahulu.');
  const at = now();
  await markUmkm(write, id, null, at);
  return { id, updatedAt: at };
}
