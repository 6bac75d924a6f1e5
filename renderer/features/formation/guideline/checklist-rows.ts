import type { ChecklistDocument } from '#rules/rule-book/rule-value.ts';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { formationRuleText as text } from '../../../text/formation/rule.ts';

const YES = /^(?:ya|y|wajib|v|x|1)$/i;
const NO = /^(?:tidak|t|tdk|-|0)$/i;

export function tidyRequired(typed: string): string {
  if (YES.test(typed.trim())) return text.yes;
  return NO.test(typed.trim()) ? text.no : typed.trim();
}

export function rowsOfChecklist(documents: readonly ChecklistDocument[]): Rows {
  return documents.map(({ name, isRequired }) => [name, isRequired ? text.yes : text.no]);
}

/** "Surat Kuasa (asli)" -> "surat-kuasa-asli"; the code ties a document to what files say of it. */
function codeOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/**
 * The checklist as typed. A document that keeps its name keeps its code, so files already begun keep what they say of
 * it; a new name is a new document.
 */
export function checklistOf(rows: Rows, former: readonly ChecklistDocument[]): readonly ChecklistDocument[] {
  const known = new Map(former.map((document) => [document.name.trim().toLowerCase(), document.code]));
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const name = (row[0] ?? '').trim();
    if (name === '') return [];
    const wanted = known.get(name.toLowerCase()) ?? (codeOf(name) || 'dokumen');
    let code = wanted;
    for (let copy = 2; taken.has(code); copy += 1) code = `${wanted}-${copy}`;
    taken.add(code);
    return [{ code, name, isRequired: tidyRequired(row[1] ?? '') !== text.no }];
  });
}
