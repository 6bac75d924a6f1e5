import { VERIFICATION_LABELS } from '../cooperative/register-field.ts';
import type { VerificationOutcome } from '../cooperative/register-field.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { VISIT_OUTCOME_LABELS } from './visit.ts';
import type { VisitOutcome } from './visit.ts';

/** Which way a cooperative that is not active goes: nobody has taken it up, it is coached, or it is to be dissolved. */
export const REVIVAL_ROUTES = ['untouched', 'coached', 'dissolution'] as const;
export type RevivalRoute = (typeof REVIVAL_ROUTES)[number];
export const REVIVAL_ROUTE_LABELS: Readonly<Record<RevivalRoute, string>> = {
  untouched: 'Belum ditangani',
  coached: 'Dalam pembinaan',
  dissolution: 'Usul pembubaran',
};

/** A day on which somebody of the office had to do with a cooperative. */
export type Contact =
  | { readonly kind: 'visit'; readonly on: PlainDate; readonly outcome: VisitOutcome }
  | { readonly kind: 'verification'; readonly on: PlainDate; readonly outcome: VerificationOutcome }
  | { readonly kind: 'consultation'; readonly on: PlainDate; readonly channel: string };

/** "Tidak ditemukan", "Hanya telepon/daring", "Konsultasi, datang". */
export function contactText(contact: Contact): string {
  if (contact.kind === 'visit') return VISIT_OUTCOME_LABELS[contact.outcome];
  if (contact.kind === 'verification') return `Verifikasi: ${VERIFICATION_LABELS[contact.outcome]}`;
  return ['Konsultasi', contact.channel.toLowerCase()].filter(Boolean).join(', ');
}

/** The latest of them; undefined where nobody is on record as having had to do with it. */
export const lastContact = (contacts: readonly Contact[]): Contact | undefined =>
  contacts.reduce<Contact | undefined>(
    (latest, one) => (latest === undefined || one.on > latest.on ? one : latest),
    undefined,
  );

/** What is known of a cooperative that is not active. */
export interface RevivalFacts {
  readonly hasDissolution: boolean;
  /** Its newest plan that is not finished. */
  readonly plan: { readonly goal: string; readonly officer: string; readonly year: number } | null;
  /** The follow-up with the earliest last day that is open. */
  readonly followUp: { readonly task: string; readonly officer: string } | null;
  /** What the latest visit said is next. */
  readonly visitStep: string;
  /** Who went there last. */
  readonly visitor: string;
  /** To whom the register assigns it. */
  readonly assigned: string;
}

export const revivalRoute = ({ hasDissolution, plan }: RevivalFacts): RevivalRoute => {
  if (hasDissolution) return 'dissolution';
  return plan === null ? 'untouched' : 'coached';
};

/** The next step: what is still to be done, else what the last visit said, else the plan's goal. */
export function nextStepText({ hasDissolution, plan, followUp, visitStep }: RevivalFacts): string {
  if (followUp) return followUp.task;
  if (visitStep !== '') return visitStep;
  if (plan) return `${plan.goal} (rencana ${String(plan.year)})`;
  return hasDissolution ? 'Lanjutkan berkas usul pembubaran' : '';
}

/** Whose it is: of the plan, of the open follow-up, of the register, of who went there last. */
export const revivalOfficer = ({ plan, followUp, assigned, visitor }: RevivalFacts): string =>
  [plan?.officer, followUp?.officer, assigned, visitor].find((name) => name !== undefined && name !== '') ??
  '';
