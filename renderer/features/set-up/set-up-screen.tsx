import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../lib/form-flow.ts';
import type { SignatoryEntry } from '../../lib/signatory-form.ts';
import { usePractice } from '../../lib/practice.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { SignatoryFields } from '../../parts/field/signatory-fields.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { officeText } from '../../text/settings/office.ts';
import { practiceText } from '../../text/practice.ts';
import { settingsText } from '../../text/settings/settings.ts';
import { setUpText } from '../../text/set-up.ts';
import { RegionFields } from '../../parts/field/region-fields.tsx';
import {
  EMPTY_SET_UP,
  readSetUp,
  SET_UP_ORDER,
  type SetUpEntry,
  withOfficeName,
  withRegion,
} from './set-up-form.ts';

interface SetUpScreenProps {
  /** The way back from a backup, for an office that has worked on another computer. */
  readonly restore: ReactNode;
}

/** A new computer for an office that has worked before: nothing is typed again, everything comes from its last backup. */
function BroughtAlong({ restore }: SetUpScreenProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return restore;
  return (
    <Notice
      kind="info"
      title={setUpText.movedTitle}
      action={
        <Button variant="default" onClick={() => setOpen(true)}>
          {settingsText.restore}
        </Button>
      }
    >
      <p>{setUpText.movedWhat}</p>
    </Notice>
  );
}

/** What a new office sees first: its region, its name, who signs; or a sample office to try things on. */
export function SetUpScreen({ restore }: SetUpScreenProps) {
  const [entry, setEntry] = useState<SetUpEntry>(EMPTY_SET_UP);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const setUp = useCommand('office.setUp');
  const { enter } = usePractice();
  const today = useToday();

  const change = (changes: Partial<SetUpEntry>, ...fields: readonly string[]) => {
    setEntry((now) => ({ ...now, ...changes }));
    setFaults((now) => fields.reduce(withoutFault, now));
  };
  const changeSignatory = (field: keyof SignatoryEntry, text: string) => {
    setEntry((now) => ({ ...now, signatory: { ...now.signatory, [field]: text } }));
    setFaults((now) => withoutFault(now, `signatory.${field}`));
  };
  const refuse = (found: Faults) => {
    setFaults(found);
    const first = firstFault(found, SET_UP_ORDER);
    if (first !== undefined) focusField(first);
  };
  const save = () => {
    const read = readSetUp(entry);
    if (!read.ok) refuse(read.faults);
    else setUp.mutate(read.input, { onError: (error) => refuse(faultsOf(error)) });
  };
  const field = (name: 'governmentName' | 'name' | 'city' | 'address') => ({
    name,
    value: entry[name],
    error: faults[name],
    onChange: (text: string) => change({ [name]: text }, name),
  });

  return (
    <Page
      title={setUpText.title}
      state={setUpText.state}
      isNarrow
      actions={
        <ShortcutButton shortcut="Ctrl+S" loading={setUp.isPending} onPress={save}>
          {setUpText.save}
        </ShortcutButton>
      }
    >
      <Notice
        kind="info"
        title={practiceText.tryTitle}
        action={
          <Button variant="default" onClick={enter}>
            {practiceText.tryFirst}
          </Button>
        }
      >
        <p>{practiceText.tryCause}</p>
      </Notice>
      <BroughtAlong restore={restore} />
      <ErrorNotice error={setUp.error} />
      <div onKeyDownCapture={enterGoesOn}>
        <FormGroup title={setUpText.regionGroup}>
          <RegionFields
            provinceCode={entry.provinceCode}
            regencyCode={entry.regencyCode}
            faults={faults}
            onProvince={(provinceCode) => change({ provinceCode, regencyCode: null }, 'provinceCode')}
            onRegency={(regencyCode, region) =>
              change(withRegion(entry, regencyCode, region), 'regionCode', 'governmentName', 'city')
            }
          />
        </FormGroup>
        <FormGroup title={setUpText.officeGroup}>
          <TextField {...field('governmentName')} label={officeText.governmentName} isRequired />
          <TextField
            {...field('name')}
            label={officeText.name}
            isRequired
            onChange={(name) => change(withOfficeName(entry, name), 'name')}
          />
          <TextField
            {...field('city')}
            label={officeText.city}
            description={officeText.cityHint}
            isRequired
          />
          <TextField {...field('address')} label={officeText.address} />
        </FormGroup>
        <FormGroup title={setUpText.signatoryGroup} hint={setUpText.signatoryHint}>
          <SignatoryFields
            entry={entry.signatory}
            faults={faults}
            today={today}
            isFull={false}
            governmentLine={entry.regionName}
            onChange={changeSignatory}
          />
        </FormGroup>
        <Button loading={setUp.isPending} onClick={save} mb="xl">
          {setUpText.save}
        </Button>
      </div>
    </Page>
  );
}
