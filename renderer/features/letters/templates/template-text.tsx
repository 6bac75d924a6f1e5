import { Textarea } from '@mantine/core';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { TemplateFault } from '#rules/template/ast.ts';
import { templatesText as text } from '../../../text/letters/templates.ts';
import css from '../parts/letters.module.css';
import { inserted, offsetOf, type EditedText } from './template-insert.ts';
import { TemplateToolbar, toolOfKey } from './template-toolbar.tsx';

export interface TemplateTextHandle {
  readonly insert: (piece: string) => void;
  readonly goTo: (fault: TemplateFault) => void;
}

interface TemplateTextProps {
  readonly value: string;
  readonly faults: readonly TemplateFault[];
  readonly onChange: (value: string) => void;
  readonly ref: Ref<TemplateTextHandle>;
}

/** The text of a template with its tools; what is wrong stands below, and a click goes to the place. */
export function TemplateText({ value, faults, onChange, ref }: TemplateTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const select = (start: number, end: number) =>
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    });
  const apply = (change: (edited: EditedText) => EditedText) => {
    const field = area.current;
    const at = field ? [field.selectionStart, field.selectionEnd] : [value.length, value.length];
    const next = change({ text: value, start: at[0] ?? 0, end: at[1] ?? 0 });
    onChange(next.text);
    select(next.start, next.end);
  };
  const goTo = (fault: TemplateFault) => {
    const start = offsetOf(value, fault);
    select(start, start + fault.length);
    const field = area.current;
    if (field) field.scrollTop = Math.max(0, (fault.line - 4) * 19.5);
  };
  useImperativeHandle(ref, () => ({ insert: (piece) => apply((edited) => inserted(edited, piece)), goTo }));
  const onKeyDown = (event: KeyboardEvent) => {
    const tool = event.ctrlKey && !event.altKey ? toolOfKey(event.key) : undefined;
    if (!tool) return;
    event.preventDefault();
    apply(tool);
  };
  return (
    <div className={css.editor}>
      <TemplateToolbar onTool={apply} />
      <Textarea
        ref={area}
        className={css.text ?? ''}
        aria-label={text.text}
        data-field="template.text"
        spellCheck={false}
        error={faults.length > 0}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {faults.length > 0 && (
        <div role="alert">
          <strong>{text.faults(faults.length)}</strong>
          <ul className={css.faults}>
            {faults.slice(0, 20).map((fault) => (
              <li key={`${fault.line} ${fault.column} ${fault.message}`}>
                <button type="button" onClick={() => goTo(fault)}>
                  Baris {fault.line}, kolom {fault.column}
                </button>
                : {fault.message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
