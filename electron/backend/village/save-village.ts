import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findVillageChange,
  insertVillageChange,
  listVillageChanges,
  markVillageChangeUndone,
} from '#db/queries/village/change.ts';
import { linkExists, listVillages, writeVillage } from '#db/queries/village/village.ts';
import type { VillageEntry } from '#db/queries/village/village.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { VILLAGE_FIELD_LABELS } from '#rules/village/programme.ts';
import type { VillageFacts, VillageField } from '#rules/village/programme.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { notFound } from '../base/refusal.ts';
import { changedElsewhere } from '../base/changed-elsewhere.ts';
import { laterThan } from '../base/later-than.ts';
import { villageValueText } from './change-text.ts';
import { undoWorkChange } from './undo-work.ts';

/** A village of the office's region. @throws AppError NOT_FOUND, OFFICE_NOT_SET_UP */
export async function requireVillage(
  read: ReadHandle,
  code: string,
  ratYear: number | null = null,
): Promise<VillageEntry> {
  const office = await requireOffice(read);
  const isInside = code === office.regionCode || code.startsWith(`${office.regionCode}.`);
  const village = isInside ? (await listVillages(read, code, ratYear))[0] : undefined;
  if (village?.code !== code) throw new AppError('NOT_FOUND', { facts: { apa: 'Desa/kelurahan' } });
  return village;
}

/** Changes of one village that are looked through for who came between. */
const LATER_SHOWN = 200;

const DAYS = ['musdesusOn', 'deedOn', 'approvalOn', 'accountOn'] as const;

function requireSensible(facts: VillageFacts, changed: readonly VillageField[], today: PlainDate): void {
  const faults = DAYS.filter((field) => changed.includes(field)).flatMap((field) => {
    const on = facts[field];
    if (on === null || on <= today) return [];
    const message = `${VILLAGE_FIELD_LABELS[field]} ${formatLongDate(on)} belum tiba. Periksa tanggalnya.`;
    return [{ path: `changes.${field}`, message }];
  });
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
}

async function requireLinks(read: ReadHandle, changes: Partial<VillageFacts>): Promise<void> {
  const { formationId, cooperativeId } = changes;
  if (formationId && !(await linkExists(read, 'formation', formationId))) {
    throw notFound('Berkas pembentukan');
  }
  if (cooperativeId && !(await linkExists(read, 'cooperative', cooperativeId))) throw notFound('Koperasi');
}

/** Who changed which fields of a village since a form read it. */
async function changedBoard(read: ReadHandle, known: VillageEntry, since: string | null): Promise<AppError> {
  const later = (await listVillageChanges(read, known.code, LATER_SHOWN)).filter(
    ({ at }) => since === null || at > since,
  );
  const fields = new Set(later.flatMap(({ after }) => Object.keys(after) as VillageField[]));
  return changedElsewhere({
    who: later[0]?.who,
    at: later[0]?.at ?? known.updatedAt ?? undefined,
    updatedAt: known.updatedAt,
    fields: [...fields].map((field) => ({
      name: field,
      label: VILLAGE_FIELD_LABELS[field],
      now: villageValueText(field, known.facts[field]),
      value: String(known.facts[field] ?? ''),
    })),
  });
}

type VillageSave = Omit<CheckedInputOf<'village.save'>, 'changes'> & {
  /** Declared states (a text of the program's own) come from the matrix alone. */
  readonly changes: { readonly [Field in VillageField]?: VillageFacts[Field] | undefined };
};

/** Writes what changed of a village and one line of the log; nothing when everything already was as asked. */
export async function saveVillage(
  { code, expectedUpdatedAt, changes }: VillageSave,
  { read, write, today, now, actor }: CommandContext,
): Promise<OutputOf<'village.save'>> {
  const known = await requireVillage(read, code);
  if (expectedUpdatedAt !== known.updatedAt) throw await changedBoard(read, known, expectedUpdatedAt);
  const fields = (Object.keys(changes) as VillageField[]).filter(
    (field) => changes[field] !== undefined && changes[field] !== known.facts[field],
  );
  if (fields.length === 0) return { changeId: null, updatedAt: known.updatedAt };
  const part = (facts: Partial<VillageFacts>): Partial<VillageFacts> =>
    Object.fromEntries(fields.map((field) => [field, facts[field]]));
  const after = part(changes as Partial<VillageFacts>);
  const facts = { ...known.facts, ...after };
  requireSensible(facts, fields, today);
  await requireLinks(read, after);
  const at = laterThan(known.updatedAt ?? '', now());
  const changeId = newId();
  await writeVillage(write, code, facts, at);
  const change = { id: changeId, villageCode: code, at, who: actor.name, source: 'edit' as const };
  await insertVillageChange(write, { ...change, before: part(known.facts), after, undoneAt: null });
  return { changeId, updatedAt: at };
}

/** Takes a change of the board back, unless one of its fields was changed again since. */
export async function undoVillageChange(
  changeId: string,
  context: CommandContext,
): Promise<OutputOf<'village.undo'>> {
  const { read, write, now, actor } = context;
  const change = await findVillageChange(read, changeId);
  if (!change) throw notFound('Perubahan');
  if (change.undoneAt !== null) throw new AppError('CHANGE_ALREADY_UNDONE');
  if (change.after.work !== undefined) return undoWorkChange(change, context);
  const known = await requireVillage(read, change.villageCode);
  const later = (Object.keys(change.after) as VillageField[]).find(
    (field) => known.facts[field] !== change.after[field],
  );
  if (later !== undefined) {
    throw new AppError('CHANGE_HAS_LATER_WORK', {
      facts: { sebab: `${VILLAGE_FIELD_LABELS[later]} diubah lagi` },
    });
  }
  await requireLinks(read, change.before);
  const at = laterThan(known.updatedAt ?? '', now());
  await writeVillage(write, change.villageCode, { ...known.facts, ...change.before }, at);
  await markVillageChangeUndone(write, changeId, at);
  await insertVillageChange(write, {
    id: newId(),
    villageCode: change.villageCode,
    at,
    who: actor.name,
    source: 'undo',
    before: change.after,
    after: change.before,
    undoneAt: null,
  });
  return { code: change.villageCode, updatedAt: at };
}
