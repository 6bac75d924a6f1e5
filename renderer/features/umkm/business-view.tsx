import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ProductLine } from '#contract/umkm/shapes.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PlaceOf } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { request } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { umkmText as text } from '../../text/umkm/umkm.ts';
import { ChangesDialog } from './changes-dialog.tsx';
import { EVERYTHING, umkmFilter, type ShownFilter } from './umkm-filter.ts';
import { ExportButton } from './export-button.tsx';
import { LicenceSection } from './licence/licence-section.tsx';
import { ForgetOwner } from './forget-owner.tsx';
import { ProductHalal } from './halal/product-halal.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { StatusDialog } from './status-dialog.tsx';
import { UMKM_COLUMNS } from './umkm-columns.tsx';
import { UmkmDialog, type SavedUmkm } from './umkm-dialog.tsx';
import { UmkmPanel, type UmkmAct } from './umkm-panel.tsx';
import css from './umkm.module.css';
import type { useUmkmActs } from './use-umkm-acts.ts';

type Open = Exclude<UmkmAct, 'restore'> | ProductLine;

interface BusinessViewProps {
  readonly place: PlaceOf<'umkm'>;
  readonly today: PlainDate;
  readonly acts: ReturnType<typeof useUmkmActs>;
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly onCreate: () => void;
  readonly onSaved: (saved: SavedUmkm) => void;
  /** What looks unusual about something that was saved beside the business. */
  readonly onWarned: (warnings: readonly Reason[]) => void;
}

/** The register with its filters, and one business beside it. */
export function BusinessView(props: BusinessViewProps) {
  const { place, today, acts, chosenId, onChoose, onCreate, onSaved, onWarned } = props;
  // Opened on words or one cooperative, everything else counts again.
  const isAsked = place.cooperativeId !== undefined || place.text !== undefined;
  const [shown, setShown] = useRemembered<ShownFilter>(
    'umkm.filter',
    EVERYTHING,
    isAsked ? EVERYTHING : undefined,
  );
  const [cooperativeId, setCooperativeId] = useState(place.cooperativeId ?? null);
  const [typed, setTyped] = useRemembered('umkm.words', '', isAsked ? (place.text ?? '') : undefined);
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [open, setOpen] = useState<Open>();
  const choices = useRequest('umkm.choices', {});
  const asked = { ...shown, cooperativeId, text: words };
  const head = useRequest('umkm.count', asked);
  const rows = usePagedRows({
    key: ['umkm.list', asked],
    total: head.isPlaceholderData ? undefined : head.data?.total,
    read: (page) => request('umkm.list', { ...asked, ...page }),
  });
  const found = useRequest('umkm.get', { id: chosenId ?? '' }, { isEnabled: chosenId !== undefined });
  const record = found.data?.id === chosenId ? found.data : undefined;
  const remove = useCommand('umkm.remove');
  const removeProduct = useCommand('product.remove');
  const [halal, setHalal] = useState<ProductLine>();
  const [leaving, setLeaving] = useState<ProductLine>();
  const close = () => setOpen(undefined);
  const filter = umkmFilter({
    shown,
    words: typed,
    cooperativeId,
    choices: choices.data,
    onChange: (part) => setShown({ ...shown, ...part }),
    onWords: setTyped,
    onAll: () => setCooperativeId(null),
  });
  return (
    <div className={css.body}>
      <ErrorNotice error={rows.error ?? head.error ?? choices.error ?? found.error} />
      <ListFilter {...filter} />
      <div className={css.split}>
        <div className={css.main}>
          <DataTable
            isWrapping
            label={text.table}
            columns={UMKM_COLUMNS}
            rowCount={rows.rowCount}
            rowAt={rows.rowAt}
            onRange={rows.onRange}
            keyOf={(row) => row.id}
            selectedKey={chosenId}
            onOpen={({ id }) => onChoose(id)}
            listKey={JSON.stringify(asked)}
            empty={
              !rows.isReading && (
                <EmptyList
                  filter={filter}
                  title={text.emptyTitle}
                  action={
                    <Offered asks="umkm.record">
                      <Button variant="default" onClick={onCreate}>
                        {text.createFirst}
                      </Button>
                    </Offered>
                  }
                >
                  {text.empty}
                </EmptyList>
              )
            }
          />
        </div>
        {record && (
          <UmkmPanel
            key={record.id}
            record={record}
            onAct={(act) => (act === 'restore' ? acts.bringBack(record) : setOpen(act))}
            onProduct={setOpen}
            licences={
              <LicenceSection
                record={record}
                today={today}
                acts={{
                  licenceSaved: (saved) => {
                    onWarned(saved.warnings);
                    acts.licenceSaved(saved);
                  },
                  licenceRemoved: acts.licenceRemoved,
                }}
              />
            }
            onHalal={setHalal}
            onClose={() => onChoose(undefined)}
          />
        )}
      </div>
      <div className={css.bar}>
        <span className={css.told}>{head.data && text.count(head.data.total)}</span>
        <Checkbox
          label={text.filter.removed}
          checked={shown.isRemoved}
          onChange={(event) => setShown({ ...shown, isRemoved: event.currentTarget.checked })}
        />
        <ExportButton filter={asked} />
      </div>
      {record && open === 'correct' && <UmkmDialog record={record} onSaved={onSaved} onClose={close} />}
      {record && open === 'forget' && (
        <ForgetOwner record={record} onForgotten={() => acts.say(text.forgotten)} onClose={close} />
      )}
      {record && open === 'changes' && (
        <ChangesDialog umkmId={record.id} onUndone={(sentence) => acts.say(sentence)} onClose={close} />
      )}
      {record && open === 'status' && (
        <StatusDialog
          record={record}
          today={today}
          onSaved={(entryId) => acts.statusSaved(record, entryId)}
          onClose={close}
        />
      )}
      {record && (open === 'addProduct' || typeof open === 'object') && !leaving && (
        <ProductDialog
          umkmId={record.id}
          product={typeof open === 'object' ? open : undefined}
          onSaved={({ isNew, ...saved }) =>
            isNew ? acts.productRecorded(saved) : acts.say(text.productSaved(saved.name))
          }
          onRemove={setLeaving}
          onClose={close}
        />
      )}
      {halal && (
        <ProductHalal
          productId={halal.id}
          productName={halal.name}
          say={acts.say}
          onClose={() => setHalal(undefined)}
        />
      )}
      {record && open === 'remove' && (
        <ReasonDialog
          isDangerous
          title={text.panel.removeTitle(record.name)}
          saveLabel={text.panel.remove}
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: record.id, reason },
              {
                onSuccess: () => {
                  close();
                  onChoose(undefined);
                  acts.removed(record);
                },
              },
            )
          }
          onClose={close}
        >
          <p>{text.panel.removeWhat}</p>
        </ReasonDialog>
      )}
      {leaving && (
        <ReasonDialog
          isDangerous
          title={text.product.removeTitle(leaving.name)}
          saveLabel={text.product.remove}
          isBusy={removeProduct.isPending}
          error={removeProduct.error}
          onSave={(reason) =>
            removeProduct.mutate(
              { id: leaving.id, reason },
              {
                onSuccess: () => {
                  setLeaving(undefined);
                  close();
                  acts.productRemoved(leaving);
                },
              },
            )
          }
          onClose={() => setLeaving(undefined)}
        >
          <p>{text.product.removeWhat}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
