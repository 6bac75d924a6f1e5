import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Reason } from '#rules/value/reason.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PlaceOf, UmkmView } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { UndoBar } from '../../parts/notice/undo-bar.tsx';
import { umkmWorkText } from '../../text/umkm/work.ts';
import { umkmText as text } from '../../text/umkm/umkm.ts';
import { BusinessView } from './business-view.tsx';
import { DoublesView } from './doubles-view.tsx';
import { LicenceView } from './licence/licence-view.tsx';
import { HalalView } from './halal/halal-view.tsx';
import { ImportButton } from './import-button.tsx';
import { ProductView } from './product-view.tsx';
import { RecapView } from './recap-view.tsx';
import { UmkmDialog, type SavedUmkm } from './umkm-dialog.tsx';
import css from './umkm.module.css';
import { useUmkmActs } from './use-umkm-acts.ts';

const VIEWS = [
  'businesses',
  'products',
  'licences',
  'halal',
  'recap',
  'doubles',
] as const satisfies readonly UmkmView[];

/** The register of micro businesses and their products. */
export function UmkmScreen({ place }: { readonly place: PlaceOf<'umkm'> }) {
  const today = useToday();
  return today ? <Register place={place} today={today} /> : <Page title={text.title}>{null}</Page>;
}

interface RegisterProps {
  readonly place: PlaceOf<'umkm'>;
  readonly today: PlainDate;
}

function Register({ place, today }: RegisterProps) {
  const [view, setView] = useState<UmkmView>(place.view ?? 'businesses');
  const [chosenId, setChosenId] = useState(place.id);
  const [isCreating, setCreating] = useState(false);
  const [warned, setWarned] = useState<readonly Reason[]>([]);
  const acts = useUmkmActs();
  useShortcut('Ctrl+Z', () => acts.said?.undo?.(), acts.said?.undo !== undefined);
  const standing = useRequest('umkm.standing', {});
  const saved = ({ id, name, isNew, warnings }: SavedUmkm) => {
    setWarned(warnings);
    setChosenId(id);
    if (isNew) acts.recorded({ id, name });
    else acts.say(text.corrected(name));
  };
  const openOne = (id: string) => {
    setChosenId(id);
    setView('businesses');
  };
  const undoImport = useCommand('umkm.undoImport');
  const told = (sentence: string, importId: string | null) =>
    acts.say(
      sentence,
      importId === null
        ? undefined
        : () =>
            undoImport.mutate(
              { importId },
              {
                onSuccess: ({ removed, restored }) => acts.say(umkmWorkText.import.undone(removed, restored)),
              },
            ),
    );
  return (
    <Page
      title={text.title}
      state={standing.data ? text.state(standing.data) : text.reading}
      actions={
        <>
          <ImportButton onTold={told} />
          <Offered asks="umkm.record">
            <ShortcutButton shortcut="Ctrl+N" onPress={() => setCreating(true)}>
              {text.create}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={standing.error ?? acts.error ?? undoImport.error} />
      {warned.length > 0 && (
        <Notice kind="warning" title={text.form.warned}>
          <ul>
            {warned.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.view}
          transitionDuration={0}
          value={view}
          onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'businesses')}
          data={VIEWS.map((value) => ({ value, label: text.views[value] }))}
        />
      </div>
      {view === 'doubles' && <DoublesView acts={acts} onOpen={openOne} />}
      {view === 'recap' && <RecapView />}
      {view === 'halal' && <HalalView today={today} say={acts.say} />}
      {view === 'products' && <ProductView onOpen={openOne} />}
      {view === 'licences' && (
        <LicenceView
          today={today}
          standings={place.licences ?? []}
          onOpen={openOne}
          onRestore={acts.bringLicenceBack}
        />
      )}
      {view === 'businesses' && (
        <BusinessView
          place={place}
          today={today}
          acts={acts}
          chosenId={chosenId}
          onChoose={setChosenId}
          onCreate={() => setCreating(true)}
          onSaved={saved}
          onWarned={setWarned}
        />
      )}
      {acts.said && (
        <UndoBar onUndo={acts.said.undo} onGone={acts.dismiss}>
          {acts.said.sentence}
        </UndoBar>
      )}
      {isCreating && <UmkmDialog onSaved={saved} onClose={() => setCreating(false)} />}
    </Page>
  );
}
