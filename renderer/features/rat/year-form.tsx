import { Button } from '@mantine/core';
import { useCallback, useEffect } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { faultsOf, type Faults } from '../../lib/faults.ts';
import { enterGoesOn } from '../../lib/form-flow.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FormGroup } from '../../parts/form-group.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ratEntryText as text } from '../../text/rat-entry.ts';
import { MeetingFields, MoneyFields, PeopleFields } from './entry-fields.tsx';
import css from './rat.module.css';
import { entryOf, readDraft, readEntry, typedReasons, type RatEntry } from './rat-form.ts';
import { StageDocuments } from './stage-documents.tsx';
import { YearSide } from './year-side.tsx';

interface YearFormProps {
  readonly year: RatYear;
  readonly onSaved: (name: string, batchId: string | null) => void;
}

/** What is typed for a field of the change log: "figures.2024.assets" is "assets" here. */
const mineOf =
  (entry: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    entry[name.replace(/^.*\./, '')];

/** "stages.held" stands at the field "held". */
const atFields = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([path, message]) => [path.replace(/^.*\./, ''), message]));

function Profile({ year }: { readonly year: RatYear }) {
  const { go } = useNavigation();
  const { id, name, legalEntityNumber, nikKoperasi, villageName, districtName, form, kind, ...rest } =
    year.cooperative;
  const officers = [rest.chairName, rest.secretaryName, rest.treasurerName, rest.supervisorName];
  const facts = [
    [text.profile.name, name],
    [text.profile.legalEntity, legalEntityNumber],
    [text.profile.nik, nikKoperasi],
    [text.profile.place, [villageName, districtName].filter(Boolean).join(', ')],
    [text.profile.form, [form, kind].filter(Boolean).join(', ')],
    [text.profile.officers, officers.filter(Boolean).join(', ')],
  ] as const;
  return (
    <FormGroup title={text.groups.profile}>
      <dl className={css.facts}>
        {facts.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`}>{value === '' ? '-' : value}</dd>,
        ])}
      </dl>
      <div>
        <Button variant="subtle" tabIndex={-1} onClick={() => go({ screen: 'record', id })}>
          {text.openRecord}
        </Button>
      </div>
    </FormGroup>
  );
}

/** Keeps what differs from what is stored; a kept draft that says the same as the form needs no offer. */
function useRatDraft({ cooperative, bookYear }: RatYear, start: RatEntry, entry: RatEntry) {
  const [stored, typed] = [JSON.stringify(start), JSON.stringify(entry)];
  const read = useCallback(
    (kept: string) => (kept === stored ? null : readDraft(kept, JSON.parse(stored) as RatEntry)),
    [stored],
  );
  return useKeptDraft(`rat:${cooperative.id}:${bookYear}`, typed === stored ? null : typed, read);
}

/** One book year's RAT of one cooperative in the order of the ministry's form, for the keyboard alone. */
export function YearForm({ year, onSaved }: YearFormProps) {
  const start = entryOf(year);
  const form = useEntry('rat', start);
  const save = useCommand('rat.save');
  const seen = useSeen(year.cooperative.updatedAt);
  const draft = useRatDraft(year, start, form.entry);
  // Without scrolling: the profile above the first field says whose form it is.
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-field="rat.membersMale"]')?.focus({ preventScroll: true });
  }, []);
  const saveNow = () => {
    const read = readEntry(form.entry, year, seen.at());
    if ('faults' in read) {
      form.refuse(read.faults);
      return;
    }
    save.mutate(read.input, {
      onSuccess: ({ batchId }) => {
        draft.forget();
        onSaved(year.cooperative.name, batchId);
      },
      onError: (error) => form.refuse(atFields(faultsOf(error))),
    });
  };
  useShortcut('Ctrl+S', saveNow, !save.isPending);
  const take = (offer: RatEntry) => {
    form.change(offer);
    draft.setOffer(null);
  };
  return (
    <>
      <ErrorNotice
        error={form.unplaced(save.error)}
        conflict={
          save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
            ? { mine: mineOf(form.entry), keep: () => save.error && keepMine(save.error, seen, saveNow) }
            : undefined
        }
      />
      {draft.offer && (
        <Notice
          kind="warning"
          title={text.draftTitle}
          action={
            <span className={css.buttons}>
              <Button onClick={() => draft.offer && take(draft.offer.draft)}>{text.draftTake}</Button>
              <Button variant="default" onClick={() => draft.setOffer(null)}>
                {text.draftDrop}
              </Button>
            </span>
          }
        />
      )}
      <div className={css.entry}>
        <div className={css.form} onKeyDownCapture={enterGoesOn}>
          <Profile year={year} />
          <PeopleFields form={form} />
          <MeetingFields year={year} form={form} />
          <MoneyFields form={form} />
          <StageDocuments year={year} />
          <div className={css.save}>
            <Button title="Ctrl+S" loading={save.isPending} onClick={saveNow}>
              {text.save}
            </Button>
          </div>
        </div>
        <YearSide
          year={year}
          reasons={typedReasons(form.entry, year)}
          onBooked={(batchId) => onSaved(year.cooperative.name, batchId)}
        />
      </div>
    </>
  );
}
