import { Button } from '@mantine/core';
import { useNavigation } from '../../../lib/navigation.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { settingsText } from '../../../text/settings/settings.ts';

/** What a backup does not hold, said where backups are made. */
export function ProofKeyHint() {
  const { go } = useNavigation();
  return (
    <FormGroup title={settingsText.proofKey} hint={settingsText.proofKeyWhat}>
      <Button variant="default" onClick={() => go({ screen: 'proof', tab: 'keys' })}>
        {settingsText.openProofKey}
      </Button>
    </FormGroup>
  );
}
