import { useState } from 'react';
import type { Office, Signatory } from '#contract/office.ts';
import { formatNip } from '#rules/civil-servant-number.ts';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../lib/form-flow.ts';
import { EMPTY_SIGNATORY, nested, readSignatory, type SignatoryEntry } from '../../lib/signatory-form.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FormGroup } from '../../parts/form-group.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { SignatoryFields } from '../../parts/signatory-fields.tsx';
import { SmallTable } from '../../parts/small-table.tsx';
import { officeText } from '../../text/office.ts';
import { settingsText } from '../../text/settings.ts';
import css from './settings.module.css';

const ORDER = ['position', 'name', 'rank', 'nip', 'startsOn', 'endsOn'].map((field) => `signatory.${field}`);

function rowOf(signatory: Signatory) {
  const end = signatory.endsOn ? formatShortDate(signatory.endsOn) : officeText.stillInOffice;
  return {
    key: signatory.id,
    cells: [
      signatory.name,
      [signatory.prefix, signatory.position].filter(Boolean).join(' '),
      formatNip(signatory.nip) || '-',
      `${formatShortDate(signatory.startsOn)} - ${end}`,
    ],
  };
}

/** Who signed and signs, each with the days in office. */
export function SignatoryTab({ office }: { readonly office: Office }) {
  const [entry, setEntry] = useState<SignatoryEntry>(EMPTY_SIGNATORY);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const add = useCommand('office.addSignatory');
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
      onSuccess: () => setEntry(EMPTY_SIGNATORY),
      onError: (error) => refuse(nested(faultsOf(error))),
    });
  };
  const { signatoryColumns: headers } = settingsText;
  return (
    <div onKeyDownCapture={enterGoesOn}>
      <FormGroup title={settingsText.signatories} hint={settingsText.signatoriesHint}>
        {office.signatories.length === 0 ? (
          <p>{settingsText.noSignatories}</p>
        ) : (
          <SmallTable
            label={settingsText.signatories}
            headers={[headers.name, headers.position, headers.nip, headers.period]}
            rows={office.signatories.map(rowOf)}
          />
        )}
      </FormGroup>
      <ErrorNotice error={add.error} />
      <FormGroup title={settingsText.addSignatory}>
        <SignatoryFields
          entry={entry}
          faults={faults}
          today={today}
          hasEnd
          onChange={(field, text) => {
            setEntry((now) => ({ ...now, [field]: text }));
            setFaults((now) => withoutFault(now, `signatory.${field}`));
          }}
        />
      </FormGroup>
      <div className={css.actions}>
        <ShortcutButton shortcut="Ctrl+S" loading={add.isPending} onPress={save}>
          {settingsText.addSignatory}
        </ShortcutButton>
      </div>
    </div>
  );
}
