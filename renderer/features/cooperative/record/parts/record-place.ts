import type { CompletenessItem } from '#rules/cooperative/completeness.ts';

export const RECORD_TABS = [
  'identity',
  'officers',
  'figures',
  'rat',
  'legal',
  'documents',
  'verification',
  'inspection',
  'history',
] as const;
export type RecordTab = (typeof RECORD_TABS)[number];

/** Where a missing item is filled in: its tab, and the `data-field` that gets the cursor. */
export interface FieldPlace {
  readonly tab: RecordTab;
  readonly field: string;
}

const ELSEWHERE: Readonly<Partial<Record<CompletenessItem, FieldPlace>>> = {
  chairName: { tab: 'officers', field: 'officers.add' },
  secretaryName: { tab: 'officers', field: 'officers.add' },
  treasurerName: { tab: 'officers', field: 'officers.add' },
  supervisorName: { tab: 'officers', field: 'officers.add' },
  members: { tab: 'figures', field: 'figures' },
  assets: { tab: 'figures', field: 'figures' },
  rat: { tab: 'rat', field: 'rat.add' },
};

export function placeOf(item: CompletenessItem): FieldPlace {
  return ELSEWHERE[item] ?? { tab: 'identity', field: item };
}
