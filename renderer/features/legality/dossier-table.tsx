import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { DossierLine } from '#contract/legality.ts';
import { DISSOLUTION_STEP_LABELS } from '#rules/legality/dissolution-notice.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { noticePhase, type NoticePhase } from '#rules/legality/notice-phase.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { VERIFICATION_LABELS } from '#rules/cooperative/register-field.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useCommand } from '../../lib/use-command.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { type Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { legalityText as text } from '../../text/legality.ts';
import { DossierDialog } from './dossier-dialog.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import css from './legality.module.css';

const missing = ({ lacks }: DossierLine) => lacks.map((step) => DISSOLUTION_STEP_LABELS[step]).join(', ');
function noticeText({ notice }: DossierLine): string {
  if (!notice) return text.noNotice;
  const until = formatShortDate(notice.endsOn);
  return notice.isOver ? text.noticeOver(until) : text.noticeLeft(notice.daysLeft, until);
}
const { dossierColumns } = text;
const COLUMNS: readonly Column<DossierLine>[] = [
  {
    key: 'cooperative',
    header: dossierColumns.cooperative,
    width: 'minmax(14rem, 1fr)',
    render: (row) => row.cooperativeName,
    textOf: (row) => row.cooperativeName,
  },
  { key: 'district', header: dossierColumns.district, width: '9rem', render: (row) => row.districtName },
  {
    key: 'verification',
    header: dossierColumns.verification,
    width: '9rem',
    render: (row) => (row.verification ? VERIFICATION_LABELS[row.verification] : text.notVisited),
  },
  { key: 'notice', header: dossierColumns.notice, width: '13rem', render: noticeText },
  {
    key: 'missing',
    header: dossierColumns.missing,
    width: 'minmax(12rem, 1fr)',
    render: (row) =>
      row.lacks.length === 0 ? <MarkedWord kind="ok">{text.complete}</MarkedWord> : missing(row),
    textOf: missing,
  },
];

const NOTICES = (['running', 'over'] as const).map((value) => ({ value, label: text.noticePhases[value] }));

interface DossierTableProps {
  readonly dossiers: OutputOf<'dissolution.list'> | undefined;
  /** The notices asked for when the screen was opened. */
  readonly notice: NoticePhase | undefined;
  readonly onCreate: () => void;
  readonly onPrint: (id: string) => void;
}

/** Every dossier with its countdown and what it lacks; the outcomes of the visits add up to their number. */
export function DossierTable({ dossiers, notice, onCreate, onPrint }: DossierTableProps) {
  const { go } = useNavigation();
  const [chosenId, setChosen] = useState<string>();
  const [open, setOpen] = useState<'edit' | 'evidence' | 'remove' | null>(null);
  const remove = useCommand('dissolution.remove');
  const [phase, setPhase] = useRemembered<NoticePhase | null>('legality.notice', null, notice);
  const rows = (dossiers?.rows ?? []).filter((row) => phase === null || noticePhase(row) === phase);
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const close = () => {
    setOpen(null);
    remove.reset();
  };
  const outcomes = (dossiers?.outcomes ?? []).map(
    ({ outcome, dossiers: count }) =>
      `${formatInteger(count)} ${outcome === 'none' ? text.notVisited : VERIFICATION_LABELS[outcome]}`,
  );
  const filter = {
    parts: [
      pickOne({
        label: text.noticeFilter,
        any: text.anyNotice,
        options: NOTICES,
        value: phase,
        onChange: setPhase,
      }),
    ],
    onClear: () => setPhase(null),
  };
  return (
    <div className={css.column}>
      <ListFilter {...filter}>
        <span className={css.quiet}>{rows.length > 0 && phase === null && text.outcomes(outcomes)}</span>
        {chosen && (
          <span className={css.buttons}>
            <Button
              variant="default"
              onClick={() => go({ screen: 'record', id: chosen.cooperativeId, tab: 'legal' })}
            >
              {text.openCooperative}
            </Button>
            <Offered asks="dissolution.addScan">
              <Button variant="default" onClick={() => setOpen('evidence')}>
                {text.evidence(chosen.scans.length)}
              </Button>
            </Offered>
            <Offered asks="dissolution.save">
              <Button variant="default" onClick={() => setOpen('edit')}>
                {text.edit}
              </Button>
            </Offered>
            <Offered asks="dissolution.print">
              <Button variant="default" onClick={() => onPrint(chosen.id)}>
                {text.printDossier}
              </Button>
            </Offered>
            <Offered asks="dissolution.remove">
              <Button variant="subtle" color="red" onClick={() => setOpen('remove')}>
                {text.removeDossier}
              </Button>
            </Offered>
          </span>
        )}
      </ListFilter>
      <DataTable
        label={text.dossierTable}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={(row) => row.id}
        selectedKey={chosen?.id}
        onOpen={(row) => setChosen(row.id)}
        empty={
          dossiers && (
            <EmptyList
              filter={filter}
              title={text.dossierEmpty}
              action={
                <Offered asks="dissolution.save">
                  <Button variant="default" onClick={onCreate}>
                    {listFilterText.first}
                  </Button>
                </Offered>
              }
            >
              {text.dossierEmptyHint}
            </EmptyList>
          )
        }
      />
      <p className={css.quiet}>{text.statusHint}</p>
      {open === 'edit' && chosen && <DossierDialog dossier={chosen} onClose={close} />}
      {open === 'evidence' && chosen && <EvidenceDialog dossier={chosen} onClose={close} />}
      {open === 'remove' && chosen && (
        <ReasonDialog
          title={text.removeDossierTitle(chosen.cooperativeName)}
          saveLabel={text.removeDossier}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id: chosen.id, reason }, { onSuccess: close })}
          onClose={close}
        >
          <p>{text.removeDossierWhat}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
