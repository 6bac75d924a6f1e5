import type { VillageChanges, VillageRow } from '#contract/village.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import {
  ACCOUNT_STATE_LABELS,
  BUILDING_STATE_LABELS,
  LAND_READINESS_LABELS,
  LAND_STATUS_LABELS,
  VILLAGE_MODEL_LABELS,
} from '#rules/village/programme.ts';
import { villageText } from '../../text/village/village.ts';

type Facts = VillageRow['facts'];
/** What a form or a grid can enter; links to records are chosen elsewhere. */
export type EntryField = Exclude<keyof Facts, 'formationId' | 'cooperativeId'>;
export type VillageTexts = Readonly<Record<EntryField, string>>;

const DATES = ['musdesusOn', 'deedOn', 'approvalOn', 'accountOn'] as const;
const isDate = (field: EntryField): boolean => (DATES as readonly string[]).includes(field);

/** Fields with a closed list: the stored word and the word people read. */
const CHOICES: Readonly<Partial<Record<EntryField, Readonly<Record<string, string>>>>> = {
  model: VILLAGE_MODEL_LABELS,
  accountState: ACCOUNT_STATE_LABELS,
  landStatus: LAND_STATUS_LABELS,
  landReadiness: LAND_READINESS_LABELS,
  buildingState: BUILDING_STATE_LABELS,
};

const shownDay = (stored: string): string => (isPlainDate(stored) ? formatShortDate(stored) : stored);

/** Every entered fact as the text of its field; closed lists as their stored words. */
export function textsOf(facts: Facts): VillageTexts {
  const entries = (Object.keys(facts) as (keyof Facts)[])
    .filter((field): field is EntryField => field !== 'formationId' && field !== 'cooperativeId')
    .map((field) => {
      const value = facts[field];
      if (value === null) return [field, ''];
      if (typeof value === 'number') return [field, String(value)];
      return [field, isDate(field) ? shownDay(value) : value];
    });
  return Object.fromEntries(entries) as VillageTexts;
}

export interface Entered {
  readonly changes: VillageChanges;
  readonly faults: Readonly<Partial<Record<EntryField, string>>>;
}

/** Reads one field as typed. @returns its value, or what is wrong with it */
function readField(
  field: EntryField,
  text: string,
): { readonly value: unknown } | { readonly fault: string } {
  const typed = text.trim();
  if (isDate(field)) {
    if (typed === '' || typed === '-') return { value: null };
    const day = parseTypedDate(typed);
    return day ? { value: day } : { fault: villageText.faults.date };
  }
  if (field === 'landArea') {
    if (typed === '' || typed === '-') return { value: null };
    const digits = typed.replace(/[.\s]/g, '').replace(/m2$|m²$/i, '');
    return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : { fault: villageText.faults.area };
  }
  const words = CHOICES[field];
  if (!words) return { value: typed };
  if (typed === '' || typed === '-') return { value: '' };
  const chosen = Object.entries(words).find(
    ([word, label]) => word === typed || label.toLowerCase() === typed.toLowerCase(),
  );
  return chosen ? { value: chosen[0] } : { fault: villageText.faults.choice };
}

/** What changed against the stored facts, and what cannot be read. */
export function readEntry(texts: Partial<VillageTexts>, facts: Facts): Entered {
  const changes: Record<string, unknown> = {};
  const faults: Partial<Record<EntryField, string>> = {};
  for (const [field, text] of Object.entries(texts) as [EntryField, string][]) {
    const read = readField(field, text);
    if ('fault' in read) faults[field] = read.fault;
    else if (read.value !== facts[field]) changes[field] = read.value;
  }
  return { changes, faults };
}

/** How a fact reads in a cell of the grid: closed lists by their labels, nothing where nothing is known. */
export function cellText(field: EntryField, facts: Facts): string {
  const text = textsOf(facts)[field];
  return text === '' ? '' : (CHOICES[field]?.[text] ?? text);
}
