import { Button, Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import type { Task } from '../../lib/use-task.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type Column } from '../../parts/data-table-column.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { printingText } from '../../text/printing.ts';
import css from './printing.module.css';

type Sheet = OutputOf<'printing.get'>['sheets'][number];
type Batch = OutputOf<'printing.list'>[number];

const headers = printingText.sheetColumns;
const COLUMNS: readonly Column<Sheet>[] = [
  {
    key: 'position',
    header: headers.position,
    width: '4.5rem',
    isNumber: true,
    render: (row) => row.position,
  },
  { key: 'name', header: headers.name, width: 'minmax(12rem, 1fr)', render: (row) => row.name },
  { key: 'number', header: headers.number, width: '12rem', render: (row) => row.number },
  { key: 'state', header: headers.state, width: '7rem', render: (row) => printingText.states[row.state] },
];

function momentOf(instant: string): string {
  const day = localDayOf(instant);
  return day ? `${formatShortDate(day)} ${localClockOf(instant)}` : '';
}

interface NumberBoxProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number | '';
  readonly max: number;
  readonly min: number;
  readonly onChange: (value: number | '') => void;
}

function NumberBox({ onChange, ...rest }: NumberBoxProps) {
  return (
    <NumberInput
      {...rest}
      allowDecimal={false}
      allowNegative={false}
      w="11rem"
      onChange={(value) => onChange(typeof value === 'number' ? value : '')}
    />
  );
}

interface BatchPanelProps {
  readonly batch: Batch;
  readonly make: Task<'printing.make'>;
}

/** One run: what came out of the printer, going on from there, one sheet or a range again. */
function BatchPanel({ batch, make }: BatchPanelProps) {
  const detail = useRequest('printing.get', { batchId: batch.id });
  const confirm = useCommand('printing.confirmSheets');
  const [last, setLast] = useState<number | ''>(batch.printed);
  const [from, setFrom] = useState<number | ''>('');
  const [to, setTo] = useState<number | ''>('');
  const sheets = detail.data?.sheets ?? [];
  const next =
    batch.made < batch.sheets
      ? (sheets.find(({ state }) => state === 'waiting')?.position ?? batch.made + 1)
      : batch.printed + 1;
  /** A run that is whole and of which nobody has said what came out is not gone on with: it is printed. */
  const canGoOn = next <= batch.sheets && (batch.made < batch.sheets || batch.printed > 0);
  const run = (first: number, until: number | null) =>
    void make.run({ batchId: batch.id, from: first, to: until });
  return (
    <>
      <ErrorNotice error={detail.error ?? confirm.error} />
      <div className={css.tools}>
        <Group align="flex-end" gap="xs">
          <NumberBox
            label={printingText.lastPrinted}
            description={printingText.lastPrintedHint}
            value={last}
            min={0}
            max={batch.sheets}
            onChange={setLast}
          />
          <Button
            variant="default"
            disabled={last === '' || last === batch.printed}
            onClick={() => last !== '' && confirm.mutate({ batchId: batch.id, upTo: last })}
          >
            {printingText.savePrinted}
          </Button>
          {canGoOn && <Button onClick={() => run(next, null)}>{printingText.continueFrom(next)}</Button>}
          {next > batch.sheets && <p className={css.quiet}>{printingText.allPrinted}</p>}
        </Group>
        <Group align="flex-end" gap="xs">
          <NumberBox label={printingText.from} value={from} min={1} max={batch.sheets} onChange={setFrom} />
          <NumberBox label={printingText.to} value={to} min={1} max={batch.sheets} onChange={setTo} />
          <Button
            variant="default"
            disabled={from === ''}
            onClick={() => from !== '' && run(from, to === '' ? from : to)}
          >
            {printingText.makeAgain}
          </Button>
        </Group>
      </div>
      <DataTable
        label={printingText.sheets}
        columns={COLUMNS}
        rowCount={sheets.length}
        rowAt={(index) => sheets[index]}
        keyOf={(row) => String(row.position)}
        empty={<p className={css.quiet}>{printingText.queueNone}</p>}
      />
    </>
  );
}

interface PrintQueueProps {
  readonly source: PrintSource;
  readonly make: Task<'printing.make'>;
}

/** The print runs of a list, newest first; a run that a crash or a paper jam stopped goes on where it stopped. */
export function PrintQueue({ source, make }: PrintQueueProps) {
  const batches = useRequest('printing.list', { source });
  const [chosen, setChosen] = useState<string | null>(null);
  const list = batches.data ?? [];
  const batch = list.find(({ id }) => id === chosen) ?? list[0];
  return (
    <section className={css.queue} aria-label={printingText.queue}>
      <h2>{printingText.queue}</h2>
      <ErrorNotice error={batches.error} />
      {!batch && <p className={css.quiet}>{printingText.queueNone}</p>}
      {batch && (
        <>
          <Select
            label={printingText.batchLabel}
            data={list.map((one) => ({
              value: one.id,
              label: `${momentOf(one.createdAt)}: ${printingText.batchState(one.made, one.printed, one.sheets)}`,
            }))}
            value={batch.id}
            allowDeselect={false}
            onChange={setChosen}
          />
          <BatchPanel key={`${batch.id} ${batch.printed}`} batch={batch} make={make} />
        </>
      )}
    </section>
  );
}
