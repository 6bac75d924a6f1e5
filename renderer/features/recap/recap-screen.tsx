import { Button, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import type { RecapTab } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { recapText as text } from '../../text/recap/recap.ts';
import { referenceText } from '../../text/recap/reference.ts';
import { RecapBuilder } from './builder.tsx';
import { ForewordDialog } from './foreword-dialog.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import { OfficialFigures } from './official-figures.tsx';
import { useRecapMemory } from './recap-memory.tsx';
import { isEmptyTable, totalOf } from './recap-words.ts';
import css from './recap.module.css';
import { HonourView } from './reference/honour-view.tsx';
import { ReferenceView } from './reference/reference-view.tsx';
import { useTablePaper } from './table-paper.tsx';
import { useRecapChoice } from './use-recap-choice.ts';

const TABS: readonly RecapTab[] = ['builder', 'official', 'references', 'honours'];
/** Tabs whose figures are frozen; the others are books of what others said or gave. */
const isFigureTab = (tab: RecapTab): tab is 'builder' | 'official' => tab === 'builder' || tab === 'official';

/** The recap as it is put together from the register, and beside it the figures that have been frozen. */
export function RecapScreen({ tab }: { readonly tab: RecapTab | undefined }) {
  const office = useOffice();
  const today = useToday();
  const recap = useRecapChoice();
  const memory = useRecapMemory();
  const [open, setOpen] = useState<RecapTab>(tab ?? memory.read().tab);
  useEffect(() => memory.keep({ tab: open }), [memory, open]);
  const [figureId, setFigureId] = useState<string>();
  const [dialog, setDialog] = useState<'freeze' | 'foreword' | null>(null);
  const [said, setSaid] = useState('');
  const [isAdding, setAdding] = useState(false);
  const added = () => setAdding(false);
  const { choice, on } = recap;
  const { grouping, filters, columns } = choice;
  const asked = { grouping, filters, columns: [...columns], ...(on === undefined ? {} : { on }) };
  const answer = useRequest('recap.get', asked, { isEnabled: office !== undefined });
  const figures = useRequest('figure.list', {}).data;
  const table = answer.data;
  const isEmpty = table !== undefined && isEmptyTable(table);
  const paper = useTablePaper(asked, isEmpty || answer.error ? undefined : table?.cutOffOn);
  const builderState = () => {
    if (!table) return text.reading;
    const day = formatLongDate(table.cutOffOn);
    const [total, active] = [totalOf(table, 'total'), totalOf(table, 'active')];
    return total === undefined || active === undefined
      ? text.stateOfDay(day)
      : text.state(total, active, day);
  };
  return (
    <Page
      title={text.title}
      state={stateOf(open, builderState, figures?.length)}
      actions={
        isFigureTab(open) ? (
          <>
            {open === 'builder' ? (
              <SecondaryActs acts={paper.acts} />
            ) : (
              <Offered asks="recap.saveForeword">
                <Button variant="default" onClick={() => setDialog('foreword')}>
                  {figureText.foreword.open}
                </Button>
              </Offered>
            )}
            <Offered asks="figure.freeze">
              <Button
                disabled={!today || (open === 'builder' && (!table || isEmpty))}
                onClick={() => setDialog('freeze')}
              >
                {figureText.freeze}
              </Button>
            </Offered>
          </>
        ) : (
          <Offered asks={open === 'references' ? 'reference.save' : 'honour.save'}>
            <Button onClick={() => setAdding(true)}>
              {open === 'references' ? referenceText.reference.add : referenceText.honour.add}
            </Button>
          </Offered>
        )
      }
    >
      {said !== '' && <Notice kind="ok" title={said} />}
      <Tabs
        value={open}
        onChange={(value) => {
          setSaid('');
          setOpen(TABS.find((known) => known === value) ?? 'builder');
        }}
        keepMounted={false}
        className={css.tabs}
      >
        <Tabs.List>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {text.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="builder" className={css.tab ?? ''}>
          {paper.outcome}
          <RecapBuilder recap={recap} table={table} error={answer.error} />
        </Tabs.Panel>
        <Tabs.Panel value="official" className={css.tab ?? ''}>
          <OfficialFigures
            figureId={figureId}
            onFigure={(id) => {
              setSaid('');
              setFigureId(id);
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="references" className={css.tab ?? ''}>
          {today && <ReferenceView today={today} isAdding={isAdding} onAdded={added} />}
        </Tabs.Panel>
        <Tabs.Panel value="honours" className={css.tab ?? ''}>
          {today && <HonourView today={today} isAdding={isAdding} onAdded={added} />}
        </Tabs.Panel>
      </Tabs>
      {dialog === 'freeze' && today && (
        <FreezeDialog
          choice={choice}
          start={open === 'builder' ? 'other' : 'annual'}
          on={on ?? today}
          today={today}
          onFrozen={(id, sentence) => {
            setDialog(null);
            setSaid(sentence);
            setFigureId(id ?? undefined);
            setOpen('official');
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'foreword' && (
        <ForewordDialog
          onSaved={() => {
            setDialog(null);
            setSaid(figureText.foreword.saved);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}

/** The sentence under the title; the books of others speak for themselves. */
function stateOf(open: RecapTab, builder: () => string, figures: number | undefined): string | undefined {
  if (open === 'builder') return builder();
  if (open === 'official') return figures === undefined ? undefined : figureText.state(figures);
  return referenceText.states[open];
}
