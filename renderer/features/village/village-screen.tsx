import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { villageText as text } from '../../text/village/village.ts';
import { matrixText } from '../../text/village/matrix.ts';
import { MatrixView } from './matrix-view.tsx';
import { villageFilter } from './village-filter.ts';
import { VillageGrid } from './village-grid.tsx';
import { useVillagePapers } from './village-papers.tsx';

const TYPING_MS = 150;

/** Every desa and kelurahan of the region by what its village cooperative needs, and the entry of it. */
export function VillageScreen({ filter: asked }: { readonly filter?: VillageFilter | undefined }) {
  const [filter, setFilter] = useRemembered<VillageFilter>('village.filter', {}, asked);
  const [words] = useDebouncedValue(filter.text ?? '', TYPING_MS);
  const answer = useRequest('village.matrix', { ...filter, text: words });
  const hasRoom = useHasRoom();
  // Where it would lie over the table it opens only when it is asked for.
  const [isAsked, setAsked] = useState<boolean | null>(null);
  const isPanelOpen = isAsked ?? hasRoom;
  const [isGrid, setGrid] = useState(false);
  const matrix = answer.data;
  const { buttons, outcome } = useVillagePapers(filter, matrix?.total.villages ?? 0, () => setGrid(true));
  const districts = useDistricts().flatMap((group) => group.districts);
  const shown = villageFilter({
    filter,
    counts: matrix?.counts,
    districts,
    needs: matrix?.needs ?? [],
    hasRoom,
    onChange: setFilter,
  });
  const state = matrix
    ? text.state(
        matrix.complete,
        matrix.denominator.villages,
        matrix.denominator.desa,
        matrix.denominator.kelurahan,
      )
    : text.reading;
  return (
    <Page
      title={text.title}
      state={state}
      actions={
        isGrid ? (
          <Button variant="default" onClick={() => setGrid(false)}>
            {text.backToBoard}
          </Button>
        ) : (
          <>
            <Button variant="default" aria-pressed={isPanelOpen} onClick={() => setAsked(!isPanelOpen)}>
              {matrixText.panel}
            </Button>
            {buttons}
          </>
        )
      }
    >
      <ErrorNotice error={answer.error} />
      {outcome}
      {isGrid && <VillageGrid filter={filter} onClose={() => setGrid(false)} />}
      {!isGrid && (
        <>
          <ListFilter {...shown} />
          {matrix && (
            <MatrixView
              matrix={matrix}
              filter={filter}
              onFilter={setFilter}
              hasRoom={hasRoom}
              isPanelOpen={isPanelOpen}
              onPanel={setAsked}
            />
          )}
        </>
      )}
    </Page>
  );
}
