import { Select } from '@mantine/core';
import { partsText } from '../../../text/parts/parts.ts';
import { coachingText } from '../../../text/coaching/coaching.ts';

const { filter: words } = coachingText;

interface PickProps {
  readonly label: string;
  readonly width: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One filter of a list: chosen, or left open. */
export function Pick({ label, width, data, value, onChange }: PickProps) {
  return (
    <Select
      aria-label={words.by(label)}
      placeholder={label}
      data={[...data]}
      value={value}
      clearable
      searchable={data.length > 12}
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      w={width}
      onChange={onChange}
    />
  );
}
