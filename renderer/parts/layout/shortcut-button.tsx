import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShortcut, type Shortcut } from '../../lib/use-shortcut.ts';

interface ShortcutButtonProps extends ButtonProps {
  readonly shortcut: Shortcut;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button whose key works anywhere on the screen and stands in its hint. */
export function ShortcutButton({ shortcut, onPress, children, ...rest }: ShortcutButtonProps) {
  const isEnabled = rest.disabled !== true && rest.loading !== true;
  useShortcut(shortcut, onPress, isEnabled);
  return (
    <Tooltip label={shortcut}>
      <Button {...rest} aria-keyshortcuts={shortcut.replace('Ctrl', 'Control')} onClick={onPress}>
        {children}
      </Button>
    </Tooltip>
  );
}
