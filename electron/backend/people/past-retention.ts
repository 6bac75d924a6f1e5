import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listPastRetention } from '#db/queries/people/anonymise.ts';
import { listPastFormations, listPastFounders } from '#db/queries/people/traces.ts';
import { addMonths } from '#rules/value/plain-date.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { ANONYMOUS_NAME } from './anonymise.ts';
import { localDay } from '../base/local-day.ts';
import { namedScans } from './scan-names.ts';

/**
 * What the office has kept longer than it set itself, kind by kind. A kind without an entry in the rule is not listed
 * at all: without a time nothing is past it. Nothing is done here; a person decides one by one.
 */
export async function pastRetention(
  { limit }: CheckedInputOf<'people.pastRetention'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'people.pastRetention'>> {
  await requireOffice(read);
  const rule = ruleOrEarliest((await readRuleBook(read))['retention-years'], today);
  const kindOf = (code: string) => {
    const years = rule.value.find((kind) => kind.code === code)?.years ?? null;
    return { years, before: years === null ? null : addMonths(today, -12 * years) };
  };
  const [role, formation, scan] = [kindOf('role'), kindOf('formation'), kindOf('scan')];
  const { before: scansBefore } = scan;
  const scans = scansBefore === null ? [] : await namedScans(read, null);
  return {
    basis: rule.basis,
    note: rule.note,
    people: {
      years: role.years,
      rows: role.before === null ? [] : await listPastRetention(read, role.before, limit),
    },
    formations: {
      years: formation.years,
      rows:
        formation.before === null
          ? []
          : await listPastFormations(read, formation.before, ANONYMOUS_NAME, limit),
      founders: formation.before === null ? [] : await listPastFounders(read, formation.before, limit),
    },
    scans: {
      years: scan.years,
      rows: scans
        .map(({ addedAt, ...one }) => ({ ...one, addedOn: localDay(addedAt) }))
        .filter((one) => scansBefore !== null && one.showsIdentity && one.addedOn < scansBefore)
        .slice(0, limit),
    },
  };
}
