import { Button } from '@mantine/core';
import { useNavigation } from '../../../lib/navigation.tsx';
import type { ImportResult } from '#contract/import.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { importText } from '../../../text/import/import.ts';

function titleOf({ created, changed, refused }: ImportResult): string {
  if (refused.length > 0) return importText.savedPart(created, changed, refused.length);
  return created + changed === 0 ? importText.savedNothing : importText.savedAll(created, changed);
}

interface SavedNoticeProps {
  readonly result: ImportResult;
  /** How many fields of the file were left out by choice. */
  readonly keptCount: number;
}

/** How writing ended. It never speaks of success when rows or fields were left out. */
export function SavedNotice({ result, keptCount }: SavedNoticeProps) {
  const { go } = useNavigation();
  const isPart = result.refused.length > 0;
  return (
    <Notice
      kind={isPart || keptCount > 0 ? 'warning' : 'ok'}
      title={titleOf(result)}
      action={<Button onClick={() => go({ screen: 'cooperatives' })}>{importText.toRegister}</Button>}
    >
      {keptCount > 0 && <p>{importText.savedKept(keptCount)}</p>}
      {isPart && <p>{importText.savedPartRemedy}</p>}
    </Notice>
  );
}
