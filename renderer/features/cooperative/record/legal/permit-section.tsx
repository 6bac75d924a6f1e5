import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PermitLine } from '#contract/legality.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { MarkedWord, type MarkKind } from '../../../../parts/notice/mark.tsx';
import { PermitForm } from '../../../../parts/field/permit-form.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RowButtons } from '../parts/tab-head.tsx';

const { legal: text, actions, none } = recordTabsText;
const MARKS: Readonly<Record<PermitLine['state'], MarkKind>> = {
  expired: 'refuse',
  soon: 'warning',
  later: 'ok',
  open: 'ok',
};

interface PermitEditorProps {
  readonly cooperativeId: string;
  readonly permit: PermitLine | null;
  readonly onClose: () => void;
}

function PermitEditor({ cooperativeId, permit, onClose }: PermitEditorProps) {
  const today = useToday();
  const kinds = useRequest('legality.choices', {}).data?.permitKinds ?? [];
  const save = useCommand('legality.savePermit');
  return (
    <PermitForm
      permit={permit}
      kinds={kinds.map(({ code, name }) => ({ value: code, label: name }))}
      today={today}
      isBusy={save.isPending}
      error={save.error}
      onSave={(facts, refuse) =>
        save.mutate(
          { ...facts, cooperativeId, id: permit?.id ?? null },
          { onSuccess: onClose, onError: refuse },
        )
      }
      onClose={onClose}
    />
  );
}

type Open =
  | { readonly kind: 'edit'; readonly permit: PermitLine | null }
  | { readonly kind: 'remove'; readonly permit: PermitLine };

/** The permits of the cooperative with how long they still hold. */
export function PermitSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const permits = useRequest('legality.listPermits', { cooperativeId }).data ?? [];
  const remove = useCommand('legality.removePermit');
  const [open, setOpen] = useState<Open | null>(null);
  const { permitColumns: columns } = text;
  const close = () => {
    setOpen(null);
    remove.reset();
  };
  return (
    <>
      <div className={css.head}>
        <h2>{text.permits}</h2>
        <span className={css.buttons}>
          <Button variant="default" onClick={() => go({ screen: 'legality', tab: 'watch' })}>
            {text.toLegality}
          </Button>
          <Offered asks="legality.savePermit">
            <Button variant="default" onClick={() => setOpen({ kind: 'edit', permit: null })}>
              {text.addPermit}
            </Button>
          </Offered>
        </span>
      </div>
      {permits.length === 0 ? (
        <p className={css.quiet}>{text.permitsEmpty}</p>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={text.permits}
            headers={[columns.kind, columns.number, columns.until, columns.state, actions]}
            rows={permits.map((permit) => ({
              key: permit.id,
              cells: [
                permit.kindName,
                permit.number || none,
                permit.expiresOn ? formatShortDate(permit.expiresOn) : text.permitsUnlimited,
                <MarkedWord key="state" kind={MARKS[permit.state]}>
                  {permit.stateText || text.permitsUnlimited}
                </MarkedWord>,
                <RowButtons
                  removes="legality.removePermit"
                  edits="legality.savePermit"
                  key="buttons"
                  what={permit.kindName}
                  onEdit={() => setOpen({ kind: 'edit', permit })}
                  onRemove={() => setOpen({ kind: 'remove', permit })}
                />,
              ],
            }))}
          />
        </div>
      )}
      {open?.kind === 'edit' && (
        <PermitEditor cooperativeId={cooperativeId} permit={open.permit} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog
          what={open.permit.kindName}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) => remove.mutate({ id: open.permit.id, reason }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}
