import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listPastRetention } from '#db/queries/people/anonymise.ts';
import { listPastFormations, listPastFounders } from '#db/queries/people/traces.ts';
import type { ReadHandle } from '#db/handles.ts';
import {
  isPastTerm,
  keptUntil,
  RETENTION_KINDS,
  SCAN_CODES,
  termOfScan,
} from '#rules/cooperative/retention.ts';
import type { RetentionYears } from '#rules/rule-book/rule-value.ts';
import { addMonths } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { backupRulesOn } from '#rules/backup/backup-rules.ts';
import { readBackupSettings } from '../backup/settings.ts';
import type { QueryContext } from '../base/context.ts';
import type { Folders } from '../base/folders.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { ANONYMOUS_NAME } from './anonymise.ts';
import { localDay } from '../base/local-day.ts';
import { namedScans } from './scan-names.ts';

/** Scans past the term that the office has set for their kind, the longest past first. */
export async function pastScans(
  read: ReadHandle,
  rule: readonly RetentionYears[],
  today: PlainDate,
): Promise<OutputOf<'people.pastRetention'>['scans']['rows']> {
  // Without a term for any kind nothing is past it, and nothing has to be looked through.
  if (!rule.some(({ code }) => SCAN_CODES.some((one) => one === code))) return [];
  const all = await namedScans(read, null);
  return all
    .flatMap(({ addedAt, called, ...scan }) => {
      const addedOn = localDay(addedAt);
      const term = termOfScan(rule, { keptWith: scan.keptWith, called });
      if (!term || !isPastTerm(addedOn, term.years, today)) return [];
      const { code: kind, name: kindName } = term;
      return [{ ...scan, addedOn, kind, kindName, keptUntil: keptUntil(addedOn, term.years) }];
    })
    .toSorted((a, b) => a.keptUntil.localeCompare(b.keptUntil));
}

/** For how many months a monthly backup stays, by the rule of the day. */
export async function backupMonths(folders: Folders, today: PlainDate): Promise<number> {
  return backupRulesOn((await readBackupSettings(folders.data)).rules, today).months;
}

/** How many scans wait to be decided, and since when the longest of them; for the first screen. */
export async function countPastScans({ read, today }: QueryContext): Promise<OutputOf<'home.retention'>> {
  await requireOffice(read);
  const rule = ruleOrEarliest((await readRuleBook(read))['retention-years'], today);
  const scans = await pastScans(read, rule.value, today);
  return { scans: scans.length, since: scans[0]?.keptUntil ?? null };
}

/**
 * What the office has kept longer than it set itself, kind by kind. A kind without an entry in the rule is not listed
 * at all: without a time nothing is past it. Nothing is done here; a person decides one by one.
 */
export async function pastRetention(
  { limit }: CheckedInputOf<'people.pastRetention'>,
  { read, today, folders }: QueryContext,
): Promise<OutputOf<'people.pastRetention'>> {
  await requireOffice(read);
  const rule = ruleOrEarliest((await readRuleBook(read))['retention-years'], today);
  const kindOf = (code: string) => {
    const years = rule.value.find((kind) => kind.code === code)?.years ?? null;
    return { years, before: years === null ? null : addMonths(today, -12 * years) };
  };
  const [role, formation] = [kindOf('role'), kindOf('formation')];
  const scans = await pastScans(read, rule.value, today);
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
    backupMonths: await backupMonths(folders, today),
    scans: {
      kinds: RETENTION_KINDS.filter(({ code }) => SCAN_CODES.includes(code)).map(({ code, name }) => ({
        code,
        name,
        years: rule.value.find((kind) => kind.code === code)?.years ?? null,
        past: scans.filter((scan) => scan.kind === code).length,
      })),
      total: scans.length,
      rows: scans.slice(0, limit),
    },
  };
}
