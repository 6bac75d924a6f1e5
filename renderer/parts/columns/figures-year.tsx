import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { columnText } from '../../text/import/columns.ts';

interface FiguresYearProps {
  readonly year: number | null;
  readonly onYear: (year: number) => void;
}

const EARLIEST = 1945;
const LATEST = 2100;

/** The year that members, capital and surplus of the sheet belong to; taken over when the field is left. */
export function FiguresYear({ year, onYear }: FiguresYearProps) {
  const [text, setText] = useState(year === null ? '' : String(year));
  const typed = /^\d{4}$/.test(text.trim()) ? Number(text) : undefined;
  const isReadable = typed !== undefined && typed >= EARLIEST && typed <= LATEST;
  const take = () => {
    if (isReadable && typed !== year) onYear(typed);
  };
  return (
    <TextInput
      label={columnText.bookYear}
      title={columnText.bookYearHint}
      placeholder="2024"
      inputMode="numeric"
      maxLength={4}
      w="8rem"
      value={text}
      error={text !== '' && !isReadable && text.length >= 4 ? columnText.bookYearFault : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
