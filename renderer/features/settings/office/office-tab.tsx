import { useState } from 'react';
import type { Office } from '#contract/office.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../../lib/form-flow.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { officeText } from '../../../text/settings/office.ts';
import { settingsText } from '../../../text/settings/settings.ts';
import { RegionPart } from './region-part.tsx';
import { PaperLookFields } from '../paper/paper-look-fields.tsx';
import css from '../parts/settings.module.css';

const FIELDS = [
  'governmentName',
  'name',
  'address',
  'city',
  'postalCode',
  'phone',
  'email',
  'website',
  'unitCode',
] as const;
type Field = (typeof FIELDS)[number];
type Identity = Readonly<Record<Field, string>>;
const REQUIRED: readonly Field[] = ['governmentName', 'name', 'city'];

function identityOf(office: Office): Identity {
  const { governmentName, name, address, city, postalCode, phone, email, website, unitCode } = office;
  return { governmentName, name, address, city, postalCode, phone, email, website, unitCode };
}

/** What stands on the letterhead. */
export function OfficeTab({ office }: { readonly office: Office }) {
  const [entry, setEntry] = useState(() => identityOf(office));
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const update = useCommand('office.update');
  const seen = useSeen(office.updatedAt);
  const stored = identityOf(office);
  const isChanged = FIELDS.some((field) => entry[field] !== stored[field]);
  const refuse = (found: Faults) => {
    setFaults(found);
    const first = firstFault(found, FIELDS);
    if (first !== undefined) focusField(first);
  };
  const save = () => {
    const missing = REQUIRED.filter((field) => entry[field].trim() === '');
    if (missing.length > 0) {
      refuse(Object.fromEntries(missing.map((field) => [field, officeText.required(officeText[field])])));
      return;
    }
    update.mutate(
      { ...entry, expectedUpdatedAt: seen.at() },
      {
        onSuccess: (next) => {
          seen.move(next.updatedAt);
          // What was typed while it was being saved stays, and stands on this save.
          setEntry((now) => (now === entry ? identityOf(next) : now));
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  const field = (name: Field) => ({
    name,
    label: officeText[name],
    value: entry[name],
    error: faults[name],
    isRequired: REQUIRED.includes(name),
    onChange: (text: string) => {
      setEntry((now) => ({ ...now, [name]: text }));
      setFaults((now) => withoutFault(now, name));
      // A save under way still has to say when it was kept.
      if (!update.isPending) update.reset();
    },
  });
  return (
    <div onKeyDownCapture={enterGoesOn}>
      <ErrorNotice
        error={update.error}
        conflict={conflictOf({
          error: update.error,
          seen,
          entry,
          change: (changes) => setEntry((now) => ({ ...now, ...changes })),
          save,
        })}
      />
      {update.isSuccess && !isChanged && <Notice kind="ok" title={settingsText.saved} />}
      <FormGroup title={settingsText.identity}>
        <TextField {...field('governmentName')} />
        <TextField {...field('name')} />
        <TextField {...field('address')} />
        <FieldRow>
          <TextField {...field('city')} description={officeText.cityHint} />
          <TextField {...field('unitCode')} description={officeText.unitCodeHint} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('postalCode')} maxLength={10} />
          <TextField {...field('phone')} />
        </FieldRow>
        <FieldRow>
          <TextField {...field('email')} />
          <TextField {...field('website')} />
        </FieldRow>
      </FormGroup>
      <div className={css.formFoot}>
        <Offered asks="office.update">
          <ShortcutButton shortcut="Ctrl+S" disabled={!isChanged} loading={update.isPending} onPress={save}>
            {settingsText.save}
          </ShortcutButton>
        </Offered>
        {isChanged && <UnsavedMark />}
      </div>
      <RegionPart office={office} />
      <PaperLookFields office={office} />
    </div>
  );
}
