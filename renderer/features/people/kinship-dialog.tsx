import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { formatLongDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { faultsOf } from '../../lib/faults.ts';
import { fileNameOf } from '../../lib/file-name.ts';
import { request } from '../../lib/request.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { peopleText as text } from '../../text/people.ts';
import css from './people.module.css';
import { PersonField } from './person-field.tsx';

/** The cooperatives in which either of two people holds or held an office, those of both first. */
function useCooperativesOf(firstId: string, secondId: string) {
  const rolesOf = (id: string) =>
    useRequest('person.get', { id }, { isEnabled: id !== '' }).data?.roles ?? [];
  const [first, second] = [rolesOf(firstId), rolesOf(secondId)];
  const names = new Map([...first, ...second].map((role) => [role.cooperativeId, role.cooperativeName]));
  const isShared = (id: string): boolean =>
    [first, second].every((roles) => roles.some(({ cooperativeId }) => cooperativeId === id));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => Number(isShared(b.value)) - Number(isShared(a.value)));
}

/** A relation that the people themselves declared, with its evidence and a scan of it. */
export function KinshipDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const save = useCommand('people.saveKinship');
  const add = useTask('document.add');
  const [scan, setScan] = useState<string | null>(null);
  const [chosenPlace, setPlace] = useState<string | null>(null);
  const { entry, field, date, refuse, unplaced } = useEntry('kinship', {
    firstId: '',
    secondId: '',
    relation: '',
    declaredOn: '',
    evidence: '',
  });
  const places = useCooperativesOf(entry.firstId, entry.secondId);
  const place = places.find(({ value }) => value === chosenPlace)?.value ?? places[0]?.value ?? null;
  const choose = async () => setScan((await request('shell.chooseFile', { kind: 'document' })).path);
  /** Undefined when the scan was refused; the form then stays open. */
  const keepScan = async (declaredOn: PlainDate | null): Promise<string | null | undefined> => {
    if (scan === null || place === null) return null;
    // The title stays when the people's data go: it names nobody.
    const title = declaredOn ? `${text.scanKind}, ${formatLongDate(declaredOn)}` : text.scanKind;
    const added = await add.run(
      { cooperativeId: place, path: scan, kind: text.scanKind, title, datedOn: declaredOn },
      { onError: (error) => refuse(faultsOf(error)) },
    );
    return added?.id;
  };
  const saveNow = async () => {
    const declaredOn = parseTypedDate(entry.declaredOn) ?? null;
    const faults = {
      ...(entry.firstId === '' ? { firstId: text.personFault } : {}),
      ...(entry.secondId === '' ? { secondId: text.personFault } : {}),
      ...(entry.relation.trim() === '' ? { relation: text.required(text.relation) } : {}),
      ...(entry.declaredOn.trim() !== '' && declaredOn === null ? { declaredOn: text.dateFault } : {}),
    };
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const documentId = await keepScan(declaredOn);
    if (documentId === undefined) return;
    const { firstId, secondId, relation, evidence } = entry;
    save.mutate(
      { firstId, secondId, relation, evidence, declaredOn, documentId },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  const scanError = add.state.phase === 'failed' ? add.state.error : null;
  return (
    <FormDialog
      title={text.kinshipTitle}
      saveLabel={text.save}
      isBusy={save.isPending || add.state.phase === 'running'}
      error={scanError ?? unplaced(save.error)}
      onSave={() => void saveNow()}
      onClose={onClose}
    >
      <PersonField {...field('firstId')} label={text.first} />
      <PersonField {...field('secondId')} label={text.second} />
      <TextField {...field('relation')} label={text.relation} description={text.relationHint} isRequired />
      <DateField {...date('declaredOn')} label={text.declaredOn} today={today} />
      <TextField {...field('evidence')} label={text.evidence} description={text.evidenceHint} />
      <div className={css.scan}>
        <Button variant="default" disabled={place === null} onClick={() => void choose()}>
          {scan === null ? text.chooseScan : text.chooseOtherScan}
        </Button>
        <span className={css.quiet}>
          {scan === null ? (place === null ? text.scanNoPlace : text.scanHint) : fileNameOf(scan)}
        </span>
      </div>
      {scan !== null && (
        <Select
          label={text.scanPlace}
          data={places}
          value={place}
          allowDeselect={false}
          onChange={setPlace}
        />
      )}
    </FormDialog>
  );
}
