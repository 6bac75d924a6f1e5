import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { RatYear } from '#contract/rat.ts';
import { RAT_STAGE_LABELS, RAT_STAGES } from '#rules/rat/stage.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { fileNameOf } from '../../lib/file-name.ts';
import { request } from '../../lib/request.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useTask } from '../../lib/use-task.ts';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { useScanOpener } from '../../parts/scan/use-scan-opener.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { SuggestField } from '../../parts/field/suggest-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import css from './entry.module.css';
import { Section } from './section.tsx';

interface DocumentDialogProps {
  readonly year: RatYear;
  readonly path: string;
  readonly onClose: () => void;
}

/** Which stage a chosen scan proves; its file is then copied beside the database. */
function StageDocumentDialog({ year, path, onClose }: DocumentDialogProps) {
  const add = useTask('rat.addDocument');
  const title = fileNameOf(path)
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ');
  const { entry, field, refuse } = useEntry('scan', { stage: 'held', kind: '', title });
  const save = async () => {
    const stage = RAT_STAGES.find((known) => known === entry.stage);
    const faults = {
      ...(entry.kind.trim() === '' ? { kind: text.required(text.documentKind) } : {}),
      ...(entry.title.trim() === '' ? { title: text.required(text.documentTitle) } : {}),
    };
    if (!stage || Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    const { kind, title: named } = entry;
    const place = { cooperativeId: year.cooperative.id, bookYear: year.bookYear, stage };
    const added = await add.run({ ...place, path, kind, title: named, datedOn: null });
    if (added) onClose();
  };
  return (
    <FormDialog
      title={text.addDocument}
      saveLabel={text.documentSave}
      isBusy={add.state.phase === 'running'}
      error={add.state.phase === 'failed' ? add.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ChoiceField
        {...field('stage')}
        label={text.documentStage}
        choices={choicesOf(RAT_STAGES, RAT_STAGE_LABELS)}
      />
      <SuggestField
        {...field('kind')}
        label={text.documentKind}
        suggestions={text.documentKinds}
        isRequired
      />
      <TextField {...field('title')} label={text.documentTitle} isRequired />
    </FormDialog>
  );
}

/** Scans of the book year's RAT by stage; each opens in the system's own program. */
export function StageDocuments({ year }: { readonly year: RatYear }) {
  const [path, setPath] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const attempt = (work: Promise<unknown>) => {
    setError(null);
    work.catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  const choose = async () => setPath((await request('shell.chooseFile', { kind: 'document' })).path);
  const opener = useScanOpener();
  const scans = year.stages.flatMap(({ stage, documents }) =>
    documents.map(({ id, title }) => ({ id, label: text.documentOf(RAT_STAGE_LABELS[stage], title) })),
  );
  return (
    <Section title={text.groups.documents}>
      <ErrorNotice error={error ?? opener.error} />
      <div className={css.buttons}>
        {scans.map(({ id, label }) => (
          <Offered key={id} asks="document.locate">
            <Button
              key={id}
              variant="subtle"
              size="compact-sm"
              onClick={() => opener.open({ from: 'cooperative', id, name: label })}
            >
              {label}
            </Button>
          </Offered>
        ))}
        <Offered asks="rat.addDocument">
          <Button
            variant="default"
            size="compact-sm"
            title={text.noDocuments}
            onClick={() => attempt(choose())}
          >
            {text.addDocument}
          </Button>
        </Offered>
      </div>
      {opener.dialog}
      {path !== null && <StageDocumentDialog year={year} path={path} onClose={() => setPath(null)} />}
    </Section>
  );
}
