import type { Content } from 'pdfmake/interfaces';
import type { TextMeasure } from './text-measure.ts';
import { unbroken } from './unbroken.ts';

type Measured = (measure: TextMeasure) => Content;

/** Parts of a page that ask the fonts how they break, such as a letterhead; drawn before the page is laid out. */
const measuredParts = new WeakMap<object, Measured>();

/** A part of a page that needs to know how wide its words are. */
export function measured(part: Measured): Content {
  const place = { stack: [] };
  measuredParts.set(place, part);
  return place;
}

/** Properties of a node that hold more nodes; in a stack they follow one another down the page. */
const INNER = ['text', 'stack', 'columns', 'ul', 'ol'] as const;
type Node = Readonly<Record<string, unknown>>;

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;

const isBold = (node: unknown): boolean => isNode(node) && node['bold'] === true;

/** In bold, or leading in what follows: such a text belongs on the page of what stands below it. */
function isHeading(node: unknown): boolean {
  if (!isNode(node) || !('text' in node) || 'headlineLevel' in node || 'absolutePosition' in node)
    return false;
  const { text } = node;
  const runs = Array.isArray(text) ? (text as readonly unknown[]) : [text];
  if (isBold(node) || (runs.length > 0 && runs.every(isBold))) return true;
  const last = runs.at(-1);
  const said = isNode(last) ? last['text'] : last;
  return typeof said === 'string' && said.trimEnd().endsWith(':');
}

function finish(node: unknown, measure: TextMeasure, isFlow: boolean): unknown {
  if (typeof node === 'string') return unbroken(node);
  if (Array.isArray(node)) {
    const parts = node as readonly unknown[];
    return parts.map((part, at) => {
      const done = finish(part, measure, isFlow);
      const isHead = isFlow && at < parts.length - 1 && isHeading(part);
      return isHead ? { ...(done as Node), headlineLevel: 1 } : done;
    });
  }
  if (!isNode(node)) return node;
  const part = measuredParts.get(node);
  if (part) return finish(part(measure), measure, isFlow);
  // A line that may not break needs no ties.
  if (node['noWrap'] === true && 'absolutePosition' in node) return node;
  const changed: Record<string, unknown> = { ...node };
  for (const key of INNER) {
    if (key in node) changed[key] = finish(node[key], measure, isFlow && key === 'stack');
  }
  // pdfmake moves what is drawn to its place on the page; where the run is laid out once more it must begin anew.
  const { canvas, table } = node;
  if (Array.isArray(canvas)) changed['canvas'] = canvas.map((figure: unknown) => ({ ...(figure as Node) }));
  if (isNode(table)) {
    const { headerRows, body } = table;
    changed['table'] = {
      // A head alone at the foot of a page heads nothing, and a row in two halves is read as two.
      ...(headerRows === undefined ? {} : { keepWithHeaderRows: 1, dontBreakRows: true }),
      ...table,
      body: finish(body, measure, false),
    };
  }
  return changed;
}

/**
 * What is laid out: measured parts drawn; dates, numbers and names tied so that no line ends inside them; headings
 * marked, so that none stands at the foot of a page.
 */
export function finishContent(content: Content, measure: TextMeasure): Content {
  return finish(content, measure, true) as Content;
}
