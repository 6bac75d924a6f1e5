import type { UmkmFilter } from '#contract/umkm/shapes.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useTask } from '../../lib/use-task.ts';
import { SheetButton } from '../../parts/dialog/sheet-button.tsx';
import { umkmText as text } from '../../text/umkm/umkm.ts';

/** The register as it is filtered, as a workbook; numbers of people masked. */
export function ExportButton({ filter }: { readonly filter: UmkmFilter }) {
  const task = useTask('umkm.export');
  const may = useMay();
  if (!may('umkm.export')) return null;
  return (
    <SheetButton
      suggestedName={text.exportName}
      task={task}
      onSave={(path) => task.run({ ...filter, path })}
    />
  );
}
