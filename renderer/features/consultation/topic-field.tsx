import { Select } from '@mantine/core';
import { CONSULTATION_LABELS } from '#rules/consultation/consultation.ts';

interface TopicFieldProps {
  readonly name: string;
  readonly value: string;
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  readonly error: string | undefined;
  readonly onChange: (code: string) => void;
}

/** The topic, found by its first letters; Enter takes the first hit. A topic taken off the list stays visible. */
export function TopicField({ name, value, topics, error, onChange }: TopicFieldProps) {
  const known = topics.map((topic) => ({ value: topic.code, label: topic.name }));
  const isKnown = value === '' || topics.some(({ code }) => code === value);
  return (
    <Select
      data-field={name}
      label={CONSULTATION_LABELS.topic}
      withAsterisk
      searchable
      allowDeselect={false}
      data={isKnown ? known : [...known, { value, label: value }]}
      value={value === '' ? null : value}
      error={error}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
