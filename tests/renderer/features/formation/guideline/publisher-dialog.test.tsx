import { describe, expect, test, vi } from 'vitest';
import { PublisherDialog } from '../../../../../renderer/features/formation/guideline/publisher-dialog.tsx';
import { renderPart } from '../../../../helpers/render-part.tsx';

describe('whom guidelines are believed from', () => {
  test('the own key begins with the name of the office', async () => {
    const onClose = vi.fn<() => void>();
    const { page } = renderPart(<PublisherDialog kind="key" onClose={onClose} />);
    expect(page.queryByDisplayValue('Dinas Koperasi dan UKM')).not.toBeNull();
  });
});
