import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { COPY_FORM_LABELS, COPY_FORMS } from '#rules/letters/certified-copy.ts';
import type { CopyForm } from '#rules/letters/certified-copy.ts';
import { signatoryName } from '#rules/cooperative/signatory.ts';
import type { Office } from '#contract/office.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FinishedFiles } from '../../../parts/dialog/finished-files.tsx';
import { Modal } from '../../../parts/dialog/modal.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { lettersText } from '../../../text/letters/letters.ts';
import { partsText } from '../../../text/parts/parts.ts';

const { copy: text, required, files } = lettersText;

/** Word files of many receivers lie in one folder: the first few lead there. */
const SHOWN_FILES = 3;

interface CopyDialogProps {
  readonly id: string;
  /** Proposes who certifies: the secretary as last entered. */
  readonly office: Office | undefined;
  readonly onClose: () => void;
}

/** A numbered decision as a certified copy, or as an extract for each of those it names. */
export function CopyDialog({ id, office, onClose }: CopyDialogProps) {
  const make = useTask('letter.certifiedCopy');
  const [form, setForm] = useState<CopyForm>('salinan');
  const [isWord, setWord] = useState(false);
  const secretary = office?.signatories.find(({ kind }) => kind === 'secretary');
  const { entry, field, refuse, unplaced } = useEntry('copy', {
    position: secretary?.position ?? '',
    name: secretary ? signatoryName(secretary, true) : '',
    rank: secretary?.rank ?? '',
    nip: secretary?.nip ?? '',
  });
  const { state } = make;
  const run = async () => {
    const empty = (['position', 'name'] as const).filter((name) => entry[name].trim() === '');
    if (empty.length > 0) return refuse(Object.fromEntries(empty.map((name) => [name, required])));
    await make.run({ id, form, certifiedBy: entry, isWord });
  };
  const isDone = state.phase === 'done';
  return (
    <>
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{text.title}</strong>}
        size="lg"
      >
        <Stack>
          {state.phase === 'failed' && <ErrorNotice error={unplaced(state.error)} />}
          {isDone ? (
            <>
              <Notice kind="ok" title={text.made(form, state.value.count)} />
              <FinishedFiles label={files} paths={state.value.files.slice(0, SHOWN_FILES)} />
            </>
          ) : (
            <>
              <Radio.Group
                label={text.form}
                value={form}
                onChange={(value) => setForm(COPY_FORMS.find((one) => one === value) ?? form)}
              >
                {COPY_FORMS.map((one) => (
                  <Radio
                    key={one}
                    mt="xs"
                    value={one}
                    label={COPY_FORM_LABELS[one]}
                    description={text.hints[one]}
                  />
                ))}
              </Radio.Group>
              <TextField {...field('position')} label={text.position} isRequired />
              <TextField {...field('name')} label={text.name} isRequired />
              <FieldRow>
                <TextField {...field('rank')} label={text.rank} />
                <TextField {...field('nip')} label={text.nip} />
              </FieldRow>
              <Checkbox
                label={text.word}
                checked={isWord}
                onChange={(event) => setWord(event.currentTarget.checked)}
              />
            </>
          )}
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" data-gives-up onClick={onClose}>
            {isDone ? partsText.close : partsText.cancel}
          </Button>
          {!isDone && <Button onClick={() => void run()}>{text.make}</Button>}
        </Group>
      </Modal>
      <ProgressDialog title={text.making} state={state} onCancel={make.cancel} />
    </>
  );
}
