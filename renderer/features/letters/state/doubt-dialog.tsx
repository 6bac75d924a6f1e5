import { Button, Group, Modal } from '@mantine/core';
import type { AppError, ErrorCode, InputFault } from '#contract/errors.ts';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { partsText } from '../../../text/parts/parts.ts';
import css from '../parts/letters.module.css';

const NOBODY: readonly InputFault[] = [];
const ASKED: ReadonlySet<ErrorCode> = new Set(['LETTER_WARNING_DOUBTFUL', 'LETTER_HAS_GAPS']);
const REFUSED: ReadonlySet<ErrorCode> = new Set(['LETTER_WARNING_REFUSED', 'LETTER_INCOMPLETE']);

/** The cooperatives that a warning is doubtful for, each with its sentence; none where it was refused for another reason. */
export const doubtsOf = (error: AppError | null): readonly InputFault[] =>
  error && (ASKED.has(error.code) || isRefused(error)) ? (error.details.faults ?? NOBODY) : NOBODY;

/** Without an earlier letter to refer to, or what its template cannot do without, a letter is not made. */
export const isRefused = (error: AppError | null): boolean => error !== null && REFUSED.has(error.code);

/** The places that the doubts name: "cooperativeIds[3]" is 3. */
export const doubtedPlaces = (doubts: readonly InputFault[]): ReadonlySet<number> =>
  new Set(doubts.map(({ path }) => Number(/\[(\d+)\]$/.exec(path)?.[1])));

interface DoubtDialogProps {
  readonly doubts: readonly InputFault[];
  /** No person can confirm it. */
  readonly isRefused: boolean;
  /** "Tetap buat surat" */
  readonly confirmLabel: string;
  /** Leaves the doubted ones out; undefined where nobody would be left. */
  readonly onLeaveOut?: (() => void) | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asked before a warning letter that the records speak against; the cursor waits on Batal. */
export function DoubtDialog({
  doubts,
  confirmLabel,
  onLeaveOut,
  onConfirm,
  onClose,
  ...of
}: DoubtDialogProps) {
  return (
    <Modal opened onClose={onClose} title={<strong>{text.doubt.title(doubts.length)}</strong>} size="xl">
      <p>{of.isRefused ? text.doubt.whatRefused : text.doubt.what}</p>
      <ul className={css.doubts} aria-label={text.doubt.list}>
        {doubts.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
      {!of.isRefused && <p>{text.doubt.remedy}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {partsText.cancel}
        </Button>
        {onLeaveOut && (
          <Button variant="default" onClick={onLeaveOut}>
            {text.doubt.leaveOut(doubts.length)}
          </Button>
        )}
        {!of.isRefused && (
          <Button color="red" onClick={onConfirm}>
            {confirmLabel}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
