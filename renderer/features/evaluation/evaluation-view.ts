import type { EvaluationSelection } from '#contract/evaluation/evaluation.ts';

/** What the list shows: every choice empty shows the whole register. */
export type EvaluationView = Omit<EvaluationSelection, 'bookYear'>;

export const EVERYTHING: EvaluationView = {
  text: '',
  grade: null,
  report: null,
  activity: null,
  localClass: null,
  predicate: null,
  certificate: null,
  isOverridden: null,
  sort: 'name',
  isDescending: false,
};

/** True while a word or a choice narrows the list. */
export function isNarrowed({ sort: _sort, isDescending: _down, text, ...choices }: EvaluationView): boolean {
  return text.trim() !== '' || Object.values(choices).some((choice) => choice !== null);
}

/** The same column again turns the order round. */
export function sortedBy(view: EvaluationView, column: EvaluationView['sort']): EvaluationView {
  const isAgain = view.sort === column;
  return { ...view, sort: column, isDescending: isAgain && !view.isDescending };
}
