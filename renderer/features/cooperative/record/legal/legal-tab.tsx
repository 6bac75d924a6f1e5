import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatShortDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import { legalEntityEra, LEGAL_ENTITY_ERA_LABELS } from '#rules/cooperative/legal-entity-number.ts';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { FormGroup } from '../../../../parts/field/form-group.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { AmendmentChecklist } from './amendment-checklist.tsx';
import { AmendmentDialog, type Amendment } from './amendment-dialog.tsx';
import { PermitSection } from './permit-section.tsx';
import css from '../parts/record.module.css';
import type { FieldPlace } from '../parts/record-place.ts';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RowButtons, TabHead } from '../parts/tab-head.tsx';
import { TabSaved, type TabOutcome } from '../parts/tab-saved.tsx';

const { legal: text, actions, none } = recordTabsText;

type Open =
  | { readonly kind: 'edit'; readonly amendment: Amendment | null }
  | { readonly kind: 'checklist'; readonly amendment: Amendment }
  | { readonly kind: 'remove'; readonly amendment: Amendment };

interface LegalTabProps {
  readonly record: CooperativeRecord;
  readonly onGo: (place: FieldPlace) => void;
}

function Founding({ record, onGo }: LegalTabProps) {
  const { legalEntityNumber: number, legalEntityOn } = record.fields;
  return (
    <FormGroup title={text.founding}>
      {number === '' ? (
        <p>{text.emptyFounding}</p>
      ) : (
        <dl className={css.facts}>
          <dt>{text.number}</dt>
          <dd>{number}</dd>
          <dt>{text.on}</dt>
          <dd>{legalEntityOn ? formatWeekdayDate(legalEntityOn) : none}</dd>
          <dt>{text.era}</dt>
          <dd>{LEGAL_ENTITY_ERA_LABELS[legalEntityEra(number)]}</dd>
        </dl>
      )}
      <span>
        <Button variant="default" onClick={() => onGo({ tab: 'identity', field: 'legalEntityNumber' })}>
          {text.editFounding}
        </Button>
      </span>
    </FormGroup>
  );
}

/** One founding, any number of amendments. */
export function LegalTab({ record, onGo }: LegalTabProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState<TabOutcome | null>(null);
  const remove = useCommand('cooperative.removeAmendment');
  const close = () => {
    setOpen(null);
    remove.reset();
  };
  const { columns } = text;
  return (
    <div>
      <Founding record={record} onGo={onGo} />
      <TabHead
        asks="cooperative.saveAmendment"
        title={text.amendments}
        addLabel={text.add}
        name="legal.add"
        onAdd={() => setOpen({ kind: 'edit', amendment: null })}
      />
      <TabSaved outcome={outcome} />
      {record.amendments.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={text.amendments}
            headers={[columns.number, columns.amendedOn, columns.subject, columns.note, actions]}
            rows={record.amendments.map((amendment) => ({
              key: amendment.id,
              cells: [
                amendment.number,
                amendment.amendedOn ? formatShortDate(amendment.amendedOn) : none,
                text.subjects[amendment.subject],
                amendment.note || none,
                <span key="buttons" className={css.buttons}>
                  <Offered asks="legality.saveAmendmentChecklist">
                    <Button
                      variant="subtle"
                      aria-label={text.checklistOf(amendment.number)}
                      onClick={() => setOpen({ kind: 'checklist', amendment })}
                    >
                      {text.checklist}
                    </Button>
                  </Offered>
                  <RowButtons
                    removes="cooperative.removeAmendment"
                    edits="cooperative.saveAmendment"
                    what={amendment.number}
                    onEdit={() => setOpen({ kind: 'edit', amendment })}
                    onRemove={() => setOpen({ kind: 'remove', amendment })}
                  />
                </span>,
              ],
            }))}
          />
        </div>
      )}
      <PermitSection cooperativeId={record.id} />
      {open?.kind === 'checklist' && <AmendmentChecklist amendment={open.amendment} onClose={close} />}
      {open?.kind === 'edit' && (
        <AmendmentDialog
          cooperativeId={record.id}
          updatedAt={record.updatedAt}
          amendment={open.amendment}
          onSaved={setOutcome}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog
          what={open.amendment.number}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) =>
            remove.mutate(
              { id: open.amendment.id, reason },
              {
                onSuccess: ({ batchId }) => {
                  const what = text.named(open.amendment.number);
                  setOutcome({ what, isRemoved: true, batchId, warnings: [] });
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
    </div>
  );
}
