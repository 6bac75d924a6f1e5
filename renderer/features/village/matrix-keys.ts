import { cellAfter, type CellPlace, type TableSize } from '../../parts/figure/figure-moves.ts';

export type MatrixAction =
  | { readonly kind: 'go'; readonly to: CellPlace }
  | { readonly kind: 'edit' }
  | { readonly kind: 'fold' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'state'; readonly state: 'there' | 'under_way' | 'missing' };

/** What is done at a cell. */
export type MatrixAct = Exclude<MatrixAction, { readonly kind: 'go' }>;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const STATES: Readonly<Record<string, 'there' | 'under_way' | 'missing'>> = {
  ' ': 'there',
  a: 'there',
  d: 'under_way',
  b: 'missing',
  delete: 'missing',
};

/**
 * What a key means on a cell; undefined for keys that are not the matrix's.
 * @param isName the cursor is on a kecamatan, or on a village's name: there is no need to say anything of
 */
export function actionOf(
  press: KeyPress,
  place: CellPlace,
  size: TableSize,
  isName: boolean,
): MatrixAction | undefined {
  if (press.altKey || press.metaKey) return undefined;
  const to = cellAfter(press.key, press.ctrlKey, place, size);
  if (to) return { kind: 'go', to };
  const key = press.key.toLowerCase();
  if (press.ctrlKey) return key === 'z' ? { kind: 'undo' } : undefined;
  if (key === 'escape') return { kind: 'leave' };
  if (key === 'enter' || key === 'f2') return isName ? { kind: 'fold' } : { kind: 'edit' };
  if (isName) return key === ' ' ? { kind: 'fold' } : undefined;
  const state = STATES[key];
  return state && { kind: 'state', state };
}
