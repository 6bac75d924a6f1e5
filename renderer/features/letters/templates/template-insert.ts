/** The text of the editor with its selection; both ends count letters from the start. */
export interface EditedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const replaced = ({ text, start, end }: EditedText, piece: string, from = start, to = end): EditedText => ({
  text: text.slice(0, from) + piece + text.slice(to),
  start: from + piece.length,
  end: from + piece.length,
});

/** Puts a piece where the cursor is, over what is selected. */
export const inserted = (edited: EditedText, piece: string): EditedText => replaced(edited, piece);

/** The selection between two marks; a selection that has them already loses them. */
export function wrapped(edited: EditedText, mark: string): EditedText {
  const { text, start, end } = edited;
  const inner = text.slice(start, end);
  const isMarked =
    text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (isMarked) {
    const from = start - mark.length;
    return {
      text: text.slice(0, from) + inner + text.slice(end + mark.length),
      start: from,
      end: from + inner.length,
    };
  }
  return {
    text: text.slice(0, start) + mark + inner + mark + text.slice(end),
    start: start + mark.length,
    end: end + mark.length,
  };
}

const LINE_MARK = /^\[\[(?:kiri|tengah|kanan|alinea|judul|separuh)\]\]\s*/;

/** Every selected line begins with the mark; an earlier mark of the same kind makes room. Null takes the mark away. */
export function lineMarked(edited: EditedText, mark: string | null): EditedText {
  return mapLines(edited, (line) => {
    const bare = line.replace(LINE_MARK, '');
    return mark === null ? bare : `[[${mark}]] ${bare}`;
  });
}

/** The selected lines as numbered points, going on from the point above them. */
export function numbered(edited: EditedText): EditedText {
  const from = edited.text.lastIndexOf('\n', edited.start - 1) + 1;
  const above =
    edited.text
      .slice(0, Math.max(0, from - 1))
      .split('\n')
      .at(-1) ?? '';
  const last = from === 0 ? undefined : /^(\d{1,2})\. /.exec(above)?.[1];
  let next = last === undefined ? 1 : Number(last) + 1;
  return mapLines(edited, (line) => `${next++}. ${line.replace(/^(?:\d{1,2}\.|-)\s+/, '')}`);
}

function mapLines(edited: EditedText, change: (line: string) => string): EditedText {
  const { text, start, end } = edited;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found === -1 ? text.length : found;
  const piece = text.slice(from, to).split('\n').map(change).join('\n');
  return replaced(edited, piece, from, to);
}

/** A block on lines of its own behind the line of the cursor. */
export function blockInserted(edited: EditedText, block: string): EditedText {
  const found = edited.text.indexOf('\n', edited.end);
  const at = found === -1 ? edited.text.length : found;
  const lead = edited.text.slice(0, at) === '' || edited.text.slice(0, at).endsWith('\n') ? '' : '\n';
  return replaced(edited, `${lead}${block}`, at, at);
}

/** Where a line and column of the text stand, counted in letters. */
export function offsetOf(text: string, at: { readonly line: number; readonly column: number }): number {
  const before = text.split('\n').slice(0, at.line - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
}
