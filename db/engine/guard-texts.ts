/**
 * Every guard of the present shape, to the letter as the migrations make it. Frozen here, because what lies in the
 * database itself is what is to be judged; `tests/db/engine/guards.test.ts` holds it against the migrations and writes
 * it anew with `vitest --update`.
 */
export const GUARDS: Readonly<Record<string, string>> = {
  account_no_delete:
    "CREATE TRIGGER account_no_delete BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'account: history is never deleted'); END",
  activity_certificate_no_delete:
    "CREATE TRIGGER activity_certificate_no_delete BEFORE DELETE ON activity_certificate BEGIN SELECT RAISE(ABORT, 'activity_certificate: history is never deleted'); END",
  activity_certificate_no_update:
    "CREATE TRIGGER activity_certificate_no_update BEFORE UPDATE ON activity_certificate BEGIN SELECT RAISE(ABORT, 'activity_certificate: history is never altered'); END",
  activity_no_delete:
    "CREATE TRIGGER activity_no_delete BEFORE DELETE ON activity BEGIN SELECT RAISE(ABORT, 'activity: history is never deleted'); END",
  activity_participant_no_delete:
    "CREATE TRIGGER activity_participant_no_delete BEFORE DELETE ON activity_participant BEGIN SELECT RAISE(ABORT, 'activity_participant: history is never deleted'); END",
  activity_state_event_no_delete:
    "CREATE TRIGGER activity_state_event_no_delete BEFORE DELETE ON activity_state_event BEGIN SELECT RAISE(ABORT, 'activity_state_event: history is never deleted'); END",
  activity_state_event_no_update:
    "CREATE TRIGGER activity_state_event_no_update BEFORE UPDATE OF id, activity_id, position, from_state, to_state, changed_on, who, at ON activity_state_event BEGIN SELECT RAISE(ABORT, 'activity_state_event: history is never altered'); END",
  award_choice_no_delete:
    "CREATE TRIGGER award_choice_no_delete BEFORE DELETE ON award_choice WHEN COALESCE(NOT ((SELECT state FROM award_programme WHERE id = OLD.programme_id) = 'draft'), 1) BEGIN SELECT RAISE(ABORT, 'award_choice: history is never deleted'); END",
  award_choice_no_update:
    "CREATE TRIGGER award_choice_no_update BEFORE UPDATE OF programme_id, chosen_at, chosen_by ON award_choice BEGIN SELECT RAISE(ABORT, 'award_choice: history is never altered'); END",
  award_programme_no_delete:
    "CREATE TRIGGER award_programme_no_delete BEFORE DELETE ON award_programme WHEN COALESCE(NOT (OLD.state = 'draft'), 1) BEGIN SELECT RAISE(ABORT, 'award_programme: history is never deleted'); END",
  award_programme_no_later_update:
    "CREATE TRIGGER award_programme_no_later_update BEFORE UPDATE OF giver, criteria_json, confirmed_on, confirmed_at ON award_programme WHEN COALESCE(NOT (OLD.state = 'draft'), 1) BEGIN SELECT RAISE(ABORT, 'award_programme: history is never altered'); END",
  award_programme_no_update:
    "CREATE TRIGGER award_programme_no_update BEFORE UPDATE OF id, book_year, kind ON award_programme BEGIN SELECT RAISE(ABORT, 'award_programme: history is never altered'); END",
  award_received_no_delete:
    "CREATE TRIGGER award_received_no_delete BEFORE DELETE ON award_received BEGIN SELECT RAISE(ABORT, 'award_received: history is never deleted'); END",
  award_recipient_no_delete:
    "CREATE TRIGGER award_recipient_no_delete BEFORE DELETE ON award_recipient BEGIN SELECT RAISE(ABORT, 'award_recipient: history is never deleted'); END",
  award_recipient_no_update:
    "CREATE TRIGGER award_recipient_no_update BEFORE UPDATE OF id, programme_id, book_year, kind, cooperative_id, position, letter_number_id, name, legal_entity_number, district_name, category, reasons_json ON award_recipient BEGIN SELECT RAISE(ABORT, 'award_recipient: history is never altered'); END",
  award_tick_no_update:
    "CREATE TRIGGER award_tick_no_update BEFORE UPDATE OF programme_id, position, choice, decided_at, decided_by ON award_tick BEGIN SELECT RAISE(ABORT, 'award_tick: history is never altered'); END",
  calendar_day_no_delete:
    "CREATE TRIGGER calendar_day_no_delete BEFORE DELETE ON calendar_day BEGIN SELECT RAISE(ABORT, 'calendar_day: history is never deleted'); END",
  change_batch_no_delete:
    "CREATE TRIGGER change_batch_no_delete BEFORE DELETE ON change_batch BEGIN SELECT RAISE(ABORT, 'change_batch: history is never deleted'); END",
  change_batch_no_update:
    "CREATE TRIGGER change_batch_no_update BEFORE UPDATE OF id, at, who, source ON change_batch BEGIN SELECT RAISE(ABORT, 'change_batch: history is never altered'); END",
  change_entry_no_delete:
    "CREATE TRIGGER change_entry_no_delete BEFORE DELETE ON change_entry BEGIN SELECT RAISE(ABORT, 'change_entry: history is never deleted'); END",
  change_entry_no_update:
    "CREATE TRIGGER change_entry_no_update BEFORE UPDATE OF id, batch_id, cooperative_id, position, field ON change_entry BEGIN SELECT RAISE(ABORT, 'change_entry: history is never altered'); END",
  coaching_campaign_no_delete:
    "CREATE TRIGGER coaching_campaign_no_delete BEFORE DELETE ON coaching_campaign BEGIN SELECT RAISE(ABORT, 'coaching_campaign: history is never deleted'); END",
  coaching_handover_item_no_delete:
    "CREATE TRIGGER coaching_handover_item_no_delete BEFORE DELETE ON coaching_handover_item BEGIN SELECT RAISE(ABORT, 'coaching_handover_item: history is never deleted'); END",
  coaching_handover_no_delete:
    "CREATE TRIGGER coaching_handover_no_delete BEFORE DELETE ON coaching_handover BEGIN SELECT RAISE(ABORT, 'coaching_handover: history is never deleted'); END",
  coaching_plan_no_delete:
    "CREATE TRIGGER coaching_plan_no_delete BEFORE DELETE ON coaching_plan BEGIN SELECT RAISE(ABORT, 'coaching_plan: history is never deleted'); END",
  coaching_plan_no_update:
    "CREATE TRIGGER coaching_plan_no_update BEFORE UPDATE OF before_on, before_status, before_rat_year, before_grade, before_members ON coaching_plan BEGIN SELECT RAISE(ABORT, 'coaching_plan: history is never altered'); END",
  coaching_visit_no_delete:
    "CREATE TRIGGER coaching_visit_no_delete BEFORE DELETE ON coaching_visit BEGIN SELECT RAISE(ABORT, 'coaching_visit: history is never deleted'); END",
  consultation_no_delete:
    "CREATE TRIGGER consultation_no_delete BEFORE DELETE ON consultation BEGIN SELECT RAISE(ABORT, 'consultation: history is never deleted'); END",
  cooperative_document_no_delete:
    "CREATE TRIGGER cooperative_document_no_delete BEFORE DELETE ON cooperative_document WHEN COALESCE(NOT (OLD.cooperative_id IN (SELECT cooperative_id FROM formation WHERE moved_at IS NULL)), 1) BEGIN SELECT RAISE(ABORT, 'cooperative_document: history is never deleted'); END",
  cooperative_merge_no_delete:
    "CREATE TRIGGER cooperative_merge_no_delete BEFORE DELETE ON cooperative_merge BEGIN SELECT RAISE(ABORT, 'cooperative_merge: history is never deleted'); END",
  cooperative_status_no_delete:
    "CREATE TRIGGER cooperative_status_no_delete BEFORE DELETE ON cooperative_status WHEN COALESCE(NOT (OLD.cooperative_id IN (SELECT cooperative_id FROM formation WHERE moved_at IS NULL) OR COALESCE(OLD.import_id IN (SELECT id FROM import_batch WHERE undone_at IS NOT NULL), 0)), 1) BEGIN SELECT RAISE(ABORT, 'cooperative_status: history is never deleted'); END",
  cooperative_status_no_update:
    "CREATE TRIGGER cooperative_status_no_update BEFORE UPDATE OF id, cooperative_id, status, since_on, import_id, recorded_at ON cooperative_status BEGIN SELECT RAISE(ABORT, 'cooperative_status: history is never altered'); END",
  dated_rule_no_overlap_insert:
    "CREATE TRIGGER dated_rule_no_overlap_insert BEFORE INSERT ON dated_rule WHEN EXISTS (\n          SELECT 1 FROM dated_rule AS other WHERE other.rowid <> NEW.rowid\n          AND other.code = NEW.code\n          AND other.in_force_from <= COALESCE(NEW.in_force_until, '9999-12-31')\n          AND NEW.in_force_from <= COALESCE(other.in_force_until, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'dated_rule: periods overlap'); END",
  dated_rule_no_overlap_update:
    "CREATE TRIGGER dated_rule_no_overlap_update BEFORE UPDATE ON dated_rule WHEN EXISTS (\n          SELECT 1 FROM dated_rule AS other WHERE other.rowid <> NEW.rowid\n          AND other.code = NEW.code\n          AND other.in_force_from <= COALESCE(NEW.in_force_until, '9999-12-31')\n          AND NEW.in_force_from <= COALESCE(other.in_force_until, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'dated_rule: periods overlap'); END",
  emblem_no_delete:
    "CREATE TRIGGER emblem_no_delete BEFORE DELETE ON emblem BEGIN SELECT RAISE(ABORT, 'emblem: history is never deleted'); END",
  emblem_no_update:
    "CREATE TRIGGER emblem_no_update BEFORE UPDATE ON emblem BEGIN SELECT RAISE(ABORT, 'emblem: history is never altered'); END",
  evaluation_no_delete:
    "CREATE TRIGGER evaluation_no_delete BEFORE DELETE ON evaluation BEGIN SELECT RAISE(ABORT, 'evaluation: history is never deleted'); END",
  evaluation_no_update:
    "CREATE TRIGGER evaluation_no_update BEFORE UPDATE ON evaluation BEGIN SELECT RAISE(ABORT, 'evaluation: history is never altered'); END",
  evaluation_override_no_delete:
    "CREATE TRIGGER evaluation_override_no_delete BEFORE DELETE ON evaluation_override BEGIN SELECT RAISE(ABORT, 'evaluation_override: history is never deleted'); END",
  evaluation_override_no_update:
    "CREATE TRIGGER evaluation_override_no_update BEFORE UPDATE OF id, book_year, activity, set_at, set_on, set_by ON evaluation_override BEGIN SELECT RAISE(ABORT, 'evaluation_override: history is never altered'); END",
  evaluation_reason_no_delete:
    "CREATE TRIGGER evaluation_reason_no_delete BEFORE DELETE ON evaluation_reason BEGIN SELECT RAISE(ABORT, 'evaluation_reason: history is never deleted'); END",
  evaluation_reason_no_update:
    "CREATE TRIGGER evaluation_reason_no_update BEFORE UPDATE ON evaluation_reason BEGIN SELECT RAISE(ABORT, 'evaluation_reason: history is never altered'); END",
  evaluation_reopening_no_delete:
    "CREATE TRIGGER evaluation_reopening_no_delete BEFORE DELETE ON evaluation_reopening BEGIN SELECT RAISE(ABORT, 'evaluation_reopening: history is never deleted'); END",
  evaluation_reopening_no_update:
    "CREATE TRIGGER evaluation_reopening_no_update BEFORE UPDATE OF evaluation_id, reopened_at, reopened_by ON evaluation_reopening BEGIN SELECT RAISE(ABORT, 'evaluation_reopening: history is never altered'); END",
  evaluation_standing_no_delete:
    "CREATE TRIGGER evaluation_standing_no_delete BEFORE DELETE ON evaluation_standing BEGIN SELECT RAISE(ABORT, 'evaluation_standing: history is never deleted'); END",
  evaluation_standing_no_update:
    "CREATE TRIGGER evaluation_standing_no_update BEFORE UPDATE ON evaluation_standing BEGIN SELECT RAISE(ABORT, 'evaluation_standing: history is never altered'); END",
  evaluation_verdict_no_delete:
    "CREATE TRIGGER evaluation_verdict_no_delete BEFORE DELETE ON evaluation_verdict BEGIN SELECT RAISE(ABORT, 'evaluation_verdict: history is never deleted'); END",
  evaluation_verdict_no_update:
    "CREATE TRIGGER evaluation_verdict_no_update BEFORE UPDATE ON evaluation_verdict BEGIN SELECT RAISE(ABORT, 'evaluation_verdict: history is never altered'); END",
  field_officer_no_delete:
    "CREATE TRIGGER field_officer_no_delete BEFORE DELETE ON field_officer BEGIN SELECT RAISE(ABORT, 'field_officer: history is never deleted'); END",
  formation_letter_no_delete:
    "CREATE TRIGGER formation_letter_no_delete BEFORE DELETE ON formation_letter BEGIN SELECT RAISE(ABORT, 'formation_letter: history is never deleted'); END",
  formation_letter_no_update:
    "CREATE TRIGGER formation_letter_no_update BEFORE UPDATE OF id, formation_id, template_code, dated_on, number_id, number_text, issued_by, issued_at ON formation_letter BEGIN SELECT RAISE(ABORT, 'formation_letter: history is never altered'); END",
  guideline_package_no_delete:
    "CREATE TRIGGER guideline_package_no_delete BEFORE DELETE ON guideline_package BEGIN SELECT RAISE(ABORT, 'guideline_package: history is never deleted'); END",
  guideline_package_no_update:
    "CREATE TRIGGER guideline_package_no_update BEFORE UPDATE ON guideline_package BEGIN SELECT RAISE(ABORT, 'guideline_package: history is never altered'); END",
  guideline_publisher_no_delete:
    "CREATE TRIGGER guideline_publisher_no_delete BEFORE DELETE ON guideline_publisher BEGIN SELECT RAISE(ABORT, 'guideline_publisher: history is never deleted'); END",
  halal_case_no_delete:
    "CREATE TRIGGER halal_case_no_delete BEFORE DELETE ON halal_case BEGIN SELECT RAISE(ABORT, 'halal_case: history is never deleted'); END",
  halal_event_no_delete:
    "CREATE TRIGGER halal_event_no_delete BEFORE DELETE ON halal_event BEGIN SELECT RAISE(ABORT, 'halal_event: history is never deleted'); END",
  halal_event_no_update:
    "CREATE TRIGGER halal_event_no_update BEFORE UPDATE OF id, case_id, stage, held_on, who, at ON halal_event BEGIN SELECT RAISE(ABORT, 'halal_event: history is never altered'); END",
  incoming_disposition_no_delete:
    "CREATE TRIGGER incoming_disposition_no_delete BEFORE DELETE ON incoming_disposition BEGIN SELECT RAISE(ABORT, 'incoming_disposition: history is never deleted'); END",
  incoming_letter_no_delete:
    "CREATE TRIGGER incoming_letter_no_delete BEFORE DELETE ON incoming_letter BEGIN SELECT RAISE(ABORT, 'incoming_letter: history is never deleted'); END",
  incoming_letter_no_update:
    "CREATE TRIGGER incoming_letter_no_update BEFORE UPDATE OF agenda_year, agenda_number ON incoming_letter BEGIN SELECT RAISE(ABORT, 'incoming_letter: history is never altered'); END",
  indicator_name_no_delete:
    "CREATE TRIGGER indicator_name_no_delete BEFORE DELETE ON indicator_name BEGIN SELECT RAISE(ABORT, 'indicator_name: history is never deleted'); END",
  indicator_no_delete:
    "CREATE TRIGGER indicator_no_delete BEFORE DELETE ON indicator BEGIN SELECT RAISE(ABORT, 'indicator: history is never deleted'); END",
  legal_basis_no_delete:
    "CREATE TRIGGER legal_basis_no_delete BEFORE DELETE ON legal_basis BEGIN SELECT RAISE(ABORT, 'legal_basis: history is never deleted'); END",
  letter_event_no_delete:
    "CREATE TRIGGER letter_event_no_delete BEFORE DELETE ON letter_event BEGIN SELECT RAISE(ABORT, 'letter_event: history is never deleted'); END",
  letter_event_no_update:
    "CREATE TRIGGER letter_event_no_update BEFORE UPDATE OF id, letter_id, at, who, what, revision ON letter_event BEGIN SELECT RAISE(ABORT, 'letter_event: history is never altered'); END",
  letter_no_delete:
    "CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'letter: history is never deleted'); END",
  letter_no_update:
    "CREATE TRIGGER letter_no_update BEFORE UPDATE OF id, template_code, kind, created_at, created_by ON letter BEGIN SELECT RAISE(ABORT, 'letter: history is never altered'); END",
  letter_number_event_no_delete:
    "CREATE TRIGGER letter_number_event_no_delete BEFORE DELETE ON letter_number_event BEGIN SELECT RAISE(ABORT, 'letter_number_event: history is never deleted'); END",
  letter_number_event_no_update:
    "CREATE TRIGGER letter_number_event_no_update BEFORE UPDATE OF number_id, position, at, who, what ON letter_number_event BEGIN SELECT RAISE(ABORT, 'letter_number_event: history is never altered'); END",
  letter_number_no_delete:
    "CREATE TRIGGER letter_number_no_delete BEFORE DELETE ON letter_number BEGIN SELECT RAISE(ABORT, 'letter_number: history is never deleted'); END",
  letter_number_no_later_update:
    "CREATE TRIGGER letter_number_no_later_update BEFORE UPDATE OF text, dated_on ON letter_number WHEN COALESCE(NOT (OLD.state IN ('reserved', 'block')), 1) BEGIN SELECT RAISE(ABORT, 'letter_number: history is never altered'); END",
  letter_number_no_update:
    "CREATE TRIGGER letter_number_no_update BEFORE UPDATE OF id, series, year, sequence, insertion, book ON letter_number BEGIN SELECT RAISE(ABORT, 'letter_number: history is never altered'); END",
  licence_no_delete:
    "CREATE TRIGGER licence_no_delete BEFORE DELETE ON licence BEGIN SELECT RAISE(ABORT, 'licence: history is never deleted'); END",
  log_entry_no_delete:
    "CREATE TRIGGER log_entry_no_delete BEFORE DELETE ON log_entry BEGIN SELECT RAISE(ABORT, 'log_entry: history is never deleted'); END",
  log_entry_no_update:
    "CREATE TRIGGER log_entry_no_update BEFORE UPDATE ON log_entry BEGIN SELECT RAISE(ABORT, 'log_entry: history is never altered'); END",
  log_line_no_delete:
    "CREATE TRIGGER log_line_no_delete BEFORE DELETE ON log_line BEGIN SELECT RAISE(ABORT, 'log_line: history is never deleted'); END",
  log_line_no_update:
    "CREATE TRIGGER log_line_no_update BEFORE UPDATE ON log_line BEGIN SELECT RAISE(ABORT, 'log_line: history is never altered'); END",
  log_seal_no_delete:
    "CREATE TRIGGER log_seal_no_delete BEFORE DELETE ON log_seal BEGIN SELECT RAISE(ABORT, 'log_seal: history is never deleted'); END",
  log_seal_no_update:
    "CREATE TRIGGER log_seal_no_update BEFORE UPDATE ON log_seal BEGIN SELECT RAISE(ABORT, 'log_seal: history is never altered'); END",
  log_words_no_update:
    "CREATE TRIGGER log_words_no_update BEFORE UPDATE ON log_words BEGIN SELECT RAISE(ABORT, 'log_words: history is never altered'); END",
  office_log_no_delete:
    "CREATE TRIGGER office_log_no_delete BEFORE DELETE ON office_log BEGIN SELECT RAISE(ABORT, 'office_log: history is never deleted'); END",
  office_log_no_update:
    "CREATE TRIGGER office_log_no_update BEFORE UPDATE OF id, at, what ON office_log BEGIN SELECT RAISE(ABORT, 'office_log: history is never altered'); END",
  official_figure_no_delete:
    "CREATE TRIGGER official_figure_no_delete BEFORE DELETE ON official_figure BEGIN SELECT RAISE(ABORT, 'official_figure: history is never deleted'); END",
  official_figure_no_update:
    "CREATE TRIGGER official_figure_no_update BEFORE UPDATE ON official_figure BEGIN SELECT RAISE(ABORT, 'official_figure: history is never altered'); END",
  official_figure_row_no_delete:
    "CREATE TRIGGER official_figure_row_no_delete BEFORE DELETE ON official_figure_row BEGIN SELECT RAISE(ABORT, 'official_figure_row: history is never deleted'); END",
  official_figure_row_no_update:
    "CREATE TRIGGER official_figure_row_no_update BEFORE UPDATE ON official_figure_row BEGIN SELECT RAISE(ABORT, 'official_figure_row: history is never altered'); END",
  paper_no_delete:
    "CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'paper: history is never deleted'); END",
  paper_no_update:
    "CREATE TRIGGER paper_no_update BEFORE UPDATE ON paper BEGIN SELECT RAISE(ABORT, 'paper: history is never altered'); END",
  performance_freeze_no_delete:
    "CREATE TRIGGER performance_freeze_no_delete BEFORE DELETE ON performance_freeze BEGIN SELECT RAISE(ABORT, 'performance_freeze: history is never deleted'); END",
  performance_freeze_no_update:
    "CREATE TRIGGER performance_freeze_no_update BEFORE UPDATE ON performance_freeze BEGIN SELECT RAISE(ABORT, 'performance_freeze: history is never altered'); END",
  performance_thaw_no_delete:
    "CREATE TRIGGER performance_thaw_no_delete BEFORE DELETE ON performance_thaw BEGIN SELECT RAISE(ABORT, 'performance_thaw: history is never deleted'); END",
  performance_thaw_no_update:
    "CREATE TRIGGER performance_thaw_no_update BEFORE UPDATE OF freeze_id, thawed_at, thawed_by ON performance_thaw BEGIN SELECT RAISE(ABORT, 'performance_thaw: history is never altered'); END",
  person_anonymised_no_delete:
    "CREATE TRIGGER person_anonymised_no_delete BEFORE DELETE ON person_anonymised BEGIN SELECT RAISE(ABORT, 'person_anonymised: history is never deleted'); END",
  person_anonymised_no_update:
    "CREATE TRIGGER person_anonymised_no_update BEFORE UPDATE ON person_anonymised BEGIN SELECT RAISE(ABORT, 'person_anonymised: history is never altered'); END",
  person_clarification_no_delete:
    "CREATE TRIGGER person_clarification_no_delete BEFORE DELETE ON person_clarification BEGIN SELECT RAISE(ABORT, 'person_clarification: history is never deleted'); END",
  person_clarification_no_update:
    "CREATE TRIGGER person_clarification_no_update BEFORE UPDATE OF id, overlap_key, clarified_on, recorded_at ON person_clarification BEGIN SELECT RAISE(ABORT, 'person_clarification: history is never altered'); END",
  person_kinship_no_delete:
    "CREATE TRIGGER person_kinship_no_delete BEFORE DELETE ON person_kinship BEGIN SELECT RAISE(ABORT, 'person_kinship: history is never deleted'); END",
  print_batch_no_delete:
    "CREATE TRIGGER print_batch_no_delete BEFORE DELETE ON print_batch BEGIN SELECT RAISE(ABORT, 'print_batch: history is never deleted'); END",
  print_batch_no_update:
    "CREATE TRIGGER print_batch_no_update BEFORE UPDATE ON print_batch BEGIN SELECT RAISE(ABORT, 'print_batch: history is never altered'); END",
  print_sheet_event_no_delete:
    "CREATE TRIGGER print_sheet_event_no_delete BEFORE DELETE ON print_sheet_event BEGIN SELECT RAISE(ABORT, 'print_sheet_event: history is never deleted'); END",
  print_sheet_event_no_update:
    "CREATE TRIGGER print_sheet_event_no_update BEFORE UPDATE OF batch_id, sheet, position, at, who, what ON print_sheet_event BEGIN SELECT RAISE(ABORT, 'print_sheet_event: history is never altered'); END",
  print_sheet_no_delete:
    "CREATE TRIGGER print_sheet_no_delete BEFORE DELETE ON print_sheet BEGIN SELECT RAISE(ABORT, 'print_sheet: history is never deleted'); END",
  print_sheet_no_update:
    "CREATE TRIGGER print_sheet_no_update BEFORE UPDATE OF batch_id, position, name, number ON print_sheet BEGIN SELECT RAISE(ABORT, 'print_sheet: history is never altered'); END",
  product_no_delete:
    "CREATE TRIGGER product_no_delete BEFORE DELETE ON product BEGIN SELECT RAISE(ABORT, 'product: history is never deleted'); END",
  programme_target_no_delete:
    "CREATE TRIGGER programme_target_no_delete BEFORE DELETE ON programme_target BEGIN SELECT RAISE(ABORT, 'programme_target: history is never deleted'); END",
  proof_key_no_delete:
    "CREATE TRIGGER proof_key_no_delete BEFORE DELETE ON proof_key BEGIN SELECT RAISE(ABORT, 'proof_key: history is never deleted'); END",
  proof_key_no_update:
    "CREATE TRIGGER proof_key_no_update BEFORE UPDATE OF id, public_key, created_at ON proof_key BEGIN SELECT RAISE(ABORT, 'proof_key: history is never altered'); END",
  proof_mark_no_delete:
    "CREATE TRIGGER proof_mark_no_delete BEFORE DELETE ON proof_mark BEGIN SELECT RAISE(ABORT, 'proof_mark: history is never deleted'); END",
  proof_mark_no_update:
    "CREATE TRIGGER proof_mark_no_update BEFORE UPDATE ON proof_mark BEGIN SELECT RAISE(ABORT, 'proof_mark: history is never altered'); END",
  proof_revocation_no_delete:
    "CREATE TRIGGER proof_revocation_no_delete BEFORE DELETE ON proof_revocation BEGIN SELECT RAISE(ABORT, 'proof_revocation: history is never deleted'); END",
  proof_revocation_no_update:
    "CREATE TRIGGER proof_revocation_no_update BEFORE UPDATE OF short_code, revoked_on, recorded_at ON proof_revocation BEGIN SELECT RAISE(ABORT, 'proof_revocation: history is never altered'); END",
  recap_snapshot_no_delete:
    "CREATE TRIGGER recap_snapshot_no_delete BEFORE DELETE ON recap_snapshot BEGIN SELECT RAISE(ABORT, 'recap_snapshot: history is never deleted'); END",
  recap_snapshot_no_update:
    "CREATE TRIGGER recap_snapshot_no_update BEFORE UPDATE ON recap_snapshot BEGIN SELECT RAISE(ABORT, 'recap_snapshot: history is never altered'); END",
  reconciliation_finding_no_update:
    "CREATE TRIGGER reconciliation_finding_no_update BEFORE UPDATE OF id, reconciliation_id, position, kind, subject, cooperative_id, fields ON reconciliation_finding BEGIN SELECT RAISE(ABORT, 'reconciliation_finding: history is never altered'); END",
  reconciliation_no_delete:
    "CREATE TRIGGER reconciliation_no_delete BEFORE DELETE ON reconciliation BEGIN SELECT RAISE(ABORT, 'reconciliation: history is never deleted'); END",
  reconciliation_no_update:
    "CREATE TRIGGER reconciliation_no_update BEFORE UPDATE OF id, source, exported_on, file_sha256, row_count, register_count, made_at ON reconciliation BEGIN SELECT RAISE(ABORT, 'reconciliation: history is never altered'); END",
  record_edit_no_delete:
    "CREATE TRIGGER record_edit_no_delete BEFORE DELETE ON record_edit BEGIN SELECT RAISE(ABORT, 'record_edit: history is never deleted'); END",
  record_edit_no_update:
    "CREATE TRIGGER record_edit_no_update BEFORE UPDATE ON record_edit BEGIN SELECT RAISE(ABORT, 'record_edit: history is never altered'); END",
  reference_figure_no_delete:
    "CREATE TRIGGER reference_figure_no_delete BEFORE DELETE ON reference_figure BEGIN SELECT RAISE(ABORT, 'reference_figure: history is never deleted'); END",
  region_change_no_delete:
    "CREATE TRIGGER region_change_no_delete BEFORE DELETE ON region_change BEGIN SELECT RAISE(ABORT, 'region_change: history is never deleted'); END",
  region_change_no_update:
    "CREATE TRIGGER region_change_no_update BEFORE UPDATE OF id, kind, code, new_code, old_name, new_name, effective_on, moved_json, batch_id, at, who ON region_change BEGIN SELECT RAISE(ABORT, 'region_change: history is never altered'); END",
  signatory_no_overlap_insert:
    "CREATE TRIGGER signatory_no_overlap_insert BEFORE INSERT ON signatory WHEN EXISTS (\n          SELECT 1 FROM signatory AS other WHERE other.rowid <> NEW.rowid\n          AND other.position_key = NEW.position_key\n          AND other.starts_on <= COALESCE(NEW.ends_on, '9999-12-31')\n          AND NEW.starts_on <= COALESCE(other.ends_on, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'signatory: periods overlap'); END",
  signatory_no_overlap_update:
    "CREATE TRIGGER signatory_no_overlap_update BEFORE UPDATE ON signatory WHEN EXISTS (\n          SELECT 1 FROM signatory AS other WHERE other.rowid <> NEW.rowid\n          AND other.position_key = NEW.position_key\n          AND other.starts_on <= COALESCE(NEW.ends_on, '9999-12-31')\n          AND NEW.starts_on <= COALESCE(other.ends_on, '9999-12-31')) BEGIN SELECT RAISE(ABORT, 'signatory: periods overlap'); END",
  training_no_delete:
    "CREATE TRIGGER training_no_delete BEFORE DELETE ON training BEGIN SELECT RAISE(ABORT, 'training: history is never deleted'); END",
  training_no_update:
    "CREATE TRIGGER training_no_update BEFORE UPDATE ON training BEGIN SELECT RAISE(ABORT, 'training: history is never altered'); END",
  training_participant_no_delete:
    "CREATE TRIGGER training_participant_no_delete BEFORE DELETE ON training_participant BEGIN SELECT RAISE(ABORT, 'training_participant: history is never deleted'); END",
  training_participant_no_update:
    "CREATE TRIGGER training_participant_no_update BEFORE UPDATE OF training_id, position, cooperative_name, letter_number_id ON training_participant BEGIN SELECT RAISE(ABORT, 'training_participant: history is never altered'); END",
  umkm_change_no_delete:
    "CREATE TRIGGER umkm_change_no_delete BEFORE DELETE ON umkm_change BEGIN SELECT RAISE(ABORT, 'umkm_change: history is never deleted'); END",
  umkm_import_no_delete:
    "CREATE TRIGGER umkm_import_no_delete BEFORE DELETE ON umkm_import BEGIN SELECT RAISE(ABORT, 'umkm_import: history is never deleted'); END",
  umkm_merge_no_delete:
    "CREATE TRIGGER umkm_merge_no_delete BEFORE DELETE ON umkm_merge BEGIN SELECT RAISE(ABORT, 'umkm_merge: history is never deleted'); END",
  umkm_no_delete:
    "CREATE TRIGGER umkm_no_delete BEFORE DELETE ON umkm BEGIN SELECT RAISE(ABORT, 'umkm: history is never deleted'); END",
  umkm_status_no_delete:
    "CREATE TRIGGER umkm_status_no_delete BEFORE DELETE ON umkm_status BEGIN SELECT RAISE(ABORT, 'umkm_status: history is never deleted'); END",
  village_change_no_delete:
    "CREATE TRIGGER village_change_no_delete BEFORE DELETE ON village_change BEGIN SELECT RAISE(ABORT, 'village_change: history is never deleted'); END",
  village_change_no_update:
    "CREATE TRIGGER village_change_no_update BEFORE UPDATE OF id, village_code, at, source ON village_change BEGIN SELECT RAISE(ABORT, 'village_change: history is never altered'); END",
  village_work_no_delete:
    "CREATE TRIGGER village_work_no_delete BEFORE DELETE ON village_work BEGIN SELECT RAISE(ABORT, 'village_work: history is never deleted'); END",
};
