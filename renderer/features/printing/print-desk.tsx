import { Group } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { PrinterProfile, PrintSource } from '#contract/printing/printing.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FinishedFiles } from '../../parts/finished-files.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { printingText } from '../../text/printing.ts';
import { BeforePrinting } from './before-printing.tsx';
import { PrintForm, profileKey } from './print-form.tsx';
import type { PrintChoice } from './print-form.tsx';
import { PrintQueue } from './print-queue.tsx';
import css from './printing.module.css';

type Made = OutputOf<'printing.make'>;

/** A folder of hundreds says itself; a few stand here to be opened at once. */
const FILES_SHOWN = 3;

function MadeFiles({ made }: { readonly made: Made }) {
  const rest = made.files.length - FILES_SHOWN;
  return (
    <>
      <Notice kind="ok" title={printingText.made(made.pages, made.from, made.to)} />
      <FinishedFiles label={printingText.files} paths={made.files.slice(0, FILES_SHOWN)} isStacked />
      {rest > 0 && <p className={css.quiet}>{printingText.moreFiles(rest)}</p>}
    </>
  );
}

interface LoadedDeskProps {
  readonly source: PrintSource;
  readonly profiles: readonly PrinterProfile[];
  /** Key of the profile remembered for this kind of paper; empty when there is none. */
  readonly remembered: string;
}

function LoadedDesk({ source, profiles, remembered }: LoadedDeskProps) {
  const start = useTask('printing.start');
  const make = useTask('printing.make');
  const [choice, setChoice] = useState<PrintChoice>({
    isSeparate: false,
    folder: null,
    printer: remembered,
  });
  const [made, setMade] = useState<Made>();
  const profile = profiles.find((one) => profileKey(one) === choice.printer);
  const begin = async () => {
    setMade(undefined);
    const done = await start.run({
      source,
      folder: choice.folder,
      isSeparate: choice.isSeparate,
      printer: profile ? { name: profile.printer, paper: profile.paper } : null,
    });
    if (done) setMade(done);
  };
  const again: typeof make = {
    ...make,
    run: async (input) => {
      start.reset();
      setMade(undefined);
      const done = await make.run(input);
      if (done) setMade(done);
      return done;
    },
  };
  return (
    <div className={css.split}>
      <div className={css.left}>
        <BeforePrinting source={source} />
        <PrintForm choice={choice} profiles={profiles} onChange={setChoice} />
        <Group className={css.start ?? ''}>
          <ShortcutButton shortcut="Ctrl+P" onPress={() => void begin()}>
            {printingText.start}
          </ShortcutButton>
        </Group>
        {start.state.phase === 'failed' && <ErrorNotice error={start.state.error} />}
        {make.state.phase === 'failed' && <ErrorNotice error={make.state.error} />}
        {made && <MadeFiles made={made} />}
      </div>
      <PrintQueue source={source} make={again} />
      <ProgressDialog title={printingText.printing} state={start.state} onCancel={start.cancel} />
      <ProgressDialog title={printingText.printing} state={make.state} onCancel={make.cancel} />
    </div>
  );
}

/** The desk of one list: looking before, printing, and the queue beside it. */
export function PrintDesk({ source }: { readonly source: PrintSource }) {
  const printers = useRequest('printer.list', {});
  if (!printers.data) return <ErrorNotice error={printers.error} />;
  const documentKind = source.kind === 'award' ? 'piagam' : 'sertifikat';
  const choice = printers.data.choices.find((one) => one.documentKind === documentKind);
  return (
    <LoadedDesk
      source={source}
      profiles={printers.data.profiles}
      remembered={choice ? profileKey(choice) : ''}
    />
  );
}
