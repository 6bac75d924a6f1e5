/** What a village cooperative's units must show for it to count as operating. */
export interface VillageOperationRule {
  /** Codes of `village-unit-kinds` that must all operate. */
  readonly required: readonly string[];
  /** How many units of different kinds operate at least, the required ones counted. */
  readonly fewest: number;
}

/** Limits of the loan of the programme; money in whole rupiah. */
export interface VillageFinancingRule {
  readonly limit: number;
  /** The part of it that may be spent on operating. */
  readonly operatingLimit: number;
  readonly months: number;
  readonly graceFewest: number;
  readonly graceMost: number;
  /** Day of the month on which an instalment falls due; on a day off it moves to the next working day. */
  readonly instalmentDay: number;
}

/** How many village cooperatives one Business Assistant looks after. */
export interface AssistantLoadRule {
  readonly fewest: number;
  readonly most: number;
}
