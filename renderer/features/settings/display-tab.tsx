import { SegmentedControl } from '@mantine/core';
import { TEXT_SIZES, useTextSize } from '../../lib/text-size.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { settingsText } from '../../text/settings/settings.ts';

export function DisplayTab() {
  const { percent, setPercent } = useTextSize();
  return (
    <FormGroup title={settingsText.textSize} hint={settingsText.textSizeHint}>
      <SegmentedControl
        aria-label={settingsText.textSize}
        maw="20rem"
        transitionDuration={0}
        data={TEXT_SIZES.map((size) => ({ value: String(size), label: settingsText.percent(size) }))}
        value={String(percent)}
        onChange={(value) => setPercent(TEXT_SIZES.find((size) => String(size) === value) ?? 100)}
      />
    </FormGroup>
  );
}
