import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { fieldsOf, namesRecipients } from '#rules/template/check.ts';
import { faultsOf, NO_FAULTS, withoutFault } from '../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../lib/form-flow.ts';
import type { LetterDraft } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { DateField } from '../../parts/date-field.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { lettersText as text } from '../../text/letters.ts';
import { ChooseCooperatives, type Recipient } from './choose-cooperatives.tsx';
import { DoubtDialog, doubtedPlaces, doubtsOf, isRefused } from './doubt-dialog.tsx';
import { fieldsToSend, fieldsToShow, LetterFields } from './letter-fields.tsx';
import css from './letters.module.css';
import { OptionalPart } from './optional-part.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { templateChoices } from './template-choices.ts';
import { useLivePreview } from './use-live-preview.ts';

interface CreateLetterProps {
  readonly start: LetterDraft | null;
  readonly onCreated: (ids: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Template, whom it goes to, its day and fields; the paper beside it is what will be printed. */
export function CreateLetter({ start, onCreated, onBack }: CreateLetterProps) {
  const today = useToday();
  const { bookYear: newest, years } = useBookYear();
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

  const opened = useRequest('template.get', { code: code ?? 'x' }, { isEnabled: code !== null }).data;
  const template = opened?.template.code === code ? opened.template : undefined;
  const fields = useMemo(() => (template ? fieldsOf(template.text) : []), [template]);
  // Until a template is chosen, whom it goes to is asked as always.
  const isRecipientOptional = useMemo(
    () => template?.audience === 'together' && !namesRecipients(template.text),
    [template],
  );
  const values = { ...fieldsToShow(fields, template?.defaults ?? {}), ...typed };

  const on = parseTypedDate(day);
  const bookYear = year ?? newest ?? null;
  const isEach = template?.audience === 'each';
  const input =
    template && on && (!isEach || chosen.length > 0)
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
    if (made) onCreated(made.ids);
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
      state={template ? (isEach ? text.eachHint : text.togetherHint) : text.createState}
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
