import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { peopleText as text } from '../../text/people.ts';
import css from './people.module.css';

interface AnonymiseDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Takes a person's data out for good: what goes, what stays and what the office must do itself is said first. */
export function AnonymiseDialog({ person, onClose }: AnonymiseDialogProps) {
  const preview = useRequest('people.anonymisePreview', { personId: person.id });
  const anonymise = useTask('people.anonymise');
  const [scans, setScans] = useState<readonly string[]>([]);
  const { entry, field, refuse, unplaced } = useEntry('anonymise', { reason: '' });
  const found = preview.data;
  const save = async () => {
    if (entry.reason.trim() === '') {
      refuse({ reason: text.required(text.anonymiseReason) });
      return;
    }
    const done = await anonymise.run(
      { personId: person.id, reason: entry.reason, scans },
      { onError: (error) => refuse(faultsOf(error)) },
    );
    if (done) onClose();
  };
  const toggle = (sha256: string, isOn: boolean) =>
    setScans((now) => (isOn ? [...now, sha256] : now.filter((one) => one !== sha256)));
  const failed = anonymise.state.phase === 'failed' ? anonymise.state.error : null;
  return (
    <FormDialog
      title={text.anonymiseTitle(person.name)}
      saveLabel={text.anonymise}
      isDangerous
      isBusy={anonymise.state.phase === 'running'}
      error={unplaced(failed) ?? preview.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className={css.erase}>
        <p>
          <strong>{text.anonymiseGoes}</strong> {text.anonymiseWhat}{' '}
          {found && text.anonymiseCounts(found.roles, found.founders, found.consultations)}
        </p>
        <p>
          <strong>{text.anonymiseStays}</strong> {text.anonymiseSealed}
        </p>
        <p>
          <strong>{text.anonymiseDuty}</strong> {text.anonymiseBackups}
        </p>
        {found && found.scans.length > 0 && (
          <fieldset>
            <legend>{text.anonymiseScans}</legend>
            <p className={css.quiet}>{text.anonymiseScansHint}</p>
            {found.scans.map(({ sha256, what, fileName, owner, addedOn }) => (
              <Checkbox
                key={sha256}
                label={text.scanLine(what, fileName, owner, formatShortDate(addedOn))}
                checked={scans.includes(sha256)}
                onChange={(event) => toggle(sha256, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        )}
      </div>
      <TextField {...field('reason')} label={text.anonymiseReason} isRequired />
    </FormDialog>
  );
}
