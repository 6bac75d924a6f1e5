import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Office } from '#contract/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { localDayOf } from '../../../lib/instant.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { officeRegionText as text } from '../../../text/settings/region.ts';
import { RegionCorrection } from './region-correction.tsx';

/** The region of the office with its corrections so far, and the way to another one. */
export function RegionPart({ office }: { readonly office: Office }) {
  const [isOpen, setOpen] = useState(false);
  const history = useRequest('region.listCorrections', {}).data ?? [];
  return (
    <FormGroup title={text.group} hint={text.hint}>
      <Group>
        <strong>{text.present(office.regionName, office.regionCode)}</strong>
        <Offered asks="region.correct">
          <Button variant="default" onClick={() => setOpen(true)}>
            {`${text.correct}…`}
          </Button>
        </Offered>
      </Group>
      {history.length > 0 && (
        <div>
          <strong>{text.history}</strong>
          <ul>
            {history.map(({ at, who, from, to, reason }) => {
              const day = localDayOf(at);
              return (
                <li key={at}>
                  {text.historyLine(day === undefined ? '' : formatLongDate(day), from, to, who)}
                  {reason !== '' && <div>{text.historyReason(reason)}</div>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {isOpen && <RegionCorrection office={office} onClose={() => setOpen(false)} />}
    </FormGroup>
  );
}
