import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProductLine, UmkmRecord } from '#contract/umkm/shapes.ts';
import { UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import { shownVagueDay } from '#rules/umkm/vague-day.ts';
import { formatRupiah } from '#rules/value/numbers.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useHasRoom } from '../../lib/use-room.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { umkmWorkText } from '../../text/umkm/work.ts';
import { halalText } from '../../text/umkm/halal.ts';
import { umkmText } from '../../text/umkm/umkm.ts';
import { placeText, STATUS_MARKS } from './umkm-columns.tsx';
import { ScaleFacts, StatusList, UmkmFactList } from './umkm-facts.tsx';
import { UmkmContacts } from './umkm-contacts.tsx';
import css from './umkm.module.css';

const { panel: text } = umkmText;

export type UmkmAct = 'correct' | 'remove' | 'restore' | 'status' | 'addProduct' | 'changes' | 'forget';

interface UmkmPanelProps {
  readonly record: UmkmRecord;
  readonly onAct: (act: UmkmAct) => void;
  readonly onProduct: (product: ProductLine) => void;
  /** Its licences, with what can be done about them. */
  readonly licences: ReactNode;
  readonly onHalal: (product: ProductLine) => void;
  readonly onClose: () => void;
}

const productText = ({ name, kindText, price }: ProductLine): string =>
  [name, kindText, price === null ? '' : formatRupiah(price)].filter(Boolean).join(', ');

/** One business: who owns it, how large it is and why, what it makes, and what can be done about it. */
export function UmkmPanel({ record, onAct, onProduct, licences, onHalal, onClose }: UmkmPanelProps) {
  const { go } = useNavigation();
  const isOver = !useHasRoom();
  const { isRemoved, status } = record;
  return (
    <SidePanel
      title={record.name}
      about={placeText(record)}
      isOver={isOver}
      onClose={onClose}
      foot={
        isRemoved ? (
          <Offered asks="umkm.restore">
            <Button variant="default" onClick={() => onAct('restore')}>
              {text.restore}
            </Button>
          </Offered>
        ) : (
          <>
            <Offered asks="umkm.correct">
              <Button variant="default" size="compact-md" onClick={() => onAct('correct')}>
                {text.correct}
              </Button>
            </Offered>
            <Offered asks="umkm.recordStatus">
              <Button variant="default" size="compact-md" onClick={() => onAct('status')}>
                {text.status}
              </Button>
            </Offered>
            <Offered asks="umkm.remove">
              <Button variant="subtle" color="red" size="compact-md" onClick={() => onAct('remove')}>
                {text.remove}
              </Button>
            </Offered>
          </>
        )
      }
    >
      <div className={css.panel}>
        {isRemoved ? (
          <p>{text.removedFor(record.removedReason)}</p>
        ) : (
          <MarkedWord kind={STATUS_MARKS[status]}>{UMKM_STATUS_LABELS[status]}</MarkedWord>
        )}
        <UmkmFactList record={record} />
        <ScaleFacts record={record} />
        <h3>{text.products}</h3>
        {record.productList.length === 0 ? (
          <p className={css.quiet}>{text.noProducts}</p>
        ) : (
          <ul className={css.list}>
            {record.productList.map((product) => (
              <li key={product.id}>
                <Button variant="subtle" size="compact-sm" onClick={() => onProduct(product)}>
                  {productText(product)}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={halalText.product.title(product.name)}
                  onClick={() => onHalal(product)}
                >
                  {halalText.open}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {!isRemoved && (
          <Offered asks="product.record">
            <div className={css.buttons}>
              <Button variant="default" size="compact-sm" onClick={() => onAct('addProduct')}>
                {text.addProduct}
              </Button>
            </div>
          </Offered>
        )}
        {licences}
        {record.members.length > 0 && (
          <>
            <h3>{text.members}</h3>
            <ul className={css.list}>
              {record.members.map(({ cooperativeId, cooperativeName, since }) => (
                <li key={cooperativeId}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => go({ screen: 'record', id: cooperativeId })}
                  >
                    {[cooperativeName, since === '' ? '' : text.since(shownVagueDay(since))]
                      .filter(Boolean)
                      .join(', ')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        <UmkmContacts record={record} />
        <StatusList record={record} />
        <div className={css.buttons}>
          <Button variant="subtle" size="compact-sm" onClick={() => onAct('changes')}>
            {umkmWorkText.changes.show}
          </Button>
          {record.ownerId !== null && (
            <Offered asks="people.anonymise">
              <Button variant="subtle" color="red" size="compact-sm" onClick={() => onAct('forget')}>
                {text.forget}
              </Button>
            </Offered>
          )}
        </div>
        <p className={css.small}>{text.by(record.recordedBy)}</p>
      </div>
    </SidePanel>
  );
}
