import { Button, Kbd } from '@mantine/core';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { faultsOf, type Faults } from '../../lib/faults.ts';
import { enterGoesOn } from '../../lib/form-flow.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { whenUncovered } from '../../lib/under-dialog.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { UnsavedMark } from '../../parts/notice/unsaved-mark.tsx';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import css from './entry.module.css';
import { MeetingFields, MoneyFields, PeopleFields, RareFields } from './entry-fields.tsx';
import {
  entryOf,
  isAnyRare,
  RARE_FIELDS,
  readDraft,
  readEntry,
  typedReasons,
  type RatEntry,
} from './rat-form.ts';
import { Section } from './section.tsx';
import { SpecialMeetings } from './special-meetings.tsx';
import { StageDocuments } from './stage-documents.tsx';
import { YearFoot } from './year-foot.tsx';

export interface Saved {
  readonly cooperative: RatYear['cooperative'];
  readonly batchId: string | null;
  /** The next of the list is wanted. */
  readonly isGoingOn: boolean;
}

interface YearFormProps {
  readonly year: RatYear;
  readonly onSaved: (saved: Saved) => void;
}

/** What is typed for a field of the change log: "figures.2024.assets" is "assets" here. */
const mineOf =
  (entry: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    entry[name.replace(/^.*\./, '')];

/** "stages.held" stands at the field "held". */
const atFields = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([path, message]) => [path.replace(/^.*\./, ''), message]));

/** Whose form this is. */
function Head({ year }: { readonly year: RatYear }) {
  const { go } = useNavigation();
  const { id, name, legalEntityNumber, villageName, districtName, form, kind, chairName } = year.cooperative;
  const facts = [
    legalEntityNumber,
    villageName,
    districtName,
    form,
    kind,
    chairName === '' ? '' : text.chair(chairName),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <header className={css.head}>
      <h2 title={name}>{name}</h2>
      <p title={facts}>{facts}</p>
      <Button variant="subtle" size="compact-sm" tabIndex={-1} onClick={() => go({ screen: 'record', id })}>
        {text.openRecord}
      </Button>
    </header>
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

/** One book year's RAT of one cooperative, the meeting's day first, for the keyboard alone. */
export function YearForm({ year, onSaved }: YearFormProps) {
  const start = entryOf(year);
  const form = useEntry('rat', start);
  const save = useCommand('rat.save');
  const seen = useSeen(year.cooperative.updatedAt);
  const draft = useRatDraft(year, start, form.entry);
  const [isRareOpen, setRareOpen] = useState(() => isAnyRare(start));
  // Without scrolling: what stands above the first field says whose form it is.
  useEffect(() => {
    const first = () => document.querySelector<HTMLElement>('[data-field="rat.held"]');
    return whenUncovered(first, () => first()?.focus({ preventScroll: true }));
  }, []);
  // What was saved is shown as it is on record once it is read again, with the sums that follow from it.
  const savedOver = useRef<string | null>(null);
  const { updatedAt } = year.cooperative;
  const adopt = useEffectEvent((now: string) => {
    if (savedOver.current === null || savedOver.current === now) return;
    savedOver.current = null;
    form.change(start);
  });
  useEffect(() => adopt(updatedAt), [updatedAt]);
  const refuse = (faults: Faults) => {
    if (RARE_FIELDS.some((name) => faults[name] !== undefined)) setRareOpen(true);
    form.refuse(faults);
  };
  const saveNow = (isGoingOn: boolean) => {
    const read = readEntry(form.entry, year, seen.at());
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    save.mutate(read.input, {
      onSuccess: ({ batchId }) => {
        draft.forget();
        savedOver.current = isGoingOn ? null : updatedAt;
        onSaved({ cooperative: year.cooperative, batchId, isGoingOn });
      },
      onError: (error) => refuse(atFields(faultsOf(error))),
    });
  };
  useShortcut('Ctrl+S', () => saveNow(true), !save.isPending);
  const take = (offer: RatEntry) => {
    form.change(offer);
    setRareOpen(isAnyRare(offer));
    draft.setOffer(null);
  };
  const isTyped = JSON.stringify(start) !== JSON.stringify(form.entry);
  return (
    <div className={css.card}>
      <Head year={year} />
      <div className={css.notes}>
        <ErrorNotice
          error={form.unplaced(save.error)}
          conflict={
            save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
              ? {
                  mine: mineOf(form.entry),
                  keep: () => save.error && keepMine(save.error, seen, () => saveNow(true)),
                }
              : undefined
          }
        />
        {draft.offer && (
          <Notice
            kind="warning"
            title={text.draftTitle}
            action={
              <span className={css.buttons}>
                <Button variant="default" onClick={() => draft.offer && take(draft.offer.draft)}>
                  {text.draftTake}
                </Button>
                <Button variant="default" onClick={() => draft.setOffer(null)}>
                  {text.draftDrop}
                </Button>
              </span>
            }
          />
        )}
      </div>
      <div className={css.columns} onKeyDownCapture={enterGoesOn}>
        <div>
          <MeetingFields year={year} form={form} />
          <PeopleFields year={year} form={form} />
          <RareFields year={year} form={form} isOpen={isRareOpen} onToggle={setRareOpen} />
        </div>
        <div>
          <MoneyFields year={year} form={form} />
          <StageDocuments year={year} />
          <TextField {...form.field('note')} label={text.fields.note} />
          <Section title={text.special}>
            <SpecialMeetings cooperativeId={year.cooperative.id} meetings={year.specialMeetings} />
          </Section>
        </div>
      </div>
      <YearFoot
        year={year}
        reasons={typedReasons(form.entry, year)}
        onBooked={(batchId) => onSaved({ cooperative: year.cooperative, batchId, isGoingOn: true })}
      />
      <div className={css.save}>
        <Offered asks="rat.save">
          <Button title="Ctrl+S" loading={save.isPending} onClick={() => saveNow(true)}>
            {text.saveAndGoOn}
          </Button>
        </Offered>
        <Offered asks="rat.save">
          <Button variant="default" disabled={save.isPending} onClick={() => saveNow(false)}>
            {text.save}
          </Button>
        </Offered>
        {isTyped && <UnsavedMark />}
        <span className={css.keys}>
          <Kbd size="xs">Enter</Kbd> {text.keys.next} <Kbd size="xs">Ctrl S</Kbd> {text.keys.save}{' '}
          <Kbd size="xs">F1</Kbd> {text.keys.help}
        </span>
      </div>
    </div>
  );
}
