import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import type { InputOf } from '#contract/index.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { keepMine, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, firstFault, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useBookYear } from '../../../lib/use-book-year.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ChoiceField } from '../../../parts/field/choice-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { certificateText } from '../../../text/award/certificate.ts';
import { BlankFields } from './blank-fields.tsx';
import css from './certificate.module.css';
import { DesignFields } from './design-fields.tsx';
import { DesignPreview } from './design-preview.tsx';
import { EmblemFields } from './emblem-fields.tsx';
import { PrinterProfiles } from './printer-profiles.tsx';
import settingsCss from '../parts/settings.module.css';

type Subject = InputOf<'certificate.getStyle'>['subject'];

const ORDER = [
  'style.look.inks.main',
  'style.look.inks.accent',
  'style.seedWord',
  'style.wording.title',
  'style.wording.opening',
  'style.wording.citation',
  'style.wording.closing',
];

interface DesignEditorProps {
  readonly subject: Subject;
  readonly stored: CertificateStyle;
  readonly isOwn: boolean;
  readonly updatedAt: string | null;
}

const mineOf =
  ({ wording, seedWord }: CertificateStyle) =>
  (name: string): string | undefined =>
    ({ ...wording, seedWord })[
      name.replace('wording.', '') as keyof CertificateStyle['wording'] | 'seedWord'
    ];

/** The style of one subject beside its finished page. */
function DesignEditor({ subject, stored, isOwn, updatedAt }: DesignEditorProps) {
  const seen = useSeen(updatedAt);
  // Null: as stored. What is typed stays when the page reads again behind it.
  const [edited, setEdited] = useState<CertificateStyle | null>(null);
  const style = edited ?? stored;
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const save = useCommand('certificate.saveStyle');
  const reset = useCommand('certificate.resetStyle');
  const isChanged = JSON.stringify(style) !== JSON.stringify(stored);
  const store = () =>
    save.mutate(
      { subject, expectedUpdatedAt: edited === null ? updatedAt : seen.at(), style },
      {
        // What was typed while it was being saved stays, and stands on this save.
        onSuccess: ({ savedAt }) => {
          seen.move(savedAt);
          setEdited((now) => (now === edited ? null : now));
        },
        onError: (error) => {
          const found = faultsOf(error);
          setFaults(found);
          const first = firstFault(found, ORDER);
          if (first !== undefined) focusField(first);
        },
      },
    );
  const change = (next: CertificateStyle) => {
    if (edited === null) seen.move(updatedAt);
    setEdited(next);
    setFaults(NO_FAULTS);
    // A save under way still has to say when it was kept.
    if (!save.isPending) save.reset();
  };
  const bookYear = subject.startsWith('award:') ? Number(subject.slice('award:'.length)) : null;
  return (
    <div className={css.split}>
      <div>
        <ErrorNotice
          error={save.error ?? reset.error}
          conflict={
            save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
              ? { mine: mineOf(style), keep: () => save.error && keepMine(save.error, seen, store) }
              : undefined
          }
        />
        {save.isSuccess && !isChanged && <Notice kind="ok" title={certificateText.saved} />}
        <DesignFields style={style} faults={faults} hasWording={subject !== 'training'} onChange={change} />
        <EmblemFields
          emblems={style.look.emblems}
          onChange={(emblems) => change({ ...style, look: { ...style.look, emblems } })}
        />
        <BlankFields
          blank={style.look.blank}
          onChange={(blank) => change({ ...style, look: { ...style.look, blank } })}
        />
      </div>
      <div className={css.side}>
        <div className={settingsCss.actions}>
          <Offered asks="certificate.saveStyle">
            <ShortcutButton
              shortcut="Ctrl+S"
              disabled={!isChanged && isOwn}
              loading={save.isPending}
              onPress={store}
            >
              {certificateText.save}
            </ShortcutButton>
          </Offered>
          {isOwn && (
            <Offered asks="certificate.resetStyle">
              <Button
                variant="default"
                loading={reset.isPending}
                onClick={() => reset.mutate({ subject }, { onSuccess: () => setEdited(null) })}
              >
                {subject.includes(':') ? certificateText.resetShort : certificateText.reset}
              </Button>
            </Offered>
          )}
          {isChanged && <UnsavedMark />}
        </div>
        <DesignPreview style={style} bookYear={bookYear} />
      </div>
    </div>
  );
}

/** How certificates look, and how each printer puts them on paper. */
export function CertificateTab() {
  const { years } = useBookYear();
  const [subject, setSubject] = useState<Subject>('award');
  const stored = useRequest('certificate.getStyle', { subject });
  const subjects: readonly { readonly value: Subject; readonly label: string }[] = [
    { value: 'award', label: certificateText.subjects.award },
    ...years.map((year) => ({ value: `award:${year}` as const, label: certificateText.subjectOfYear(year) })),
    { value: 'training', label: certificateText.subjects.training },
  ];
  const isRead = stored.data !== undefined && !stored.isPlaceholderData;
  return (
    <>
      <div className={css.bar}>
        <ChoiceField
          name="subject"
          label={certificateText.subject}
          value={subject}
          choices={subjects}
          onChange={(value) => setSubject(subjects.find((one) => one.value === value)?.value ?? 'award')}
        />
        {isRead && subject !== 'award' && (
          <p className={css.quiet}>{stored.data.isOwn ? certificateText.own : certificateText.shared}</p>
        )}
      </div>
      <ErrorNotice error={stored.error} />
      {isRead && (
        <DesignEditor
          key={subject}
          subject={subject}
          stored={stored.data.style}
          isOwn={stored.data.isOwn}
          updatedAt={stored.data.updatedAt}
        />
      )}
      <PrinterProfiles />
    </>
  );
}
