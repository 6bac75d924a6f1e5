import type { CooperativeKind, CooperativePattern } from '../cooperative/cooperative.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { Sex } from '../value/sex.ts';

export const FORMATION_FORMS = ['primer', 'sekunder'] as const;
export type FormationForm = (typeof FORMATION_FORMS)[number];

/** State of one document of the checklist: ada, tidak ada, tidak perlu (the last needs a reason in the note). */
export const DOCUMENT_STATES = ['present', 'missing', 'not_needed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A judgement of the office over what the rules alone would say: the reason, who made it and when (ISO instant). */
export interface Override {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface Founder {
  readonly name: string;
  readonly nikKtp: string;
  readonly bornOn: PlainDate | null;
  readonly sex: Sex | null;
  readonly address: string;
  /** Present at the founding meeting. */
  readonly isPresent: boolean;
  /** Legally capable (cakap hukum) though younger than the rule's age. */
  readonly capacity: Override | null;
  /** What was typed has been held against the KTP itself, so a NIK that disagrees with it may stand. */
  readonly asOnKtp: Override | null;
}

export interface Officer {
  readonly name: string;
  readonly position: string;
  readonly sex: Sex | null;
}

export interface DocumentEntry {
  readonly state: DocumentState;
  readonly on: PlainDate | null;
  readonly note: string;
}

/** A formation file as entered; a draft may have gaps, the verdict says what is missing. */
export interface FormationFile {
  readonly name: string;
  readonly form: FormationForm;
  readonly kind: CooperativeKind;
  readonly pattern: CooperativePattern;
  /** Koperasi Desa/Kelurahan Merah Putih. */
  readonly isVillageProgramme: boolean;
  /** It will run a unit for savings and loans (USP) beside its other business. */
  readonly hasSavingsUnit: boolean;
  /** The founding meeting; every rule is the one of this day, and ages are taken on it. */
  readonly meetingOn: PlainDate;
  /** The seat, down to the village. */
  readonly regionCode: string;
  readonly founders: readonly Founder[];
  /** Names of the founding cooperatives of a sekunder. */
  readonly founderCooperatives: readonly string[];
  readonly officers: readonly Officer[];
  readonly supervisors: readonly Officer[];
  /** By checklist code. */
  readonly documents: Readonly<Record<string, DocumentEntry>>;
  readonly particulars: FormationParticulars;
}

/** What the papers of the meeting need beside the founders; nothing of it decides a verdict. */
export interface FormationParticulars {
  readonly address: string;
  /** Wilayah keanggotaan. */
  readonly membershipArea: string;
  /** Line of business with its KBLI, as the meeting worded it. */
  readonly business: string;
  /** Simpanan pokok and simpanan wajib for each member, rupiah. */
  readonly principalSaving: number | null;
  readonly mandatorySaving: number | null;
  /** Term of the first pengurus and pengawas. */
  readonly termFrom: PlainDate | null;
  readonly termUntil: PlainDate | null;
  readonly meetingPlace: string;
  readonly meetingTime: string;
  /** The office's own official who looks after the file. */
  readonly officer: string;
  readonly notary: string;
}

export interface FormationVillage {
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtName: string;
  readonly regencyName: string;
}

/** Another record of the same name: in the register, or another formation file. */
export interface Namesake {
  readonly place: 'register' | 'formation';
  readonly id: string;
  readonly name: string;
}

/** A cooperative of the register, as far as a founder of a sekunder is judged by it. */
export interface RegisteredCooperative {
  readonly name: string;
  readonly legalEntityNumber: string;
}

/** What the verdict needs to know beside the file; gathered by the caller. */
export interface FormationContext {
  readonly ruleBook: RuleBook;
  readonly officeRegionCode: string;
  readonly officeLevel: 'regency' | 'province';
  /** The village of the seat; null when the code names none. */
  readonly village: FormationVillage | null;
  /** The kepala desa or lurah as the board of village cooperatives knows him or her; empty or absent: not known. */
  readonly villageHead?: string;
  /** Names in the register or in other files that are equal after normalising. */
  readonly namesakes: readonly Namesake[];
  /** NIK KTP (digits) to the names of other files that have this person as a founder. */
  readonly foundersElsewhere: ReadonlyMap<string, readonly string[]>;
  /** NIK KTP (digits) to "Ketua Koperasi …": the offices this person holds in the register. */
  readonly rolesInRegister: ReadonlyMap<string, readonly string[]>;
  /** Normalised name of a founding cooperative to the cooperatives of the register that have it. */
  readonly registeredFounders: ReadonlyMap<string, readonly RegisteredCooperative[]>;
}

export interface FounderVerdict {
  readonly name: string;
  readonly qualifies: boolean;
  readonly reasons: readonly Reason[];
}

export interface DocumentVerdict extends DocumentEntry {
  readonly code: string;
  readonly name: string;
  readonly isRequired: boolean;
}

export interface FormationVerdict {
  /** Founders that meet every rule, counted once each. */
  readonly qualified: number;
  readonly entered: number;
  readonly required: number;
  readonly isReadyToSubmit: boolean;
  /** In the order of the file: people first, then founding cooperatives of a sekunder. */
  readonly founders: readonly FounderVerdict[];
  readonly documents: readonly DocumentVerdict[];
  /** Required documents present, in whole percent. */
  readonly percentComplete: number;
  readonly rule: { readonly basis: string; readonly inForceFrom: PlainDate };
  readonly reasons: readonly Reason[];
}
