import { useCallback, useState } from 'react';
import { useCommand } from '../../lib/use-command.ts';
import { licenceText } from '../../text/umkm/licence.ts';
import { umkmText as text } from '../../text/umkm/umkm.ts';

/** What has just been done, and the way back. */
interface Said {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}

interface Licensed {
  readonly id: string;
  /** What its kind is called. */
  readonly kind: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * What is done at once, and taken back: it belongs to the screen, because the dialog that asked for it is gone by the
 * time the answer comes.
 */
export function useUmkmActs() {
  const [said, setSaid] = useState<Said>();
  const remove = useCommand('umkm.remove');
  const restore = useCommand('umkm.restore');
  const undoStatus = useCommand('umkm.undoStatus');
  const removeProduct = useCommand('product.remove');
  const restoreProduct = useCommand('product.restore');
  const removeLicence = useCommand('licence.remove');
  const restoreLicence = useCommand('licence.restore');
  const say = (sentence: string, undo?: () => void) => setSaid({ sentence, undo });
  const dismiss = useCallback(() => setSaid(undefined), []);
  const reason = text.undoneReason;
  const bringBack = ({ id, name }: Named) =>
    restore.mutate({ id }, { onSuccess: () => say(text.restored(name)) });
  const bringProductBack = ({ id, name }: Named) =>
    restoreProduct.mutate({ id }, { onSuccess: () => say(text.productRestored(name)) });
  const bringLicenceBack = ({ id, kind }: Licensed) =>
    restoreLicence.mutate({ id }, { onSuccess: () => say(licenceText.restored(kind)) });
  return {
    said,
    say,
    dismiss,
    bringBack,
    bringProductBack,
    bringLicenceBack,
    recorded: ({ id, name }: Named) =>
      say(text.recorded(name), () =>
        remove.mutate({ id, reason }, { onSuccess: () => say(text.removed(name)) }),
      ),
    removed: (one: Named) => say(text.removed(one.name), () => bringBack(one)),
    statusSaved: ({ id, name }: Named, entryId: string) =>
      say(text.statusSaved(name), () =>
        undoStatus.mutate({ id, entryId }, { onSuccess: () => say(text.restored(name)) }),
      ),
    productRecorded: ({ id, name }: Named) =>
      say(text.productSaved(name), () =>
        removeProduct.mutate({ id, reason }, { onSuccess: () => say(text.productRemoved(name)) }),
      ),
    productRemoved: (one: Named) => say(text.productRemoved(one.name), () => bringProductBack(one)),
    licenceSaved: ({ id, kind, isNew }: Licensed & { readonly isNew: boolean }) =>
      isNew
        ? say(licenceText.saved(kind), () =>
            removeLicence.mutate({ id, reason }, { onSuccess: () => say(licenceText.removed(kind)) }),
          )
        : say(licenceText.corrected(kind)),
    licenceRemoved: (one: Licensed) => say(licenceText.removed(one.kind), () => bringLicenceBack(one)),
    error:
      remove.error ??
      restore.error ??
      undoStatus.error ??
      removeProduct.error ??
      restoreProduct.error ??
      removeLicence.error ??
      restoreLicence.error,
  };
}
