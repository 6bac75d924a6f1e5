import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { HalalCaseOut } from '#contract/halal/shapes.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { Modal } from '../../../parts/dialog/modal.tsx';
import { ReasonDialog } from '../../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import { CaseBlock, type CaseAct } from './case-block.tsx';
import { CaseDialog } from './case-dialog.tsx';
import css from './halal.module.css';
import { StageDialog } from './stage-dialog.tsx';
import { useHalalActs, type Say } from './use-halal-acts.ts';

const { product: text } = halalText;

interface ProductHalalProps {
  readonly productId: string;
  readonly productName: string;
  readonly say: Say;
  readonly onClose: () => void;
}

type Open = { readonly act: 'record' } | { readonly act: CaseAct; readonly known: HalalCaseOut };

/** The halal certificate of one product: what is asked of it, what it has, and each application with its steps. */
export function ProductHalal({ productId, productName, say, onClose }: ProductHalalProps) {
  const found = useRequest('halal.ofProduct', { productId });
  const [open, setOpen] = useState<Open>();
  const acts = useHalalActs(say);
  const remove = useCommand('halal.remove');
  const close = () => setOpen(undefined);
  if (open?.act === 'record' || open?.act === 'correct') {
    const known = open.act === 'correct' ? open.known : undefined;
    return (
      <CaseDialog
        productId={productId}
        productName={productName}
        known={known}
        onSaved={({ id, isNew }) =>
          isNew ? acts.recorded({ id, name: productName }) : acts.corrected({ id, name: productName })
        }
        onClose={close}
      />
    );
  }
  if (open?.act === 'stage') {
    const { known } = open;
    return (
      <StageDialog
        known={known}
        productName={productName}
        onSaved={(stage, eventId) => acts.stageSaved({ id: known.id, name: productName }, stage, eventId)}
        onClose={close}
      />
    );
  }
  if (open?.act === 'remove') {
    const { known } = open;
    return (
      <ReasonDialog
        isDangerous
        title={text.removeTitle(productName)}
        saveLabel={text.remove}
        isBusy={remove.isPending}
        error={remove.error}
        onSave={(reason) =>
          remove.mutate(
            { id: known.id, reason },
            {
              onSuccess: () => {
                acts.removed({ id: known.id, name: productName });
                close();
              },
            },
          )
        }
        onClose={close}
      >
        <p>{text.removeWhat}</p>
      </ReasonDialog>
    );
  }
  const product = found.data;
  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{text.title(productName)}</strong>}>
      <ErrorNotice error={found.error ?? acts.error} />
      {product && (
        <>
          <dl className={css.facts}>
            {product.duty.sentence !== '' && (
              <>
                <dt>{text.duty}</dt>
                <dd>
                  <MarkedWord kind={product.duty.state === 'due' ? 'refuse' : 'warning'}>
                    {product.duty.sentence}
                  </MarkedWord>
                </dd>
              </>
            )}
            <dt>{text.certificate}</dt>
            <dd>
              {product.certificate.word}. {product.certificate.sentence} {product.certificate.remark}
            </dd>
          </dl>
          {product.facilitated !== '' && <p>{product.facilitated}</p>}
          {product.cases.length === 0 && <p>{text.none}</p>}
          {product.cases.map((known) => (
            <CaseBlock
              key={known.id}
              known={known}
              onAct={(act) => setOpen({ act, known })}
              onUndo={(step) => acts.takeBack({ id: known.id, name: productName }, step.id)}
            />
          ))}
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {halalText.close}
        </Button>
        <Offered asks="halal.record">
          <Button onClick={() => setOpen({ act: 'record' })}>{text.record}</Button>
        </Offered>
      </Group>
    </Modal>
  );
}
