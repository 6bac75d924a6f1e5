import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useOffice } from '../../lib/use-office.ts';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { recapText } from '../../text/recap/recap.ts';
import { CellListDialog } from './cell-list.tsx';
import { listBehind } from './cell-source.ts';
import { ColumnDialog } from './column-dialog.tsx';
import { RecapBar } from './recap-bar.tsx';
import { standardChoice } from './recap-choice.ts';
import { RecapSheet, type OpenedCell } from './recap-sheet.tsx';
import { isEmptyTable } from './recap-words.ts';
import css from './recap.module.css';
import type { RecapChoiceState } from './use-recap-choice.ts';

interface BuilderProps {
  readonly recap: RecapChoiceState;
  readonly table: RecapTable | undefined;
  readonly error: AppError | null;
}

/** Puts a recap together and shows it at once; every number leads to the cooperatives it counts. */
export function RecapBuilder({ recap, table, error }: BuilderProps) {
  const { go } = useNavigation();
  const office = useOffice();
  const [isChoosing, setChoosing] = useState(false);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const { choice, on, change, toStandard } = recap;
  const { filters } = choice;
  // Counts the cells asked about: an answer that comes after another click, or after the clerk has left, leads nowhere.
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  const open = useCallback(
    (cell: OpenedCell) => {
      asked.current += 1;
      const mine = asked.current;
      const lead = async () => {
        const list = on === undefined ? await listBehind(filters, cell) : null;
        if (mine !== asked.current) return;
        if (list === null) setOpened(cell);
        else go({ screen: 'cooperatives', filters: list });
      };
      setFailure(null);
      lead().catch((thrown: unknown) => {
        if (mine === asked.current)
          setFailure(thrown instanceof AppError ? thrown : new AppError('INTERNAL'));
      });
    },
    [on, filters, go],
  );
  const isEmpty = table !== undefined && isEmptyTable(table);
  const isWhole = on === undefined && filters.length === 0;
  const isNothing = isEmpty && isWhole;
  return (
    <div className={css.builder}>
      {!isNothing && <RecapBar recap={recap} onChooseColumns={() => setChoosing(true)} />}
      <ErrorNotice
        error={error}
        action={
          error?.code === 'RECAP_DOES_NOT_ADD_UP' ? (
            <Button variant="default" onClick={() => go({ screen: 'settings', tab: 'about' })}>
              {recapText.toSelfCheck}
            </Button>
          ) : (
            <Button variant="default" onClick={toStandard}>
              {recapText.empty.back}
            </Button>
          )
        }
      />
      <ErrorNotice error={failure} />
      {isNothing && <EmptyRegister />}
      {isEmpty && !isWhole && (
        <EmptyState
          title={recapText.empty.title}
          action={
            <Button variant="default" onClick={toStandard}>
              {recapText.empty.back}
            </Button>
          }
        >
          {filters.length > 0 ? recapText.empty.filtered : recapText.empty.none}
        </EmptyState>
      )}
      {table && !isEmpty && !error && <RecapSheet table={table} onOpen={open} />}
      {isChoosing && (
        <ColumnDialog
          columns={choice.columns}
          standard={standardChoice(office?.level).columns}
          onChoose={(columns) => {
            change({ columns });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {opened && (
        <CellListDialog
          source={{ kind: 'live', on, filters }}
          cell={opened}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
