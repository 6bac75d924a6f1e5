import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { questionText } from '../../../text/import/questions.ts';

interface HeaderRowProps {
  readonly row: number;
  readonly onRow: (row: number) => void;
}

/** Where the headings stand, as Excel numbers the row; taken over when the field is left. */
export function HeaderRow({ row, onRow }: HeaderRowProps) {
  const [text, setText] = useState(String(row));
  const typed = /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : undefined;
  const take = () => {
    if (typed !== undefined && typed !== row) onRow(typed);
  };
  return (
    <TextInput
      label={questionText.headerRow}
      inputMode="numeric"
      maxLength={6}
      w="12rem"
      value={text}
      error={typed === undefined ? questionText.headerRowFault : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
