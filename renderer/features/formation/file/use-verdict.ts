import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import type { InputOf } from '#contract/index.ts';
import { contextOf } from '#rules/formation/facts.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { FormationVerdict, Namesake } from '#rules/formation/formation.ts';
import { nikDigits } from '#rules/cooperative/identity-number.ts';
import { isMasked } from '#rules/value/mask-number.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { readFormation, type FileInput, type FormationEntry } from '../entry/formation-entry.ts';

/** Long enough for a word; only what lies outside the file waits for it. */
const TYPING_MS = 300;

export interface JudgedEntry {
  /** Undefined until name, meeting day and village are known. */
  readonly verdict: FormationVerdict | undefined;
  readonly namesakes: readonly Namesake[];
  readonly error: AppError | null;
}

/** The file as the rules take it: `readFormation` has read its days already. */
function judged(file: FileInput): FormationFile {
  return file as FormationFile;
}

/**
 * The verdict on what is on screen, by the same rule as the backend's, at every letter. What the rule must know of the
 * register is asked for when it changes; meanwhile the last answer counts. While a NIK is masked the page cannot judge
 * it: the backend does, which knows the number.
 */
export function useVerdict(entry: FormationEntry, id: string | null): JudgedEntry {
  const asked: InputOf<'formation.facts'> = {
    name: entry.name.trim(),
    regionCode: entry.regionCode,
    niks: entry.founders.map((row) => nikDigits(row[1] ?? '')).filter((nik) => /^\d{16}$/.test(nik)),
    founderCooperatives: entry.founderCooperatives.map((row) => row[0]?.trim() ?? '').filter(Boolean),
    exceptId: id,
  };
  const read = useMemo(() => readFormation(entry), [entry]);
  const hasMasks = id !== null && entry.founders.some((row) => isMasked(row[1] ?? ''));
  const [settled] = useDebouncedValue(JSON.stringify(asked), TYPING_MS);
  const [whole] = useDebouncedValue(hasMasks && read.ok ? JSON.stringify(read.file) : null, TYPING_MS);
  const answer = useRequest('formation.facts', JSON.parse(settled) as InputOf<'formation.facts'>);
  const judgement = useRequest(
    'formation.check',
    { file: JSON.parse(whole ?? 'null') as FileInput, exceptId: id },
    { isEnabled: whole !== null },
  );
  const facts = answer.data;
  const context = useMemo(() => facts && contextOf(facts), [facts]);
  const verdict = useMemo(() => {
    if (hasMasks || !read.ok || !context) return undefined;
    return checkFormation({ ...judged(read.file), meetingOn: toPlainDate(read.file.meetingOn) }, context);
  }, [hasMasks, read, context]);
  return {
    verdict: hasMasks && read.ok ? judgement.data : verdict,
    namesakes: facts?.namesakes ?? [],
    error: answer.error ?? judgement.error,
  };
}
