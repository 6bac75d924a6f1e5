import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertVillageChange, listVillageChanges } from '#db/queries/village/change.ts';
import { findVillageWork, writeVillageWork } from '#db/queries/village/work/work.ts';
import type { KnownWork } from '#db/queries/village/work/work.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { changedWorkFields, partOfWork } from '#rules/village/work/changed.ts';
import { PAST_WORK_DAYS, WORK_FIELD_LABELS } from '#rules/village/work/work.ts';
import type { VillageWork, WorkField } from '#rules/village/work/work.ts';
import { changedElsewhere } from '../../base/changed-elsewhere.ts';
import type { CommandContext } from '../../base/context.ts';
import { laterThan } from '../../base/later-than.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import { requireVillage } from '../save-village.ts';
import { workValueText } from '../work-text.ts';

/** Changes of one village that are looked through for who came between. */
const LATER_SHOWN = 200;

interface Judged {
  readonly known: VillageWork;
  readonly kinds: readonly NamedChoice[];
  readonly today: PlainDate;
}

/** What cannot be saved as written, each at its field. */
function workFaults(work: VillageWork, fields: readonly WorkField[], { known, kinds, today }: Judged) {
  const faults: { readonly path: string; readonly message: string }[] = [];
  const ahead = (path: string, label: string, on: PlainDate | null) => {
    if (on !== null && on > today)
      faults.push({ path, message: `${label} ${formatLongDate(on)} belum tiba. Periksa tanggalnya.` });
  };
  for (const field of PAST_WORK_DAYS)
    if (fields.includes(field)) ahead(`changes.${field}`, WORK_FIELD_LABELS[field], work[field]);
  if (fields.includes('units')) {
    const codes = kinds.map(({ code }) => code);
    const allowed = new Set([...codes, ...known.units.map(({ kind }) => kind)]);
    work.units.forEach(({ kind, state, sinceOn }, at) => {
      const path = `changes.units[${String(at)}]`;
      if (!allowed.has(kind)) {
        const message = `Jenis unit "${kind}" tidak ada dalam daftar dinas. Pilih dari daftar: ${codes.join(', ')}.`;
        faults.push({ path: `${path}.kind`, message });
      }
      // A unit that is still being prepared may have its day ahead.
      if (state === 'limited' || state === 'operating' || state === 'stopped')
        ahead(`${path}.sinceOn`, 'Keadaan sejak', sinceOn);
    });
  }
  if (fields.includes('vehicles'))
    work.vehicles.forEach(({ receivedOn }, at) =>
      ahead(`changes.vehicles[${String(at)}].receivedOn`, 'Kendaraan diterima', receivedOn),
    );
  if (fields.includes('partners'))
    work.partners.forEach(({ agreedOn, endsOn }, at) => {
      if (agreedOn !== null && endsOn !== null && endsOn < agreedOn)
        faults.push({
          path: `changes.partners[${String(at)}].endsOn`,
          message: `Perjanjian berakhir ${formatLongDate(endsOn)}, sebelum mulainya ${formatLongDate(agreedOn)}.`,
        });
    });
  if (
    (fields.includes('disbursedOn') || fields.includes('proposedOn')) &&
    work.proposedOn &&
    work.disbursedOn
  )
    if (work.disbursedOn < work.proposedOn)
      faults.push({
        path: 'changes.disbursedOn',
        message: `Pencairan ${formatLongDate(work.disbursedOn)} mendahului proposalnya, ${formatLongDate(work.proposedOn)}. Betulkan salah satunya.`,
      });
  return faults;
}

/** Who changed which part of the work since a form read it. */
async function changedWork(
  read: ReadHandle,
  code: string,
  {
    known,
    since,
    kinds,
  }: { readonly known: KnownWork; readonly since: string | null; readonly kinds: readonly NamedChoice[] },
): Promise<AppError> {
  const later = (await listVillageChanges(read, code, LATER_SHOWN)).filter(
    ({ at, after }) => after.work !== undefined && (since === null || at > since),
  );
  const fields = [...new Set(later.flatMap(({ after }) => Object.keys(after.work ?? {}) as WorkField[]))];
  return changedElsewhere({
    who: later[0]?.who,
    at: later[0]?.at ?? known.updatedAt ?? undefined,
    updatedAt: known.updatedAt,
    fields: fields.map((field) => {
      const now = workValueText(field, known.work, kinds);
      return { name: field, label: WORK_FIELD_LABELS[field], now, value: now };
    }),
  });
}

/** Writes what changed of a village cooperative's work and one line of the village's log. */
export async function saveWork(
  { code, expectedUpdatedAt, changes }: CheckedInputOf<'village.saveWork'>,
  { read, write, today, now, actor }: CommandContext,
): Promise<OutputOf<'village.saveWork'>> {
  await requireVillage(read, code);
  const known = await findVillageWork(read, code);
  const kinds = ruleOrEarliest((await readRuleBook(read))['village-unit-kinds'], today).value;
  if (expectedUpdatedAt !== known.updatedAt)
    throw await changedWork(read, code, { known, since: expectedUpdatedAt, kinds });
  const fields = changedWorkFields(known.work, changes);
  if (fields.length === 0) return { changeId: null, updatedAt: known.updatedAt };
  const work: VillageWork = { ...known.work, ...partOfWork(changes as VillageWork, fields) };
  const faults = workFaults(work, fields, { known: known.work, kinds, today });
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  const at = laterThan(known.updatedAt ?? '', now());
  await writeVillageWork(write, code, work, at);
  const changeId = newId();
  await insertVillageChange(write, {
    id: changeId,
    villageCode: code,
    at,
    who: actor.name,
    source: 'edit',
    before: { work: partOfWork(known.work, fields) },
    after: { work: partOfWork(work, fields) },
    undoneAt: null,
  });
  return { changeId, updatedAt: at };
}
