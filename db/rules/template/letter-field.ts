import type { RowList } from './ast.ts';
import type { Placeholder } from './placeholder-group.ts';

type More = Partial<Pick<Placeholder, 'input' | 'choices' | 'most' | 'isOptional' | 'kinds'>>;

/** A field that the office fills in when it writes a letter; a line of text unless it says otherwise. */
export const field = (code: string, name: string, example: string, more: More = {}): Placeholder => ({
  code,
  name,
  group: 'isian',
  example,
  input: more.choices ? 'choice' : 'text',
  ...more,
});

/** A column of a list that a table repeats its row for. */
export const row = (list: RowList, code: string, name: string, example: string): Placeholder => ({
  code,
  name,
  group: 'baris',
  example,
  list,
});
