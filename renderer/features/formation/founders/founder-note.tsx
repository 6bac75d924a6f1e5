import { Button } from '@mantine/core';
import type { ReasonCode } from '#rules/value/reason.ts';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FormationVerdict } from '../entry/field-props.ts';
import css from '../parts/formation.module.css';
import type { FounderOverrides } from '../entry/founder-rows.ts';

export type OverrideKind = keyof FounderOverrides;

const NEEDS_CAPACITY: readonly ReasonCode[] = ['UMUR_KURANG_17'];
const NEEDS_KTP: readonly ReasonCode[] = ['NIK_TANGGAL_BEDA', 'NIK_KELAMIN_BEDA', 'NIK_FORMAT'];

interface FounderNoteProps {
  readonly verdict: FormationVerdict['founders'][number] | undefined;
  readonly overrides: FounderOverrides;
  readonly onOverride: (kind: OverrideKind) => void;
  /** Absent where the NIK KTP is not masked, or is not this person's to open. */
  readonly onReveal: (() => void) | undefined;
}

/** The verdict beside a founder's name, and the door to the office's own judgement where there is one. */
export function FounderNote({ verdict, overrides, onOverride, onReveal }: FounderNoteProps) {
  if (!verdict) return null;
  const told = verdict.reasons.filter((reason) => reason.level !== 'info');
  const has = (codes: readonly ReasonCode[]) => verdict.reasons.some(({ code }) => codes.includes(code));
  const doors = [
    ['capacity', overrides.capacity !== null || has(NEEDS_CAPACITY)],
    ['asOnKtp', overrides.asOnKtp !== null || has(NEEDS_KTP)],
  ] as const;
  return (
    <div className={css.note}>
      <MarkedWord kind={verdict.qualifies ? 'ok' : 'refuse'}>
        {verdict.qualifies ? formationText.founderOk : formationText.founderNotOk}
      </MarkedWord>
      {told.map((reason, index) => (
        <div key={`${reason.code}-${index}`}>{reason.message}</div>
      ))}
      {onReveal && (
        <Button variant="subtle" size="compact-xs" onClick={onReveal}>
          {formationText.revealNik}
        </Button>
      )}
      {doors.map(
        ([kind, isOpen]) =>
          isOpen && (
            <Button key={kind} variant="subtle" size="compact-xs" onClick={() => onOverride(kind)}>
              {overrides[kind] === null
                ? formationText.override.offer[kind]
                : formationText.override.change[kind]}
            </Button>
          ),
      )}
    </div>
  );
}
