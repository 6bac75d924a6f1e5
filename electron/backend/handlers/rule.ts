import type { ruleContract } from '#contract/rule.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { addVersion } from '../rule/add-version.ts';
import { listVersions } from '../rule/list-versions.ts';

export const ruleHandlers = {
  'rule.list': async (_input, { read, today }) => {
    await requireOffice(read);
    return listVersions(read, today);
  },
  'rule.addVersion': addVersion,
} as const satisfies Handlers<keyof typeof ruleContract>;
