import type { ChangedVillage } from '#db/queries/village/change.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { readDeclared } from '#rules/village/declared.ts';
import { NEED_HEADS } from '#rules/village/need.ts';
import {
  ACCOUNT_STATE_LABELS,
  BUILDING_STATE_LABELS,
  LAND_READINESS_LABELS,
  LAND_STATUS_LABELS,
  VILLAGE_FIELD_LABELS,
  VILLAGE_MODEL_LABELS,
} from '#rules/village/programme.ts';
import type { VillageFacts, VillageField } from '#rules/village/programme.ts';

const WORDS: Readonly<Partial<Record<VillageField, Readonly<Record<string, string>>>>> = {
  model: VILLAGE_MODEL_LABELS,
  accountState: ACCOUNT_STATE_LABELS,
  landStatus: LAND_STATUS_LABELS,
  landReadiness: LAND_READINESS_LABELS,
  buildingState: BUILDING_STATE_LABELS,
};

/** "NIB sedang diurus, NPWP ada": what is declared without a number. */
function declaredText(text: string): string {
  return [...readDeclared(text)]
    .map(([need, state]) => `${NEED_HEADS[need]} ${state === 'unnumbered' ? 'ada' : 'sedang diurus'}`)
    .join(', ');
}

const isLink = (field: VillageField): boolean => field === 'formationId' || field === 'cooperativeId';

/** A value of the board as people read it; "-" where there is none. */
export function villageValueText(field: VillageField, value: VillageFacts[VillageField]): string {
  const words = WORDS[field];
  if (words && typeof value === 'string') return words[value] ?? value;
  if (value === null || value === '') return '-';
  if (isLink(field)) return 'dipilih';
  if (field === 'declared') return declaredText(String(value));
  if (typeof value === 'number') return formatInteger(value);
  return isPlainDate(value) ? formatShortDate(value) : value;
}

/** One sentence for each field of the board that a change holds; of the work: `workSentences`. */
export function changeSentences(
  before: ChangedVillage,
  { work: _work, ...after }: ChangedVillage,
): readonly string[] {
  return (Object.keys(after) as VillageField[]).map((field) => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return `${VILLAGE_FIELD_LABELS[field]}: ${villageValueText(field, from)} → ${villageValueText(field, to)}`;
  });
}
