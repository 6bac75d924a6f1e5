import { Select } from '@mantine/core';
import type { ImportResult } from '#contract/import.ts';
import { columnLetter, withField, type Mapping } from '../../../parts/columns/column-mapping.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { columnText } from '../../../text/import/columns.ts';
import { questionText } from '../../../text/import/questions.ts';

interface LackingColumnsProps {
  readonly result: ImportResult;
  readonly mapping: Mapping;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Columns without which nothing of the list can be taken; that of the names is chosen right here. */
export function LackingColumns({ result, mapping, onMapping }: LackingColumnsProps) {
  const { columns, lacking } = result;
  const options = columns
    .filter(({ header, samples }) => header !== '' || samples.length > 0)
    .map(({ index, header, samples }) => ({
      value: String(index),
      label: questionText.columnOption(
        columnLetter(index),
        header === '' ? columnText.noHeader : header,
        samples[0],
      ),
    }));
  return (
    <>
      {lacking.includes('name') && (
        <Notice
          kind="warning"
          title={questionText.lackingName}
          action={
            <Select
              autoFocus
              aria-label={questionText.nameColumn}
              placeholder={questionText.pickColumn}
              data={options}
              value={null}
              w="18rem"
              onChange={(index) =>
                index !== null && onMapping(withField(columns, mapping, Number(index), 'name'))
              }
            />
          }
        />
      )}
      {lacking.includes('rat') && <Notice kind="warning" title={questionText.lackingRat} />}
    </>
  );
}
