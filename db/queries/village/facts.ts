import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { VillageFacts } from '#rules/village/programme.ts';
import type { VillageProgrammeRow } from '../../schema/village.ts';

export function toFacts(row: VillageProgrammeRow): VillageFacts {
  return {
    model: row.model,
    musdesusOn: plainDateOrNull(row.musdesus_on),
    minutesNumber: row.minutes_number,
    formationId: row.formation_id,
    cooperativeId: row.cooperative_id,
    deedNumber: row.deed_number,
    deedOn: plainDateOrNull(row.deed_on),
    approvalNumber: row.approval_number,
    approvalOn: plainDateOrNull(row.approval_on),
    npwp: row.npwp,
    nib: row.nib,
    nikKoperasi: row.nik_koperasi,
    accountState: row.account_state,
    accountOn: plainDateOrNull(row.account_on),
    landArea: row.land_area,
    landStatus: row.land_status,
    landReadiness: row.land_readiness,
    buildingState: row.building_state,
    headName: row.head_name,
    enterpriseName: row.enterprise_name,
    note: row.note,
    declared: row.declared,
  };
}

export function toRow(facts: VillageFacts) {
  return {
    model: facts.model,
    musdesus_on: facts.musdesusOn,
    minutes_number: facts.minutesNumber,
    formation_id: facts.formationId,
    cooperative_id: facts.cooperativeId,
    deed_number: facts.deedNumber,
    deed_on: facts.deedOn,
    approval_number: facts.approvalNumber,
    approval_on: facts.approvalOn,
    npwp: facts.npwp,
    nib: facts.nib,
    nik_koperasi: facts.nikKoperasi,
    account_state: facts.accountState,
    account_on: facts.accountOn,
    land_area: facts.landArea,
    land_status: facts.landStatus,
    land_readiness: facts.landReadiness,
    building_state: facts.buildingState,
    head_name: facts.headName,
    enterprise_name: facts.enterpriseName,
    note: facts.note,
    declared: facts.declared,
  };
}
