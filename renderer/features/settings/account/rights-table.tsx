import { accessOf } from '#contract/access/index.ts';
import type { RequestName } from '#contract/index.ts';
import { ROLE_NAMES, ROLES } from '#rules/account/role.ts';
import type { Role } from '#rules/account/role.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { accountText as text } from '../../../text/account/account.ts';

/** One request stands for each line: the table says what the backend decides, and cannot say anything else. */
const LINES: readonly (readonly [label: string, request: RequestName, input?: unknown])[] = [
  [text.right.read, 'cooperative.get'],
  [text.right.write, 'consultation.record'],
  [text.right.paper, 'letter.finalise'],
  [text.right.decide, 'award.confirm'],
  [text.right.number, 'number.reveal', { kind: 'person.nikKtp' }],
  [text.right.export, 'cooperative.export'],
  [text.right.manage, 'account.list'],
];

function word(role: Role, request: RequestName, input: unknown): string {
  const { allow } = accessOf(request, input);
  if (typeof allow !== 'string' && !allow.includes(role)) return text.no;
  return role === 'companion' ? text.own : text.yes;
}

export function RightsTable() {
  return (
    <FormGroup title={text.rights}>
      <SmallTable
        label={text.rights}
        headers={[' ', ...ROLES.map((role) => ROLE_NAMES[role])]}
        rows={LINES.map(([label, request, input = {}]) => ({
          key: label,
          cells: [label, ...ROLES.map((role) => word(role, request, input))],
        }))}
      />
    </FormGroup>
  );
}
