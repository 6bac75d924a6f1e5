import { Button, Group, Radio, Select, Text } from '@mantine/core';
import type { PrinterProfile } from '#contract/printing/printing.ts';
import { request } from '../../lib/request.ts';
import { FormGroup } from '../field/form-group.tsx';
import { certificateText } from '../../text/award/certificate.ts';
import { printingText } from '../../text/printing/printing.ts';
import { PrinterWarning } from './printer-warning.tsx';

export interface PrintChoice {
  readonly isSeparate: boolean;
  readonly folder: string | null;
  /** Key of the profile; empty for none. */
  readonly printer: string;
}

export const profileKey = ({ printer, paper }: Pick<PrinterProfile, 'printer' | 'paper'>): string =>
  `${paper} ${printer}`;

interface PrintFormProps {
  readonly choice: PrintChoice;
  readonly profiles: readonly PrinterProfile[];
  readonly onChange: (choice: PrintChoice) => void;
}

/** One file or many, for which printer, into which folder. */
export function PrintForm({ choice, profiles, onChange }: PrintFormProps) {
  const profile = profiles.find((one) => profileKey(one) === choice.printer);
  const chooseFolder = async () => {
    const chosen = await request('shell.chooseFolder', { title: printingText.folderTitle });
    if (chosen.path !== null) onChange({ ...choice, folder: chosen.path });
  };
  return (
    <FormGroup title={printingText.how}>
      <Radio.Group
        aria-label={printingText.how}
        value={choice.isSeparate ? 'separate' : 'one'}
        onChange={(value) => onChange({ ...choice, isSeparate: value === 'separate' })}
      >
        <Radio value="one" label={printingText.one} />
        <Radio mt="xs" value="separate" label={printingText.separate} />
      </Radio.Group>
      <Select
        label={printingText.printer}
        data={[
          { value: '', label: printingText.printerNone },
          ...profiles.map((one) => ({
            value: profileKey(one),
            label: printingText.printerOf(one.printer, certificateText.papers[one.paper]),
          })),
        ]}
        value={choice.printer}
        allowDeselect={false}
        onChange={(printer) => onChange({ ...choice, printer: printer ?? '' })}
      />
      {profile && profile.trayNote !== '' && <Text>{printingText.tray(profile.trayNote)}</Text>}
      {profile && <PrinterWarning profile={profile} />}
      <Text c="dimmed">{printingText.scale}</Text>
      <Group>
        <Text flex={1} truncate title={choice.folder ?? ''}>
          {printingText.folder}: {choice.folder ?? printingText.defaultFolder}
        </Text>
        {choice.folder !== null && (
          <Button variant="subtle" onClick={() => onChange({ ...choice, folder: null })}>
            {printingText.takeDefaultFolder}
          </Button>
        )}
        <Button variant="default" onClick={() => void chooseFolder()}>
          {printingText.chooseFolder}
        </Button>
      </Group>
    </FormGroup>
  );
}
