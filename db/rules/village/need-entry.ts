import { parseTypedDate } from '../value/indonesian-date.ts';
import { declare, isDeclarable } from './declared.ts';
import { NEED_STATE_LABELS, needStates } from './lack.ts';
import type { VillageLack, VillageStanding } from './lack.ts';
import { NEED_EDITORS, NEED_HEADS } from './need.ts';
import type { NeedEditor } from './need.ts';
import type { VillageFacts } from './programme.ts';

/** What is said of one need: only how it stands, or its number, day or choice as typed. */
export type NeedEntry =
  | { readonly kind: 'state'; readonly state: 'there' | 'under_way' | 'missing' }
  | { readonly kind: 'text'; readonly text: string };

export type NeedChange =
  | { readonly changes: Partial<VillageFacts> }
  /** What is wrong, with the remedy. */
  | { readonly fault: string };

/** Words that a cell takes instead of a number. */
const STATE_WORDS: Readonly<Record<string, 'there' | 'under_way' | 'missing'>> = {
  ada: 'there',
  diurus: 'under_way',
  'sedang diurus': 'under_way',
  belum: 'missing',
  '-': 'missing',
  '': 'missing',
};

type Editable = Exclude<NeedEditor, { readonly kind: 'elsewhere' }>;

const emptyOf = ({ kind }: Editable): string | null => (kind === 'day' ? null : '');

/** The field's new value with its declaration taken back: a number says more than a word. */
function valued(need: VillageLack, editor: Editable, value: string | null, facts: VillageFacts): NeedChange {
  const declared = isDeclarable(need) ? declare(facts.declared, need, null) : facts.declared;
  return { changes: { [editor.field]: value, declared } };
}

function declaredAs(
  need: VillageLack,
  editor: Editable,
  state: 'unnumbered' | 'under_way',
  facts: VillageFacts,
): NeedChange {
  if (!isDeclarable(need))
    return { fault: `${NEED_HEADS[need]} harus diisi; tekan Enter lalu tulis isinya.` };
  return { changes: { [editor.field]: emptyOf(editor), declared: declare(facts.declared, need, state) } };
}

function stated(
  need: VillageLack,
  editor: Editable,
  state: 'there' | 'under_way' | 'missing',
  village: VillageStanding,
): NeedChange {
  const { facts } = village;
  const now = needStates(village)[need];
  if (state === 'there' && (now === 'there' || now === 'unnumbered')) return { changes: {} };
  if (state === 'missing') {
    const cleared = valued(need, editor, emptyOf(editor), facts);
    const landed = need === 'land' ? { landArea: null, landStatus: '' as const } : {};
    const after = { ...facts, ...('changes' in cleared ? { ...cleared.changes, ...landed } : {}) };
    if (needStates({ ...village, facts: after })[need] !== 'missing') {
      return {
        fault: `${NEED_HEADS[need]} tercatat pada koperasi di register. Ubah di catatan koperasinya.`,
      };
    }
    return 'changes' in cleared ? { changes: { ...cleared.changes, ...landed } } : cleared;
  }
  const word = editor.kind === 'choice' ? (state === 'there' ? editor.there : editor.underWay) : null;
  if (word !== null) return valued(need, editor, word, facts);
  // A number that is known is not thrown away by a word.
  if (now === 'there') {
    return { fault: `${NEED_HEADS[need]} sudah ada isinya. Kosongkan dahulu bila ternyata belum selesai.` };
  }
  return declaredAs(need, editor, state === 'there' ? 'unnumbered' : 'under_way', facts);
}

function typed(need: VillageLack, editor: Editable, text: string, facts: VillageFacts): NeedChange {
  if (editor.kind === 'text') return valued(need, editor, text, facts);
  if (editor.kind === 'day') {
    const day = parseTypedDate(text);
    return day
      ? valued(need, editor, day, facts)
      : { fault: 'Tanggal tidak terbaca. Tulis misalnya 20/05/2025.' };
  }
  const found = Object.entries(editor.words).find(
    ([word, label]) => word === text || label.toLowerCase() === text.toLowerCase(),
  );
  if (found) return valued(need, editor, found[0], facts);
  const labels = Object.values(editor.words).join(', ');
  return { fault: `Tulis salah satu: ${labels}.` };
}

/** What an entry in the cell of a need changes of the village's facts, or why it cannot be. */
export function needChange(need: VillageLack, entry: NeedEntry, village: VillageStanding): NeedChange {
  const editor = NEED_EDITORS[need];
  if (needStates(village)[need] === 'not_asked') {
    return { fault: `${NEED_HEADS[need]} ${NEED_STATE_LABELS.not_asked} di sini.` };
  }
  if (editor.kind === 'elsewhere') return { fault: editor.remedy };
  if (entry.kind === 'state') return stated(need, editor, entry.state, village);
  const text = entry.text.trim();
  const state = STATE_WORDS[text.toLowerCase()];
  const isOwnWord = editor.kind === 'choice' && Object.values(editor.words).includes(text.toLowerCase());
  if (state !== undefined && !isOwnWord) return stated(need, editor, state, village);
  return typed(need, editor, text, village.facts);
}
