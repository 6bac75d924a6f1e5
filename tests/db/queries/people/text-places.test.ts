import { describe, expect, test } from 'vitest';
import { COLUMNS } from '#db/queries/cooperative/columns.ts';
import { COOPERATIVE_TEXTS, FORMATION_TEXTS, OTHER_TEXTS } from '#db/queries/people/text-places.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

test('every remark of a cooperative is looked through when a person is taken out of the register', () => {
  const remarks = FIELD_NAMES.filter((name) => describeField(name).isRemark === true);
  const own = COOPERATIVE_TEXTS.find(({ table }) => table === 'cooperative');
  expect(own?.texts).toEqual(remarks.map((name) => COLUMNS[name]));
});

/** What a column is called that holds a sentence somebody wrote, or values in which one may stand. */
const REMARK =
  /^(note|reason|basis|evidence|detail|summary|title|subject|purpose|addressee|search_key|file_name|recipient_label)$|_(note|reason|text|json)$/;

const SEALED = 'sealed: a paper, closing or figure that was given out is never altered';
const BOOK = 'the number book and its events are the archive of the office, never altered';
const RULE = 'a rule, template or look, without a person';
const WORK = "the office's own work or file, tied to no cooperative";
const NAMED = 'the name of a record or a number, not a sentence';
const WORD = 'one of a few fixed words, not a sentence';

/** Columns of remarks that are not looked through, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'recap_snapshot.total_json': SEALED,
  'recap_snapshot.counted_json': SEALED,
  'paper.data_json': SEALED,
  'award_recipient.reasons_json': SEALED,
  'award_recipient.state_reason': SEALED,
  'letter.template_json': SEALED,
  'letter.state_reason': SEALED,
  'evaluation.rules_json': SEALED,
  'evaluation_reopening.reason': SEALED,
  'evaluation_reason.reason_json': SEALED,
  'evaluation_verdict.verdict_json': SEALED,
  'print_batch.title': SEALED,
  'print_batch.job_json': SEALED,
  'official_figure.title': SEALED,
  'official_figure.purpose': SEALED,
  'official_figure.filters_json': SEALED,
  'official_figure.columns_json': SEALED,
  'official_figure.table_json': SEALED,
  'award_programme.state_reason': SEALED,
  'letter_number.purpose': BOOK,
  'letter_number.addressee': BOOK,
  'letter_number.state_reason': BOOK,
  'letter_number_event.detail': BOOK,
  'letter_event.detail': BOOK,
  'dated_rule.value_json': RULE,
  'dated_rule.basis': RULE,
  'dated_rule.note': RULE,
  'number_pattern.note': RULE,
  'award_programme.criteria_json': RULE,
  'letter_template.template_json': RULE,
  'letter_setting.value_json': RULE,
  'health_inspection.weights_json': RULE,
  'health_inspection.bands_json': RULE,
  'health_inspection.basis': RULE,
  'certificate_style.style_json': RULE,
  'guideline_package.title': RULE,
  'import_batch.file_name': WORK,
  'office_log.detail_json': WORK,
  'saved_view.view_json': WORK,
  'column_mapping.mapping_json': WORK,
  'reconciliation.file_name': WORK,
  'reconciliation.fields_json': WORK,
  'reconciliation.removed_reason': WORK,
  'proof_key.retired_reason': WORK,
  'proof_revocation.reason': WORK,
  'printer_profile.tray_note': WORK,
  'training.title': WORK,
  'record_edit.fields_json': WORK,
  'cooperative_amendment.subject': WORD,
  'record_draft.subject': NAMED,
  'paper.subject': NAMED,
  'certificate_style.subject': NAMED,
  'letter.number_text': NAMED,
  'formation_letter.number_text': NAMED,
  'reconciliation_finding.subject': NAMED,
  'record_edit.subject': NAMED,
  'person_anonymised.reason': 'the reason of the taking-out itself',
};

async function textColumns(): Promise<readonly string[]> {
  const { raw } = await testDatabase();
  const columns = raw
    .prepare<[], { place: string }>(
      `SELECT t.name || '.' || c.name AS place FROM sqlite_master t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'cooperative_search%' AND c.type = 'TEXT'`,
    )
    .all();
  return columns.map(({ place }) => place);
}

const remarkColumns = async () =>
  (await textColumns()).filter((place) => REMARK.test(place.split('.')[1] ?? ''));

const PLACES = [...COOPERATIVE_TEXTS, ...FORMATION_TEXTS, ...Object.values(OTHER_TEXTS)];
const LISTED = PLACES.flatMap(({ table, texts, jsons }) =>
  [...texts, ...jsons].map((column) => `${table}.${column}`),
);

describe('when a person is taken out of the register', () => {
  test('every column of remarks is looked through, or left alone for a reason that stands here', async () => {
    const open = (await remarkColumns()).filter((place) => !LISTED.includes(place) && !(place in EXEMPT));
    expect(open).toEqual([]);
  });

  test('nothing is left alone that is looked through, or that the tables do not have', async () => {
    const columns = await remarkColumns();
    const stale = Object.keys(EXEMPT).filter((place) => LISTED.includes(place) || !columns.includes(place));
    expect(stale).toEqual([]);
  });

  test('what is looked through is a column of its table, found by columns that the table has', async () => {
    const columns = await textColumns();
    const scopes = COOPERATIVE_TEXTS.flatMap(({ table, scope }) =>
      scope.map((column) => `${table}.${column}`),
    );
    expect([...LISTED, ...scopes].filter((place) => !columns.includes(place))).toEqual([]);
  });
});
