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

/** Properties of a node that hold more nodes. */
const INNER = ['text', 'stack', 'columns', 'ul', 'ol'] as const;
type Node = Readonly<Record<string, unknown>>;

function finish(node: unknown, measure: TextMeasure): unknown {
  if (typeof node === 'string') return unbroken(node);
  if (Array.isArray(node)) return node.map((part) => finish(part, measure));
  if (typeof node !== 'object' || node === null) return node;
  const part = measuredParts.get(node);
  if (part) return finish(part(measure), measure);
  const own = node as Node;
  const changed: Record<string, unknown> = { ...own };
  for (const key of INNER) if (key in own) changed[key] = finish(own[key], measure);
  const { table } = own;
  if (typeof table === 'object' && table !== null) {
    changed['table'] = { ...table, body: finish((table as Node)['body'], measure) };
  }
  return changed;
}

/** What is laid out: measured parts drawn; dates, numbers and names tied so that no line ends inside them. */
export function finishContent(content: Content, measure: TextMeasure): Content {
  return finish(content, measure) as Content;
}
