import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listFieldOfficers } from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { listVillages } from '#db/queries/village/village.ts';
import { isOnDuty } from '#rules/coaching/officer.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { averageLoad, checkLoad } from '#rules/village/work/load.ts';
import { requireOffice } from '../../office/require-office.ts';
import { readRuleBook } from '../../office/rule-book.ts';

/** Codes of the rule `field-officer-roles`: what an office calls them may change, the codes stay. */
const ASSISTANT = 'business-assistant';
const MANAGER = 'pmo';

/** A village lies in an area that is itself, its kecamatan or its regency. */
const isWithin = (code: string, areas: readonly string[]): boolean =>
  areas.some((area) => code === area || code.startsWith(`${area}.`));

interface OnDuty {
  readonly assistants: readonly FieldOfficer[];
  readonly managers: readonly FieldOfficer[];
}

async function listOnDuty(read: ReadHandle, today: PlainDate): Promise<OnDuty> {
  const officers = (await listFieldOfficers(read)).filter((officer) => isOnDuty(officer, today));
  const ofRole = (role: string) => officers.filter((one) => one.role === role);
  return { assistants: ofRole(ASSISTANT), managers: ofRole(MANAGER) };
}

const named = ({ id, name }: FieldOfficer) => ({ id, name });

/** Who looks after one village today. A manager whose areas are not written down is there for the whole region. */
export async function attendantsOf(
  read: ReadHandle,
  code: string,
  today: PlainDate,
): Promise<OutputOf<'village.work'>['attendants']> {
  const { assistants, managers } = await listOnDuty(read, today);
  return {
    assistants: assistants.filter(({ areas }) => isWithin(code, areas)).map(named),
    managers: managers.filter(({ areas }) => areas.length === 0 || isWithin(code, areas)).map(named),
  };
}

/** How many village cooperatives each Business Assistant on duty looks after, by the areas written down of them. */
export async function assistantsAnswer(
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'village.assistants'>> {
  const office = await requireOffice(read);
  const codes = (await listVillages(read, office.regionCode)).map(({ code }) => code);
  const { assistants, managers } = await listOnDuty(read, today);
  const rule = ruleOn((await readRuleBook(read))['village-assistant-load'], today);
  return {
    rows: assistants.map(({ id, name, areas }) => {
      const villages = codes.filter((code) => isWithin(code, areas)).length;
      return { id, name, villages, reasons: checkLoad(name, villages, rule) };
    }),
    managers: managers.map(named),
    villages: codes.length,
    unattended: codes.filter((code) => !assistants.some(({ areas }) => isWithin(code, areas))).length,
    average: averageLoad(codes.length, assistants.length),
  };
}
