import { Button } from '@mantine/core';
import { useState } from 'react';
import { faultsOf } from '../../lib/faults.ts';
import { enterGoesOn } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { consultationText } from '../../text/consultation.ts';
import { EMPTY_CONSULTATION, readConsultation, readDraft } from './consultation-entry.ts';
import { ConsultationFields } from './consultation-fields.tsx';
import css from './consultation.module.css';

const { form: text } = consultationText;

/** Under which the form keeps what is typed and not saved. */
const DRAFT = 'consultation:new';
const EMPTY = JSON.stringify(EMPTY_CONSULTATION);

interface NewConsultationProps {
  readonly onRecorded: (id: string, name: string) => void;
}

/** The form for the next visitor: Enter goes on, Ctrl+S saves and clears, the cursor back at the name. */
export function NewConsultation({ onRecorded }: NewConsultationProps) {
  const today = useToday();
  const choices = useRequest('consultation.choices', {});
  const save = useCommand('consultation.record');
  const form = useEntry('consultation', EMPTY_CONSULTATION);
  // A new round draws the fields anew: what was typed while searching goes too.
  const [round, setRound] = useState(0);
  const typed = JSON.stringify(form.entry);
  const isEmpty = typed === EMPTY;
  const draft = useKeptDraft(DRAFT, isEmpty ? null : typed, readDraft);
  const clear = () => {
    form.change(EMPTY_CONSULTATION);
    draft.forget();
    setRound((now) => now + 1);
  };
  const saveNow = () => {
    const read = readConsultation(form.entry);
    if ('faults' in read) {
      form.refuse(read.faults);
      return;
    }
    save.mutate(read.input, {
      onSuccess: ({ id }) => {
        clear();
        onRecorded(id, read.input.name);
      },
      onError: (error) => form.refuse(faultsOf(error)),
    });
  };
  useShortcut('Ctrl+S', saveNow, !save.isPending);
  return (
    <section className={css.form} aria-label={text.title} onKeyDownCapture={enterGoesOn}>
      <div className={css.formHead}>
        <h2>{text.title}</h2>
        <span className={css.quiet}>{text.hint}</span>
      </div>
      <div className={css.fields}>
        <ErrorNotice error={form.unplaced(save.error)} />
        {draft.offer && (
          <Notice
            kind="warning"
            title={text.draftTitle}
            action={
              <span className={css.buttons}>
                <Button
                  variant="default"
                  onClick={() => {
                    if (draft.offer) form.change(draft.offer.draft);
                    draft.setOffer(null);
                  }}
                >
                  {text.draftTake}
                </Button>
                <Button variant="default" onClick={() => draft.setOffer(null)}>
                  {text.draftDrop}
                </Button>
              </span>
            }
          />
        )}
        <ConsultationFields key={round} form={form} choices={choices.data} today={today} />
      </div>
      <div className={css.formFoot}>
        <Button title="Ctrl+S" loading={save.isPending} onClick={saveNow}>
          {text.save}
        </Button>
        <Button variant="default" disabled={isEmpty} onClick={clear}>
          {text.clear}
        </Button>
      </div>
    </section>
  );
}
