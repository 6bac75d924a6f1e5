import type { CooperativeKind, CooperativePattern } from './cooperative.ts';
import type { PlainDate } from './plain-date.ts';
import type { Reason } from './reason.ts';
import type { RuleBook } from './rule-book.ts';
import type { Sex } from './sex.ts';

export const FORMATION_FORMS = ['primer', 'sekunder'] as const;
export type FormationForm = (typeof FORMATION_FORMS)[number];

/** State of one document of the checklist: ada, tidak ada, tidak perlu (the last needs a reason in the note). */
export const DOCUMENT_STATES = ['present', 'missing', 'not_needed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export interface Founder {
  readonly name: string;
  readonly nikKtp: string;
  readonly bornOn: PlainDate | null;
  readonly sex: Sex | null;
  readonly address: string;
  /** Present at the founding meeting. */
  readonly isPresent: boolean;
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
}

export interface FormationVillage {
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtName: string;
  readonly regencyName: string;
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
  readonly namesakes: readonly string[];
  /** NIK KTP (16 digits) to the names of other files that have this person as a founder. */
  readonly foundersElsewhere: ReadonlyMap<string, readonly string[]>;
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
