import { Select } from '@mantine/core';
import type { ImportResult } from '#contract/import.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { questionText, questionWords } from '../../../text/import/questions.ts';
import { importText } from '../../../text/import/import.ts';
import type { ImportCorrections, ImportKind, MoneyUnit } from '../parts/import-plan.ts';

type FileQuestion = ImportResult['questions'][number];

const UNITS: readonly MoneyUnit[] = ['one', 'thousand', 'million'];
const UNIT_OPTIONS = UNITS.map((value) => ({ value, label: questionText.units[value] }));
const KIND_OPTIONS = (['rat', 'cooperative'] as const).map((value) => ({
  value,
  label: importText.kinds[value],
}));
const CONFIRMED = 'confirmed';
/** Further back than any list that an office still brings in. */
const OFFERED_YEARS = 30;

/** Book years that have ended, the newest first: a list cannot speak of one that still runs. */
function useEndedYears(): readonly string[] {
  const today = useToday();
  if (today === undefined) return [];
  const last = dateParts(today).year - 1;
  return Array.from({ length: OFFERED_YEARS }, (_, index) => String(last - index));
}

interface FileQuestionsProps {
  /** Questions that this sheet raised, also those that are answered by now. */
  readonly questions: readonly FileQuestion[];
  readonly kind: ImportKind;
  readonly corrections: ImportCorrections;
  readonly onCorrect: (changes: Partial<ImportCorrections>) => void;
  /** The file is of the other kind and is read as such. */
  readonly onKind: (kind: ImportKind) => void;
}

/** What the file leaves open and only a person can say; an answer can be changed until the file is saved. */
export function FileQuestions({ questions, kind, corrections, onCorrect, onKind }: FileQuestionsProps) {
  const years = useEndedYears();
  const { unit, figuresBookYear, isKindConfirmed, isScaleConfirmed } = corrections;
  const fields = {
    kind: {
      data: KIND_OPTIONS,
      value: isKindConfirmed ? kind : null,
      onChange: (value: string | null) => {
        if (value === 'rat') onKind('rat');
        else onCorrect({ isKindConfirmed: value !== null });
      },
    },
    unit: {
      data: UNIT_OPTIONS,
      value: unit,
      onChange: (value: string | null) =>
        onCorrect({ unit: UNITS.find((one) => one === value) ?? null, isScaleConfirmed: false }),
    },
    scale: {
      data: [{ value: CONFIRMED, label: questionText.scaleConfirmed }],
      value: isScaleConfirmed ? CONFIRMED : null,
      onChange: (value: string | null) => onCorrect({ isScaleConfirmed: value !== null }),
    },
    bookYear: {
      data: [...years],
      value: figuresBookYear === null ? null : String(figuresBookYear),
      onChange: (value: string | null) =>
        onCorrect({ figuresBookYear: value === null ? null : Number(value) }),
    },
  } satisfies Readonly<Record<FileQuestion, object>>;
  return questions.map((question) => {
    const { title, hint, label } = questionWords(question, kind);
    const field = fields[question];
    return (
      <Notice
        key={question}
        kind={field.value === null ? 'warning' : 'ok'}
        title={field.value === null ? title : questionText.answered(label)}
        action={
          <Select
            {...field}
            aria-label={label}
            placeholder={questionText.answer}
            allowDeselect={false}
            w="11rem"
          />
        }
      >
        {field.value === null && <p>{hint}</p>}
      </Notice>
    );
  });
}
