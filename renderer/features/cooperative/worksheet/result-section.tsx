import { Checkbox } from '@mantine/core';
import type { WorksheetForm } from '#contract/evaluation/worksheet.ts';
import { countingWords } from '#rules/evaluation/worksheet-score.ts';
import type { WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import { formatHealthScore, formatScore, HEALTH_ASPECT_LABELS } from '#rules/rule-book/health-score.ts';
import type { EntryForm } from '../../../lib/use-entry.ts';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { VerdictList } from '../../../parts/notice/verdict-row.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { inspectionText } from '../../../text/cooperative/inspection.ts';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import type { WorksheetField } from './worksheet-entry.ts';
import css from './worksheet.module.css';

const { columns, manual } = text;

interface ResultSectionProps {
  readonly form: EntryForm<WorksheetField>;
  readonly rules: WorksheetForm;
  readonly result: WorksheetResult;
}

/** What the answers give and why; or the scores that stand instead, with their reason. */
export function ResultSection({ form, rules, result }: ResultSectionProps) {
  const isManual = form.entry.isManual !== '';
  const final = result.finalScore === null ? text.none : formatHealthScore(result.finalScore, rules.bands);
  return (
    <section className={css.result} aria-label={text.sections.result}>
      <SmallTable
        label={text.sections.result}
        isNumeric
        headers={[columns.aspect, columns.score, columns.weight, columns.share]}
        rows={result.aspects.map(({ aspect, score, weight, shareText }) => ({
          key: aspect,
          cells: [
            HEALTH_ASPECT_LABELS[aspect],
            score === null ? text.none : formatScore(score),
            `${weight} %`,
            shareText,
          ],
        }))}
        total={[text.total, '', '', final]}
      />
      <VerdictList reasons={result.reasons} label={text.reasons} />
      <p className={css.quiet}>{countingWords(rules.asked, rules.bands)}</p>
      <fieldset className={css.manual}>
        <legend>{manual.title}</legend>
        <Checkbox
          label={manual.use}
          description={manual.hint}
          checked={isManual}
          onChange={(event) => form.change({ isManual: event.currentTarget.checked ? 'yes' : '' })}
        />
        {isManual && (
          <>
            <FieldRow>
              {result.aspects.map(({ aspect }) => (
                <TextField
                  key={aspect}
                  {...form.field(aspect)}
                  label={manual.scoreOf(HEALTH_ASPECT_LABELS[aspect])}
                  maxLength={7}
                />
              ))}
            </FieldRow>
            <p className={css.quiet}>{inspectionText.fields.scoreHint}</p>
            <TextField {...form.field('manualReason')} label={manual.reason} isRequired maxLength={2000} />
          </>
        )}
      </fieldset>
    </section>
  );
}
