import { REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import { importedFieldLabel } from '../../spreadsheet/find/field-choices.ts';
import { amendmentPart, documentPart, verificationPart } from './evidence-parts.ts';
import { fieldPart, placePart } from './field-part.ts';
import { articlesPart, inspectionPart, kukPart, worksheetDraftPart } from './inspection-parts.ts';
import { amendmentChecklistPart, dissolutionPart, permitPart } from './legality-parts.ts';
import { anyPart } from './part.ts';
import type { AnyPart } from './part.ts';
import { personPart, rolePart } from './people-parts.ts';
import { quorumPart, ratDetailPart } from './rat-parts.ts';
import { ratStagePart, reminderPart, specialMeetingPart, stageDocumentPart } from './rat-stage-parts.ts';
import { statusOfDayPart, statusPart } from './status-part.ts';
import { figurePart, ratPart } from './year-parts.ts';

/** Parts that stand more than once in a record: their field is "<kind>.<key>". */
const KEYED: Readonly<Record<string, AnyPart>> = {
  statusOn: anyPart(statusOfDayPart),
  figures: anyPart(figurePart),
  rat: anyPart(ratPart),
  ratDetail: anyPart(ratDetailPart),
  ratStage: anyPart(ratStagePart),
  ratDocument: anyPart(stageDocumentPart),
  ratReminder: anyPart(reminderPart),
  specialMeeting: anyPart(specialMeetingPart),
  quorum: anyPart(quorumPart),
  amendment: anyPart(amendmentPart),
  verification: anyPart(verificationPart),
  document: anyPart(documentPart),
  inspection: anyPart(inspectionPart),
  worksheetDraft: anyPart(worksheetDraftPart),
  kuk: anyPart(kukPart),
  permit: anyPart(permitPart),
  dissolution: anyPart(dissolutionPart),
  amendmentChecklist: anyPart(amendmentChecklistPart),
  role: anyPart(rolePart),
  person: anyPart(personPart),
};

const SINGLE: ReadonlyMap<string, AnyPart> = new Map([
  ...REGISTER_FIELDS.map((field) => [field, anyPart(fieldPart)] as const),
  ['villageCode', anyPart(placePart)],
  ['status', anyPart(statusPart)],
  ['articles', anyPart(articlesPart)],
]);

/** The kind of part that a field of the change log names, and its key; undefined for one this version does not know. */
export function partOf(field: string): { readonly kind: AnyPart; readonly key: string } | undefined {
  const single = SINGLE.get(field);
  if (single) return { kind: single, key: field };
  const dot = field.indexOf('.');
  const keyed = dot > 0 ? KEYED[field.slice(0, dot)] : undefined;
  return keyed && { kind: keyed, key: field.slice(dot + 1) };
}

/** What people call a field of the change log; a field of a newer version is shown as it is written. */
export function fieldLabel(field: string): string {
  const part = partOf(field);
  return part?.kind.label(part.key) ?? importedFieldLabel(field) ?? field;
}
