import { EditorState, NodeSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { templatesText as text } from '../../../text/letters/templates.ts';
import { firstSelection, insertChip, insertPart, nextMissing, pagePlugins } from './page-commands.ts';
import type { PageFacts } from './page-facts.ts';
import { PageTools } from './page-tools.tsx';
import { pageOf, textOfPage } from './page-text.ts';
import { pageViews, type ShownFacts } from './page-views.ts';
import { usePageZoom } from './use-page-zoom.ts';
import css from './page.module.css';

export interface PageHandle {
  readonly insertChip: (code: string) => void;
  readonly insertPart: (kind: string) => void;
  /** To the next chip that says nothing yet. */
  readonly goToMissing: () => void;
  readonly focus: () => void;
}

interface PageEditorProps {
  /** The text in the template language. */
  readonly value: string;
  readonly facts: PageFacts;
  readonly onChange: (value: string) => void;
  /** A chip was chosen: whoever fills in its field may show it. */
  readonly onChip?: (code: string) => void;
  readonly ref: Ref<PageHandle>;
}

/** The text was put in from outside: nobody typed it, and nobody is told. */
const FROM_OUTSIDE = 'from-outside';

/** The letter written on its own page: head and signature as they will stand, what records fill in as chips. */
export function PageEditor({ value, facts, onChange, onChip, ref }: PageEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  /** The text as the page last told it, so that only a change from outside is read again. */
  const told = useRef(value);
  const shown = useRef<ShownFacts>({ facts, drawn: new Set() });
  const latest = useRef({ onChange, onChip });
  const [state, setState] = useState<EditorState | null>(null);
  const { frame, zoom } = usePageZoom(facts.page.paper);

  useEffect(() => {
    latest.current = { onChange, onChip };
  });
  useEffect(() => {
    if (!place.current) return undefined;
    const chip = (code: string) => shown.current.facts.chip(code);
    const begin = (typed: string) => {
      const doc = pageOf(typed);
      const selection = firstSelection(doc);
      return EditorState.create({ doc, plugins: [...pagePlugins(chip)], ...(selection && { selection }) });
    };
    const made = new EditorView(place.current, {
      state: begin(told.current),
      nodeViews: pageViews(shown.current),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': text.page, spellcheck: 'false' },
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        const { selection } = next;
        if (transaction.selectionSet && selection instanceof NodeSelection) {
          const code: unknown = selection.node.attrs['code'];
          if (typeof code === 'string') latest.current.onChip?.(code);
        }
        if (!transaction.docChanged || transaction.getMeta(FROM_OUTSIDE) === true) return;
        told.current = textOfPage(next.doc);
        latest.current.onChange(told.current);
      },
    });
    view.current = made;
    setState(made.state);
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const { current } = view;
    if (!current || value === told.current) return;
    told.current = value;
    const doc = pageOf(value);
    const { tr } = current.state;
    current.dispatch(tr.replaceWith(0, tr.doc.content.size, doc.content).setMeta(FROM_OUTSIDE, true));
  }, [value]);
  useEffect(() => {
    shown.current.facts = facts;
    for (const draw of shown.current.drawn) draw();
  }, [facts]);

  const run = (command: Command) => {
    const { current } = view;
    if (!current) return;
    command(current.state, current.dispatch);
    current.focus();
  };
  useImperativeHandle(ref, () => ({
    insertChip: (code) => run(insertChip(code)),
    insertPart: (kind) => run(insertPart(kind)),
    goToMissing: () => {
      // Whoever hears of the chip takes the cursor to its field.
      const { current } = view;
      if (current) nextMissing((code) => shown.current.facts.chip(code))(current.state, current.dispatch);
    },
    focus: () => view.current?.focus(),
  }));
  const { margins, font, fontSize, paper } = facts.page;
  return (
    <div className={css.editor}>
      <PageTools state={state} onCommand={run} />
      <div className={css.desk} ref={frame}>
        <div
          className={css.sheet}
          data-paper={paper}
          data-font={font}
          data-field="template.text"
          style={{
            zoom,
            paddingLeft: `${margins.left}mm`,
            paddingRight: `${margins.right}mm`,
            paddingBottom: `${margins.bottom}mm`,
            fontSize: `${fontSize}pt`,
          }}
          ref={place}
        />
      </div>
    </div>
  );
}
