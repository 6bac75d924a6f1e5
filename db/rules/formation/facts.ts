import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { FormationContext, FormationVillage, Namesake, RegisteredCooperative } from './formation.ts';
import { buildRuleBook } from '../rule-book/rule-book.ts';

type Entries<Value> = readonly (readonly [string, readonly Value[]])[];

/** The context of a verdict as it travels between processes: plain lists, so that page and backend judge by the same. */
export interface FormationFacts {
  readonly rules: readonly DatedRule<unknown>[];
  readonly officeRegionCode: string;
  readonly officeLevel: 'regency' | 'province';
  readonly village: FormationVillage | null;
  /** The kades or lurah as the board of villages names him or her; '' when nobody is known. */
  readonly villageHead: string;
  readonly namesakes: readonly Namesake[];
  readonly foundersElsewhere: Entries<string>;
  readonly rolesInRegister: Entries<string>;
  readonly registeredFounders: Entries<RegisteredCooperative>;
}

/** @throws TypeError when a rule is malformed (`buildRuleBook`) */
export function contextOf(facts: FormationFacts): FormationContext {
  const { officeRegionCode, officeLevel, village, villageHead, namesakes } = facts;
  return {
    officeRegionCode,
    officeLevel,
    village,
    villageHead,
    namesakes,
    ruleBook: buildRuleBook(facts.rules),
    foundersElsewhere: new Map(facts.foundersElsewhere),
    rolesInRegister: new Map(facts.rolesInRegister),
    registeredFounders: new Map(facts.registeredFounders),
  };
}
