import { Select } from '@mantine/core';

interface BookYearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number | undefined;
  readonly onChange: (year: number) => void;
}

export function BookYearSelect({ label, years, value, onChange }: BookYearSelectProps) {
  return (
    <Select
      aria-label={label}
      data={years.map(String)}
      value={value === undefined ? null : String(value)}
      allowDeselect={false}
      w="6.5rem"
      onChange={(year) => year !== null && onChange(Number(year))}
    />
  );
}
