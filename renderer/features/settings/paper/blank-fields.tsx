import { Checkbox, NumberInput } from '@mantine/core';
import { CERTIFICATE_BLOCKS } from '#rules/award/certificate-look.ts';
import type { BlankStock, CertificateBlock } from '#rules/award/certificate-look.ts';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { certificateText } from '../../../text/award/certificate.ts';
import css from './certificate.module.css';

type BlockShift = BlankStock['blocks'][number];

const NO_SHIFT: BlankStock = { shift: { xMm: 0, yMm: 0 }, blocks: [] };

interface MillimetresProps {
  readonly label: string;
  readonly value: number;
  readonly isLabelShown?: boolean;
  readonly onChange: (value: number) => void;
}

function Millimetres({ label, value, isLabelShown = false, onChange }: MillimetresProps) {
  return (
    <NumberInput
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      value={value}
      step={0.5}
      min={-100}
      max={100}
      decimalScale={1}
      decimalSeparator=","
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : 0)}
    />
  );
}

interface BlankFieldsProps {
  readonly blank: BlankStock | null;
  readonly onChange: (blank: BlankStock | null) => void;
}

/** Paper that brings its own frame: the text alone, moved as a whole and part by part until it fits. */
export function BlankFields({ blank, onChange }: BlankFieldsProps) {
  const of = (block: CertificateBlock): BlockShift =>
    blank?.blocks.find((one) => one.block === block) ?? { block, isHidden: false, xMm: 0, yMm: 0 };
  const change = (block: CertificateBlock, part: Partial<BlockShift>) => {
    if (!blank) return;
    const next = { ...of(block), ...part };
    onChange({ ...blank, blocks: [...blank.blocks.filter((one) => one.block !== block), next] });
  };
  return (
    <FormGroup title={certificateText.blank} {...(blank && { hint: certificateText.blankHint })}>
      <Checkbox
        label={certificateText.isBlank}
        checked={blank !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? NO_SHIFT : null)}
      />
      {blank && (
        <>
          <FieldRow>
            <Millimetres
              label={certificateText.right}
              isLabelShown
              value={blank.shift.xMm}
              onChange={(xMm) => onChange({ ...blank, shift: { ...blank.shift, xMm } })}
            />
            <Millimetres
              label={certificateText.down}
              isLabelShown
              value={blank.shift.yMm}
              onChange={(yMm) => onChange({ ...blank, shift: { ...blank.shift, yMm } })}
            />
          </FieldRow>
          <div className={css.blocks}>
            {[certificateText.block, certificateText.hidden, certificateText.right, certificateText.down].map(
              (head) => (
                <span key={head} className={css.head}>
                  {head}
                </span>
              ),
            )}
            {CERTIFICATE_BLOCKS.map((block) => {
              const name = certificateText.blocks[block];
              const { isHidden, xMm, yMm } = of(block);
              return [
                <span key={`${block} name`}>{name}</span>,
                <Checkbox
                  key={`${block} hidden`}
                  aria-label={`${certificateText.hidden}: ${name}`}
                  checked={isHidden}
                  onChange={(event) => change(block, { isHidden: event.currentTarget.checked })}
                />,
                <Millimetres
                  key={`${block} x`}
                  label={`${certificateText.right}: ${name}`}
                  value={xMm}
                  onChange={(value) => change(block, { xMm: value })}
                />,
                <Millimetres
                  key={`${block} y`}
                  label={`${certificateText.down}: ${name}`}
                  value={yMm}
                  onChange={(value) => change(block, { yMm: value })}
                />,
              ];
            })}
          </div>
        </>
      )}
    </FormGroup>
  );
}
