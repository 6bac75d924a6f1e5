import type { PlainDate } from '#rules/value/plain-date.ts';
import { DateField } from '../field/date-field.tsx';
import { PillFrame } from './pill-frame.tsx';

interface DayPillProps {
  readonly label: string;
  readonly any: string;
  readonly name: string;
  readonly text: string;
  readonly today: PlainDate | undefined;
  readonly startsOpen?: boolean;
  readonly onChange: (text: string) => void;
}

/** A day of a filter as a pill: "sejak kapan pun" until one is typed. */
export function DayPill({ label, any, name, text, today, startsOpen = false, onChange }: DayPillProps) {
  const isChosen = text.trim() !== '';
  return (
    <PillFrame
      label={label}
      said={isChosen ? `${label}: ${text.trim()}` : any}
      isChosen={isChosen}
      startsOpen={startsOpen}
      onClear={() => onChange('')}
    >
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <DateField label={label} name={name} text={text} today={today} onTextChange={onChange} />
        </form>
      )}
    </PillFrame>
  );
}
