import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { request } from '../../../lib/request.ts';
import { cipherText as text } from '../../../text/settings/cipher.ts';

/** That this computer remembers the passphrase, and the way to make it forget; nothing where it does not. */
export function RememberedHere({ onForgotten }: { readonly onForgotten: () => void }) {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    request('shell.rememberState', {}).then(
      (state) => setKept(state.isKept),
      () => setKept(false),
    );
  }, []);
  if (!isKept) return null;
  const forget = async () => {
    await request('shell.forget', {});
    setKept(false);
    onForgotten();
  };
  return (
    <Group gap="xs">
      <span>{text.kept}</span>
      <Button variant="subtle" onClick={() => void forget()}>
        {text.forget}
      </Button>
    </Group>
  );
}
