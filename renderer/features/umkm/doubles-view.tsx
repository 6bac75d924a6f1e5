import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UmkmDoubleLine } from '#contract/umkm/history.ts';
import type { UmkmListLine } from '#contract/umkm/shapes.ts';
import { instantLine } from '../../lib/instant.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import { umkmWorkText } from '../../text/umkm/work.ts';
import { placeText, scaleText } from './umkm-columns.tsx';
import css from './umkm.module.css';
import type { useUmkmActs } from './use-umkm-acts.ts';

const { doubles: text } = umkmWorkText;

const keyOf = ({ first, second }: UmkmDoubleLine): string => `${first.id} ${second.id}`;
const whyText = ({ isSameName, isSameOwner }: UmkmDoubleLine): string =>
  [...(isSameName ? [text.why.name] : []), ...(isSameOwner ? [text.why.owner] : [])].join(', ');

const COLUMNS: readonly Column<UmkmDoubleLine>[] = [
  {
    key: 'pair',
    header: text.columns.pair,
    width: 'minmax(14rem, 2fr)',
    render: ({ first, second }) => (
      <span className={css.two}>
        <span>{first.name}</span>
        <span>{second.name}</span>
      </span>
    ),
    textOf: ({ first, second }) => `${first.name}, ${second.name}`,
  },
  { key: 'why', header: text.columns.why, width: 'minmax(10rem, 1fr)', render: whyText, textOf: whyText },
];

/** One of the pair, in a few lines. */
function Half({ line }: { readonly line: UmkmListLine }) {
  const said = [line.ownerName || umkmText.noOwner, placeText(line), line.sectorText, scaleText(line)];
  return (
    <section>
      <h3>{line.name}</h3>
      <p>{[...said, text.products(line.products)].filter(Boolean).join(', ')}</p>
    </section>
  );
}

interface DoublesViewProps {
  readonly acts: ReturnType<typeof useUmkmActs>;
  readonly onOpen: (id: string) => void;
}

/** Businesses that may be written down twice: joined, or told apart for good. */
export function DoublesView({ acts, onOpen }: DoublesViewProps) {
  const found = useRequest('umkm.doubles', { limit: 100 });
  const merges = useRequest('umkm.merges', {});
  const merge = useCommand('umkm.merge');
  const undo = useCommand('umkm.undoMerge');
  const dismiss = useCommand('umkm.dismissDouble');
  const [openKey, setOpenKey] = useState<string>();
  const [isDismissing, setDismissing] = useState(false);
  const isOver = !useHasRoom();
  const pairs = found.data?.pairs ?? [];
  const open = pairs.find((pair) => keyOf(pair) === openKey) ?? pairs[0];
  const takeBack = (mergeId: string) => undo.mutate({ mergeId }, { onSuccess: () => acts.say(text.undone) });
  const join = (kept: UmkmListLine, removed: UmkmListLine) =>
    merge.mutate(
      { keptId: kept.id, removedId: removed.id },
      {
        onSuccess: ({ mergeId, products }) =>
          acts.say(text.merged(kept.name, products), () => takeBack(mergeId)),
      },
    );
  return (
    <div className={css.body}>
      <ErrorNotice error={found.error ?? merges.error ?? merge.error ?? undo.error} />
      <div className={css.split}>
        <div className={css.main}>
          <DataTable
            isWrapping
            label={text.table}
            columns={COLUMNS}
            rowCount={pairs.length}
            rowAt={(at) => pairs[at]}
            keyOf={keyOf}
            selectedKey={open && keyOf(open)}
            onOpen={(pair) => setOpenKey(keyOf(pair))}
            empty={found.data && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
          />
        </div>
        {open && (
          <SidePanel title={text.columns.pair} about={whyText(open)} isOver={isOver}>
            <div className={css.panel}>
              <Half line={open.first} />
              <Half line={open.second} />
              <p className={css.small}>{text.keepHint}</p>
              {open.first.name === open.second.name && (
                <p className={css.small}>{text.both(open.first.name)}</p>
              )}
              <div className={css.buttons}>
                <Offered asks="umkm.merge">
                  <Button
                    variant="default"
                    size="compact-md"
                    loading={merge.isPending}
                    onClick={() => join(open.first, open.second)}
                  >
                    {text.keep(open.first.name)}
                  </Button>
                  {open.first.name !== open.second.name && (
                    <Button
                      variant="default"
                      size="compact-md"
                      loading={merge.isPending}
                      onClick={() => join(open.second, open.first)}
                    >
                      {text.keep(open.second.name)}
                    </Button>
                  )}
                </Offered>
                <Offered asks="umkm.dismissDouble">
                  <Button variant="default" size="compact-md" onClick={() => setDismissing(true)}>
                    {text.dismiss}
                  </Button>
                </Offered>
                {[open.first, open.second].map((line) => (
                  <Button key={line.id} variant="subtle" size="compact-sm" onClick={() => onOpen(line.id)}>
                    {`${umkmText.product.openUmkm}: ${line.name}`}
                  </Button>
                ))}
              </div>
            </div>
          </SidePanel>
        )}
      </div>
      <div className={css.bar}>
        <span className={css.told}>
          {[text.count(pairs.length), ...(found.data?.isMore === true ? [text.isMore] : [])].join('. ')}
        </span>
      </div>
      {merges.data && merges.data.length > 0 && (
        <details className={css.pile}>
          <summary>{text.merges}</summary>
          <ul aria-label={text.merges}>
            {merges.data.map(({ id, keptName, removedName, at, who }) => (
              <li key={id}>
                {text.line(removedName, keptName, instantLine(at), who)}{' '}
                <Offered asks="umkm.undoMerge">
                  <Button variant="subtle" size="compact-sm" onClick={() => takeBack(id)}>
                    {text.undo}
                  </Button>
                </Offered>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isDismissing && open && (
        <ReasonDialog
          title={text.dismissTitle}
          saveLabel={text.dismissSave}
          isBusy={dismiss.isPending}
          error={dismiss.error}
          onSave={(reason) =>
            dismiss.mutate(
              { firstId: open.first.id, secondId: open.second.id, reason },
              {
                onSuccess: () => {
                  setDismissing(false);
                  acts.say(text.dismissed);
                },
              },
            )
          }
          onClose={() => setDismissing(false)}
        >
          <p>{`${open.first.name}, ${open.second.name}`}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
