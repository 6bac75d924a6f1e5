/** One thing that is asked before a product is applied for by self declare. */
export interface HalalCondition {
  readonly code: string;
  /** What is asked, to be answered with yes or no: "Mempunyai NIB". */
  readonly name: string;
  /** The answer that meets the condition. */
  readonly wanted: boolean;
  /** An answer is needed; else only an answer that does not meet it says something. */
  readonly isRequired: boolean;
}

/** What a product and its business must be for self declare. */
export interface HalalCheckRule {
  /** The most sales of a year in whole rupiah; null: sales are not asked. */
  readonly salesLimit: number | null;
  readonly conditions: readonly HalalCondition[];
}

/** Working days within which a self-declared product is worked on. */
export interface HalalClocksRule {
  /** From the application to the companion's result. */
  readonly companionDays: number;
  /** From the companion's result to the committee's decision. */
  readonly committeeDays: number;
}

/** How long a certificate counts. */
export interface HalalCertificateRule {
  /** From this day on a certificate has no end while nothing of the product changes. */
  readonly noEndFrom: string;
  /** What is said beside a printed end of the older era; words of the office, not of the law. */
  readonly remark: string;
}

/** From which day kinds of products of businesses of a scale must be halal. */
export interface HalalDuty {
  /** Codes of `product-kinds`. */
  readonly kinds: readonly string[];
  /** micro, small, medium, large. */
  readonly scales: readonly string[];
  readonly from: string;
}
