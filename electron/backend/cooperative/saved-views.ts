import { listView } from '#contract/cooperative/filter.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listSavedViews, saveView } from '#db/queries/cooperative/saved-view.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';

/** Views by name. One that this program no longer understands (saved by a newer one) is left out, not guessed at. */
export async function readSavedViews(read: ReadHandle): Promise<OutputOf<'view.list'>> {
  return (await listSavedViews(read)).flatMap(({ id, name, viewJson, savedAt }) => {
    const view = listView.safeParse(JSON.parse(viewJson));
    return view.success ? [{ id, name, view: view.data, updatedAt: savedAt }] : [];
  });
}

/** Keeps a view under its name; one of that name is replaced by whoever had seen it. */
export async function keepView(
  { name, expectedUpdatedAt, view }: CheckedInputOf<'view.save'>,
  context: CommandContext,
): Promise<OutputOf<'view.save'>> {
  const find = async () => (await listSavedViews(context.read)).find((one) => one.name === name);
  const shown = async () => {
    const known = await find();
    return known ? [{ name: 'view', label: 'Tampilan', now: known.name, compared: known.viewJson }] : [];
  };
  const updatedAt = (await find())?.savedAt ?? null;
  const record = { subject: `view:${name}`, expectedUpdatedAt, updatedAt, shown };
  const id = await saveGuarded(context, record, (savedAt) =>
    saveView(context.write, { name, viewJson: JSON.stringify(view), savedAt }),
  );
  return { id };
}
