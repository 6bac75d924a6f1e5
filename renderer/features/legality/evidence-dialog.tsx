import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { DossierLine } from '#contract/legality.ts';
import { DISSOLUTION_EVIDENCE, DISSOLUTION_EVIDENCE_LABELS } from '#rules/legality/dissolution-notice.ts';
import type { DissolutionEvidence } from '#rules/legality/dissolution-notice.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { request } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { useScanOpener } from '../../parts/scan/use-scan-opener.tsx';
import { legalityText as text } from '../../text/legality.ts';
import css from './legality.module.css';

interface EvidenceDialogProps {
  readonly dossier: DossierLine;
  readonly onClose: () => void;
}

/** The scans of a dossier by what they prove; each is also a document of the cooperative. */
export function EvidenceDialog({ dossier, onClose }: EvidenceDialogProps) {
  const add = useTask('dissolution.addScan');
  const drop = useCommand('dissolution.removeScan');
  const [error, setError] = useState<AppError | null>(null);
  const attempt = (work: () => Promise<unknown>) => {
    setError(null);
    work().catch((thrown: unknown) =>
      setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')),
    );
  };
  const addTo = async (step: DissolutionEvidence) => {
    const { path } = await request('shell.chooseFile', { kind: 'document' });
    if (path !== null) await add.run({ id: dossier.id, step, path });
  };
  const opener = useScanOpener();
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{text.evidenceTitle(dossier.cooperativeName)}</strong>}
      size="xl"
      withCloseButton={false}
    >
      <ErrorNotice
        error={error ?? opener.error ?? drop.error ?? (add.state.phase === 'failed' ? add.state.error : null)}
      />
      <p className={css.quiet}>{text.evidenceWhat}</p>
      <dl className={css.evidence}>
        {DISSOLUTION_EVIDENCE.map((step) => {
          const name = DISSOLUTION_EVIDENCE_LABELS[step];
          const scans = dossier.scans.filter((scan) => scan.step === step);
          return (
            <div key={step}>
              <dt>{name}</dt>
              <dd>
                {scans.length === 0 && <span className={css.quiet}>{text.evidenceNone}</span>}
                {scans.map(({ documentId, title, fileName }) => (
                  <span key={documentId} className={css.scan}>
                    <span>{fileName}</span>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={text.openScanOf(title)}
                      onClick={() => opener.open({ from: 'cooperative', id: documentId, name: title })}
                    >
                      {text.openScan}
                    </Button>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={text.dropScanOf(title)}
                      onClick={() => drop.mutate({ id: dossier.id, documentId })}
                    >
                      {text.dropScan}
                    </Button>
                  </span>
                ))}
              </dd>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={text.addScanOf(name)}
                loading={add.state.phase === 'running'}
                onClick={() => attempt(() => addTo(step))}
              >
                {text.addScan}
              </Button>
            </div>
          );
        })}
      </dl>
      {opener.dialog}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
