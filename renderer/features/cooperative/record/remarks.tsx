import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Reason } from '#rules/value/reason.ts';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';
import css from './parts/record.module.css';

/** More than this would push the form off a low screen. */
const SHOWN = 2;

/** What is to be looked at on this record; the first ones, the rest on demand. */
export function Remarks({ reasons, label }: { readonly reasons: readonly Reason[]; readonly label: string }) {
  const [isWhole, setWhole] = useState(false);
  if (reasons.length === 0) return null;
  const shown = isWhole ? reasons : reasons.slice(0, SHOWN);
  return (
    <div className={css.remarks}>
      <VerdictList reasons={shown} label={label} />
      {reasons.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.fewerRemarks : text.allRemarks(reasons.length)}
        </Button>
      )}
    </div>
  );
}
