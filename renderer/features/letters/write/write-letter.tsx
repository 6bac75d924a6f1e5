import { Button, Tabs } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { formatLongDate, formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { checkTemplate, fieldsOf } from '#rules/template/check.ts';
import { PLAIN_MARKS } from '#rules/template/text.ts';
import { keepMine, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, NO_FAULTS } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useKeptDraft } from '../../../lib/use-kept-draft.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { templatesText } from '../../../text/letters/templates.ts';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { LetterActions } from '../state/letter-actions.tsx';
import { fieldsToSend, fieldsToShow, LetterFields } from '../parts/letter-fields.tsx';
import { KeptDraftNotice } from '../parts/kept-draft-notice.tsx';
import css from '../parts/letters.module.css';
import { NewTemplateDialog } from '../templates/new-template-dialog.tsx';
import type { OpenLetter } from '../parts/open-letter.ts';
import { PageEditor, type PageHandle } from '../page/page-editor.tsx';
import { usePageFacts } from '../page/use-page-facts.ts';
import { PlaceholderList } from '../parts/placeholder-list.tsx';
import { PreviewPane } from '../parts/preview-pane.tsx';
import { useLivePreview } from '../parts/use-live-preview.ts';

interface WriteLetterProps {
  readonly id: string;
  /** Back to the list, on this letter. */
  readonly onBack: () => void;
}

/** One draft written on its page: its own text, its fields beside it, and everything up to the number. */
export function WriteLetter({ id, onBack }: WriteLetterProps) {
  const opened = useRequest('letter.get', { id });
  const letter = opened.data?.id === id ? opened.data : undefined;
  if (!letter)
    return (
      <Page title={text.title} state={text.reading}>
        <ErrorNotice error={opened.error} />
      </Page>
    );
  return <Writing letter={letter} onBack={onBack} />;
}

const entered = z.object({ body: z.string(), day: z.string(), values: z.record(z.string(), z.string()) });
type Entered = z.infer<typeof entered>;

function readKept(kept: string): Entered | null {
  try {
    return entered.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

function Writing({ letter, onBack }: { readonly letter: OpenLetter; readonly onBack: () => void }) {
  const { id, template, cooperatives } = letter;
  const today = useToday();
  const page = useRef<PageHandle>(null);
  const stored = useMemo(
    (): Entered => ({
      body: letter.template.text,
      day: formatShortDate(letter.datedOn),
      values: fieldsToShow(fieldsOf(letter.template.text), letter.fields),
    }),
    [letter],
  );
  const [edited, setEdited] = useState<Entered | null>(null);
  const now = edited ?? stored;
  const [tab, setTab] = useState<string | null>('fields');
  const [isNaming, setNaming] = useState(false);
  const save = useCommand('letter.save');
  const seen = useSeen(letter.updatedAt);
  const typed = useRef<Entered | null>(null);
  const draft = useKeptDraft(`letter:${id}`, edited === null ? null : JSON.stringify(edited), readKept);
  const fields = useMemo(() => fieldsOf(now.body), [now.body]);
  const faults = useMemo(() => checkTemplate(now.body, template), [now.body, template]);
  const fieldFaults = save.error ? faultsOf(save.error) : NO_FAULTS;
  const on = parseTypedDate(now.day) ?? letter.datedOn;
  const sent = { ...letter.fields, ...fieldsToSend(fields, now.values) };
  const cooperativeIds = cooperatives.map((one) => one.id);
  const { templateCode, bookYear } = letter;
  const { facts, error } = usePageFacts(
    {
      templateCode,
      cooperativeIds,
      on,
      bookYear,
      fields: sent,
      ...(template.signer !== undefined && { signer: template.signer }),
    },
    template.page,
  );
  const missing = fields.filter(
    ({ code, isOptional }) => isOptional !== true && facts.chip(code) === null,
  ).length;
  const preview = useLivePreview('letter.preview', tab === 'preview' && edited === null ? { id } : null);
  const change = (changes: Partial<Entered>) => {
    if (edited === null) seen.move(letter.updatedAt);
    typed.current = { ...now, ...changes };
    setEdited(typed.current);
  };
  const store = () => {
    if (!parseTypedDate(now.day)) {
      setTab('fields');
      focusField('edit.on');
      return;
    }
    const { classification } = letter;
    const content = { on, bookYear, classification, fields: sent, text: now.body };
    save.mutate(
      { id, expectedUpdatedAt: edited === null ? letter.updatedAt : seen.at(), cooperativeIds, ...content },
      {
        onSuccess: ({ updatedAt }) => {
          seen.move(updatedAt);
          // What was typed while it was being saved stays, and stands on this save.
          if (typed.current !== edited) return;
          draft.forget();
          setEdited(null);
        },
      },
    );
  };
  const insert = (piece: string) => {
    const part = PLAIN_MARKS[/^\[\[(.+)\]\]$/.exec(piece)?.[1] ?? ''];
    if (part === undefined) page.current?.insertChip(piece.slice(1, -1));
    else page.current?.insertPart(part);
  };
  const goToField = (code: string) => {
    // A known chip is chosen to be taken away or moved; the cursor stays on the page.
    if (facts.chip(code) !== null) return;
    setTab('fields');
    focusField(`fields.${code}`);
  };
  const whom = letter.recipientLabel === '' ? '' : ` ${text.write.to(letter.recipientLabel)}`;
  return (
    <Page
      title={letter.subject}
      state={`${letter.templateName}, ${formatLongDate(letter.datedOn)}${whom}. ${text.write.missing(missing)}`}
      actions={
        <>
          {edited !== null && <UnsavedMark />}
          <Button variant="default" onClick={onBack}>
            {text.write.back}
          </Button>
          <Button variant="default" disabled={edited !== null} onClick={() => setNaming(true)}>
            {text.write.asTemplate}
          </Button>
          <ShortcutButton
            shortcut="Ctrl+S"
            // Saved already, what comes next is the button of the screen.
            variant={edited === null ? 'default' : 'filled'}
            loading={save.isPending}
            onPress={store}
          >
            {text.write.save}
          </ShortcutButton>
        </>
      }
    >
      <ErrorNotice
        error={save.error ?? error}
        conflict={
          save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
            ? {
                mine: (name) => ({ ...now.values, on: now.day })[name.replace('fields.', '')],
                keep: () => save.error && keepMine(save.error, seen, store),
              }
            : undefined
        }
      />
      {draft.offer && (
        <KeptDraftNotice
          savedAt={draft.offer.savedAt}
          onTake={() => {
            typed.current = draft.offer?.draft ?? null;
            setEdited(typed.current);
            draft.setOffer(null);
          }}
          onDrop={() => draft.setOffer(null)}
        />
      )}
      {faults[0] && <Notice kind="refuse" title={faults[0].message} />}
      {edited === null ? (
        <LetterActions letters={[letter]} pickedCount={0} onClear={onBack} onFinal={onBack} isMain />
      ) : (
        <p className={css.quiet}>{text.write.saveFirst}</p>
      )}
      <div className={css.split}>
        <PageEditor
          ref={page}
          value={now.body}
          facts={facts}
          onChange={(body) => change({ body })}
          onChip={goToField}
        />
        <Tabs value={tab} onChange={setTab} className={css.beside ?? ''} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="fields">{text.write.tabs.fields}</Tabs.Tab>
            <Tabs.Tab value="insert">{text.write.tabs.insert}</Tabs.Tab>
            <Tabs.Tab value="preview">{text.write.tabs.preview}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="fields" className={css.tab ?? ''}>
            <div className={css.scroll}>
              {missing > 0 && (
                <Button variant="light" color="red" onClick={() => page.current?.goToMissing()}>
                  {text.write.goToMissing}
                </Button>
              )}
              <DateField
                label={text.date}
                name="edit.on"
                text={now.day}
                today={today}
                error={parseTypedDate(now.day) ? undefined : text.dateRequired}
                isRequired
                onTextChange={(day) => change({ day })}
              />
              <LetterFields
                fields={fields}
                values={now.values}
                faults={fieldFaults}
                today={today}
                onChange={(code, value) => change({ values: { ...now.values, [code]: value } })}
              />
              {letter.hasOwnText && edited === null && <p className={css.quiet}>{text.write.ownText}</p>}
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="insert" className={css.tab ?? ''}>
            <PlaceholderList kind={template.kind} isPage onInsert={insert} />
          </Tabs.Panel>
          <Tabs.Panel value="preview" className={css.tab ?? ''}>
            <PreviewPane
              preview={preview}
              hint={edited === null ? templatesText.previewing : text.write.saveFirst}
            />
          </Tabs.Panel>
        </Tabs>
      </div>
      {isNaming && (
        <NewTemplateDialog
          from={{ kind: 'letter', id }}
          proposedName={letter.subject}
          onClose={() => setNaming(false)}
        />
      )}
    </Page>
  );
}
