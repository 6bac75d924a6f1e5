import { MarkedWord } from './mark.tsx';
import { partsText } from '../../text/parts/parts.ts';

/** Something on this screen is not in the database yet. */
export function UnsavedMark() {
  return (
    <span role="status" data-unsaved>
      <MarkedWord kind="warning">{partsText.unsaved}</MarkedWord>
    </span>
  );
}
