import type { ruleBookContract } from '#contract/rule-book.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { addVersion } from './add-version.ts';
import { listVersions } from './list-versions.ts';

export const ruleBookHandlers = {
  'rule.list': async (_input, { read, today }) => {
    await requireOffice(read);
    return listVersions(read, today);
  },
  'rule.addVersion': addVersion,
} as const satisfies Handlers<keyof typeof ruleBookContract>;
