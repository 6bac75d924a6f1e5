import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Office } from '#contract/office.ts';
import type { RegionPreview } from '#contract/office-region.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { RegionFields } from '../../../parts/field/region-fields.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { officeRegionText as text } from '../../../text/settings/region.ts';
import { partsText } from '../../../text/parts/parts.ts';
import { setUpText } from '../../../text/set-up.ts';
import { RegionChanges } from './region-changes.tsx';

interface RegionCorrectionProps {
  readonly office: Office;
  readonly onClose: () => void;
}

/** Another region for the office: first what would change, then the agreement and, once numbers went out, the reason. */
export function RegionCorrection({ office, onClose }: RegionCorrectionProps) {
  const [provinceCode, setProvince] = useState<string | null>(office.regionCode.slice(0, 2));
  const [regionCode, setRegion] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isAccepted, setAccepted] = useState(false);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const seen = useSeen(office.updatedAt);
  const correct = useCommand('region.correct');
  const preview = useRequest(
    'region.previewCorrection',
    { regionCode: regionCode ?? '' },
    { isEnabled: regionCode !== null },
  );
  const found = preview.error ? undefined : preview.data;
  const choose = (code: string | null) => {
    setRegion(code);
    setAccepted(false);
    setFaults(NO_FAULTS);
    correct.reset();
  };
  const save = () => {
    const missing = faultsIn(regionCode, found, reason, isAccepted);
    setFaults(missing);
    const [first] = Object.keys(missing);
    if (first !== undefined) focusField(first);
    else if (regionCode !== null && found) {
      const outsideSeen = isAccepted ? found.outsideCount : 0;
      correct.mutate(
        { regionCode, reason: reason.trim(), outsideSeen, expectedUpdatedAt: seen.at() },
        { onSuccess: onClose },
      );
    }
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isBusy={correct.isPending}
      error={correct.error}
      conflict={conflictOf({
        error: correct.error,
        seen,
        entry: { regionCode: regionCode ?? '' },
        change: () => undefined,
        save,
      })}
      onSave={save}
      onClose={onClose}
    >
      <RegionFields
        provinceCode={provinceCode}
        regencyCode={regionCode}
        faults={faults}
        onProvince={(code) => {
          setProvince(code);
          choose(null);
        }}
        onRegency={choose}
      />
      {regionCode !== null && <ErrorNotice error={preview.error} />}
      {regionCode !== null && found && (
        <>
          <Notice
            kind={found.numberedCount > 0 ? 'warning' : 'info'}
            title={found.numberedCount > 0 ? text.numbered(found.numberedCount) : text.free}
          />
          <RegionChanges preview={found} />
          {found.outsideCount > 0 && (
            <Checkbox
              data-field="outside"
              label={text.outsideAccept(found.outsideCount)}
              checked={isAccepted}
              error={faults['outside']}
              onChange={(event) => {
                setAccepted(event.currentTarget.checked);
                setFaults((now) => withoutFault(now, 'outside'));
              }}
            />
          )}
          <TextField
            name="reason"
            label={text.reason}
            value={reason}
            error={faults['reason']}
            isRequired={found.numberedCount > 0}
            onChange={(typed) => {
              setReason(typed);
              setFaults((now) => withoutFault(now, 'reason'));
            }}
          />
        </>
      )}
    </FormDialog>
  );
}

function faultsIn(
  regionCode: string | null,
  preview: RegionPreview | undefined,
  reason: string,
  isAccepted: boolean,
): Faults {
  if (regionCode === null) return { regionCode: setUpText.chooseRegency };
  return {
    ...(preview && preview.outsideCount > 0 && !isAccepted ? { outside: text.outsideMissing } : {}),
    ...(preview && preview.numberedCount > 0 && reason.trim() === ''
      ? { reason: partsText.reasonMissing }
      : {}),
  };
}
