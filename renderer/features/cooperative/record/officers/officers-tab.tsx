import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { ROLE_ORGANS } from '#rules/cooperative/register-field.ts';
import { useMay } from '../../../../lib/session/session.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { FounderSection } from './founder-section.tsx';
import { PersonPanel } from './person-panel.tsx';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';
import type { Role } from './role-entry.ts';
import { RowButtons, TabHead } from '../parts/tab-head.tsx';
import { TabSaved, type TabOutcome } from '../parts/tab-saved.tsx';
import { termWords } from './term.ts';

const { officers: text, actions, none } = recordTabsText;

type Open =
  | { readonly kind: 'edit'; readonly role: Role | null }
  | { readonly kind: 'remove'; readonly role: Role }
  | { readonly kind: 'person'; readonly personId: string };

interface RoleTableProps {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly onOpen: (open: Open) => void;
}

function RoleTable({ label, roles, onOpen }: RoleTableProps) {
  const { columns } = text;
  const may = useMay();
  const inOrder = ROLE_ORGANS.flatMap((organ) => roles.filter((role) => role.organ === organ));
  return (
    <div className={css.table}>
      <SmallTable
        label={label}
        headers={[
          columns.organ,
          columns.position,
          columns.name,
          columns.nikKtp,
          columns.phone,
          columns.term,
          actions,
        ]}
        rows={inOrder.map((role) => ({
          key: role.id,
          cells: [
            text.organs[role.organ],
            role.position,
            may('person.get') ? (
              <button
                key="name"
                type="button"
                className={`${css.link ?? ''} ${css.cell ?? ''}`}
                title={text.openPerson(role.name)}
                onClick={() => onOpen({ kind: 'person', personId: role.personId })}
              >
                {role.name}
              </button>
            ) : (
              role.name
            ),
            role.nikKtp || none,
            role.phone || none,
            <span key="term" className={css.term}>
              {termWords(role)}
            </span>,
            <RowButtons
              removes="role.remove"
              edits="role.save"
              key="buttons"
              what={text.removed(role.name, role.position)}
              onEdit={() => onOpen({ kind: 'edit', role })}
              onRemove={() => onOpen({ kind: 'remove', role })}
            />,
          ],
        }))}
      />
    </div>
  );
}

/** Who serves now and who served, each person a record of its own. */
export function OfficersTab({ record }: { readonly record: CooperativeRecord }) {
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState<TabOutcome | null>(null);
  const remove = useCommand('role.remove');
  const close = () => {
    setOpen(null);
    remove.reset();
  };
  const current = record.roles.filter((role) => role.isCurrent);
  const former = record.roles.filter((role) => !role.isCurrent);
  return (
    <>
      <TabHead
        asks="role.save"
        title={text.current}
        addLabel={text.add}
        name="officers.add"
        onAdd={() => setOpen({ kind: 'edit', role: null })}
      />
      <TabSaved outcome={outcome} />
      {current.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <RoleTable label={text.current} roles={current} onOpen={setOpen} />
      )}
      {former.length > 0 && (
        <>
          <h2 className={css.part}>{text.former}</h2>
          <RoleTable label={text.former} roles={former} onOpen={setOpen} />
        </>
      )}
      <FounderSection
        cooperativeId={record.id}
        onOpenPerson={(personId) => setOpen({ kind: 'person', personId })}
      />
      {open?.kind === 'edit' && (
        <RoleDialog
          cooperativeId={record.id}
          updatedAt={record.updatedAt}
          role={open.role}
          onSaved={setOutcome}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog
          what={text.removed(open.role.name, open.role.position)}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) =>
            remove.mutate(
              { id: open.role.id, reason },
              {
                onSuccess: ({ batchId }) => {
                  const { name, position } = open.role;
                  setOutcome({ what: text.removed(name, position), isRemoved: true, batchId, warnings: [] });
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
      <PersonPanel personId={open?.kind === 'person' ? open.personId : null} onClose={close} />
    </>
  );
}
