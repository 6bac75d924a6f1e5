import type { Node } from 'prosemirror-model';
import { NEEDS, ROW_LISTS } from '#rules/template/ast.ts';
import type {
  PlainMarkKind,
  TableCells,
  TemplateBlock,
  TemplateRow,
  TemplateRun,
  TemplateTable,
} from '#rules/template/ast.ts';
import { lineMarkOf, LINE_MARKS, parseTemplate, PLAIN_LINE, PLAIN_MARKS } from '#rules/template/text.ts';
import { writeTemplate } from '#rules/template/write.ts';
import { PAGE_MARKS, pageSchema, PLAIN_FORM } from './schema.ts';

const { nodes, marks } = pageSchema;
const NOWHERE = { line: 0, column: 0 } as const;

/** The page of a template's text. */
export function pageOf(text: string): Node {
  const blocks = parseTemplate(text).blocks.map(nodeOf);
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
}

/** The text of a page, in the template language: what is kept, printed and made into the Word file. */
export function textOfPage(page: Node): string {
  const blocks: TemplateBlock[] = [];
  page.forEach((node) => blocks.push(blockOf(node)));
  return writeTemplate(blocks).replace(/\n+$/, '');
}

export function inlineOf(runs: readonly TemplateRun[]): readonly Node[] {
  return runs.map((run) => {
    const styles = PAGE_MARKS.filter((name) => run[name]).map((name) => marks[name].create());
    if (run.kind === 'text') return pageSchema.text(run.text, styles);
    const { code, isCapitals, need } = run;
    return nodes.placeholder.create({ code, isCapitals, need }, null, styles);
  });
}

function nodeOf(block: TemplateBlock): Node {
  switch (block.kind) {
    case 'gap':
      return nodes.paragraph.create();
    case 'paragraph':
      return nodes.paragraph.create({ form: lineMarkOf(block) ?? PLAIN_FORM }, inlineOf(block.runs));
    case 'item':
      return nodes.item.create({ marker: block.marker, level: block.level }, inlineOf(block.runs));
    case 'labelled':
      return nodes.labelled.create({ label: block.label, marker: block.marker }, inlineOf(block.runs));
    case 'signature-pair':
      return nodes.pair.create(null, inlineOf(block.left));
    case 'table':
      return tableNode(block);
    default:
      return nodes.part.create({ kind: block.kind });
  }
}

const cellNodes = (cells: TableCells<TemplateRun>) =>
  cells.map((runs) => nodes.cell.create(null, inlineOf(runs)));

function tableNode({ widths, rowHeight, header, rows }: TemplateTable): Node {
  const head = nodes.row.create({ kind: 'head' }, cellNodes(header));
  const rest = rows.map((row) => {
    if (row.kind === 'blank')
      return nodes.row.create({ kind: 'blank', count: row.count ?? -1 }, cellNodes(header.map(() => [])));
    const list = row.kind === 'repeat' ? row.list : '';
    return nodes.row.create({ kind: row.kind, list }, cellNodes(row.cells));
  });
  return nodes.table.create({ widths: widths.map(Math.round).join(' '), rowHeight }, [head, ...rest]);
}

function runsOf(node: Node): readonly TemplateRun[] {
  const runs: TemplateRun[] = [];
  node.forEach((child) => {
    const has = (name: (typeof PAGE_MARKS)[number]) => child.marks.some(({ type }) => type === marks[name]);
    const style = { bold: has('bold'), italic: has('italic'), underline: has('underline') };
    if (child.isText) runs.push({ kind: 'text', text: child.text ?? '', ...style });
    else
      runs.push({
        kind: 'placeholder',
        code: String(child.attrs['code']),
        isCapitals: child.attrs['isCapitals'] === true,
        need: NEEDS.find((one) => one === child.attrs['need']) ?? 'usual',
        at: NOWHERE,
        ...style,
      });
  });
  return runs;
}

function blockOf(node: Node): TemplateBlock {
  const { attrs } = node;
  switch (node.type) {
    case nodes.item:
      return {
        kind: 'item',
        marker: String(attrs['marker']),
        level: attrs['level'] === 2 ? 2 : 1,
        runs: runsOf(node),
      };
    case nodes.labelled:
      return {
        kind: 'labelled',
        label: String(attrs['label']),
        marker: String(attrs['marker']),
        runs: runsOf(node),
      };
    case nodes.pair:
      return { kind: 'signature-pair', left: runsOf(node) };
    case nodes.part:
      return { kind: partKindOf(attrs['kind']) };
    case nodes.table:
      return tableOf(node);
    default:
      return node.childCount === 0
        ? { kind: 'gap' }
        : { kind: 'paragraph', ...(LINE_MARKS[String(attrs['form'])] ?? PLAIN_LINE), runs: runsOf(node) };
  }
}

const partKindOf = (kind: unknown): PlainMarkKind =>
  Object.values(PLAIN_MARKS).find((one) => one === kind) ?? 'page-break';

function tableOf(node: Node): TemplateTable {
  const cellsOf = (row: Node): TableCells<TemplateRun> => row.children.map(runsOf);
  const [head, ...rest] = node.children;
  const header = head ? cellsOf(head) : [];
  const typed = String(node.attrs['widths']).split(' ').filter(Boolean).map(Number);
  return {
    kind: 'table',
    widths: typed.length === header.length ? typed : header.map(() => 100 / header.length),
    rowHeight: Number(node.attrs['rowHeight']),
    header,
    rows: rest.map((row): TemplateRow => {
      const { kind, list, count } = row.attrs;
      if (kind === 'blank') return { kind: 'blank', count: Number(count) < 0 ? null : Number(count) };
      const repeated = ROW_LISTS.find((one) => one === list);
      return kind === 'repeat' && repeated
        ? { kind: 'repeat', list: repeated, cells: cellsOf(row) }
        : { kind: 'row', cells: cellsOf(row) };
    }),
  };
}
