import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { endRule, insertRules, listStoredRules } from '#db/queries/office/dated-rule.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { readingIn } from '#db/handles.ts';
import { isRuleCode } from '#rules/rule-book/rule-book.ts';
import { RULE_VALUE_READERS, weightValueFault } from '#rules/rule-book/rule-value-reader.ts';
import { succeed } from '#rules/rule-book/rule-succession.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { refuseFaults } from '../base/refusal.ts';
import { listVersions } from './list-versions.ts';

/** Adds a version of a rule; what the office decided by the former ones stays as it was. */
export async function addVersion(
  input: CheckedInputOf<'rule.addVersion'>,
  { read, write, today, now, actor }: CommandContext,
): Promise<OutputOf<'rule.addVersion'>> {
  await requireOffice(read);
  const { code } = input;
  if (!isRuleCode(code)) throw new AppError('NOT_FOUND', { facts: { apa: 'Ketentuan' } });
  const value = RULE_VALUE_READERS[code](input.value);
  if (value === undefined) {
    const message =
      weightValueFault(code, input.value) ??
      'Isi ketentuan ini belum lengkap atau di luar batas yang wajar. Periksa kembali angkanya.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'value', message }] });
  }
  const versions = (await listStoredRules(read)).filter((rule) => rule.code === code);
  const { faults, ended, resumesOn } = succeed(versions, input);
  refuseFaults(faults);
  if (ended) await endRule(write, ended.version.id, ended.until);
  await insertRules(write, [{ ...input, value }]);
  if (ended && resumesOn) {
    await insertRules(write, [{ ...ended.version, inForceFrom: resumesOn, inForceUntil: null }]);
  }
  const { inForceFrom, inForceUntil, basis } = input;
  const detail = { who: actor.name, code, inForceFrom, inForceUntil, basis };
  await insertOfficeLog(write, 'rule.addVersion', detail, now());
  const after = await listVersions(readingIn(write), today);
  return after.find((rule) => rule.code === code) ?? { code, versions: [] };
}
