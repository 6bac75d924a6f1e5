import { Button, Popover, TextInput } from '@mantine/core';
import { useLayoutEffect, useState, type KeyboardEvent } from 'react';
import type { AppError } from '#contract/errors.ts';
import { errorSentence } from '#contract/error-sentence.ts';
import type { VillageNeed } from '#contract/village.ts';
import { NEED_EDITORS, NEED_HEADS } from '#rules/village/need.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { matrixText } from '../../text/village/matrix.ts';
import css from './need-editor.module.css';

const { editor: text } = matrixText;

interface NeedEditorProps {
  readonly need: VillageLack;
  readonly villageName: string;
  /** Undefined while it is being read. */
  readonly known: VillageNeed | undefined;
  /** @returns why it was refused; null when it is saved */
  readonly onSave: (typed: string) => Promise<AppError | null>;
  /** Where the need is entered when it is not in a cell. */
  readonly elsewhere: { readonly label: string; readonly go: () => void } | null;
  readonly onClose: () => void;
}

/** What was wrong, at the field: the fault of the entry, else the refusal's own sentence. */
function faultOf(error: AppError): string {
  const fault = error.details.faults?.[0]?.message;
  if (fault !== undefined) return fault;
  const { title, cause } = errorSentence(error);
  return `${title}. ${cause}`;
}

function TypedNeed({ need, known, onSave, onClose }: NeedEditorProps) {
  const [typed, setTyped] = useState(known?.value ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (value: string) => {
    if (isBusy) return;
    setBusy(true);
    const error = await onSave(value);
    setBusy(false);
    if (error === null) onClose();
    else setFault(faultOf(error));
  };
  const editor = NEED_EDITORS[need];
  if (editor.kind === 'choice') {
    const move = (event: KeyboardEvent<HTMLUListElement>) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
    };
    return (
      <>
        <ul className={css.choices} onKeyDown={move}>
          {Object.entries(editor.words).map(([word, label]) => {
            const isNow = label === known?.value || (word === '' && known?.value === '');
            return (
              <li key={word}>
                <button
                  type="button"
                  aria-pressed={isNow}
                  data-autofocus={isNow || undefined}
                  disabled={isBusy}
                  onClick={() => void save(label)}
                >
                  {label}
                </button>
              </li>
            );
          })}
        </ul>
        {fault && (
          <p className={css.fault} role="alert">
            {fault}
          </p>
        )}
        <p className={css.hint}>{text.choiceHint}</p>
      </>
    );
  }
  return (
    <TextInput
      data-autofocus
      aria-label={NEED_HEADS[need]}
      description={editor.kind === 'day' ? text.dayHint : text.textHint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={fault}
      value={typed}
      maxLength={200}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setFault(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        void save(typed);
      }}
    />
  );
}

/** The entry of one cell, at the cell: Enter saves, Esc leaves it as it was. */
export function NeedEditor(props: NeedEditorProps) {
  const { need, villageName, known, elsewhere, onClose } = props;
  const [box, setBox] = useState<DOMRect | null>(null);
  // The cell with the cursor lies among rows that come and go: the editor stands where the cell is now.
  useLayoutEffect(() => {
    const grid = document.querySelector('[data-matrix]');
    const id = grid?.getAttribute('aria-activedescendant');
    // oxlint-disable-next-line react/set-state-in-effect -- the place of a drawn cell is known only after drawing
    setBox((id ? document.getElementById(id) : grid)?.getBoundingClientRect() ?? null);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another cell is another place
  }, [need, villageName]);
  const editor = NEED_EDITORS[need];
  return (
    <Popover
      // It opens with its content, so that it finds its room once.
      opened={box !== null && (editor.kind === 'elsewhere' || known !== undefined)}
      onDismiss={onClose}
      position="bottom-start"
      width="18rem"
      trapFocus
      withRoles={false}
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span
          className={css.anchor}
          style={box ? { left: box.left, top: box.top, width: box.width, height: box.height } : {}}
        />
      </Popover.Target>
      <Popover.Dropdown p="xs" role="dialog" aria-label={text.title(NEED_HEADS[need], villageName)}>
        <p className={css.title}>{text.title(NEED_HEADS[need], villageName)}</p>
        {editor.kind === 'elsewhere' && (
          <>
            <p className={css.hint}>{editor.remedy}</p>
            {elsewhere && (
              <Button data-autofocus variant="default" onClick={elsewhere.go}>
                {elsewhere.label}
              </Button>
            )}
          </>
        )}
        {editor.kind !== 'elsewhere' && known && <TypedNeed {...props} />}
      </Popover.Dropdown>
    </Popover>
  );
}
