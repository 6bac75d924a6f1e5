import { Button } from '@mantine/core';
import type { HomeDraft } from '#contract/home.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { instantLine } from '../../lib/instant.ts';
import { useNavigation, type Place } from '../../lib/navigation.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { homeText } from '../../text/home.ts';

const { drafts: text } = homeText;

function nameOf({ owner, name }: HomeDraft): string {
  switch (owner.kind) {
    case 'rat':
      return text.rat(name, owner.bookYear);
    case 'rat-table':
      return text.ratTable(owner.bookYear);
    case 'visit-table':
      return text.visitTable;
    case 'worksheet':
      return text.worksheet(name);
    case 'template':
      return text.template(owner.code);
    default:
      return text[owner.kind](owner.id === null ? '' : name);
  }
}

function placeOf({ owner }: HomeDraft): Place {
  switch (owner.kind) {
    case 'cooperative':
      return { screen: 'record', id: owner.id };
    case 'rat':
      return { screen: 'rat', cooperativeId: owner.id, bookYear: owner.bookYear };
    case 'rat-table':
      return { screen: 'rat', bookYear: owner.bookYear };
    case 'visit-table':
      return { screen: 'coaching', tab: 'visits', isKeying: true };
    case 'worksheet':
      return { screen: 'worksheet', cooperativeId: owner.id, id: owner.worksheetId };
    case 'letter':
      return { screen: 'letters', write: owner.id };
    case 'template':
      return { screen: 'letters', tab: 'templates' };
    default:
      return owner.id === null ? { screen: 'formation', filter: {} } : { screen: 'formation', id: owner.id };
  }
}

interface DraftsDialogProps {
  readonly drafts: readonly HomeDraft[];
  readonly onClose: () => void;
}

/** Everything typed and not saved, each with the way back to it. */
export function DraftsDialog({ drafts, onClose }: DraftsDialogProps) {
  const { go } = useNavigation();
  return (
    <Modal opened title={text.title} size="lg" onClose={onClose}>
      <p>{text.hint}</p>
      <SmallTable
        label={text.title}
        headers={[text.what, text.savedAt, text.open]}
        rows={drafts.map((draft) => ({
          key: `${draft.owner.kind} ${draft.savedAt} ${draft.name}`,
          cells: [
            nameOf(draft),
            instantLine(draft.savedAt),
            <Button key="open" size="compact-sm" variant="default" onClick={() => go(placeOf(draft))}>
              {text.open}
            </Button>,
          ],
        }))}
      />
    </Modal>
  );
}
