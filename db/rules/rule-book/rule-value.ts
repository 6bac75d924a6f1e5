import type { HalalCertificateRule, HalalCheckRule, HalalClocksRule, HalalDuty } from './halal-value.ts';
import type { Grade } from '../value/grade-name.ts';
import type { HealthWorksheetRule } from './health-worksheet-rule.ts';
import type { LicenceKind } from './licence-value.ts';
import type { AssistantLoadRule, VillageFinancingRule, VillageOperationRule } from './village-work-value.ts';

/** How many officers a village-programme cooperative has. */
export interface OfficerCountRule {
  readonly minimum: number;
  readonly mustBeOdd: boolean;
}

/** A day counted from the end of a book year: in the month `monthsAfter` later, on `day` or (null) on its last day. */
export interface BookYearLimit {
  readonly monthsAfter: number;
  readonly day: number | null;
}

/** Until when a RAT is held and until when the office has its report. */
export interface RatDeadlineRule {
  readonly held: BookYearLimit;
  readonly report: BookYearLimit;
}

export interface GradeWindow {
  /** How many book years are looked at, the reference year included. */
  readonly bookYears: number;
  /** A cooperative founded in this many last years counts as young. */
  readonly youngYears: number;
}

/** By what candidates are put in order first; the others decide between equals, in this order. */
export const AWARD_RANKINGS = ['grade', 'rat_day', 'last_award', 'turnover'] as const;
export type AwardRanking = (typeof AWARD_RANKINGS)[number];

/** What an award asks for; an office may switch a criterion off, or on. */
export interface AwardCriteria {
  readonly isReportRequired: boolean;
  readonly isTimelinessRequired: boolean;
  readonly isActiveStatusRequired: boolean;
  readonly isRunningBusinessRequired: boolean;
  /** A valid certificate of the NIK Koperasi at the end of the book year. */
  readonly isCertificateRequired: boolean;
  /** No award for so many book years before this one; 0 asks nothing. */
  readonly coolingOffYears: number;
  /** Full years since founding at the end of the book year; 0 asks nothing. */
  readonly minimumYears: number;
  /** The lowest grade that is enough; null asks nothing. */
  readonly minimumGrade: Grade | null;
  /** How many awards the office plans for a book year; null: as many as are eligible. */
  readonly plannedCount: number | null;
  readonly ranking: AwardRanking;
}

/** Which facts a cooperative must show to count as active (aktif); at least one is asked. */
export interface ActivityRule {
  readonly isReportRequired: boolean;
  readonly isRunningBusinessRequired: boolean;
  /** More book years than this running without RAT: not active. Null: not asked. */
  readonly maxYearsWithoutRat: number | null;
  readonly isFoundOnVisitRequired: boolean;
}

/** The office's own definition of sehat, setengah sehat and tidak sehat. */
export interface LocalClassRule {
  /** Sehat: RAT in each of so many last book years. */
  readonly healthyBookYears: number;
  /** Tidak sehat: so many book years running without RAT. */
  readonly unhealthyYearsWithoutRat: number;
  readonly areOfficersRequired: boolean;
  readonly areArticlesRequired: boolean;
  readonly isFinancialReportRequired: boolean;
  readonly isOdsRequired: boolean;
}

/** Weights of the inspection's aspects in whole percent; they total 100. */
export interface HealthWeights {
  readonly governance: number;
  readonly risk: number;
  readonly finance: number;
  readonly capital: number;
  readonly sharia: number;
}

/** From how many whole points a predicate begins; below `supervised` stands Dalam Pengawasan Khusus. */
export interface HealthBands {
  readonly healthy: number;
  readonly fairlyHealthy: number;
  readonly supervised: number;
}

/** The highest figure that still belongs to KUK 1, 2 and 3; people and whole rupiah. */
export interface KukLimits {
  readonly members: readonly number[];
  readonly ownCapital: readonly number[];
  readonly assets: readonly number[];
}

/** How certificates are numbered. */
export interface NumberingRule {
  /** Marks as in letter-number.ts, such as "{kode}/{urut}/{unit}". */
  readonly pattern: string;
  /** Classification code of the letters' register. */
  readonly classification: string;
}

/** One of a list that the office words itself. */
export interface NamedChoice {
  readonly code: string;
  readonly name: string;
}

/** Which sources of money a rule is about, by the codes of `activity-funds`. */
export interface FundRule {
  readonly funds: readonly string[];
}

/** One line of a document checklist. `code` is part of saved files and of the command line. */
export interface ChecklistDocument {
  readonly code: string;
  readonly name: string;
  readonly isRequired: boolean;
}

/** Part of the members that must be present: numerator / denominator, reached or (mustExceed) exceeded. */
export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  readonly mustExceed: boolean;
}

/** Months after receipt within which may be objected, decided, and claimed by a creditor. */
export interface DissolutionTerms {
  readonly objectionMonths: number;
  readonly decisionMonths: number;
  readonly creditorMonths: number;
}

/** Days after which the office writes again to a cooperative without a RAT. */
export interface RatReminderRule {
  readonly firstAfterLimit: number;
  readonly secondAfterFirst: number;
  readonly thirdAfterSecond: number;
}

/** The head of a village in the boards of its cooperative. */
export interface VillageLeadershipRule {
  /** How the head among the officers is judged. */
  readonly asOfficer: 'off' | 'warning' | 'refuse';
  /** Whether the head is to chair the supervisors. */
  readonly chairsSupervisors: boolean;
}

/** From how many whole percent of a target on each word of achievement begins; below `low` it is very low. */
export interface AchievementScale {
  readonly veryHigh: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

/** How many years personal data of one kind of paper are kept. */
export interface RetentionYears {
  readonly code: string;
  readonly name: string;
  readonly years: number;
}

/** How large a business may be; the highest rupiah that still counts as micro, small and medium. */
export interface UmkmScaleRule {
  /** Capital without land and building of the place of business (before 2021: net wealth). */
  readonly capital: readonly number[];
  /** Sales of a year. */
  readonly sales: readonly number[];
  /** Businesses that began on this day or later are read by their capital, older ones by their sales. Null: all by their sales. */
  readonly capitalFrom: string | null;
}

/** Every rule the program knows, with the shape of its value. Adding a rule begins here. */
export interface RuleValues {
  /** Founders of a primer: people who meet every condition. Chosen by the day of the founding meeting. */
  readonly 'founder-count-primer': number;
  /** Founders of a sekunder: cooperatives. */
  readonly 'founder-count-sekunder': number;
  /** Full years a founder has lived on the day of the meeting. */
  readonly 'founder-age': number;
  /** Full years below which a founder is warned about appearing before the notary. */
  readonly 'notary-age': number;
  /** Words of a new name after "Koperasi" and its kind. */
  readonly 'name-word-count': number;
  readonly 'village-programme-officers': OfficerCountRule;
  /** Months after the book year in which the law wants the RAT held. Chosen by the last day of the book year. */
  readonly 'rat-legal-months': number;
  readonly 'rat-deadline-primer': RatDeadlineRule;
  readonly 'rat-deadline-sekunder': RatDeadlineRule;
  /** Chosen by the day of the meeting. */
  readonly 'rat-quorum': QuorumRule;
  /** Of a second meeting, after the first was not attended by enough. Chosen by the day of the meeting. */
  readonly 'rat-quorum-second': QuorumRule;
  /** Chosen by the last day of the book year. */
  readonly 'rat-reminder': RatReminderRule;
  /** Chosen by the last day of the reference book year. */
  readonly 'grade-window': GradeWindow;
  /** Chosen by the last day of the awarded book year. */
  readonly 'award-criteria': AwardCriteria;
  /** Chosen by the last day of the evaluated book year. */
  readonly 'activity-test': ActivityRule;
  readonly 'local-class': LocalClassRule;
  /** Chosen by the day of the inspection. */
  readonly 'health-weights': HealthWeights;
  readonly 'health-weights-syariah': HealthWeights;
  readonly 'health-bands': HealthBands;
  readonly 'health-worksheet': HealthWorksheetRule;
  /** Chosen by the day of confirmation. */
  readonly 'kuk-limits': KukLimits;
  /** Days before a NIK certificate's last day in which the office reminds. */
  readonly 'certificate-reminder': number;
  readonly 'formation-documents-primer': readonly ChecklistDocument[];
  readonly 'formation-documents-sekunder': readonly ChecklistDocument[];
  /** Added for kind Simpan Pinjam. */
  readonly 'formation-documents-simpan-pinjam': readonly ChecklistDocument[];
  /** Added for pattern syariah. */
  readonly 'formation-documents-syariah': readonly ChecklistDocument[];
  /** Added for Koperasi Desa/Kelurahan Merah Putih. */
  readonly 'formation-documents-kdkmp': readonly ChecklistDocument[];
  /** Changes of a cooperative that exists, and its dissolution. */
  readonly 'documents-amendment-statutes': readonly ChecklistDocument[];
  readonly 'documents-amendment-data': readonly ChecklistDocument[];
  readonly 'documents-dissolution': readonly ChecklistDocument[];
  readonly 'village-leadership': VillageLeadershipRule;
  /** The first book year of which village cooperatives hold a RAT; asked for from the January after it. */
  readonly 'village-first-book-year': number;
  /** Days before a permit, a certificate or a term runs out in which the office is reminded. */
  readonly 'expiry-warning-days': number;
  /** Kinds of permit; `isRequired`: every cooperative is expected to have one. */
  readonly 'permit-kinds': readonly ChecklistDocument[];
  readonly 'dissolution-grounds': readonly ChecklistDocument[];
  /** Months a public notice of a dissolution stands. Chosen by the day of the notice. */
  readonly 'dissolution-notice-months': number;
  /** Chosen by the day on which the notice was received. */
  readonly 'dissolution-terms': DissolutionTerms;
  /** Hours within which an incident with personal data must be told. Chosen by the day it became known. */
  readonly 'incident-notice-hours': number;
  readonly 'retention-years': readonly RetentionYears[];
  /** What people come to the office about. A name may change; what was recorded keeps its code. */
  readonly 'consultation-topics': readonly NamedChoice[];
  /** What a disposition usually asks for. A name may change; what was recorded keeps its code. */
  readonly 'disposition-instructions': readonly NamedChoice[];
  /** Kinds of activities. A name may change; what was recorded keeps its code. */
  readonly 'activity-kinds': readonly NamedChoice[];
  /** Where the money of an activity comes from. A name may change; what was recorded keeps its code. */
  readonly 'activity-funds': readonly NamedChoice[];
  /** Percent of the days on which a participant is present for a certificate. Chosen by a batch's first day. */
  readonly 'activity-attendance': number;
  /** How many take part in a batch where nobody says another number. Chosen by the batch's first day. */
  readonly 'activity-quota': number;
  /** Rupiah on one receipt above which it bears a stamp (meterai). Chosen by the day of the receipt. */
  readonly 'receipt-stamp': number;
  /** From how many trainings on a cooperative counts as trained often. Chosen by the day of asking. */
  readonly 'activity-often': number;
  /** Codes of the funds whose participants need a business number (NIB). Chosen by the batch's first day. */
  readonly 'activity-nib': FundRule;
  /** As what field officers work. A name may change; what was recorded keeps its code. */
  readonly 'field-officer-roles': readonly NamedChoice[];
  /** What a cooperative is coached for. A name may change; what was recorded keeps its code. */
  readonly 'coaching-goals': readonly NamedChoice[];
  /** What a visit looks at. A name may change; what was recorded keeps its code. */
  readonly 'coaching-aspects': readonly NamedChoice[];
  /** How many days from Monday on the office works in a week. Chosen by the day from which is counted. */
  readonly 'working-week': number;
  /** Words for an achievement. Chosen by the last day of the quarter. */
  readonly 'achievement-scale': AchievementScale;
  /** How many NIK certificates a field officer is to bring about in a year. Chosen by the day of asking. */
  readonly 'officer-certificate-target': number;
  /** Legal forms of a business. A name may change; what was recorded keeps its code. */
  readonly 'umkm-forms': readonly NamedChoice[];
  /** What businesses do, as the office groups them. A name may change; what was recorded keeps its code. */
  readonly 'umkm-sectors': readonly NamedChoice[];
  /** Kinds of products. A name may change; what was recorded keeps its code. */
  readonly 'product-kinds': readonly NamedChoice[];
  /** Micro, small, medium. Chosen by the day that is asked about. */
  readonly 'umkm-scale': UmkmScaleRule;
  /** How far a product's halal certificate is. A name may change; what was recorded keeps its code. */
  readonly 'halal-stages': readonly NamedChoice[];
  /** What is asked before self declare. Chosen by the day of the check. */
  readonly 'halal-check': HalalCheckRule;
  /** Chosen by the day of the application. */
  readonly 'halal-clocks': HalalClocksRule;
  /** Chosen by the day of asking. */
  readonly 'halal-certificate': HalalCertificateRule;
  /** Chosen by the day of asking. */
  readonly 'halal-duty': readonly HalalDuty[];
  /** Kinds of units of village cooperatives. A name may change; what was recorded keeps its code. */
  readonly 'village-unit-kinds': readonly NamedChoice[];
  /** When a village cooperative counts as operating. Chosen by the day of asking. */
  readonly 'village-operation': VillageOperationRule;
  /** Days without an update after which an account at SIMKOPDES is gone after. Chosen by the day of asking. */
  readonly 'village-account-stale-days': number;
  /** Chosen by the day of the proposal. */
  readonly 'village-financing': VillageFinancingRule;
  /** Chosen by the day of asking. */
  readonly 'village-assistant-load': AssistantLoadRule;
  /** Kinds of licences, with whose they can be. A name may change; what was recorded keeps its code. */
  readonly 'licence-kinds': readonly LicenceKind[];
  /** Days before a licence of a business runs out in which the office is reminded. Chosen by the day of asking. */
  readonly 'licence-warning-days': number;
  /** What the first figure of a P-IRT number says. */
  readonly 'pirt-packaging': readonly NamedChoice[];
  /** What the second and third figures of a P-IRT number say. */
  readonly 'pirt-foods': readonly NamedChoice[];
}

export type RuleCode = keyof RuleValues;

/** Any rule's value; plain JSON, as the database stores it. */
export type RuleValue = RuleValues[RuleCode];
