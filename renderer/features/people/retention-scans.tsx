import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useTask } from '../../lib/use-task.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { peopleText } from '../../text/people.ts';
import css from './people.module.css';

const { scans: text } = peopleText;
type Past = OutputOf<'people.pastRetention'>;
type Scan = Past['scans']['rows'][number];

interface ConfirmProps {
  readonly chosen: readonly Scan[];
  readonly months: number;
  readonly onDone: (destroyed: number) => void;
  readonly onClose: () => void;
}

/** The list once more before it goes: what each is and whose, and where it still lies afterwards. */
function ConfirmDestroying({ chosen, months, onDone, onClose }: ConfirmProps) {
  const destroy = useTask('people.destroyPast');
  const save = async (reason: string) => {
    const done = await destroy.run({ scans: chosen.map(({ sha256 }) => sha256), reason });
    if (done) onDone(done.destroyed);
  };
  return (
    <ReasonDialog
      title={text.confirmTitle(chosen.length)}
      saveLabel={text.destroy}
      isDangerous
      isBusy={destroy.state.phase === 'running'}
      error={destroy.state.phase === 'failed' ? destroy.state.error : null}
      onSave={(reason) => void save(reason)}
      onClose={onClose}
    >
      <p>{text.what}</p>
      <p>{text.backups(months)}</p>
    </ReasonDialog>
  );
}

/** Scans past the term of their kind: chosen line by line, confirmed together. Nothing is chosen beforehand. */
export function RetentionScans({ past }: { readonly past: Past }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isConfirming, setConfirming] = useState(false);
  const [destroyed, setDestroyed] = useState(0);
  const { kinds, rows, total } = past.scans;
  const picked = rows.filter(({ sha256 }) => chosen.has(sha256));
  const pick = (sha256: string, isPicked: boolean) => {
    const next = new Set(chosen);
    if (isPicked) next.add(sha256);
    else next.delete(sha256);
    setChosen(next);
  };
  const set = kinds.filter(({ years }) => years !== null);
  return (
    <section>
      <h3 className={css.subhead}>{text.title}</h3>
      <p className={css.quiet}>
        {set.length === 0
          ? peopleText.retentionUnset
          : text.terms(set.map(({ name, years }) => text.term(name, years ?? 0)))}{' '}
        {text.where}
      </p>
      {destroyed > 0 && <Notice kind="ok" title={text.done(destroyed, past.backupMonths)} />}
      {set.length > 0 && rows.length === 0 && <p>{peopleText.retentionNone}</p>}
      <ul className={css.people} aria-label={text.title}>
        {rows.map((scan) => (
          <li key={scan.sha256}>
            <Checkbox
              label={text.line(
                `${scan.what} (${scan.fileName})`,
                scan.owner,
                formatShortDate(scan.addedOn),
                formatShortDate(scan.keptUntil),
              )}
              checked={chosen.has(scan.sha256)}
              onChange={(event) => pick(scan.sha256, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <div className={css.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => setChosen(new Set(rows.map(({ sha256 }) => sha256)))}
          >
            {text.all(rows.length, total)}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={picked.length === 0}
            onClick={() => setConfirming(true)}
          >
            {text.destroyChosen(picked.length)}
          </Button>
        </div>
      )}
      {isConfirming && (
        <ConfirmDestroying
          chosen={picked}
          months={past.backupMonths}
          onDone={(count) => {
            setDestroyed(count);
            setChosen(new Set());
            setConfirming(false);
          }}
          onClose={() => setConfirming(false)}
        />
      )}
    </section>
  );
}
