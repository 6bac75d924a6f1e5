import { Checkbox, NumberInput, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { TemplateContent } from '#contract/letters/template.ts';
import {
  bearsProof,
  LETTER_FONT_LABELS,
  LETTER_FONTS,
  LETTER_PAPER_LABELS,
  LETTER_PAPERS,
} from '#rules/template/letter-template.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { HEAD_POSITION } from '#rules/cooperative/signatory.ts';
import { fieldsOf } from '#rules/template/check.ts';
import type { Faults } from '../../../lib/faults.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { choicesOf } from '../../../parts/field/choice-field.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { templatesText as text } from '../../../text/letters/templates.ts';
import { LetterFields } from '../parts/letter-fields.tsx';
import { useSigners } from '../parts/use-signers.ts';
import css from '../parts/letters.module.css';

interface TemplateSettingsProps {
  /** Its kind and number book, which the editor does not change. */
  readonly template: Pick<LetterTemplate, 'kind' | 'series'>;
  readonly content: TemplateContent;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<TemplateContent>) => void;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const SWITCHES = ['hasTitles', 'hasRank', 'hasNip'] as const;

/** Paper, margins, face, what the signature shows, and what the fields are proposed with. */
export function TemplateSettings({ template, content, faults, onChange }: TemplateSettingsProps) {
  const today = useToday();
  const { page, switches, defaults } = content;
  const signers = useSigners(content.signer);
  const fields = useMemo(() => fieldsOf(content.text), [content.text]);
  const setPage = (changes: Partial<TemplateContent['page']>) => onChange({ page: { ...page, ...changes } });
  return (
    <div className={css.scroll}>
      <Stack gap="sm">
        <TextField
          name="template.name"
          label={text.name}
          value={content.name}
          error={faults['content.name']}
          isRequired
          onChange={(name) => onChange({ name })}
        />
        <FieldRow>
          <Select
            label={text.paper}
            data={choicesOf(LETTER_PAPERS, LETTER_PAPER_LABELS).map((one) => ({ ...one }))}
            value={page.paper}
            allowDeselect={false}
            onChange={(value) => setPage({ paper: LETTER_PAPERS.find((one) => one === value) ?? page.paper })}
          />
          <Select
            label={text.font}
            data={choicesOf(LETTER_FONTS, LETTER_FONT_LABELS).map((one) => ({ ...one }))}
            value={page.font}
            allowDeselect={false}
            onChange={(value) => setPage({ font: LETTER_FONTS.find((one) => one === value) ?? page.font })}
          />
          <NumberInput
            label={text.fontSize}
            min={10}
            max={14}
            step={0.5}
            decimalSeparator=","
            value={page.fontSize}
            onChange={(value) => typeof value === 'number' && setPage({ fontSize: value })}
          />
        </FieldRow>
        <FormGroup title={text.margins}>
          <FieldRow>
            {SIDES.map((side) => (
              <NumberInput
                key={side}
                label={text.marginNames[side]}
                min={5}
                max={60}
                value={page.margins[side]}
                error={faults[`content.page.margins.${side}`]}
                onChange={(value) =>
                  typeof value === 'number' && setPage({ margins: { ...page.margins, [side]: value } })
                }
              />
            ))}
          </FieldRow>
        </FormGroup>
        <FormGroup title={text.signature} hint={text.signerHint}>
          <Select
            label={text.signer}
            data={signers.map((one) => ({ ...one }))}
            value={content.signer ?? HEAD_POSITION}
            allowDeselect={false}
            onChange={(value) => onChange({ signer: value ?? HEAD_POSITION })}
          />
          {SWITCHES.map((name) => (
            <Checkbox
              key={name}
              label={text[name]}
              checked={switches[name]}
              onChange={(event) =>
                onChange({ switches: { ...switches, [name]: event.currentTarget.checked } })
              }
            />
          ))}
          {template.series !== '' && (
            <Checkbox
              label={text.hasProof}
              description={text.hasProofHint}
              checked={bearsProof({ ...template, hasProof: content.hasProof })}
              onChange={(event) => onChange({ hasProof: event.currentTarget.checked })}
            />
          )}
        </FormGroup>
        <FormGroup title={text.defaults} hint={text.defaultsHint}>
          <LetterFields
            fields={fields.filter(({ input }) => input !== 'date')}
            values={defaults}
            faults={faults}
            today={today}
            onChange={(code, value) => onChange({ defaults: { ...defaults, [code]: value } })}
          />
        </FormGroup>
      </Stack>
    </div>
  );
}
