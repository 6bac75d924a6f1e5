import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { VillageRow } from '#contract/village.ts';
import {
  ACCOUNT_STATE_LABELS,
  ACCOUNT_STATES,
  BUILDING_STATE_LABELS,
  BUILDING_STATES,
  LAND_READINESS,
  LAND_READINESS_LABELS,
  LAND_STATUS_LABELS,
  LAND_STATUSES,
  VILLAGE_FIELD_LABELS as LABELS,
  VILLAGE_MODEL_LABELS,
  VILLAGE_MODELS,
} from '#rules/village/programme.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { enterGoesOn } from '../../lib/form-flow.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { VerdictList } from '../../parts/notice/verdict-row.tsx';
import { villageText as text } from '../../text/village/village.ts';
import { RegionChanges } from './region-changes.tsx';
import { CooperativeLink, FormationLink } from './link-fields.tsx';
import { readEntry, textsOf, type EntryField } from './village-entry.ts';
import css from './village.module.css';
import { VillageLog } from './village-log.tsx';
import { WorkPart } from './work/work-part.tsx';

const MODELS = choicesOf(VILLAGE_MODELS, VILLAGE_MODEL_LABELS);
const ACCOUNTS = choicesOf(ACCOUNT_STATES, ACCOUNT_STATE_LABELS);
const LANDS = choicesOf(LAND_STATUSES, LAND_STATUS_LABELS);
const READINESS = choicesOf(LAND_READINESS, LAND_READINESS_LABELS);
const BUILDINGS = choicesOf(BUILDING_STATES, BUILDING_STATE_LABELS);

/** Names the pattern proposes, what it is linked to, and what is to be looked at among its people. */
function VillageFacts({ row }: { readonly row: VillageRow }) {
  const { go } = useNavigation();
  const detail = useRequest('village.get', { code: row.code }).data;
  const own = detail?.village.code === row.code ? detail : undefined;
  const { cooperative, formation } = row;
  return (
    <div className={css.facts}>
      {own && (
        <p>
          {text.proposedName}: <strong>{own.proposedNames[0]}</strong>
          {own.isNameTaken && (
            <span className={css.quiet}>
              {' '}
              {text.nameTaken} {own.proposedNames[1]}
            </span>
          )}
        </p>
      )}
      {cooperative && (
        <p>
          {text.linkedCooperative}: {cooperative.name} {cooperative.isFound && `(${text.foundByName})`}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => go({ screen: 'record', id: cooperative.id })}
          >
            {text.openCooperative}
          </Button>
        </p>
      )}
      {formation && (
        <p>
          {text.linkedFormation}: {formation.name} {formation.isFound && `(${text.foundByName})`}{' '}
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => go({ screen: 'formation', id: formation.id })}
          >
            {text.openFormation}
          </Button>
        </p>
      )}
      {own && own.people.length > 0 && (
        <>
          <h3>{text.people}</h3>
          <VerdictList reasons={own.people} label={text.people} />
        </>
      )}
    </div>
  );
}

interface VillagePanelProps {
  readonly row: VillageRow;
  readonly onClose: () => void;
  /** What stands in the fields is no longer what is stored. */
  readonly onUndone: () => void;
}

/** What is known of one village: Enter goes on, Ctrl+S saves, only what changed is written. */
export function VillagePanel({ row, onClose, onUndone }: VillagePanelProps) {
  const today = useToday();
  const save = useCommand('village.save');
  const seen = useSeen(row.updatedAt);
  const [said, setSaid] = useState(false);
  const [linkId, setLinkId] = useState(row.facts.cooperativeId);
  const [fileId, setFileId] = useState(row.facts.formationId);
  const { entry, field, date, change, refuse, unplaced } = useEntry<EntryField>(
    'village',
    textsOf(row.facts),
  );
  const saveNow = () => {
    const { changes, faults } = readEntry(entry, row.facts);
    setSaid(false);
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    save.mutate(
      {
        code: row.code,
        expectedUpdatedAt: seen.at(),
        changes: {
          ...changes,
          ...(linkId === row.facts.cooperativeId ? {} : { cooperativeId: linkId }),
          ...(fileId === row.facts.formationId ? {} : { formationId: fileId }),
        },
      },
      {
        onSuccess: ({ updatedAt }) => {
          seen.move(updatedAt);
          setSaid(true);
        },
        onError: (error) =>
          refuse(
            Object.fromEntries(
              Object.entries(faultsOf(error)).map(([path, message]) => [
                path.replace('changes.', ''),
                message,
              ]),
            ),
          ),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A dialog over the panel keeps its own keys, although they pass through here.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    if (event.ctrlKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (!save.isPending) saveNow();
    } else if (event.key === 'Escape') onClose();
    else enterGoesOn(event);
  };
  const title = `${row.kind === 'desa' ? 'Desa' : 'Kelurahan'} ${row.name}`;
  return (
    <aside className={css.panel} aria-label={title} onKeyDownCapture={onKeyDown}>
      <h2>
        {title} <small>{row.districtName}</small>
      </h2>
      <div className={css.scroll}>
        <VillageFacts row={row} />
        <FormGroup title={text.groups.forming}>
          <CooperativeLink known={row.cooperative} value={linkId} onChange={setLinkId} />
          <FormationLink known={row.formation} value={fileId} onChange={setFileId} />
          <ChoiceField {...field('model')} label={LABELS.model} choices={MODELS} />
          <FieldRow>
            <DateField {...date('musdesusOn')} label={LABELS.musdesusOn} today={today} />
            <TextField {...field('minutesNumber')} label={LABELS.minutesNumber} />
          </FieldRow>
        </FormGroup>
        <FormGroup title={text.groups.legal}>
          <FieldRow>
            <TextField {...field('deedNumber')} label={LABELS.deedNumber} />
            <DateField {...date('deedOn')} label={LABELS.deedOn} today={today} />
          </FieldRow>
          <FieldRow>
            <TextField {...field('approvalNumber')} label={LABELS.approvalNumber} />
            <DateField {...date('approvalOn')} label={LABELS.approvalOn} today={today} />
          </FieldRow>
          <FieldRow>
            <TextField {...field('npwp')} label={LABELS.npwp} />
            <TextField {...field('nib')} label={LABELS.nib} />
          </FieldRow>
          <TextField {...field('nikKoperasi')} label={LABELS.nikKoperasi} />
          <FieldRow>
            <ChoiceField {...field('accountState')} label={LABELS.accountState} choices={ACCOUNTS} />
            <DateField {...date('accountOn')} label={LABELS.accountOn} today={today} />
          </FieldRow>
        </FormGroup>
        <FormGroup title={text.groups.place}>
          <FieldRow>
            <TextField {...field('landArea')} label={LABELS.landArea} />
            <ChoiceField {...field('landStatus')} label={LABELS.landStatus} choices={LANDS} />
          </FieldRow>
          <FieldRow>
            <ChoiceField {...field('landReadiness')} label={LABELS.landReadiness} choices={READINESS} />
            <ChoiceField {...field('buildingState')} label={LABELS.buildingState} choices={BUILDINGS} />
          </FieldRow>
        </FormGroup>
        <FormGroup title={text.groups.people}>
          <FieldRow>
            <TextField {...field('headName')} label={LABELS.headName} />
            <TextField {...field('enterpriseName')} label={LABELS.enterpriseName} />
          </FieldRow>
          <TextField {...field('note')} label={LABELS.note} />
        </FormGroup>
        <WorkPart code={row.code} />
        <RegionChanges row={row} onChanged={onClose} />
        <VillageLog code={row.code} onUndone={onUndone} />
      </div>
      <div className={css.foot}>
        <ErrorNotice
          error={unplaced(save.error)}
          conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
        />
        <span aria-live="polite">{said && text.saved}</span>
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
        <Offered asks="village.save">
          <Button title="Ctrl+S" loading={save.isPending} onClick={saveNow}>
            {text.save}
          </Button>
        </Offered>
      </div>
    </aside>
  );
}
