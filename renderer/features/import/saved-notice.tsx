import { Button } from '@mantine/core';
import type { ImportResult } from '#contract/spreadsheet-import.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { Notice } from '../../parts/notice.tsx';
import { importText } from '../../text/import.ts';

/** How writing ended. It never speaks of success when rows were left out. */
export function SavedNotice({ result }: { readonly result: ImportResult }) {
  const { go } = useNavigation();
  const refused = result.refused.length;
  return (
    <Notice
      kind={refused > 0 ? 'warning' : 'ok'}
      title={
        refused > 0
          ? importText.savedPart(result.created, result.changed, refused)
          : importText.savedAll(result.created, result.changed)
      }
      action={<Button onClick={() => go({ screen: 'cooperatives' })}>{importText.toRegister}</Button>}
    >
      {refused > 0 && <p>{importText.savedPartRemedy}</p>}
    </Notice>
  );
}
