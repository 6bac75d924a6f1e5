import type { LetterTemplate } from '../template/letter-template.ts';
import { ACTIVITY_TEMPLATES } from './standard/activity.ts';
import { AWARD_TEMPLATES } from './standard/award.ts';
import { CORRESPONDENCE_TEMPLATES } from './standard/correspondence.ts';
import { DISSOLUTION_TEMPLATES } from './standard/dissolution.ts';
import { FORMATION_TEMPLATES } from './standard/formation.ts';
import { INCIDENT_TEMPLATES } from './standard/incident.ts';
import { INTERNAL_TEMPLATES } from './standard/internal.ts';
import { INVITATION_TEMPLATES } from './standard/invitation.ts';
import { LIST_TEMPLATES } from './standard/lists.ts';
import { MEETING_TEMPLATES } from './standard/meeting.ts';
import { PUBLIC_TEMPLATES } from './standard/public.ts';
import { RECORD_TEMPLATES } from './standard/record.ts';
import { STATEMENT_TEMPLATES } from './standard/statement.ts';
import { VILLAGE_TEMPLATES } from './standard/village.ts';
import { WARNING_TEMPLATES } from './standard/warning.ts';

/**
 * The letters every office begins with. An office that changes one keeps its own; this is what it can go back to. To add
 * one: its text in standard/, its line here. A new placeholder is a line in placeholder.ts and a value in
 * backend/letters/placeholder-values.ts; the tests read all of them.
 */
export const STANDARD_LETTERS: readonly LetterTemplate[] = [
  ...INVITATION_TEMPLATES,
  ...WARNING_TEMPLATES,
  ...AWARD_TEMPLATES,
  ...LIST_TEMPLATES,
  ...CORRESPONDENCE_TEMPLATES,
  ...PUBLIC_TEMPLATES,
  ...RECORD_TEMPLATES,
  ...INTERNAL_TEMPLATES,
  ...MEETING_TEMPLATES,
  ...DISSOLUTION_TEMPLATES,
  ...INCIDENT_TEMPLATES,
  ...STATEMENT_TEMPLATES,
  ...FORMATION_TEMPLATES,
  ...ACTIVITY_TEMPLATES,
  ...VILLAGE_TEMPLATES,
];

export const standardLetter = (code: string): LetterTemplate | undefined =>
  STANDARD_LETTERS.find((one) => one.code === code);
