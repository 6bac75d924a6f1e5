/** Texts that keep what they say when a person's data are removed, and why: "table.column", or a whole table. */
interface KeptTexts {
  readonly why: string;
  readonly places: readonly string[];
}

/** Emptied by statements of their own (`anonymise.ts`), not by looking for words. */
export const EMPTIED_TEXTS: readonly string[] = [
  'person.name',
  'person.name_key',
  'person.nik_ktp',
  'person.born_on',
  'person.address',
  'person.phone',
  'formation_founder.name',
  'formation_founder.nik_ktp',
  'formation_founder.born_on',
  'formation_founder.address',
  'formation_officer.name',
  'cooperative.chair_name',
  'cooperative.secretary_name',
  'cooperative.treasurer_name',
  'cooperative.supervisor_name',
  'cooperative.manager_name',
  'cooperative.phone',
  'cooperative.phone_2',
];

/** What was printed, signed or frozen: to alter it would break its seal. The page says so before the removal. */
export const SEALED_TEXTS: readonly KeptTexts[] = [
  { why: 'A printed paper is sealed by its checksum.', places: ['paper', 'print_batch', 'print_sheet'] },
  { why: 'A QR mark is signed with what it says.', places: ['proof_mark'] },
  {
    why: 'A frozen figure or recap is sealed by its checksum.',
    places: ['official_figure', 'official_figure_row', 'recap_snapshot'],
  },
  {
    why: 'A closed evaluation is sealed.',
    places: ['evaluation', 'evaluation_reason', 'evaluation_standing', 'evaluation_verdict'],
  },
  {
    why: 'An award list names cooperatives under their numbers, as it was signed.',
    places: ['award_recipient.name', 'award_recipient.reasons_json', 'award_programme.criteria_json'],
  },
  { why: 'A final letter is kept as it was sent; drafts are scrubbed.', places: ['letter.template_json'] },
];

export const KEPT_TEXTS: readonly KeptTexts[] = [
  {
    why: 'The name and seat of a legal entity are public, and its numbers identify it, not a person.',
    places: [
      ...['name', 'name_key', 'legal_entity_number', 'legal_entity_key', 'nik_koperasi', 'nib', 'npwp'],
      ...['address', 'postal_code', 'fax', 'email', 'website', 'kbli'],
      ...['village_name', 'district_name'],
    ].map((column) => `cooperative.${column}`),
  },
  {
    why: 'The name of a cooperative, where another record speaks of it.',
    places: [
      'cooperative_founding_member.name',
      'formation_cooperative.name',
      'training_participant.cooperative_name',
      'award_recipient.legal_entity_number',
      'formation.name',
      'formation.name_key',
      'formation.address',
      'village_programme.npwp',
      'village_programme.nib',
      'village_programme.nik_koperasi',
    ],
  },
  {
    why: 'Chosen from a list or a code of the program: nobody’s words.',
    places: [
      ...[
        'form',
        'kind',
        'cooperative_group',
        'sector',
        'pattern',
        'certificate',
        'status',
        'savings_loan',
      ].map((column) => `cooperative.${column}`),
      ...['change_entry.field', 'change_batch.source', 'village_change.source', 'certificate_style.subject'],
      ...['record_draft.subject', 'record_edit.subject', 'record_edit.fields_json', 'rat_stage.stage'],
      ...['award_programme.kind', 'award_programme.state', 'award_programme.giver', 'award_recipient.kind'],
      ...['award_recipient.category', 'award_recipient.state', 'award_tick.choice', 'import_change.action'],
      ...[
        'import_batch.kind',
        'cooperative_amendment.subject',
        'cooperative_role.organ',
        'cooperative_status.status',
      ],
      ...['cooperative_verification.outcome', 'evaluation_override.activity', 'health_inspection.predicate'],
      ...['health_inspection.weights_json', 'health_inspection.bands_json', 'rat_detail.mode'],
      ...[
        'formation.form',
        'formation.kind',
        'formation.pattern',
        'formation.meeting_time',
        'formation_scan.code',
      ],
      ...[
        'formation.region_code',
        'formation_document.code',
        'formation_document.state',
        'formation_founder.sex',
      ],
      ...['formation_officer.organ', 'formation_officer.sex', 'formation_stage.stage', 'person.sex'],
      ...['formation_letter.template_code', 'formation_letter.name', 'formation_letter.number_text'],
      ...[
        'formation_letter.state',
        'letter.template_code',
        'letter.template_name',
        'letter.kind',
        'letter.series',
      ],
      ...[
        'letter.state',
        'letter.number_text',
        'letter_event.what',
        'letter_number_event.what',
        'office_log.what',
      ],
      ...['letter_number.series', 'letter_number.insertion', 'letter_number.text', 'letter_number.state'],
      ...[
        'letter_number.book',
        'letter_number.owner',
        'person_clarification.overlap_key',
        'person_kinship.relation',
      ],
      ...['rat_stage_document.stage', 'reconciliation.source', 'reconciliation.fields_json'],
      ...['reconciliation_finding.kind', 'reconciliation_finding.subject', 'reconciliation_finding.fields'],
      ...['reconciliation_finding.state', 'proof_revocation.short_code', 'proof_key.public_key'],
      ...[
        'village_programme.model',
        'column_mapping',
        'cooperative.merged_into',
        'cooperative.latest_verification',
      ],
    ],
  },
  {
    why: 'A place of the list of regions.',
    places: [
      ...['cooperative.village_code', 'cooperative.district_code', 'cooperative.regency_code', 'region'],
      ...['village_programme.village_code', 'village_change.village_code', 'award_recipient.district_name'],
      'reconciliation_finding.district_name',
    ],
  },
  {
    why: 'Who of the office did it: its own officers answer for their acts.',
    places: [
      ...['award_tick.decided_by', 'change_batch.who', 'cooperative.assigned_officer', 'village_change.who'],
      ...['cooperative_dissolution.officer', 'cooperative_kuk.officer', 'cooperative_verification.officer'],
      ...[
        'evaluation_override.set_by',
        'evaluation_reopening.reopened_by',
        'formation.officer',
        'formation.notary',
      ],
      ...['formation_founder.capacity_by', 'formation_founder.ktp_by', 'formation_letter.issued_by'],
      ...[
        'formation_stage.recorded_by',
        'health_inspection.inspectors',
        'letter.created_by',
        'letter_event.who',
      ],
      ...[
        'letter_number.recorded_by',
        'letter_number_event.who',
        'person_anonymised.who',
        'rat_stage.recorded_by',
      ],
      ...[
        'person_clarification.officer',
        'person_kinship.recorded_by',
        'reconciliation.who',
        'record_edit.who',
      ],
      ...['reconciliation_finding.state_who', 'signatory'],
    ],
  },
  {
    why: 'The office’s own settings, rules, templates and events.',
    places: [
      ...[
        'certificate_style.style_json',
        'dated_rule',
        'emblem.name',
        'guideline_package',
        'guideline_publisher',
      ],
      ...['letter_setting', 'letter_template', 'number_pattern', 'number_series', 'office', 'printer_choice'],
      ...['printer_profile', 'training.title', 'training.place'],
    ],
  },
  {
    why: 'The reason of a removal may not name the person: the page refuses it.',
    places: ['person_anonymised.reason'],
  },
];
