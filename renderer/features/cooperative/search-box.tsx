import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import css from './cooperative.module.css';

interface SearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One box for names, numbers, people and addresses; Ctrl+F goes there, the arrow key down goes on to the rows. */
export function SearchBox({ text, onChange }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => {
    box.current?.focus();
    box.current?.select();
  });
  return (
    <TextInput
      ref={box}
      type="search"
      role="searchbox"
      aria-label={cooperativeText.search}
      title={cooperativeText.search}
      placeholder={cooperativeText.searchShort}
      value={text}
      maxLength={200}
      className={css.words ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('[role="grid"] [role="row"][tabindex="0"]')?.focus();
      }}
    />
  );
}
