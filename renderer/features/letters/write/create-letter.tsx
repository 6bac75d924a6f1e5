import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { fieldsOf, namesRecipients } from '#rules/template/check.ts';
import { z } from 'zod';
import { faultsOf, NO_FAULTS, withoutFault } from '../../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../../lib/form-flow.ts';
import type { LetterDraft } from '../../../lib/navigation.tsx';
import { useToday } from '../../../lib/use-app-info.ts';
import { useBookYear } from '../../../lib/use-book-year.ts';
import { useKeptDraft } from '../../../lib/use-kept-draft.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { BasisNotes } from './basis-notes.tsx';
import { ChooseCooperatives, type Recipient } from './choose-cooperatives.tsx';
import { DoubtDialog, doubtedPlaces, doubtsOf, isRefused } from '../state/doubt-dialog.tsx';
import { fieldsToSend, fieldsToShow, LetterFields } from '../parts/letter-fields.tsx';
import { KeptDraftNotice } from '../parts/kept-draft-notice.tsx';
import css from '../parts/letters.module.css';
import { OptionalPart } from './optional-part.tsx';
import { PreviewPane } from '../parts/preview-pane.tsx';
import { templateChoices } from '../templates/template-choices.ts';
import { useLivePreview } from '../parts/use-live-preview.ts';

const keptLetter = z.object({
  code: z.string().nullable(),
  year: z.number().nullable(),
  day: z.string().nullable(),
  typed: z.record(z.string(), z.string()),
  chosen: z.array(z.object({ id: z.string(), name: z.string() })),
});
type KeptLetter = z.infer<typeof keptLetter>;

function readKept(kept: string): KeptLetter | null {
  try {
    return keptLetter.parse(JSON.parse(kept));
  } catch {
    return null;
  }
}

interface CreateLetterProps {
  readonly start: LetterDraft | null;
  readonly onCreated: (ids: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Template, whom it goes to, its day and fields; the paper beside it is what will be printed. */
export function CreateLetter({ start, onCreated, onBack }: CreateLetterProps) {
  const today = useToday();
  const { lastEnded, years } = useBookYear();
  // Papers of a formation file are made from that file.
  const templates = (useRequest('template.list', {}).data ?? []).filter(({ kind }) => kind !== 'pendirian');
  const [code, setCode] = useState<string | null>(start?.templateCode ?? null);
  const given = useRequest(
    'letter.nameRecipients',
    { cooperativeIds: start?.cooperativeIds ?? [] },
    { isEnabled: start !== null },
  ).data;
  const [ownChoice, setChosen] = useState<readonly Recipient[] | null>(null);
  const chosen = ownChoice ?? given ?? [];
  const [year, setYear] = useState<number | null>(start?.bookYear ?? null);
  const [typedDay, setDay] = useState<string | null>(null);
  const day = typedDay ?? (today ? formatShortDate(today) : '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState(NO_FAULTS);
  const create = useTask('letter.createBatch');
  // A letter that another screen asked for begins with what that screen says.
  const isWorthKeeping =
    start === null && (Object.keys(typed).length > 0 || typedDay !== null || chosen.length > 0);
  const draft = useKeptDraft(
    'letter:new',
    isWorthKeeping ? JSON.stringify({ code, year, day: typedDay, typed, chosen }) : null,
    readKept,
  );
  const takeDraft = (kept: KeptLetter) => {
    setCode(kept.code);
    setYear(kept.year);
    setDay(kept.day);
    setTyped(kept.typed);
    setChosen(kept.chosen);
    draft.setOffer(null);
  };

  const opened = useRequest('template.get', { code: code ?? 'x' }, { isEnabled: code !== null }).data;
  const template = opened?.template.code === code ? opened.template : undefined;
  const fields = useMemo(() => (template ? fieldsOf(template.text) : []), [template]);
  // Until a template is chosen, whom it goes to is asked as always.
  const isRecipientOptional = useMemo(
    () => template?.audience === 'together' && !namesRecipients(template.text),
    [template],
  );
  const on = parseTypedDate(day);
  // Laws follow the letter's day until somebody types others.
  const answer = useRequest(
    'letter.proposed',
    { templateCode: code ?? 'x', on: on ?? '' },
    { isEnabled: template !== undefined && on !== undefined },
  ).data;
  const proposed = answer?.templateCode === code ? answer : undefined;
  const values = { ...fieldsToShow(fields, proposed?.fields ?? {}), ...typed };

  const bookYear = year ?? lastEnded ?? null;
  const isEach = template?.audience === 'each';
  const input =
    template && proposed && on && (!isEach || chosen.length > 0)
      ? {
          templateCode: template.code,
          cooperativeIds: chosen.map(({ id }) => id),
          on,
          bookYear,
          fields: fieldsToSend(fields, values),
        }
      : null;
  const preview = useLivePreview('letter.previewEntered', input);
  const save = async (receivers = chosen, isConfirmed = false) => {
    if (!input) {
      if (!template) focusField('template');
      else if (!on) {
        setFaults({ on: text.dateRequired });
        focusField('on');
      } else focusField('cooperativeIds');
      return;
    }
    const cooperativeIds = receivers.map(({ id }) => id);
    const made = await create.run({ ...input, cooperativeIds, isConfirmed });
    if (!made) return;
    draft.forget();
    onCreated(made.ids);
  };
  const refused = create.state.phase === 'failed' ? create.state.error : null;
  const doubts = doubtsOf(refused);
  const failed = doubts.length > 0 ? null : refused;
  const withoutDoubted = chosen.filter((_one, index) => !doubtedPlaces(doubts).has(index));
  const leaveOut = () => {
    setChosen(withoutDoubted);
    void save(withoutDoubted);
  };
  const shownFaults = { ...(failed ? faultsOf(failed) : {}), ...faults };
  const count = isEach ? Math.max(1, chosen.length) : 1;
  const recipients = (
    <ChooseCooperatives chosen={chosen} bookYear={bookYear ?? undefined} onChange={setChosen} />
  );
  return (
    <Page
      title={text.createTitle}
      state={template ? text.audienceHint(isEach, isRecipientOptional) : text.createState}
      actions={
        <>
          <Button variant="default" onClick={onBack}>
            {text.back}
          </Button>
          <ShortcutButton shortcut="Ctrl+S" onPress={() => void save()}>
            {text.saveDrafts(count)}
          </ShortcutButton>
        </>
      }
    >
      <ErrorNotice error={failed} />
      {start === null && draft.offer && (
        <KeptDraftNotice
          savedAt={draft.offer.savedAt}
          onTake={() => draft.offer && takeDraft(draft.offer.draft)}
          onDrop={() => draft.setOffer(null)}
        />
      )}
      <div className={css.split}>
        <div className={css.form} onKeyDownCapture={enterGoesOn}>
          <Select
            label={text.template}
            placeholder={text.chooseTemplate}
            data-field="template"
            searchable
            data={templateChoices(templates)}
            maxDropdownHeight="24rem"
            value={code}
            allowDeselect={false}
            onChange={(next) => {
              setCode(next);
              setTyped({});
            }}
          />
          <div className={css.bar}>
            <div className={css.grow}>
              <DateField
                label={text.date}
                name="on"
                text={day}
                today={today}
                error={shownFaults['on']}
                isRequired
                onTextChange={(next) => {
                  setDay(next);
                  setFaults((now) => withoutFault(now, 'on'));
                }}
              />
            </div>
            <Select
              label={text.bookYear}
              w="7rem"
              data={[...new Set([...(bookYear === null ? [] : [bookYear]), ...years])].map(String)}
              value={bookYear === null ? null : String(bookYear)}
              allowDeselect={false}
              onChange={(value) => value !== null && setYear(Number(value))}
            />
          </div>
          {!isRecipientOptional && recipients}
          {template && <BasisNotes notes={proposed?.notes ?? []} />}
          <LetterFields
            fields={fields}
            values={values}
            faults={shownFaults}
            today={today}
            onChange={(field, value) => setTyped((now) => ({ ...now, [field]: value }))}
          />
          {isRecipientOptional && (
            <OptionalPart label={text.optionalCooperatives(chosen.length)}>{recipients}</OptionalPart>
          )}
        </div>
        <PreviewPane preview={preview} hint={text.previewHint} />
      </div>
      {doubts.length > 0 && (
        <DoubtDialog
          doubts={doubts}
          isRefused={isRefused(refused)}
          confirmLabel={text.doubt.createAll}
          onLeaveOut={withoutDoubted.length > 0 ? leaveOut : undefined}
          onConfirm={() => void save(chosen, true)}
          onClose={create.reset}
        />
      )}
      <ProgressDialog title={text.creating} state={create.state} onCancel={create.cancel} delayMs={400} />
    </Page>
  );
}
