import { Checkbox, ColorInput, SegmentedControl, Text, Textarea } from '@mantine/core';
import type { CertificateStyle } from '#contract/printing/certificate.ts';
import { CERTIFICATE_DESIGNS, CERTIFICATE_PAPERS } from '#rules/award/certificate-look.ts';
import { CERTIFICATE_MARKS } from '#rules/award/certificate-wording.ts';
import type { Faults } from '../../../lib/faults.ts';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { certificateText } from '../../../text/award/certificate.ts';
import css from './certificate.module.css';

const SWITCHES = ['hasTitles', 'hasRank', 'hasNip'] as const;

/** Inks that print dark enough in grey, as a start. */
const SWATCHES = ['#0B5D4B', '#B8862B', '#12355B', '#7A1F2B', '#3B3B3B', '#8A6A1F'];

interface DesignFieldsProps {
  readonly style: CertificateStyle;
  readonly faults: Faults;
  /** A training's certificates say what the training was; their words are the program's. */
  readonly hasWording: boolean;
  readonly onChange: (style: CertificateStyle) => void;
}

/** Design, paper, inks and words of a certificate. */
export function DesignFields({ style, faults, hasWording, onChange }: DesignFieldsProps) {
  const { look, wording } = style;
  const setLook = (part: Partial<CertificateStyle['look']>) =>
    onChange({ ...style, look: { ...look, ...part } });
  const setWording = (part: Partial<CertificateStyle['wording']>) =>
    onChange({ ...style, wording: { ...wording, ...part } });
  const inkField = (name: 'main' | 'accent') => (
    <ColorInput
      label={certificateText[name]}
      data-field={`style.look.inks.${name}`}
      error={faults[`style.look.inks.${name}`]}
      value={look.inks[name]}
      swatches={SWATCHES}
      eyeDropperButtonProps={{ 'aria-label': certificateText.pickColour(certificateText[name]) }}
      popoverProps={{ transitionProps: { duration: 0 } }}
      onChange={(value) => setLook({ inks: { ...look.inks, [name]: value } })}
    />
  );
  const area = (name: 'opening' | 'citation' | 'closing', rows: number) => (
    <Textarea
      data-field={`style.wording.${name}`}
      label={certificateText[name]}
      error={faults[`style.wording.${name}`]}
      rows={rows}
      maxLength={name === 'citation' ? 2000 : 200}
      value={wording[name]}
      {...(name === 'opening' && { placeholder: certificateText.openingPlaceholder })}
      onChange={(event) => setWording({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <FormGroup title={certificateText.design}>
        <SegmentedControl
          aria-label={certificateText.design}
          transitionDuration={0}
          data={[...choicesOf(CERTIFICATE_DESIGNS, certificateText.designs)]}
          value={look.design}
          onChange={(value) =>
            setLook({ design: CERTIFICATE_DESIGNS.find((one) => one === value) ?? 'klasik' })
          }
        />
        <ChoiceField
          name="style.look.paper"
          label={certificateText.paper}
          value={look.paper}
          choices={choicesOf(CERTIFICATE_PAPERS, certificateText.papers)}
          onChange={(value) => setLook({ paper: CERTIFICATE_PAPERS.find((one) => one === value) ?? 'A4' })}
        />
        <FieldRow>
          {inkField('main')}
          {inkField('accent')}
        </FieldRow>
        {hasWording && (
          <TextField
            name="style.seedWord"
            label={certificateText.seedWord}
            description={certificateText.seedHint}
            value={style.seedWord}
            maxLength={60}
            error={faults['style.seedWord']}
            onChange={(seedWord) => onChange({ ...style, seedWord })}
          />
        )}
      </FormGroup>
      {hasWording && (
        <FormGroup title={certificateText.wording} hint={certificateText.wordingHint}>
          <TextField
            name="style.wording.title"
            label={certificateText.title}
            value={wording.title}
            maxLength={60}
            error={faults['style.wording.title']}
            onChange={(title) => setWording({ title })}
          />
          {area('opening', 1)}
          {area('citation', 3)}
          {area('closing', 1)}
          <Text className={css.marks ?? ''}>
            {certificateText.marks} {CERTIFICATE_MARKS.map(({ mark }) => `[${mark}]`).join(' ')}
          </Text>
        </FormGroup>
      )}
      <FormGroup title={certificateText.signature}>
        {SWITCHES.map((name) => (
          <Checkbox
            key={name}
            label={certificateText.shown[name]}
            checked={style.signature[name]}
            onChange={(event) =>
              onChange({ ...style, signature: { ...style.signature, [name]: event.currentTarget.checked } })
            }
          />
        ))}
      </FormGroup>
    </>
  );
}
