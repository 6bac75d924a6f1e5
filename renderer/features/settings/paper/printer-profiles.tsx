import { Button, Checkbox, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CERTIFICATE_PAPERS } from '#rules/award/certificate-look.ts';
import type { CertificatePaper } from '#rules/award/certificate-look.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { SuggestField } from '../../../parts/field/suggest-field.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { certificateText } from '../../../text/award/certificate.ts';
import { measuredFor, offsetFor, readMillimetres } from './measured-offset.ts';

const KINDS = ['piagam', 'sertifikat'] as const;
const NOT_MEASURED = measuredFor(0);

interface Entry {
  readonly printer: string;
  readonly paper: CertificatePaper;
  readonly left: string;
  readonly top: string;
  readonly tray: string;
  readonly kinds: readonly string[];
}

const EMPTY: Entry = {
  printer: '',
  paper: 'A4',
  left: NOT_MEASURED,
  top: NOT_MEASURED,
  tray: '',
  kinds: [...KINDS],
};

function KnownProfiles() {
  const printers = useRequest('printer.list', {});
  const { profiles = [], choices = [] } = printers.data ?? {};
  if (profiles.length === 0) return <p>{certificateText.noProfiles}</p>;
  const headers = certificateText.columns;
  const usedFor = (printer: string, paper: string) =>
    choices
      .filter((choice) => choice.printer === printer && choice.paper === paper)
      .map(({ documentKind }) => KINDS.find((kind) => kind === documentKind))
      .map((kind) => (kind ? certificateText.kinds[kind] : ''))
      .join(', ');
  return (
    <SmallTable
      label={certificateText.printers}
      headers={[headers.printer, headers.paper, headers.shift, headers.tray, headers.for]}
      rows={profiles.map((one) => ({
        key: `${one.printer} ${one.paper}`,
        cells: [
          one.printer,
          certificateText.papers[one.paper],
          certificateText.shiftOf(one.offsetXMm, one.offsetYMm),
          one.trayNote,
          usedFor(one.printer, one.paper),
        ],
      }))}
    />
  );
}

/** Where each printer really puts things: a page to print, two lengths to measure, remembered for its documents. */
export function PrinterProfiles() {
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [path, setPath] = useState<string | null>(null);
  const save = useCommand('printer.save');
  const profiles = useRequest('printer.list', {}).data?.profiles ?? [];
  const calibrate = useTask('printer.calibrate');
  const system = useQuery({
    queryKey: ['shell.listPrinters'],
    queryFn: () => request('shell.listPrinters', {}),
  });
  const change = (part: Partial<Entry>, field: string) => {
    setEntry((now) => ({ ...now, ...part }));
    setFaults((now) => withoutFault(now, field));
    save.reset();
  };
  const store = () => {
    const [left, top] = [readMillimetres(entry.left), readMillimetres(entry.top)];
    const found: Faults = {
      ...(entry.printer.trim() === '' && { printer: certificateText.printerMissing }),
      ...(left === undefined && { left: certificateText.measureFault }),
      ...(top === undefined && { top: certificateText.measureFault }),
    };
    const [first] = Object.keys(found);
    if (first !== undefined || left === undefined || top === undefined) {
      setFaults(found);
      if (first !== undefined) focusField(first);
      return;
    }
    save.mutate({
      printer: entry.printer,
      paper: entry.paper,
      expectedUpdatedAt:
        profiles.find(({ printer, paper }) => printer === entry.printer && paper === entry.paper)
          ?.updatedAt ?? null,
      offsetXMm: offsetFor(left),
      offsetYMm: offsetFor(top),
      trayNote: entry.tray,
      documentKinds: KINDS.filter((kind) => entry.kinds.includes(kind)),
    });
  };
  const makePage = async () => {
    const file = await calibrate.run({ printer: entry.printer, paper: entry.paper });
    if (file) setPath(file.path);
  };
  return (
    <FormGroup title={certificateText.printers} hint={certificateText.printersHint}>
      <KnownProfiles />
      <ErrorNotice error={save.error} />
      {calibrate.state.phase === 'failed' && <ErrorNotice error={calibrate.state.error} />}
      {save.isSuccess && <Notice kind="ok" title={certificateText.profileSaved} />}
      <FieldRow>
        <SuggestField
          name="printer"
          label={certificateText.printer}
          value={entry.printer}
          suggestions={(system.data?.printers ?? []).map(({ name }) => name)}
          error={faults['printer']}
          isRequired
          onChange={(printer) => change({ printer }, 'printer')}
        />
        <ChoiceField
          name="printerPaper"
          label={certificateText.paper}
          value={entry.paper}
          choices={choicesOf(CERTIFICATE_PAPERS, certificateText.papers)}
          onChange={(value) =>
            change({ paper: CERTIFICATE_PAPERS.find((one) => one === value) ?? 'A4' }, 'printerPaper')
          }
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="left"
          label={certificateText.measuredLeft}
          description={certificateText.measuredHint}
          value={entry.left}
          error={faults['left']}
          onChange={(left) => change({ left }, 'left')}
        />
        <TextField
          name="top"
          label={certificateText.measuredTop}
          description={certificateText.measuredHint}
          value={entry.top}
          error={faults['top']}
          onChange={(top) => change({ top }, 'top')}
        />
      </FieldRow>
      <TextField
        name="tray"
        label={certificateText.tray}
        description={certificateText.trayHint}
        value={entry.tray}
        onChange={(tray) => change({ tray }, 'tray')}
      />
      <Checkbox.Group
        label={certificateText.usedFor}
        value={[...entry.kinds]}
        onChange={(kinds) => change({ kinds }, 'kinds')}
      >
        <Group mt="xs">
          {KINDS.map((kind) => (
            <Checkbox key={kind} value={kind} label={certificateText.kinds[kind]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group>
        <Offered asks="printer.calibrate">
          <Button variant="default" onClick={() => void makePage()}>
            {certificateText.calibrate}
          </Button>
        </Offered>
        <Offered asks="printer.save">
          <Button variant="default" loading={save.isPending} onClick={store}>
            {certificateText.saveProfile}
          </Button>
        </Offered>
      </Group>
      <ProgressDialog
        title={certificateText.calibrating}
        state={calibrate.state}
        onCancel={calibrate.cancel}
        delayMs={300}
      />
      <PreviewDialog title={certificateText.calibrationTitle} path={path} onClose={() => setPath(null)} />
    </FormGroup>
  );
}
