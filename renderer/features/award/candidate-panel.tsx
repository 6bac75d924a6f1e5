import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwardCandidate } from '#contract/award.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { PreviewDialog } from '../../parts/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { VerdictList } from '../../parts/verdict-row.tsx';
import { awardText } from '../../text/award.ts';
import css from './award.module.css';

interface CandidatePanelProps {
  readonly bookYear: number;
  readonly candidate: AwardCandidate | undefined;
  readonly isEligible: boolean;
  readonly canPreview: boolean;
}

/** Why this cooperative earns the award or does not, and its certificate as it will be printed. */
export function CandidatePanel({ bookYear, candidate, isEligible, canPreview }: CandidatePanelProps) {
  const preview = useTask('award.preview');
  const [path, setPath] = useState<string | null>(null);
  const show = async (cooperativeId: string) => {
    const file = await preview.run({ bookYear, cooperativeId });
    if (file) setPath(file.path);
  };
  return (
    <aside className={css.why} aria-label={candidate ? awardText.why(candidate.name) : awardText.whyTitle}>
      <h2>{candidate?.name ?? awardText.whyTitle}</h2>
      {!candidate && <p className={css.quiet}>{awardText.whyHint}</p>}
      {candidate && (
        <>
          <p className={css.verdict}>
            <MarkedWord kind={isEligible ? 'ok' : 'refuse'}>
              {isEligible ? awardText.verdictEligible : awardText.verdictNotEligible}
            </MarkedWord>
          </p>
          <div className={css.reasons}>
            <VerdictList reasons={candidate.reasons} label={awardText.why(candidate.name)} />
          </div>
          {preview.state.phase === 'failed' && <ErrorNotice error={preview.state.error} />}
          <Button variant="default" disabled={!canPreview} onClick={() => void show(candidate.id)}>
            {awardText.preview}
          </Button>
        </>
      )}
      <ProgressDialog title={awardText.previewing} state={preview.state} onCancel={preview.cancel} />
      <PreviewDialog
        title={awardText.previewTitle(candidate?.name ?? '')}
        path={path}
        onClose={() => setPath(null)}
      />
    </aside>
  );
}
