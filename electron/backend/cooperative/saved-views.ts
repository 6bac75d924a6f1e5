import { listView } from '#contract/cooperative/filter.ts';
import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listSavedViews } from '#db/queries/cooperative/saved-view.ts';

/** Views by name. One that this program no longer understands (saved by a newer one) is left out, not guessed at. */
export async function readSavedViews(read: ReadHandle): Promise<OutputOf<'view.list'>> {
  return (await listSavedViews(read)).flatMap(({ id, name, viewJson }) => {
    const view = listView.safeParse(JSON.parse(viewJson));
    return view.success ? [{ id, name, view: view.data }] : [];
  });
}
