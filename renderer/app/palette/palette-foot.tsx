import { Kbd } from '@mantine/core';
import { paletteText as text } from '../../text/frame/palette.ts';
import css from './palette.module.css';

/** The keys that work here. */
export function PaletteFoot() {
  return (
    <footer className={css.foot}>
      <span>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {text.keys.choose}
      </span>
      <span>
        <Kbd size="xs">Enter</Kbd> {text.keys.open}
      </span>
      <span>
        <Kbd size="xs">Tab</Kbd> {text.keys.kind}
      </span>
      <span className={css.grow} />
      <span>
        <Kbd size="xs">&gt;</Kbd> {text.keys.commands}
      </span>
      <span>
        <Kbd size="xs">#</Kbd> {text.keys.letters}
      </span>
    </footer>
  );
}
