import { Button, Select, Tabs } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { templateContent, type TemplateContent } from '#contract/letters/template.ts';
import type { OutputOf } from '#contract/index.ts';
import { checkTemplate } from '#rules/template/check.ts';
import { PLAIN_MARKS } from '#rules/template/text.ts';
import { keepMine, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, NO_FAULTS } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useKeptDraft } from '../../../lib/use-kept-draft.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';
import { lettersText } from '../../../text/letters/letters.ts';
import { KeptDraftNotice } from '../parts/kept-draft-notice.tsx';
import css from '../parts/letters.module.css';
import { PageEditor, type PageHandle } from '../page/page-editor.tsx';
import { usePageFacts } from '../page/use-page-facts.ts';
import { PlaceholderList } from '../parts/placeholder-list.tsx';
import { PreviewPane } from '../parts/preview-pane.tsx';
import { TemplateSettings } from './template-settings.tsx';
import { TemplateText, type TemplateTextHandle } from './template-text.tsx';
import { useLivePreview } from '../parts/use-live-preview.ts';

interface TemplateEditorProps {
  readonly code: string;
  readonly onBack: () => void;
}

type OpenTemplate = OutputOf<'template.get'>;

/** One template: its text, what it can say, its paper, and the paper itself while typing. */
export function TemplateEditor({ code, onBack }: TemplateEditorProps) {
  const opened = useRequest('template.get', { code });
  const found = opened.data?.template.code === code ? opened.data : undefined;
  if (!found) {
    return (
      <Page title={lettersText.title} state={lettersText.reading}>
        <ErrorNotice error={opened.error} />
      </Page>
    );
  }
  return <Editor key={code} opened={found} onBack={onBack} />;
}

const contentOf = ({
  template: { name, text: body, defaults, page, signer, switches, hasProof },
}: OpenTemplate): TemplateContent => ({
  name,
  text: body,
  defaults,
  page,
  ...(signer !== undefined && { signer }),
  switches,
  ...(hasProof !== undefined && { hasProof }),
});

function readKept(kept: string): TemplateContent | null {
  try {
    return templateContent.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

function Editor({ opened, onBack }: { readonly opened: OpenTemplate; readonly onBack: () => void }) {
  const { template, origin } = opened;
  const { code } = template;
  const stored = useMemo(() => contentOf(opened), [opened]);
  const [edited, setEdited] = useState<TemplateContent | null>(null);
  const content = edited ?? stored;
  const [tab, setTab] = useState<string | null>('preview');
  const [sample, setSample] = useState<string | null>(null);
  const [isResetting, setResetting] = useState(false);
  const samples = useRequest('cooperative.list', { limit: 20 }).data?.rows ?? [];
  const save = useCommand('template.save');
  const reset = useCommand('template.reset');
  const area = useRef<TemplateTextHandle>(null);
  const page = useRef<PageHandle>(null);
  const today = useToday();
  const [isWantedMarkup, setMarkup] = useState(false);
  const draft = useKeptDraft(`template:${code}`, edited === null ? null : JSON.stringify(edited), readKept);
  const faults = useMemo(() => checkTemplate(content.text, template), [content.text, template]);
  // What cannot be read as a page is mended in the text.
  const isMarkup = isWantedMarkup || faults.length > 0;
  const { facts } = usePageFacts(
    today === undefined
      ? null
      : {
          templateCode: code,
          cooperativeIds: sample === null ? [] : [sample],
          on: today,
          fields: content.defaults,
          isExample: sample === null,
          ...(content.signer !== undefined && { signer: content.signer }),
        },
    content.page,
  );
  const insert = (piece: string) => {
    const part = PLAIN_MARKS[/^\[\[(.+)\]\]$/.exec(piece)?.[1] ?? ''];
    if (isMarkup) area.current?.insert(piece);
    else if (part !== undefined) page.current?.insertPart(part);
    else page.current?.insertChip(piece.slice(1, -1));
  };
  const preview = useLivePreview(
    'template.preview',
    faults.length === 0 && content.text.trim() !== '' ? { code, content, cooperativeId: sample } : null,
  );
  const seen = useSeen(opened.updatedAt);
  const typed = useRef<TemplateContent | null>(null);
  const change = (changes: Partial<TemplateContent>) => {
    // What is typed from here on stands on the template as it was shown.
    if (edited === null) seen.move(opened.updatedAt);
    typed.current = { ...content, ...changes };
    setEdited(typed.current);
  };
  const fieldFaults = save.error ? faultsOf(save.error) : NO_FAULTS;
  const store = () => {
    const [first] = faults;
    if (first) {
      setMarkup(true);
      area.current?.goTo(first);
      return;
    }
    save.mutate(
      { code, expectedUpdatedAt: edited === null ? opened.updatedAt : seen.at(), content },
      {
        // What was typed while it was being saved stays, and stands on this save.
        onSuccess: ({ changedAt }) => {
          seen.move(changedAt);
          if (typed.current !== edited) return;
          draft.forget();
          setEdited(null);
        },
      },
    );
  };
  const restore = () =>
    reset.mutate(
      { code },
      {
        onSuccess: () => {
          draft.forget();
          setEdited(null);
          setResetting(false);
          if (origin === 'own') onBack();
        },
      },
    );
  return (
    <Page
      title={content.name}
      state={text.editorState(text.origins[origin])}
      actions={
        <>
          {edited !== null && <UnsavedMark />}
          <Button variant="default" onClick={onBack}>
            {text.back}
          </Button>
          <Button
            variant={origin === 'own' ? 'subtle' : 'default'}
            {...(origin === 'own' && { color: 'red' })}
            disabled={origin === 'standard' && edited === null}
            onClick={() => setResetting(true)}
          >
            {origin === 'own' ? text.resetOwn : text.reset}
          </Button>
          <ShortcutButton shortcut="Ctrl+S" loading={save.isPending} onPress={store}>
            {text.save}
          </ShortcutButton>
        </>
      }
    >
      <ErrorNotice
        error={save.error ?? reset.error}
        conflict={
          save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
            ? { mine: () => undefined, keep: () => save.error && keepMine(save.error, seen, store) }
            : undefined
        }
      />
      {save.isSuccess && edited === null && <Notice kind="ok" title={text.saved} />}
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
      <div className={css.split}>
        <div className={css.editor}>
          {isMarkup ? (
            <TemplateText
              ref={area}
              value={content.text}
              faults={faults}
              onChange={(body) => change({ text: body })}
            />
          ) : (
            <PageEditor
              ref={page}
              value={content.text}
              facts={facts}
              onChange={(body) => change({ text: body })}
            />
          )}
          <div className={css.buttons}>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={isMarkup && faults.length > 0}
              onClick={() => setMarkup(!isMarkup)}
            >
              {isMarkup ? text.seePage : text.seeMarkup}
            </Button>
          </div>
        </div>
        <Tabs value={tab} onChange={setTab} className={css.side ?? ''} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="preview">{text.tabs.preview}</Tabs.Tab>
            <Tabs.Tab value="placeholders">{text.tabs.placeholders}</Tabs.Tab>
            <Tabs.Tab value="page">{text.tabs.page}</Tabs.Tab>
          </Tabs.List>
          {tab === 'preview' && (
            <div className={css.tab}>
              <Select
                aria-label={text.sample}
                searchable
                data={[
                  { value: '', label: text.sampleValues },
                  ...samples.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={sample ?? ''}
                allowDeselect={false}
                onChange={(value) => setSample(value === '' ? null : value)}
              />
              <PreviewPane preview={preview} hint={text.previewWaits} />
            </div>
          )}
          {tab === 'placeholders' && (
            <div className={css.tab}>
              <PlaceholderList kind={template.kind} isPage={!isMarkup} onInsert={insert} />
            </div>
          )}
          {tab === 'page' && (
            <div className={css.tab}>
              <TemplateSettings
                template={template}
                content={content}
                faults={fieldFaults}
                onChange={change}
              />
            </div>
          )}
        </Tabs>
      </div>
      <ConfirmDialog
        isOpen={isResetting}
        title={text.resetTitle}
        confirmLabel={origin === 'own' ? text.resetOwn : text.reset}
        isDangerous
        isBusy={reset.isPending}
        onConfirm={restore}
        onClose={() => setResetting(false)}
      >
        <p>{text.resetWhat}</p>
      </ConfirmDialog>
    </Page>
  );
}
