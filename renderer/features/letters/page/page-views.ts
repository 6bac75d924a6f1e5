import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { findPlaceholder } from '#rules/template/placeholder.ts';
import { templatesText as text } from '../../../text/letters/templates.ts';
import type { PageFacts } from './page-facts.ts';

/** What the page shows now, and the views that show it: they are drawn anew when it changes, the text is not touched. */
export interface ShownFacts {
  facts: PageFacts;
  readonly drawn: Set<() => void>;
}

function made(name: string, said: string, part?: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = said;
  if (part !== undefined) element.dataset['part'] = part;
  return element;
}

/** A view of a node that the person does not write into. */
function factsView(shown: ShownFacts, dom: HTMLElement, first: Node, draw: (node: Node) => void): NodeView {
  let node = first;
  const redraw = () => draw(node);
  redraw();
  shown.drawn.add(redraw);
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      node = next;
      redraw();
      return true;
    },
    ignoreMutation: () => true,
    destroy: () => {
      shown.drawn.delete(redraw);
    },
  };
}

/** The name of a placeholder as people know it. */
export const placeholderName = (code: string): string => findPlaceholder(code)?.name ?? code;

type ChipKind = keyof typeof text.chipTitles;

/** A line that is left out while its placeholder is empty lacks nothing. */
function chipKind(value: string | null, need: unknown): ChipKind {
  if (value !== null) return 'known';
  return need === 'vanishing' ? 'optional' : 'missing';
}

const chipView =
  (shown: ShownFacts): NodeViewConstructor =>
  (node) => {
    const dom = document.createElement('span');
    return factsView(shown, dom, node, ({ attrs }) => {
      const code = String(attrs['code']);
      const value = shown.facts.chip(code);
      const said = value ?? placeholderName(code);
      dom.dataset['code'] = code;
      const kind = chipKind(value, attrs['need']);
      dom.dataset['chip'] = kind;
      dom.title = text.chipTitles[kind](placeholderName(code));
      dom.textContent = attrs['isCapitals'] === true ? said.toLocaleUpperCase('id') : said;
    });
  };

function partContent(kind: string, facts: PageFacts): readonly HTMLElement[] {
  switch (kind) {
    case 'letterhead':
      return facts.letterhead.map((line, index) => made('p', line, `head-${Math.min(index, 2)}`));
    case 'letter-head':
      return [
        made('p', facts.placeAndDate, 'place'),
        ...facts.head.map(([label, value]) => {
          const line = made('p', '', 'line');
          line.append(made('span', label), made('span', ':'), made('span', value));
          return line;
        }),
      ];
    case 'signature':
      return [
        ...facts.signature.position.map((line) => made('p', line)),
        made('p', facts.signature.name, 'name'),
        ...facts.signature.identity.map((line) => made('p', line)),
      ];
    case 'copies':
      return facts.copies.length === 0
        ? [made('p', text.noCopies, 'quiet')]
        : [made('p', 'Tembusan:'), ...facts.copies.map((one, index) => made('p', `${index + 1}. ${one}`))];
    default:
      return [made('p', text.newPage, 'quiet')];
  }
}

const partView =
  (shown: ShownFacts): NodeViewConstructor =>
  (node) => {
    const dom = document.createElement('section');
    return factsView(shown, dom, node, ({ attrs }) => {
      const kind = String(attrs['kind']);
      dom.dataset['partKind'] = kind;
      dom.replaceChildren(...partContent(kind, shown.facts));
    });
  };

/** A table in the shares of its columns. */
const tableView: NodeViewConstructor = (first) => {
  const dom = document.createElement('table');
  const columns = document.createElement('colgroup');
  const contentDOM = document.createElement('tbody');
  dom.append(columns, contentDOM);
  const draw = ({ attrs, firstChild }: Node) => {
    const typed = String(attrs['widths']).split(' ').filter(Boolean);
    const count = firstChild?.childCount ?? 0;
    columns.replaceChildren(
      ...Array.from({ length: count }, (_, index) => {
        const column = document.createElement('col');
        column.style.width = `${typed.length === count ? typed[index] : 100 / count}%`;
        return column;
      }),
    );
  };
  draw(first);
  return {
    dom,
    contentDOM,
    update: (node) => {
      if (node.type !== first.type) return false;
      draw(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && columns.contains(mutation.target),
  };
};

export const pageViews = (shown: ShownFacts): Record<string, NodeViewConstructor> => ({
  placeholder: chipView(shown),
  part: partView(shown),
  table: tableView,
});
