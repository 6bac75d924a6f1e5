import { byField, describeField, FIELD_NAMES, isDayField } from './field-lists.ts';
import type { DayField, FieldWith } from './field-lists.ts';

/** The fields of a cooperative's record that a person may edit (`fields.ts`), in the order people read them. */
export type RegisterField = FieldWith<{ readonly isTyped: true }>;
export const REGISTER_FIELDS = FIELD_NAMES.filter(
  (name): name is RegisterField => describeField(name).isTyped === true,
);
export const REGISTER_FIELD_LABELS = byField(REGISTER_FIELDS, (_name, { label }) => label);

export const isRegisterField = (text: string): text is RegisterField =>
  (REGISTER_FIELDS as readonly string[]).includes(text);

/** Those that are days. */
export type RegisterDay = RegisterField & DayField;
export const REGISTER_DAYS = REGISTER_FIELDS.filter((name): name is RegisterDay => isDayField(name));

/** Personal numbers that lists, records and exports show masked until a purpose is given (UU 27/2022). */
export type MaskedField = FieldWith<{ readonly isMasked: true }>;
export const MASKED_FIELDS = FIELD_NAMES.filter(
  (name): name is MaskedField => describeField(name).isMasked === true,
);
export const isMaskedField = (text: string): text is MaskedField =>
  (MASKED_FIELDS as readonly string[]).includes(text);

export const VERIFICATION_OUTCOMES = ['found', 'moved', 'not_found'] as const;
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];
export const VERIFICATION_LABELS: Readonly<Record<VerificationOutcome, string>> = {
  found: 'ditemukan',
  moved: 'pindah alamat',
  not_found: 'tidak ditemukan',
};

/** Whether the cooperative was seen at work; nobody having said so is not that it is not. */
export const ACTIVITY_SEEN = ['yes', 'no', 'unknown'] as const;
export type ActivitySeen = (typeof ACTIVITY_SEEN)[number];
export const ACTIVITY_SEEN_LABELS: Readonly<Record<ActivitySeen, string>> = {
  yes: 'Ada kegiatan',
  no: 'Tidak ada kegiatan',
  unknown: 'Belum dinyatakan',
};

export const ROLE_ORGANS = ['pengurus', 'pengawas', 'manajer'] as const;
export type RoleOrgan = (typeof ROLE_ORGANS)[number];

/** The two tracks of a change: of the articles by deed and approval, of data by report of the notary. */
export const AMENDMENT_SUBJECTS = ['anggaran_dasar', 'data'] as const;
export type AmendmentSubject = (typeof AMENDMENT_SUBJECTS)[number];
export const AMENDMENT_SUBJECT_LABELS: Readonly<Record<AmendmentSubject, string>> = {
  anggaran_dasar: 'perubahan anggaran dasar',
  data: 'perubahan data',
};
