import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { HalalListLine } from '#contract/halal/shapes.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { halalText as text } from '../../../text/umkm/halal.ts';
import { CaseList } from './case-list.tsx';
import css from './halal.module.css';
import { LackingList } from './lacking-list.tsx';
import { ProductHalal } from './product-halal.tsx';
import { HalalRecap } from './recap-view.tsx';
import { useHalalActs, type Say } from './use-halal-acts.ts';

const VIEWS = ['cases', 'lacking', 'recap'] as const;
type View = (typeof VIEWS)[number];

interface HalalViewProps {
  readonly today: PlainDate;
  readonly say: Say;
}

/** Halal certificates of all products: applications by stage, what lacks one, and the year's three figures. */
export function HalalView({ today, say }: HalalViewProps) {
  const [view, setView] = useState<View>('cases');
  const [product, setProduct] = useState<{ readonly productId: string; readonly productName: string }>();
  const [gone, setGone] = useState<HalalListLine>();
  const may = useMay();
  const standing = useRequest('halal.standing', {});
  const acts = useHalalActs(say);
  return (
    <div className={css.body}>
      <div className={css.bar}>
        <SegmentedControl
          aria-label={text.view}
          transitionDuration={0}
          value={view}
          onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'cases')}
          data={VIEWS.map((value) => ({ value, label: text.views[value] }))}
        />
        <span className={css.told}>
          {standing.data && text.state(standing.data.cases, standing.data.lacking)}
        </span>
      </div>
      <ErrorNotice error={standing.error ?? acts.error} />
      {view === 'cases' && (
        <CaseList stages={standing.data?.stages ?? []} onOpen={setProduct} onRestore={setGone} />
      )}
      {view === 'lacking' && <LackingList onOpen={setProduct} />}
      {view === 'recap' && <HalalRecap today={today} />}
      {gone && may('halal.restore') && (
        <ConfirmDialog
          isOpen
          title={text.restore.title(gone.productName)}
          confirmLabel={text.restore.confirm}
          onConfirm={() => {
            acts.bringBack({ id: gone.id, name: gone.productName });
            setGone(undefined);
          }}
          onClose={() => setGone(undefined)}
        >
          <p>{text.restore.removedFor(gone.removedReason)}</p>
        </ConfirmDialog>
      )}
      {product && (
        <ProductHalal
          productId={product.productId}
          productName={product.productName}
          say={say}
          onClose={() => setProduct(undefined)}
        />
      )}
    </div>
  );
}
