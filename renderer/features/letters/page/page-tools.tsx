import { Button } from '@mantine/core';
import { redo, undo } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import { templatesText as text } from '../../../text/letters/templates.ts';
import {
  addRow,
  insertPart,
  insertTable,
  removeRow,
  setForm,
  toggle,
  togglePoints,
} from './page-commands.ts';
import { pageSchema, PLAIN_FORM } from './schema.ts';
import css from './page.module.css';
import { ToolIcon, type ToolIconName } from './tool-icon.tsx';

interface Tool {
  readonly label: string;
  readonly command: Command;
  readonly key?: string;
  /** Drawn instead of the word, which is read out and shown under the pointer. */
  readonly icon?: ToolIconName;
  /** Whether what the cursor stands in is so already. */
  readonly isOn?: (state: EditorState) => boolean;
}

const hasMark = (name: 'bold' | 'italic' | 'underline') => {
  const mark = pageSchema.marks[name];
  return ({ selection: { $from, from, to, empty }, doc, storedMarks }: EditorState): boolean =>
    empty
      ? (storedMarks ?? $from.marks()).some(({ type }) => type === mark)
      : doc.rangeHasMark(from, to, mark);
};
const hasForm =
  (form: string) =>
  ({ selection: { $from } }: EditorState): boolean =>
    $from.parent.type === pageSchema.nodes.paragraph && $from.parent.attrs['form'] === form;
const form = (label: string, name: string, icon?: ToolIconName): Tool => ({
  label,
  ...(icon && { icon }),
  command: setForm(name),
  isOn: hasForm(name),
});

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { label: text.bold, icon: 'bold', command: toggle('bold'), key: 'Ctrl+B', isOn: hasMark('bold') },
    { label: text.italic, icon: 'italic', command: toggle('italic'), key: 'Ctrl+I', isOn: hasMark('italic') },
    {
      label: text.underline,
      icon: 'underline',
      command: toggle('underline'),
      key: 'Ctrl+U',
      isOn: hasMark('underline'),
    },
  ],
  [
    form(text.justify, PLAIN_FORM, 'justify'),
    form(text.indent, 'alinea', 'indent'),
    form(text.alignLeft, 'kiri', 'left'),
    form(text.alignCenter, 'tengah', 'center'),
    form(text.alignRight, 'kanan', 'right'),
    form(text.heading, 'judul'),
  ],
  [
    {
      label: text.numbered,
      command: togglePoints,
      isOn: ({ selection: { $from } }) => $from.parent.type === pageSchema.nodes.item,
    },
    { label: text.table, command: insertTable },
    { label: text.pageBreak, command: insertPart('page-break') },
  ],
  [
    { label: text.undo, icon: 'undo', command: undo, key: 'Ctrl+Z' },
    { label: text.redo, icon: 'redo', command: redo, key: 'Ctrl+Y' },
  ],
];
const TABLE_TOOLS: readonly Tool[] = [
  { label: text.addRow, command: addRow },
  { label: text.removeRow, command: removeRow },
];

interface PageToolsProps {
  readonly state: EditorState | null;
  readonly onCommand: (command: Command) => void;
}

/** What can be done with the line or the words of the cursor; tools of a table only in a table. */
export function PageTools({ state, onCommand }: PageToolsProps) {
  const isInTable = state !== null && state.selection.$from.parent.type === pageSchema.nodes.cell;
  const groups = isInTable ? [...GROUPS, TABLE_TOOLS] : GROUPS;
  return (
    <div className={css.tools} role="toolbar" aria-label={text.toolbar}>
      {groups.map((tools) => (
        <Button.Group key={tools[0]?.label}>
          {tools.map(({ label, command, key, icon, isOn }) => {
            const isPressed = state !== null && isOn?.(state) === true;
            return (
              <Button
                key={label}
                variant={isPressed ? 'light' : 'default'}
                size="compact-sm"
                title={icon ? [label, key].filter(Boolean).join(', ') : key}
                aria-label={icon ? label : undefined}
                aria-pressed={isOn ? isPressed : undefined}
                // The cursor stays on the page.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onCommand(command)}
              >
                {icon ? <ToolIcon name={icon} /> : label}
              </Button>
            );
          })}
        </Button.Group>
      ))}
    </div>
  );
}
