import type { Arrears, FinancingState, UnitState } from '#rules/village/work/work.ts';

export interface VillageWorkRow {
  village_code: string;
  members_male: number | null;
  members_female: number | null;
  members_on: string | null;
  building_percent: number | null;
  building_on: string | null;
  handover_on: string | null;
  account_updated_on: string | null;
  financing_state: FinancingState;
  proposed_on: string | null;
  meeting_number: string;
  approval_number: string;
  approved_on: string | null;
  bank: string;
  capital: number | null;
  operating: number | null;
  months: number | null;
  grace_months: number | null;
  disbursed: number | null;
  disbursed_on: string | null;
  arrears: Arrears;
  updated_at: string;
}

export interface VillageUnitRow {
  village_code: string;
  position: number;
  kind: string;
  state: UnitState;
  since_on: string | null;
  turnover: number | null;
  note: string;
}

export interface VillageVehicleRow {
  village_code: string;
  position: number;
  kind: string;
  count: number;
  received_on: string | null;
}

export interface VillagePartnerRow {
  village_code: string;
  position: number;
  name: string;
  subject: string;
  agreed_on: string | null;
  ends_on: string | null;
}

/** Tables of village cooperatives at work; what was changed of them stands in `village_change`. */
export interface VillageWorkTables {
  village_work: VillageWorkRow;
  village_unit: VillageUnitRow;
  village_vehicle: VillageVehicleRow;
  village_partner: VillagePartnerRow;
}
