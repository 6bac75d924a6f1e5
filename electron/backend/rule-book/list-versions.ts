import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listStoredRules } from '#db/queries/office/dated-rule.ts';
import type { StoredRule } from '#db/queries/office/dated-rule.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

type Listed = OutputOf<'rule.list'>;

/** Every rule with its versions, the newest first. */
export async function listVersions(read: ReadHandle, today: PlainDate): Promise<Listed> {
  const rules = await listStoredRules(read);
  const codes = [...new Set(rules.map(({ code }) => code))];
  return codes.map((code) => {
    const versions = rules.filter((rule) => rule.code === code);
    const current = ruleOn(versions, today);
    return { code, versions: versions.toReversed().map((rule) => toVersion(rule, rule === current)) };
  });
}

function toVersion({ code: _code, ...rule }: StoredRule, isCurrent: boolean) {
  return { ...rule, isCurrent };
}
