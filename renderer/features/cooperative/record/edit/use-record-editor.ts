import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { REGISTER_FIELDS, type RegisterField } from '#rules/cooperative/register-field.ts';
import type { Reason } from '#rules/value/reason.ts';
import { faultsOf, firstFault, NO_FAULTS, withoutFault, type Faults } from '../../../../lib/faults.ts';
import { focusField } from '../../../../lib/form-flow.ts';
import { request } from '../../../../lib/request.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import type { Rows } from '../../../../parts/grid/grid-place.ts';
import {
  areFiguresChanged,
  readFigures,
  rowsOfFigures,
  type RowFault,
  type YearFigures,
} from './figure-rows.ts';
import { changedFields, readRecord, typedChanges, type RecordEntry } from './record-entry.ts';
import { createEditor, editorAfter, type Editor } from './record-editor.ts';

/** How the last save, or taking it back, ended; gone with the next keystroke. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly warnings: readonly Reason[];
      /** What takes it back; null where nothing can or nothing changed. */
      readonly batchId: string | null;
    }
  | { readonly kind: 'undone'; readonly restored: number };

export interface RecordEditor {
  readonly editor: Editor;
  readonly faults: Faults;
  readonly figures: Rows;
  /** Another number whenever the figures come from elsewhere than the grid. */
  readonly figuresEdition: number;
  readonly figureFaults: readonly RowFault[];
  /** The cell that kept the last save back; null once the clerk goes on. */
  readonly figureCursor: RowFault | null;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  readonly outcome: SaveOutcome | null;
  readonly type: (changes: Partial<RecordEntry>) => void;
  readonly pause: () => void;
  readonly undo: () => void;
  readonly reveal: (field: RegisterField, value: string) => void;
  readonly setFigures: (rows: Rows) => void;
  /** Puts typed texts and figures of a draft onto what the database has. */
  readonly restore: (fields: Partial<RecordEntry>, figures: Rows | null) => void;
  /** Back to what the database has. */
  readonly drop: (record: CooperativeRecord | null) => void;
  /** The id under which it is saved now, or undefined when something stands in the way. */
  readonly save: () => Promise<string | undefined>;
  /** The same, knowing what was saved elsewhere meanwhile. */
  readonly saveOver: (updatedAt: string | null) => Promise<string | undefined>;
  /** The last save is no longer what the clerk is looking at. */
  readonly dismissOutcome: () => void;
  /** Told when the last save has been taken back. */
  readonly markUndone: (restored: number) => void;
}

/** Order of the form, so that the first fault gets the cursor. */
const ORDER: readonly string[] = REGISTER_FIELDS;
const NO_FIGURES: readonly YearFigures[] = [];

/** Faults by field, whether the backend names them `changes.email` or `email`. */
function fieldFaults(error: AppError): Faults {
  return Object.fromEntries(
    Object.entries(faultsOf(error)).map(([path, message]) => [path.replace(/^changes\./, ''), message]),
  );
}

interface RecordEditorOptions {
  /** Null until it has been saved once. */
  readonly id: string | null;
  /** Null for a new one, also while the one just saved is being read. */
  readonly record: CooperativeRecord | null;
  /** Brings the tab with the faulty fields to the front. */
  readonly onFault: (place: 'identity' | 'figures') => void;
  /** Told the id at once when a new one has been saved, before anything is read again. */
  readonly onSaved: (id: string) => void;
}

/** Everything typed on a record and how it is saved. */
export function useRecordEditor({ id, record, onFault, onSaved }: RecordEditorOptions): RecordEditor {
  const client = useQueryClient();
  const [editor, dispatch] = useReducer(editorAfter, record, createEditor);
  const stored = record?.figures ?? NO_FIGURES;
  const [figures, setRows] = useState<Rows>(() => rowsOfFigures(stored));
  const [figuresEdition, setEdition] = useState(0);
  const [knownFigures, setKnownFigures] = useState(stored);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [figureCursor, setFigureCursor] = useState<RowFault | null>(null);
  const today = useToday();
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);

  const putFigures = useCallback((rows: Rows) => {
    setRows(rows);
    setEdition((now) => now + 1);
  }, []);
  useEffect(() => {
    if (record) dispatch({ kind: 'read', record });
  }, [record]);
  // Read anew: the grid follows unless something is typed in it. Set while drawing, so that no old figure shows.
  if (JSON.stringify(knownFigures) !== JSON.stringify(stored)) {
    setKnownFigures(stored);
    if (!areFiguresChanged(figures, knownFigures)) putFigures(rowsOfFigures(stored));
  }

  const areFieldsUnsaved = changedFields(editor.entry, editor.stored).length > 0;
  const isFigureUnsaved = areFiguresChanged(figures, stored);

  const refuse = (found: Faults) => {
    setFaults(found);
    const first = firstFault(found, ORDER);
    if (first === undefined) return;
    onFault('identity');
    focusField(first);
  };

  const send = async (expectedUpdatedAt: string | null): Promise<string | undefined> => {
    const sent = editor.entry;
    const read = readRecord(sent, id === null ? null : editor.stored);
    const years = readFigures(figures, stored, today);
    if (!read.ok) {
      refuse(read.faults);
      return undefined;
    }
    if (years.faults[0]) {
      onFault('figures');
      // A new object, so that a second attempt leads there again.
      setFigureCursor({ ...years.faults[0] });
      return undefined;
    }
    // One press, one request: fields and figures are saved together or not at all.
    const saved = await request('cooperative.save', {
      id,
      expectedUpdatedAt,
      changes: read.changes,
      figures: years.saves,
      removedYears: years.removals,
    });
    dispatch({ kind: 'saved', sent, updatedAt: saved.updatedAt });
    setOutcome({
      kind: 'saved',
      warnings: saved.warnings,
      // Writing a new record down is not taken back: it is changed or merged away, never gone.
      batchId: id === null ? null : saved.batchId,
    });
    onSaved(saved.id);
    return saved.id;
  };

  const saveKnowing = async (expectedUpdatedAt: string | null) => {
    setSaving(true);
    setFaults(NO_FAULTS);
    setError(null);
    setOutcome(null);
    try {
      return await send(expectedUpdatedAt);
    } catch (thrown) {
      const failure = thrown instanceof AppError ? thrown : new AppError('INTERNAL');
      const found = fieldFaults(failure);
      if (Object.keys(found).some((name) => ORDER.includes(name))) refuse(found);
      else setError(failure);
      return undefined;
    } finally {
      setSaving(false);
      await client.invalidateQueries();
    }
  };

  return {
    editor,
    faults,
    figures,
    figuresEdition,
    figureFaults: readFigures(figures, stored, today).faults,
    figureCursor,
    isUnsaved: areFieldsUnsaved || isFigureUnsaved,
    isSaving,
    error,
    outcome,
    type: (changes) => {
      setFaults((now) => Object.keys(changes).reduce(withoutFault, now));
      setOutcome(null);
      dispatch({ kind: 'type', changes });
    },
    pause: () => dispatch({ kind: 'pause' }),
    undo: () => dispatch({ kind: 'undo' }),
    reveal: (field, value) => dispatch({ kind: 'reveal', field, value }),
    setFigures: useCallback((rows: Rows) => {
      setRows(rows);
      setOutcome(null);
    }, []),
    restore: (fields, rows) => {
      dispatch({ kind: 'pause' });
      dispatch({ kind: 'type', changes: fields });
      if (rows) putFigures(rows);
    },
    drop: (fresh) => {
      setError(null);
      setFaults(NO_FAULTS);
      dispatch({ kind: 'type', changes: editor.stored });
      if (fresh) dispatch({ kind: 'read', record: fresh, isForced: true });
      putFigures(rowsOfFigures(fresh?.figures ?? NO_FIGURES));
    },
    save: () => saveKnowing(editor.updatedAt),
    saveOver: async (updatedAt) => {
      dispatch({ kind: 'accept', updatedAt });
      return saveKnowing(updatedAt);
    },
    dismissOutcome: () => {
      setOutcome(null);
      setFigureCursor(null);
    },
    markUndone: (restored) => setOutcome({ kind: 'undone', restored }),
  };
}

/** What a draft keeps of the screen; null when nothing is unsaved. */
export function draftOf({ editor, figures, isUnsaved }: RecordEditor, stored: readonly YearFigures[]) {
  if (!isUnsaved) return null;
  return {
    fields: typedChanges(editor.entry, editor.stored),
    figures: areFiguresChanged(figures, stored) ? figures : null,
  };
}
