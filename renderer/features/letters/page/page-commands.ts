import { baseKeymap, chainCommands, setBlockType, splitBlockAs, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import type { ChipText } from './page-facts.ts';
import { inlineOf } from './page-text.ts';
import { pageSchema } from './schema.ts';
import type { PAGE_MARKS } from './schema.ts';

const { nodes, marks } = pageSchema;

/** "1." → "2.", "a)" → "b)"; a dash stays a dash. */
export function markerAfter(marker: string): string {
  const [, sign = '', end = ''] = /^(\d{1,2}|[a-z])([.)])$/.exec(marker) ?? [];
  if (sign === '' || sign === 'z') return marker;
  return /\d/.test(sign)
    ? `${Number(sign) + 1}${end}`
    : `${String.fromCharCode(sign.charCodeAt(0) + 1)}${end}`;
}

const isIn = ($from: ResolvedPos, type: Node['type']): boolean => $from.parent.type === type;

/** An empty point ends its list; another goes on with the next mark. */
const endPoint: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const isPoint = isIn($from, nodes.item) || isIn($from, nodes.labelled);
  if (!isPoint || $from.parent.content.size > 0) return false;
  return setBlockType(nodes.paragraph)(state, dispatch);
};

const nextPoint = splitBlockAs((node) => {
  if (node.type === nodes.item)
    return {
      type: nodes.item,
      attrs: { ...node.attrs, marker: markerAfter(String(node.attrs['marker'])) },
    };
  if (node.type === nodes.labelled)
    return {
      type: nodes.labelled,
      attrs: { label: '', marker: markerAfter(String(node.attrs['marker'])) },
    };
  return null;
});

/** A cell holds one line; the key does nothing there. */
const stayInCell: Command = (state) => isIn(state.selection.$from, nodes.cell);

export const setForm = (form: string): Command => setBlockType(nodes.paragraph, { form });

/** The chosen lines as points 1., 2., … ; points become plain lines again. */
export const togglePoints: Command = (state, dispatch) => {
  const { from, to, $from } = state.selection;
  if (isIn($from, nodes.item)) return setBlockType(nodes.paragraph)(state, dispatch);
  const tr = state.tr;
  let marker = '1.';
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type !== nodes.paragraph || node.childCount === 0) return true;
    tr.setNodeMarkup(at, nodes.item, { marker, level: 1 });
    marker = markerAfter(marker);
    return false;
  });
  if (!tr.docChanged) return setBlockType(nodes.item, { marker, level: 1 })(state, dispatch);
  dispatch?.(tr);
  return true;
};

export const insertNodes =
  (made: (state: EditorState) => Node): Command =>
  (state, dispatch) => {
    const node = made(state);
    if (node.isInline) {
      dispatch?.(state.tr.replaceSelectionWith(node, true).scrollIntoView());
      return true;
    }
    // A block stands behind the one with the cursor; an empty line makes room for it.
    const { $to } = state.selection;
    const depth = Math.min(1, $to.depth);
    const isEmptyLine = depth === 1 && isIn($to, nodes.paragraph) && $to.parent.content.size === 0;
    const tr = isEmptyLine
      ? state.tr.replaceWith($to.before(1), $to.after(1), node)
      : state.tr.insert(depth === 1 ? $to.after(1) : state.doc.content.size, node);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const insertChip = (code: string): Command => insertNodes(() => nodes.placeholder.create({ code }));
export const insertPart = (kind: string): Command => insertNodes(() => nodes.part.create({ kind }));

const COLUMNS = ['No.', 'Uraian', 'Keterangan'] as const;
/** A table of three columns and two rows, to be written in. */
export const insertTable: Command = insertNodes(() => {
  const cells = (texts: readonly string[]) =>
    texts.map((said) =>
      nodes.cell.create(
        null,
        said === ''
          ? []
          : inlineOf([{ kind: 'text', text: said, bold: false, italic: false, underline: false }]),
      ),
    );
  return nodes.table.create({ widths: '8 57 35' }, [
    nodes.row.create({ kind: 'head' }, cells(COLUMNS)),
    nodes.row.create(null, cells(['1', '', ''])),
    nodes.row.create(null, cells(['2', '', ''])),
  ]);
});

/** Where the cursor stands in a table: the row, its place, and the cell's place in it. */
function rowAt({ $from }: EditorState['selection']) {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === nodes.row)
      return { node: $from.node(depth), at: $from.before(depth), table: $from.node(depth - 1) };
  return undefined;
}

export const addRow: Command = (state, dispatch) => {
  const found = rowAt(state.selection);
  if (!found) return false;
  const cells = found.node.children.map(() => nodes.cell.create());
  dispatch?.(state.tr.insert(found.at + found.node.nodeSize, nodes.row.create(null, cells)));
  return true;
};

export const removeRow: Command = (state, dispatch) => {
  const found = rowAt(state.selection);
  if (!found || found.table.childCount <= 1 || found.table.firstChild === found.node) return false;
  dispatch?.(state.tr.delete(found.at, found.at + found.node.nodeSize));
  return true;
};

/** Selects the next chip that says nothing yet, from the cursor on and around the end; false when there is none. */
export const nextMissing =
  (chip: ChipText): Command =>
  (state, dispatch) => {
    const missing: number[] = [];
    state.doc.descendants((node, at) => {
      if (node.type !== nodes.placeholder || node.attrs['need'] === 'vanishing') return;
      if (chip(String(node.attrs['code'])) === null) missing.push(at);
    });
    const { selection } = state;
    const from = selection.from + (selection instanceof NodeSelection ? 1 : 0);
    const next = missing.find((at) => at >= from) ?? missing[0];
    if (next === undefined) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, next)).scrollIntoView());
    return true;
  };

/** The cursor at the first line that is written in, not on the head of the office. */
export function firstSelection(doc: Node): TextSelection | undefined {
  let place: number | undefined;
  doc.forEach((node, offset) => {
    if (place === undefined && node.isTextblock && node.childCount > 0) place = offset + 1;
  });
  return place === undefined ? undefined : TextSelection.create(doc, place);
}

export const toggle = (name: (typeof PAGE_MARKS)[number]): Command => toggleMark(marks[name]);

export const pagePlugins = (chip: ChipText): readonly Plugin[] => [
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggle('bold'),
    'Mod-i': toggle('italic'),
    'Mod-u': toggle('underline'),
    Enter: chainCommands(stayInCell, endPoint, nextPoint),
    Tab: nextMissing(chip),
  }),
  keymap(baseKeymap),
];
