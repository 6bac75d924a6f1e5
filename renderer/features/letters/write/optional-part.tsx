import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface OptionalPartProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part of a form that is mostly left alone: one line until it is opened. */
export function OptionalPart({ label, children }: OptionalPartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={() => setOpen((wasOpen) => !wasOpen)}
        >
          {label}
        </Button>
      </span>
      {isOpen && children}
    </>
  );
}
