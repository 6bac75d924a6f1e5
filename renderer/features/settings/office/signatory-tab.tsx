import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Office, Signatory } from '#contract/office.ts';
import { formatNip } from '#rules/cooperative/civil-servant-number.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { signatoryName } from '#rules/cooperative/signatory.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../../lib/form-flow.ts';
import { governmentLineOf } from '../../../lib/government-line.ts';
import {
  emptySignatory,
  entryOf,
  nested,
  readSignatory,
  type SignatoryEntry,
} from '../../../lib/signatory-form.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { SignatoryFields } from '../../../parts/field/signatory-fields.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { officeText } from '../../../text/settings/office.ts';
import { settingsText } from '../../../text/settings/settings.ts';
import css from '../parts/settings.module.css';
import { SignatoryEdit } from './signatory-edit.tsx';

const FIELDS = [
  'position',
  'frontTitle',
  'name',
  'backTitle',
  'rank',
  'nip',
  'onBehalfOf',
  'throughPosition',
  'startsOn',
  'endsOn',
];
const ORDER = FIELDS.map((field) => `signatory.${field}`);

interface RowActions {
  readonly onEdit: (signatory: Signatory) => void;
  readonly onDelete: (signatory: Signatory) => void;
}

function positionOf({ prefix, position, onBehalfOf, throughPosition }: Signatory): string {
  const own = [prefix, position].filter(Boolean).join(' ');
  if (onBehalfOf === '') return own;
  return [`a.n. ${onBehalfOf}`, throughPosition && `${throughPosition}, u.b.`, own]
    .filter(Boolean)
    .join(', ');
}

function rowOf(signatory: Signatory, { onEdit, onDelete }: RowActions) {
  const end = signatory.endsOn ? formatShortDate(signatory.endsOn) : officeText.stillInOffice;
  const name = signatoryName(signatory);
  return {
    key: signatory.id,
    cells: [
      name,
      positionOf(signatory),
      <span key="nip" className={css.whole}>
        {formatNip(signatory.nip) || '-'}
      </span>,
      `${formatShortDate(signatory.startsOn)} - ${end}`,
      <Group key="actions" gap="xs" wrap="nowrap">
        <Offered asks="office.updateSignatory">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={settingsText.editSignatoryOf(name)}
            onClick={() => onEdit(signatory)}
          >
            {settingsText.editSignatory}
          </Button>
        </Offered>
        <Offered asks="office.deleteSignatory">
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            aria-label={settingsText.deleteSignatoryOf(name)}
            onClick={() => onDelete(signatory)}
          >
            {settingsText.deleteSignatory}
          </Button>
        </Offered>
      </Group>,
    ],
  };
}

/** Who signed and signs, each with the days in office; several positions run side by side. */
export function SignatoryTab({ office }: { readonly office: Office }) {
  const [entry, setEntry] = useState<SignatoryEntry>(emptySignatory(office.name));
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [edited, setEdited] = useState<Signatory>();
  const [deleted, setDeleted] = useState<Signatory>();
  const [added, setAdded] = useState<Signatory>();
  const add = useCommand('office.addSignatory');
  const remove = useCommand('office.deleteSignatory');
  const today = useToday();
  const refuse = (found: Faults) => {
    setFaults(found);
    const first = firstFault(found, ORDER);
    if (first !== undefined) focusField(first);
  };
  const save = () => {
    const read = readSignatory(entry);
    if (!read.ok) {
      refuse(nested(read.faults));
      return;
    }
    add.mutate(read.input, {
      onSuccess: ({ signatories }) => {
        setAdded(signatories.find(({ id }) => office.signatories.every((known) => known.id !== id)));
        setEntry(emptySignatory(office.name));
      },
      onError: (error) => refuse(nested(faultsOf(error))),
    });
  };
  const closeDelete = () => {
    remove.reset();
    setDeleted(undefined);
  };
  const { signatoryColumns: headers } = settingsText;
  return (
    <div onKeyDownCapture={enterGoesOn}>
      <FormGroup title={settingsText.signatories} hint={settingsText.signatoriesHint}>
        {added && <Notice kind="ok" title={settingsText.signatoryAdded(signatoryName(added))} />}
        {office.signatories.length === 0 ? (
          <p>{settingsText.noSignatories}</p>
        ) : (
          <SmallTable
            label={settingsText.signatories}
            headers={[headers.name, headers.position, headers.nip, headers.period, headers.actions]}
            rows={office.signatories.map((one) => ({
              ...rowOf(one, { onEdit: setEdited, onDelete: setDeleted }),
              isNew: one.id === added?.id,
            }))}
          />
        )}
      </FormGroup>
      <ErrorNotice error={add.error?.details.faults ? null : add.error} />
      <FormGroup title={settingsText.addSignatory}>
        <SignatoryFields
          entry={entry}
          faults={faults}
          today={today}
          isFull
          governmentLine={governmentLineOf(office)}
          onChange={(field, text) => {
            setEntry((now) => ({ ...now, [field]: text }));
            setFaults((now) => withoutFault(now, `signatory.${field}`));
          }}
        />
      </FormGroup>
      <div className={css.actions}>
        <Offered asks="office.addSignatory">
          <ShortcutButton shortcut="Ctrl+S" loading={add.isPending} onPress={save}>
            {settingsText.addSignatory}
          </ShortcutButton>
        </Offered>
      </div>
      {edited && (
        <SignatoryEdit
          id={edited.id}
          name={signatoryName(edited)}
          updatedAt={edited.updatedAt}
          start={entryOf(edited)}
          onClose={() => setEdited(undefined)}
        />
      )}
      {deleted && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={settingsText.deleteTitle(signatoryName(deleted))}
          confirmLabel={settingsText.deleteSignatory}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate({ id: deleted.id }, { onSuccess: closeDelete })}
          onClose={closeDelete}
        >
          <p>{settingsText.deleteWhat}</p>
          <ErrorNotice error={remove.error} />
        </ConfirmDialog>
      )}
    </div>
  );
}
