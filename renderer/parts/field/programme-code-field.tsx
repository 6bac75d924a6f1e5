import type { ProgrammeLevel } from '#rules/programme/programme.ts';
import { useRequest } from '../../lib/use-request.ts';
import { SuggestField } from './suggest-field.tsx';

interface ProgrammeCodeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (code: string) => void;
  /** Of the tree that is asked; undefined while no year is typed. */
  readonly year: number | undefined;
  /** Only codes of this level; left out: of every level. */
  readonly level?: ProgrammeLevel;
  /** What is said while the code is none of the tree's. */
  readonly hint?: string;
}

/** A code of the year's programme tree, found by its digits or by the words of its name; another code may be typed. */
export function ProgrammeCodeField({ year, level, hint = '', onChange, ...field }: ProgrammeCodeFieldProps) {
  const { data } = useRequest('programme.tree', { year: year ?? 0 }, { isEnabled: year !== undefined });
  const lines = (data?.rows ?? []).filter((line) => level === undefined || line.level === level);
  const wordsOf = ({ code, name }: (typeof lines)[number]): string => `${code} ${name}`;
  return (
    <SuggestField
      {...field}
      description={lines.find(({ code }) => code === field.value.trim())?.name ?? hint}
      suggestions={lines.map(wordsOf)}
      onChange={(typed) => onChange(lines.find((line) => wordsOf(line) === typed)?.code ?? typed)}
    />
  );
}
