import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findPlace } from '#db/queries/cooperative/place.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import {
  deleteRegion,
  endRegion,
  findRegionChange,
  findUseOfRegion,
  insertRegionChange,
  listRegionChanges,
  listSeated,
  markRegionChangeUndone,
  moveVillage,
  renameRegion,
} from '#db/queries/office/region-change.ts';
import type { RegionChange } from '#db/queries/office/region-change.ts';
import { findRegion, insertRegions, listChildren } from '#db/queries/office/region.ts';
import type { Region } from '#db/queries/office/region.ts';
import { regionChangeFaults, regionChangeSentence } from '#rules/village/region-change.ts';
import type { ChangedRegion } from '#rules/village/region-change.ts';
import type { CommandContext } from '../base/context.ts';
import { changedElsewhere } from '../base/changed-elsewhere.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { undoChanges } from '../cooperative/undo-changes.ts';
import { requireOffice } from '../office/require-office.ts';

type Input = CheckedInputOf<'region.recordChange'>;

/** Where the office wrote a region down itself. */
const OWN_RECORD = 'perubahan wilayah yang dicatat dinas';

/** A desa, kelurahan or kecamatan of the office that exists today. @throws AppError NOT_FOUND, OFFICE_NOT_SET_UP */
export async function requireChangeable(read: ReadHandle, code: string): Promise<Region> {
  const office = await requireOffice(read);
  const region = await findRegion(read, code);
  const isInside = code.startsWith(`${office.regionCode}.`);
  const isPresent = (await listChildren(read, region?.parentCode ?? '')).some((one) => one.code === code);
  const isOfLevel = region?.level === 'village' || region?.level === 'district';
  if (!region || !isInside || !isPresent || !isOfLevel) throw notFound('Wilayah');
  return region;
}

async function changedRegion(
  read: ReadHandle,
  region: Region,
  newCode: string | null,
): Promise<ChangedRegion> {
  const office = await requireOffice(read);
  const parent = newCode === null ? null : newCode.slice(0, 8);
  const beside = await listChildren(read, parent ?? region.parentCode ?? '');
  const own = (await listRegionChanges(read)).filter((change) =>
    [change.code, change.newCode].includes(region.code),
  );
  return {
    code: region.code,
    name: region.name,
    level: region.level,
    siblings: beside.filter(({ code }) => code !== region.code).map(({ name }) => name),
    lastChangedOn: own.at(-1)?.effectiveOn ?? null,
    isNewCodeTaken: newCode !== null && (await findRegion(read, newCode)) !== undefined,
    isNewParentKnown:
      parent !== null &&
      parent.startsWith(`${office.regionCode}.`) &&
      (await findRegion(read, parent))?.level === 'district',
    seatedIds: (await listSeated(read, region)).map(({ id }) => id),
  };
}

/** The seats of these cooperatives, each changed in one way. */
async function seatChanges(
  read: ReadHandle,
  ids: readonly string[],
  changed: (place: Place) => Place,
): Promise<readonly PartChange[]> {
  const changes: PartChange[] = [];
  for (const cooperativeId of ids) {
    const place = await findPlace(read, cooperativeId);
    if (place) changes.push({ cooperativeId, field: 'villageCode', value: changed(place) });
  }
  return changes;
}

/** What becomes of a seat: another name at the same code, or the new code with all that it says. */
async function newSeat(
  read: ReadHandle,
  region: Region,
  { newCode, newName }: Pick<RegionChange, 'newCode' | 'newName'>,
): Promise<(place: Place) => Place> {
  if (newCode === null) {
    return region.level === 'village'
      ? (place) => ({ ...place, villageName: newName })
      : (place) => ({ ...place, districtName: newName });
  }
  const district = await findRegion(read, newCode.slice(0, 8));
  return () => ({
    villageCode: newCode,
    villageName: newName,
    districtCode: district?.code ?? null,
    districtName: district?.name ?? '',
    regencyCode: district?.parentCode ?? null,
  });
}

async function writeRegions(
  { write }: CommandContext,
  { kind, code, newCode, newName, effectiveOn }: RegionChange,
): Promise<void> {
  if (newCode === null) {
    await renameRegion(write, code, newName);
    return;
  }
  const isKelurahan = newCode.slice(9, 10) === '1';
  const region: Region = {
    code: newCode,
    parentCode: newCode.slice(0, 8),
    level: 'village',
    kind: isKelurahan ? 'kelurahan' : 'desa',
    name: newName,
    fromOn: effectiveOn,
  };
  await insertRegions(write, [region], OWN_RECORD);
  if (kind === 'split') return;
  await endRegion(write, code, effectiveOn);
  await moveVillage(write, code, newCode);
}

/**
 * Records that a region is otherwise from a day on, and lets its cooperatives follow in one change of the register. Sealed
 * papers and frozen figures are left as they are: they say what was true on their day.
 */
export async function recordRegionChange(
  input: Input,
  context: CommandContext,
): Promise<OutputOf<'region.recordChange'>> {
  const { read, write, today, now, actor } = context;
  const region = await requireChangeable(read, input.code);
  if (region.name !== input.seenName) {
    throw changedElsewhere({
      updatedAt: null,
      fields: [{ name: 'seenName', label: 'Nama wilayah', now: region.name, value: region.name }],
    });
  }
  const { kind, effectiveOn, basis } = input;
  const newCode = kind === 'renamed' ? null : input.newCode;
  const newName = kind === 'recoded' && input.newName === '' ? region.name : input.newName;
  if (newName === '') refuseFaults([{ field: 'newName', message: 'Isi nama barunya.' }]);
  const known = await changedRegion(read, region, newCode);
  const movedIds = kind === 'split' ? [...new Set(input.movedIds)] : known.seatedIds;
  refuseFaults(regionChangeFaults({ kind, newName, newCode, effectiveOn, movedIds }, known, today));
  const change: RegionChange = {
    id: newId(),
    kind,
    code: region.code,
    newCode,
    oldName: region.name,
    newName,
    effectiveOn,
    basis,
    movedIds: newCode === null ? [] : movedIds,
    batchId: null,
    at: now(),
    who: actor.name,
    undoneAt: null,
  };
  const sentence = regionChangeSentence(change);
  // The new code stands before a seat points at it.
  await writeRegions(context, change);
  const seats = await seatChanges(read, movedIds, await newSeat(read, region, change));
  const { batchId } = await changeParts(context, { source: 'bulk', title: `${sentence} (${basis})` }, seats);
  await insertRegionChange(write, { ...change, batchId });
  return { id: change.id, sentence, changed: seats.length };
}

const laterWork = (cause: string): AppError =>
  new AppError('CHANGE_HAS_LATER_WORK', { facts: { sebab: cause } });

/** Takes a change of a region back with the seats that followed it, unless later work stands on it. */
export async function undoRegionChange(
  id: string,
  context: CommandContext,
): Promise<OutputOf<'region.undoChange'>> {
  const { read, write, now } = context;
  await requireOffice(read);
  const change = await findRegionChange(read, id);
  if (!change) throw notFound('Perubahan wilayah');
  if (change.undoneAt !== null) throw new AppError('CHANGE_ALREADY_UNDONE');
  const { kind, code, newCode, oldName, batchId } = change;
  const touched = [code, ...(newCode === null ? [] : [newCode])];
  const later = (await listRegionChanges(read)).find(
    (one) => one.id > id && [one.code, one.newCode].some((its) => its !== null && touched.includes(its)),
  );
  if (later) throw laterWork(regionChangeSentence(later));
  if (kind === 'recoded') await endRegion(write, code, null);
  const restored = batchId === null ? 0 : await undoChanges(context, batchId, { isOfRegion: true });
  if (newCode === null) await renameRegion(write, code, oldName);
  else {
    if (kind === 'recoded') await moveVillage(write, newCode, code);
    const use = await findUseOfRegion(read, newCode);
    if (use !== undefined) throw laterWork(use);
    await deleteRegion(write, newCode);
  }
  await markRegionChangeUndone(write, id, now());
  return { sentence: regionChangeSentence(change), restored };
}
