import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { useTask } from '../../lib/use-task.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';

const { panel: text } = umkmText;

interface ForgetOwnerProps {
  readonly record: UmkmRecord;
  readonly onForgotten: () => void;
  readonly onClose: () => void;
}

/** Takes the owner's personal data out everywhere, for a reason; the business stays and counts. */
export function ForgetOwner({ record, onForgotten, onClose }: ForgetOwnerProps) {
  const { run, state } = useTask('people.anonymise');
  const forget = async (reason: string) => {
    const done = await run({ personId: record.ownerId ?? '', reason });
    if (!done) return;
    onForgotten();
    onClose();
  };
  return (
    <ReasonDialog
      isDangerous
      title={text.forgetTitle(record.ownerName)}
      saveLabel={text.forgetSave}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : null}
      onSave={(reason) => void forget(reason)}
      onClose={onClose}
    >
      <p>{text.forgetWhat}</p>
    </ReasonDialog>
  );
}
