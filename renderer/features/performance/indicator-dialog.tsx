import { Button } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorRecord } from '#contract/performance/shapes.ts';
import { FACT_NAMES, FACTS, INDICATOR_FACTS, isFlow } from '#rules/performance/fact.ts';
import {
  DIRECTION_LABELS,
  DIRECTIONS,
  FORMULA_LABELS,
  FORMULAS,
  INDICATOR_LABELS as labels,
  SPAN_LABELS,
  SPANS,
} from '#rules/performance/indicator.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { ProgrammeCodeField } from '../../parts/field/programme-code-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { performanceText } from '../../text/performance.ts';
import { factOf, indicatorEntryOf, newIndicator, readIndicator } from './performance-entry.ts';
import css from './performance.module.css';

const { form: text } = performanceText;

interface IndicatorDialogProps {
  readonly year: number;
  /** Undefined: a new one. */
  readonly record?: IndicatorRecord | undefined;
  readonly onSaved: (code: string, saved: { readonly id: string; readonly isNew: boolean }) => void;
  readonly onRemove: (record: IndicatorRecord) => void;
  readonly onClose: () => void;
}

/** An indicator: how it is called, and from which two named facts it is counted. */
export function IndicatorDialog({ year, record, onSaved, onRemove, onClose }: IndicatorDialogProps) {
  const save = useCommand('performance.save');
  const seen = useSeen(record?.updatedAt ?? null);
  const [start] = useState(() => (record ? indicatorEntryOf(record) : newIndicator(year)));
  const { entry, field, change, refuse, unplaced } = useEntry('indicator', start);
  const [numerator, denominator] = [factOf(entry.numerator), factOf(entry.denominator)];
  const isRatio = entry.formula === 'ratio';
  const hints = [numerator, isRatio ? denominator : ''].flatMap((fact) =>
    fact === '' ? [] : [`${FACTS[fact].name}: ${FACTS[fact].definition}`],
  );
  const saveNow = () => {
    const read = readIndicator(entry);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, id: record?.id ?? null, expectedUpdatedAt: seen.at() },
      {
        onSuccess: ({ id }) => {
          onSaved(read.facts.code, { id, isNew: record === undefined });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={record ? text.correctTitle(record.code) : text.newTitle}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('code')} label={labels.code} isRequired isFirst maxLength={40} />
        <TextField {...field('unit')} label={labels.unit} isRequired maxLength={40} />
        <ChoiceField
          {...field('direction')}
          label={labels.direction}
          choices={choicesOf(DIRECTIONS, DIRECTION_LABELS)}
        />
      </FieldRow>
      <TextField {...field('name')} label={text.name} isRequired maxLength={500} />
      <TextField {...field('definition')} label={text.definition} maxLength={2000} />
      <FieldRow>
        <ChoiceField
          {...field('formula')}
          label={labels.formula}
          choices={choicesOf(FORMULAS, FORMULA_LABELS)}
          onChange={(word) =>
            change({ formula: word, ...(word === 'single' && entry.unit === '%' ? { unit: '' } : {}) })
          }
        />
        {((numerator !== '' && isFlow(numerator)) ||
          (isRatio && denominator !== '' && isFlow(denominator))) && (
          <ChoiceField {...field('span')} label={labels.span} choices={choicesOf(SPANS, SPAN_LABELS)} />
        )}
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('numerator')}
          label={labels.numerator}
          choices={choicesOf(INDICATOR_FACTS, FACT_NAMES)}
        />
        {isRatio && (
          <ChoiceField
            {...field('denominator')}
            label={labels.denominator}
            choices={[{ value: '', label: text.noDenominator }, ...choicesOf(INDICATOR_FACTS, FACT_NAMES)]}
          />
        )}
      </FieldRow>
      {(numerator === 'typed' || (isRatio && denominator === 'typed')) && (
        <FieldRow>
          {numerator === 'typed' && (
            <TextField {...field('numeratorName')} label={labels.numeratorName} isRequired />
          )}
          {isRatio && denominator === 'typed' && (
            <TextField {...field('denominatorName')} label={labels.denominatorName} isRequired />
          )}
        </FieldRow>
      )}
      {hints.map((hint) => (
        <p key={hint} className={css.hint}>
          {hint}
        </p>
      ))}
      <FieldRow>
        <ProgrammeCodeField
          {...field('programmeCode')}
          label={labels.programmeCode}
          year={year}
          hint={text.codeHint}
        />
        <TextField {...field('division')} label={labels.division} />
      </FieldRow>
      <TextField {...field('objective')} label={labels.objective} />
      <FieldRow>
        <TextField {...field('source')} label={labels.source} />
        <TextField {...field('basis')} label={text.basis} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('firstYear')} label={labels.firstYear} isRequired maxLength={4} />
        <TextField
          {...field('lastYear')}
          label={labels.lastYear}
          description={text.lastYearHint}
          maxLength={4}
        />
      </FieldRow>
      {record && (
        <Offered asks="performance.remove">
          <Button
            variant="subtle"
            color="red"
            data-gives-up
            className={css.remove ?? ''}
            onClick={() => onRemove(record)}
          >
            {text.remove}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
