import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';

export const REGION_CHANGE_KINDS = ['renamed', 'recoded', 'split'] as const;
export type RegionChangeKind = (typeof REGION_CHANGE_KINDS)[number];
export const REGION_CHANGE_LABELS: Readonly<Record<RegionChangeKind, string>> = {
  renamed: 'ganti nama',
  recoded: 'ganti kode wilayah',
  split: 'pemekaran',
};

/** What changed of a region on which day. */
export interface KnownRegionChange {
  readonly kind: RegionChangeKind;
  /** The region before. */
  readonly code: string;
  /** The code after, or that of the village that came of a split; null for a mere name. */
  readonly newCode: string | null;
  readonly oldName: string;
  readonly newName: string;
  /** The first day on which it is as changed. */
  readonly effectiveOn: PlainDate;
  /** Cooperatives that followed to the new code. */
  readonly movedIds: readonly string[];
}

export interface DatedRegion {
  readonly code: string;
  readonly name: string;
  readonly fromOn?: PlainDate | null;
  readonly untilOn?: PlainDate | null;
}

const isLater = (on: PlainDate) => (change: KnownRegionChange) => change.effectiveOn > on;

/** The name of a region on a day: that before the first renaming after it, else the present one. */
export function nameOn(
  { code, name }: Pick<DatedRegion, 'code' | 'name'>,
  changes: readonly KnownRegionChange[],
  on: PlainDate,
): string {
  const next = changes.find(
    (change) => change.kind === 'renamed' && change.code === code && isLater(on)(change),
  );
  return next?.oldName ?? name;
}

/**
 * The regions as they were at the end of a day, with their names of that day.
 * @param changes the earliest day first
 */
export function regionsOn<Region extends DatedRegion>(
  regions: readonly Region[],
  changes: readonly KnownRegionChange[],
  on: PlainDate,
): readonly Region[] {
  return regions
    .filter(({ fromOn = null, untilOn = null }) => (fromOn ?? on) <= on && (untilOn === null || untilOn > on))
    .map((region) => ({ ...region, name: nameOn(region, changes, on) }));
}

/** A name or code that a region no longer bears, and the code that it has now. */
export interface FormerRegion {
  readonly code: string;
  readonly name: string;
  readonly nowCode: string;
  readonly since: PlainDate;
}

/** The codes that a village has had before, the latest first. */
export function formerCodes(code: string, changes: readonly KnownRegionChange[]): readonly string[] {
  const before = changes.findLast((change) => change.kind === 'recoded' && change.newCode === code);
  return before ? [before.code, ...formerCodes(before.code, changes)] : [];
}

/** The code that a village has now. */
export function presentCode(code: string, changes: readonly KnownRegionChange[]): string {
  const next = changes.find((change) => change.kind === 'recoded' && change.code === code);
  return next?.newCode ? presentCode(next.newCode, changes) : code;
}

/** What regions were called or numbered before; a split leaves its village both. */
export function formerRegions(changes: readonly KnownRegionChange[]): readonly FormerRegion[] {
  return changes.flatMap(({ kind, code, oldName, effectiveOn }) =>
    kind === 'split'
      ? []
      : [{ code, name: oldName, nowCode: presentCode(code, changes), since: effectiveOn }],
  );
}

/** A change as it was typed. */
export interface TypedRegionChange {
  readonly kind: RegionChangeKind;
  readonly newName: string;
  readonly newCode: string | null;
  readonly effectiveOn: PlainDate;
  readonly movedIds: readonly string[];
}

/** What the list of regions says at that moment. */
export interface ChangedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** Names of the other regions beside it. */
  readonly siblings: readonly string[];
  /** The last day of a change of it that still stands; null: none. */
  readonly lastChangedOn: PlainDate | null;
  /** Where the new code would stand. */
  readonly isNewCodeTaken: boolean;
  readonly isNewParentKnown: boolean;
  readonly seatedIds: readonly string[];
}

type Field = 'newName' | 'newCode' | 'effectiveOn' | 'movedIds' | 'kind';

const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.[12]\d{3}$/;

function codeFaults(typed: TypedRegionChange, region: ChangedRegion): readonly FieldFault<Field>[] {
  const { newCode } = typed;
  if (typed.kind === 'renamed') return [];
  const refused = (message: string) => [{ field: 'newCode' as const, message }];
  if (newCode === null || !VILLAGE_CODE.test(newCode)) {
    return refused(
      'Isi kode wilayah barunya, misalnya 64.08.09.2010; angka pertama nomor desa 2, kelurahan 1.',
    );
  }
  if (newCode === region.code || region.isNewCodeTaken) {
    return refused(`Kode wilayah ${newCode} sudah atau pernah dipakai. Periksa kodenya.`);
  }
  return region.isNewParentKnown
    ? []
    : refused(`Kecamatan ${newCode.slice(0, 8)} tidak ada di wilayah dinas ini. Periksa kodenya.`);
}

function nameFaults(
  { kind, newName }: TypedRegionChange,
  region: ChangedRegion,
): readonly FieldFault<Field>[] {
  const refused = (message: string) => [{ field: 'newName' as const, message }];
  const isSame = newName.toLowerCase() === region.name.toLowerCase();
  if (kind === 'renamed' && newName === region.name)
    return refused('Nama barunya sama dengan yang sekarang.');
  if (kind === 'split' && isSame) return refused('Desa baru memerlukan nama sendiri.');
  const isTaken = region.siblings.some((name) => name.toLowerCase() === newName.toLowerCase());
  return isTaken ? refused(`Nama "${newName}" sudah dipakai di kecamatan yang sama.`) : [];
}

/** What keeps a change of a region from being recorded, each at its field. */
export function regionChangeFaults(
  typed: TypedRegionChange,
  region: ChangedRegion,
  today: PlainDate,
): readonly FieldFault<Field>[] {
  const { lastChangedOn } = region;
  const faults: FieldFault<Field>[] = [
    ...futureDayFault('effectiveOn' as const, 'Hari berlakunya', typed.effectiveOn, today),
    ...nameFaults(typed, region),
    ...codeFaults(typed, region),
  ];
  if (typed.kind !== 'renamed' && region.level !== 'village') {
    faults.push({ field: 'kind', message: 'Ganti kode dan pemekaran hanya untuk desa atau kelurahan.' });
  }
  if (lastChangedOn !== null && typed.effectiveOn <= lastChangedOn) {
    const message = `Wilayah ini sudah berubah ${formatLongDate(lastChangedOn)}; perubahan berikutnya berlaku sesudah hari itu.`;
    faults.push({ field: 'effectiveOn', message });
  }
  if (typed.movedIds.some((id) => !region.seatedIds.includes(id))) {
    const message = 'Ada koperasi yang dipilih tetapi tidak berkedudukan di desa ini. Baca ulang daftarnya.';
    faults.push({ field: 'movedIds', message });
  }
  return faults;
}

/** "Desa Lama menjadi Desa Baru sejak 1 Januari 2026" */
export function regionChangeSentence({
  kind,
  code,
  newCode,
  oldName,
  newName,
  effectiveOn,
}: Omit<KnownRegionChange, 'movedIds'>): string {
  const since = `sejak ${formatLongDate(effectiveOn)}`;
  if (kind === 'renamed') return `${oldName} (${code}) berganti nama menjadi ${newName} ${since}`;
  if (kind === 'recoded') {
    const name = newName === oldName ? '' : ` dengan nama ${newName}`;
    return `Kode ${oldName} berganti dari ${code} menjadi ${newCode ?? ''}${name} ${since}`;
  }
  return `${newName} (${newCode ?? ''}) dimekarkan dari ${oldName} (${code}) ${since}`;
}
