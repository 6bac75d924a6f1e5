import { Button, Group } from '@mantine/core';
import type { ListedAccount } from '#contract/account.ts';
import { ROLE_NAMES } from '#rules/account/role.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { instantLine, localDayOf } from '../../../lib/instant.ts';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { accountText as text } from '../../../text/account/account.ts';

export type AccountAct = 'change' | 'reset' | 'handover' | 'close' | 'reopen';

interface AccountListProps {
  readonly accounts: readonly ListedAccount[];
  /** Who looks at the list. */
  readonly ownId: string | null;
  readonly onAct: (act: AccountAct, account: ListedAccount) => void;
}

const dayText = (instant: string): string => {
  const day = localDayOf(instant);
  return day === undefined ? '' : formatShortDate(day);
};

function stateOf({ closedAt, isOpen, daysLeft, mustChange }: ListedAccount): string {
  if (closedAt !== null) return text.closedOn(dayText(closedAt));
  if (!isOpen) return text.ended;
  if (mustChange) return text.waiting;
  return daysLeft === null || daysLeft > 60 ? text.active : text.endsIn(daysLeft);
}

function lastOf({ id, lastLoginAt }: ListedAccount, ownId: string | null): string {
  if (id === ownId) return text.here;
  return lastLoginAt === null ? text.neverIn : text.lastIn(instantLine(lastLoginAt));
}

/** Everybody who has or had an account; those who left stay with their names. */
export function AccountList({ accounts, ownId, onAct }: AccountListProps) {
  const { columns } = text;
  const button = (act: AccountAct, account: ListedAccount, label: string, whole: string) => (
    <Button
      key={act}
      size="compact-sm"
      variant={act === 'close' ? 'subtle' : 'default'}
      {...(act === 'close' ? { color: 'red' } : {})}
      aria-label={whole}
      onClick={() => onAct(act, account)}
    >
      {label}
    </Button>
  );
  return (
    <SmallTable
      label={text.list}
      headers={[columns.name, columns.role, columns.period, columns.state, columns.actions]}
      rows={accounts.map((one) => ({
        key: one.id,
        cells: [
          <>
            {one.name}
            <br />
            <small>{text.entersAs(one.login)}</small>
          </>,
          ROLE_NAMES[one.role],
          <>
            {text.since(dayText(one.createdAt))}
            <br />
            <small>{one.endsOn === null ? text.noEnd : text.until(formatShortDate(one.endsOn))}</small>
          </>,
          <>
            {stateOf(one)}
            <br />
            <small>{lastOf(one, ownId)}</small>
          </>,
          <Group key="actions" gap="xs">
            {one.closedAt === null ? (
              <>
                {button('change', one, text.change, text.changeOf(one.name))}
                {one.id !== ownId && button('reset', one, text.reset, text.resetOf(one.name))}
                {button('handover', one, text.handover, text.handoverOf(one.name))}
                {button('close', one, text.close, text.closeOf(one.name))}
              </>
            ) : (
              <>
                {button('reopen', one, text.reopen, text.reopenOf(one.name))}
                {button('handover', one, text.handover, text.handoverOf(one.name))}
              </>
            )}
          </Group>,
        ],
      }))}
    />
  );
}
