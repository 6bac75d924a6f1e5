import { Button, Group, Modal, Progress as Bar, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Progress, TaskState } from '../../lib/use-task.ts';
import { partsText } from '../../text/parts/parts.ts';

interface ProgressDialogProps {
  readonly title: string;
  readonly state: TaskState<unknown>;
  readonly onCancel: () => void;
  /** Work that mostly takes a moment shows only when it takes longer than this, so that nothing flickers. */
  readonly delayMs?: number;
  /** Off where the screen itself says where the cursor goes next. */
  readonly returnsFocus?: boolean;
}

/** Whether this job has been running for so long that it should be shown. */
function useIsLong(jobId: string | undefined, delayMs: number): boolean {
  const [longJob, setLongJob] = useState<string>();
  useEffect(() => {
    if (jobId === undefined || delayMs === 0) return undefined;
    const timer = setTimeout(() => setLongJob(jobId), delayMs);
    return () => clearTimeout(timer);
  }, [jobId, delayMs]);
  return jobId !== undefined && (delayMs === 0 || longJob === jobId);
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

const percentOf = ({ done, total }: Progress) => (total === 0 ? 0 : (done / total) * 100);

interface RunningProps {
  readonly title: string;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

function Running({ title, progress, isCancelling, onCancel }: RunningProps) {
  const seconds = useSeconds();
  return (
    <>
      <Text aria-live="polite">{progress?.label ?? partsText.working}</Text>
      <Bar
        value={progress ? percentOf(progress) : 0}
        my="xs"
        size="lg"
        transitionDuration={0}
        aria-label={title}
      />
      <Group justify="space-between">
        <Text c="dimmed">
          {progress && progress.total > 0 ? `${partsText.progressOf(progress.done, progress.total)} · ` : ''}
          {partsText.elapsed(seconds)}
        </Text>
        <Button variant="default" data-autofocus disabled={isCancelling} onClick={onCancel}>
          {isCancelling ? partsText.cancelling : partsText.cancel}
        </Button>
      </Group>
    </>
  );
}

/** Long work: what, how far, how long, and a way to stop it. It shows only while the work runs. */
export function ProgressDialog({
  title,
  state,
  onCancel,
  delayMs = 0,
  returnsFocus = true,
}: ProgressDialogProps) {
  const isRunning = state.phase === 'running';
  const isShown = useIsLong(isRunning ? state.jobId : undefined, delayMs);
  return (
    <Modal
      opened={isShown}
      returnFocus={returnsFocus}
      onClose={onCancel}
      title={<strong>{title}</strong>}
      withCloseButton={false}
      closeOnClickOutside={false}
    >
      {isRunning && (
        <Running
          key={state.jobId}
          title={title}
          progress={state.progress}
          isCancelling={state.isCancelling}
          onCancel={onCancel}
        />
      )}
    </Modal>
  );
}
