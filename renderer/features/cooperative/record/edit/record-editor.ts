import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { assertNever } from '../../../../lib/assert-never.ts';
import { changedFields, entryOf, NEW_ENTRY, type RecordEntry } from './record-entry.ts';

/** The typed record, what the database has of it, and the way back. */
export interface Editor {
  readonly entry: RecordEntry;
  readonly stored: RecordEntry;
  /** State of the record that `stored` comes from; null for a new one. A save is refused when it is no longer this. */
  readonly updatedAt: string | null;
  /** Earlier entries, the latest last; one step for a run of typing in one field. */
  readonly past: readonly RecordEntry[];
  /** The field being typed in since the last step. */
  readonly run: keyof RecordEntry | null;
  /** Masked numbers as the database answered them, by field. */
  readonly masked: Readonly<Partial<Record<RegisterField, string>>>;
  /** Masked fields whose full number has been asked for. */
  readonly revealed: readonly RegisterField[];
}

export type EditorAction =
  | { readonly kind: 'type'; readonly changes: Partial<RecordEntry> }
  | { readonly kind: 'pause' }
  | { readonly kind: 'undo' }
  /** The database answered: typed fields stay, the others follow it. */
  | { readonly kind: 'read'; readonly record: CooperativeRecord; readonly isForced?: boolean }
  | { readonly kind: 'saved'; readonly sent: RecordEntry; readonly updatedAt: string }
  /** The other save is known now, and may be written over. */
  | { readonly kind: 'accept'; readonly updatedAt: string | null }
  | { readonly kind: 'reveal'; readonly field: RegisterField; readonly value: string };

/** Enough to take back a morning's typing. */
const UNDO_STEPS = 200;

type MaskedRecord = Pick<CooperativeRecord, 'fields' | 'districtCode' | 'maskedFields' | 'updatedAt'>;

function maskedOf({ fields, maskedFields }: MaskedRecord): Editor['masked'] {
  const names = (['phone', 'phone2'] as const).filter(
    (field) => maskedFields.includes(field) && fields[field] !== '',
  );
  return Object.fromEntries(names.map((field) => [field, fields[field]]));
}

export function createEditor(record: MaskedRecord | null): Editor {
  const entry = record ? entryOf(record) : NEW_ENTRY;
  return {
    entry,
    stored: entry,
    updatedAt: record?.updatedAt ?? null,
    past: [],
    run: null,
    masked: record ? maskedOf(record) : {},
    revealed: [],
  };
}

export function isMasked(editor: Editor, field: RegisterField): boolean {
  return editor.masked[field] !== undefined && !editor.revealed.includes(field);
}

/** An entry moved from one base to another: what was typed stays, what was not follows the new base. */
function carried(entry: RecordEntry, from: RecordEntry, to: RecordEntry): RecordEntry {
  const typed = changedFields(entry, from).map((field) => [field, entry[field]]);
  const district = entry.districtCode === from.districtCode ? to.districtCode : entry.districtCode;
  return { ...to, ...(Object.fromEntries(typed) as Partial<RecordEntry>), districtCode: district };
}

/** Typed fields that have been given another value in the database meanwhile. */
export function conflictsOf(editor: Editor, record: MaskedRecord): readonly RegisterField[] {
  const next = nextStored(editor, record).stored;
  return changedFields(editor.entry, editor.stored).filter(
    (field) => next[field] !== editor.stored[field] && next[field] !== editor.entry[field],
  );
}

/** The record as the database has it now; a number that was revealed stays so while it is the same number. */
function nextStored(editor: Editor, record: MaskedRecord): Pick<Editor, 'stored' | 'revealed' | 'masked'> {
  const masked = maskedOf(record);
  const revealed = editor.revealed.filter((field) => masked[field] === editor.masked[field]);
  const kept = Object.fromEntries(revealed.map((field) => [field, editor.stored[field]]));
  return { stored: { ...entryOf(record), ...kept }, revealed, masked };
}

function readAgain(editor: Editor, record: MaskedRecord, isForced: boolean): Editor {
  // While both sides changed one field the old base is kept: saving is then refused, and the clerk is asked.
  if (!isForced && conflictsOf(editor, record).length > 0) return editor;
  const next = nextStored(editor, record);
  const carry = (entry: RecordEntry) => carried(entry, editor.stored, next.stored);
  return {
    ...editor,
    ...next,
    updatedAt: record.updatedAt,
    entry: carry(editor.entry),
    past: editor.past.map(carry),
  };
}

function typedIn(editor: Editor, changes: Partial<RecordEntry>): Editor {
  const entry = { ...editor.entry, ...changes };
  const names = Object.keys(changes) as (keyof RecordEntry)[];
  if (names.every((name) => entry[name] === editor.entry[name])) return editor;
  const run = names.length === 1 ? (names[0] ?? null) : null;
  const isSameRun = run !== null && run === editor.run;
  const past = isSameRun ? editor.past : [...editor.past, editor.entry].slice(-UNDO_STEPS);
  return { ...editor, entry, past, run };
}

export function editorAfter(editor: Editor, action: EditorAction): Editor {
  switch (action.kind) {
    case 'type':
      return typedIn(editor, action.changes);
    case 'pause':
      return editor.run === null ? editor : { ...editor, run: null };
    case 'undo': {
      const entry = editor.past.at(-1);
      return entry ? { ...editor, entry, past: editor.past.slice(0, -1), run: null } : editor;
    }
    case 'read':
      return readAgain(editor, action.record, action.isForced ?? false);
    case 'saved':
      return { ...editor, stored: action.sent, updatedAt: action.updatedAt, past: [], run: null };
    case 'accept':
      return { ...editor, updatedAt: action.updatedAt };
    case 'reveal': {
      const shown = (entry: RecordEntry) =>
        entry[action.field] === editor.masked[action.field]
          ? { ...entry, [action.field]: action.value }
          : entry;
      return {
        ...editor,
        entry: shown(editor.entry),
        stored: shown(editor.stored),
        past: editor.past.map(shown),
        revealed: [...editor.revealed, action.field],
      };
    }
    default:
      return assertNever(action);
  }
}
