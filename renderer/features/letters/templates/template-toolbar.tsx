import { Button } from '@mantine/core';
import { templatesText as text } from '../../../text/letters/templates.ts';
import css from '../parts/letters.module.css';
import { blockInserted, lineMarked, numbered, wrapped, type EditedText } from './template-insert.ts';

const TABLE =
  '[[tabel 8 52 40]]\n| No. | Nama koperasi | Kecamatan |\n[[baris penerima]] | [no] | [nama_koperasi] | [kecamatan] |';

const TOOLS: readonly (readonly [string, (edited: EditedText) => EditedText, string?])[] = [
  [text.bold, (edited) => wrapped(edited, '**'), 'Ctrl+B'],
  [text.italic, (edited) => wrapped(edited, '//'), 'Ctrl+I'],
  [text.underline, (edited) => wrapped(edited, '__'), 'Ctrl+U'],
  [text.alignLeft, (edited) => lineMarked(edited, 'kiri')],
  [text.alignCenter, (edited) => lineMarked(edited, 'tengah')],
  [text.alignRight, (edited) => lineMarked(edited, 'kanan')],
  [text.indent, (edited) => lineMarked(edited, 'alinea')],
  [text.numbered, numbered],
  [text.table, (edited) => blockInserted(edited, TABLE)],
  [text.pageBreak, (edited) => blockInserted(edited, '[[halaman baru]]')],
];

interface TemplateToolbarProps {
  readonly onTool: (change: (edited: EditedText) => EditedText) => void;
}

export function TemplateToolbar({ onTool }: TemplateToolbarProps) {
  return (
    <div className={css.buttons} role="toolbar" aria-label={text.toolbar}>
      {TOOLS.map(([label, change, key]) => (
        <Button
          key={label}
          variant="default"
          size="compact-sm"
          title={key}
          // The text keeps its selection: the button never takes the cursor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTool(change)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

/** The tool of a key pressed in the text; undefined for every other key. */
export function toolOfKey(key: string): ((edited: EditedText) => EditedText) | undefined {
  return TOOLS.find(([, , shortcut]) => shortcut === `Ctrl+${key.toUpperCase()}`)?.[1];
}
