import { Schema } from 'prosemirror-model';
import type { Attrs, NodeSpec } from 'prosemirror-model';
import { NEEDS } from '#rules/template/ast.ts';
import { PLAIN_MARKS, LINE_MARKS } from '#rules/template/text.ts';

/** How a line stands: the marks of the template language, and the plain justified line. */
export const LINE_FORMS = ['plain', ...Object.keys(LINE_MARKS)] as const;
export const PLAIN_FORM = 'plain';

const texts = (attrs: Attrs, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`data-${name}`, String(attrs[name])]));

const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs: { form: { default: PLAIN_FORM, validate: 'string' } },
  parseDOM: [
    { tag: 'p', getAttrs: (dom) => ({ form: formOf(dom.getAttribute('data-form')) }) },
    ...['div', 'h1', 'h2', 'h3', 'h4'].map((tag) => ({ tag })),
  ],
  toDOM: ({ attrs }) => ['p', texts(attrs, 'form'), 0],
};

const formOf = (text: string | null): string => LINE_FORMS.find((form) => form === text) ?? PLAIN_FORM;

/** A point, printed with the mark as typed. */
const item: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs: { marker: { default: '1.', validate: 'string' }, level: { default: 1, validate: 'number' } },
  parseDOM: [
    {
      tag: 'li',
      getAttrs: (dom) => ({
        marker: dom.getAttribute('data-marker') ?? '-',
        level: dom.getAttribute('data-level') === '2' ? 2 : 1,
      }),
    },
  ],
  toDOM: ({ attrs }) => ['li', texts(attrs, 'marker', 'level'), 0],
};

/** "Menimbang : a. bahwa …": the label and the mark stand in columns of their own. */
const labelled: NodeSpec = {
  group: 'block',
  content: 'inline*',
  attrs: { label: { default: '', validate: 'string' }, marker: { default: '', validate: 'string' } },
  parseDOM: [
    {
      tag: 'div[data-label]',
      priority: 60,
      contentElement: '[data-said]',
      getAttrs: (dom) => ({
        label: dom.getAttribute('data-label') ?? '',
        marker: dom.getAttribute('data-marker') ?? '',
      }),
    },
  ],
  toDOM: ({ attrs }) => [
    'div',
    texts(attrs, 'label', 'marker'),
    ['span', { 'data-part': 'label' }, String(attrs['label'])],
    ['span', { 'data-part': 'colon' }, attrs['label'] === '' ? '' : ':'],
    ['span', { 'data-part': 'marker' }, String(attrs['marker'])],
    ['div', { 'data-said': '' }, 0],
  ],
};

const PART_KINDS: readonly string[] = Object.values(PLAIN_MARKS);

/** What the program fills in as a whole: head of the office, number and matter, signature, copies, a new page. */
const part: NodeSpec = {
  group: 'block',
  atom: true,
  selectable: true,
  attrs: { kind: { validate: 'string' } },
  parseDOM: [
    {
      tag: 'section[data-part-kind]',
      getAttrs: (dom) => {
        const kind = dom.getAttribute('data-part-kind') ?? '';
        return PART_KINDS.includes(kind) && { kind };
      },
    },
  ],
  toDOM: ({ attrs }) => ['section', { 'data-part-kind': String(attrs['kind']) }],
};

/** Two signatures; the text is what stands over the left one. */
const pair: NodeSpec = {
  group: 'block',
  content: 'inline*',
  parseDOM: [{ tag: 'div[data-pair]', priority: 60 }],
  toDOM: () => ['div', { 'data-pair': '' }, 0],
};

/** Shares of the width and least height are texts, as the template language writes them. */
const table: NodeSpec = {
  group: 'block',
  content: 'row+',
  isolating: true,
  attrs: { widths: { default: '', validate: 'string' }, rowHeight: { default: 0, validate: 'number' } },
  parseDOM: [{ tag: 'table', getAttrs: (dom) => ({ widths: dom.getAttribute('data-widths') ?? '' }) }],
  toDOM: ({ attrs }) => ['table', texts(attrs, 'widths'), ['tbody', 0]],
};

/** `kind`: head, row, blank, or `repeat` for each of `list`; a blank row counts how many (-1: as the letter asks). */
const row: NodeSpec = {
  content: 'cell+',
  attrs: {
    kind: { default: 'row', validate: 'string' },
    list: { default: '', validate: 'string' },
    count: { default: -1, validate: 'number' },
  },
  parseDOM: [{ tag: 'tr' }],
  toDOM: ({ attrs }) => ['tr', texts(attrs, 'kind', 'list'), 0],
};

const cell: NodeSpec = {
  content: 'inline*',
  isolating: true,
  parseDOM: [{ tag: 'td' }, { tag: 'th' }],
  toDOM: () => ['td', 0],
};

/** What a record or a field fills in; drawn as a chip. */
const placeholder: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: {
    code: { validate: 'string' },
    isCapitals: { default: false, validate: 'boolean' },
    need: { default: 'usual', validate: 'string' },
  },
  parseDOM: [
    {
      tag: 'span[data-code]',
      getAttrs: (dom) => {
        const code = dom.getAttribute('data-code') ?? '';
        const need = NEEDS.find((one) => one === dom.getAttribute('data-need')) ?? 'usual';
        return /^[a-z_]{1,60}$/.test(code) && { code, need, isCapitals: dom.hasAttribute('data-capitals') };
      },
    },
  ],
  toDOM: ({ attrs }) => [
    'span',
    { ...texts(attrs, 'code', 'need'), ...(attrs['isCapitals'] === true ? { 'data-capitals': '' } : {}) },
  ],
  leafText: ({ attrs }) => `[${String(attrs['code'])}]`,
};

/** The page of a letter as it is written on: one node for each kind of block of the template language. */
export const pageSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph,
    item,
    labelled,
    part,
    pair,
    table,
    row,
    cell,
    placeholder,
    text: { group: 'inline' },
  },
  marks: {
    bold: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
      ],
      toDOM: () => ['strong', 0],
    },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  },
});

export const PAGE_MARKS = ['bold', 'italic', 'underline'] as const;
