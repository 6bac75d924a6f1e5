import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { useScanOpener } from '../../parts/scan/use-scan-opener.tsx';
import { peopleText as text } from '../../text/people.ts';
import css from './people.module.css';

type Kinship = OutputOf<'people.graph'>['kinships'][number];

/** The declared relations around the drawing: what proves each, and how a wrong one goes. */
export function KinshipList({ kinships }: { readonly kinships: readonly Kinship[] }) {
  const remove = useCommand('people.removeKinship');
  const [wrong, setWrong] = useState<Kinship | null>(null);
  const opener = useScanOpener();
  if (kinships.length === 0) return null;
  const close = () => {
    setWrong(null);
    remove.reset();
  };
  return (
    <>
      <h3 className={css.subhead}>{text.relatives}</h3>
      <ErrorNotice error={opener.error} />
      {opener.dialog}
      <ul className={css.people} aria-label={text.relatives}>
        {kinships.map((kin) => {
          const who = text.kinshipOf(kin.firstName, kin.secondName);
          const proof = [kin.declaredOn ? formatShortDate(kin.declaredOn) : '', kin.evidence];
          return (
            <li key={kin.id}>
              <span>
                {who}: {[kin.relation, ...proof].filter((part) => part !== '').join(' · ')}
              </span>
              <span className={css.buttons}>
                {kin.documentId !== null && (
                  <Offered asks="document.locate">
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={text.openScanOf(who)}
                      onClick={() =>
                        opener.open({ from: 'cooperative', id: kin.documentId ?? '', name: who })
                      }
                    >
                      {text.openScan}
                    </Button>
                  </Offered>
                )}
                <Offered asks="people.removeKinship">
                  <Button
                    variant="subtle"
                    color="red"
                    size="compact-sm"
                    aria-label={text.removeKinshipOf(who)}
                    onClick={() => setWrong(kin)}
                  >
                    {text.removeKinship}
                  </Button>
                </Offered>
              </span>
            </li>
          );
        })}
      </ul>
      {wrong && (
        <ReasonDialog
          title={text.removeKinshipOf(text.kinshipOf(wrong.firstName, wrong.secondName))}
          saveLabel={text.removeKinship}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id: wrong.id, reason }, { onSuccess: close })}
          onClose={close}
        >
          <p>{text.removeKinshipWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
