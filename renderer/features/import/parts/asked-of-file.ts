import type { ImportResult } from '#contract/import.ts';

/** What a sheet has raised so far. It stays in sight when it is answered, so that the answer can be changed. */
export interface AskedOfFile {
  readonly questions: ImportResult['questions'];
  readonly statusWords: ImportResult['unknownStatusWords'];
}

export const NOTHING_ASKED: AskedOfFile = { questions: [], statusWords: [] };

/** With what another reading of the same sheet raised. */
export function withAsked(
  before: AskedOfFile,
  { questions, unknownStatusWords }: Pick<ImportResult, 'questions' | 'unknownStatusWords'>,
): AskedOfFile {
  const told = new Set(unknownStatusWords.map(({ word }) => word));
  return {
    // Another unit may have settled it.
    questions: [...new Set([...before.questions.filter((question) => question !== 'scale'), ...questions])],
    statusWords: [...before.statusWords.filter(({ word }) => !told.has(word)), ...unknownStatusWords].sort(
      (one, other) => one.word.localeCompare(other.word, 'id'),
    ),
  };
}
