// Texts of the register of UMKM that keep what they say when a person's data are removed; `kept-texts.ts` says why.

/** Chosen from a list, or a mark of the program. */
export const UMKM_CHOSEN: readonly string[] = [
  'umkm.started',
  'umkm.form',
  'umkm.sector',
  'umkm.scale_choice',
  'umkm.assisted_since',
  'umkm.status',
  'umkm.merged_into',
  'umkm_kbli.code',
  'umkm_member.since',
  'umkm_status.status',
  'umkm_status.since',
  'umkm_change.kind',
  'umkm_change.undone_by',
  'umkm_merge.moved_json',
  'product.kind',
  'product.capacity_unit',
  'licence.kind',
  'licence.state',
  'licence.issued_on',
  'licence.valid_until',
  'licence.helper',
  'licence.fund',
  'halal_case.path',
  'halal_case.fund',
  'halal_case.printed_end',
  'halal_case.answers_json',
  'halal_case.stage',
  'halal_case.certificate',
  'halal_event.stage',
];

/** Where the business is, by kecamatan and village. */
export const UMKM_PLACES: readonly string[] = [
  'umkm.district_code',
  'umkm.district_name',
  'umkm.village_code',
  'umkm.village_name',
];

/** Who of the office wrote it down. */
export const UMKM_OFFICERS: readonly string[] = [
  'umkm.recorded_by',
  'umkm_status.who',
  'umkm_import.who',
  'umkm_change.who',
  'umkm_merge.who',
  'umkm_not_double.who',
  'product.recorded_by',
  'licence.recorded_by',
  'halal_case.recorded_by',
  'halal_event.who',
];
