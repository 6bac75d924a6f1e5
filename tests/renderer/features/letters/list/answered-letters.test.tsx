import { expect, test } from 'vitest';
import { AnsweredLetters } from '../../../../../renderer/features/letters/list/answered-letters.tsx';
import { renderPart } from '../../../../helpers/render-part.tsx';

test('a letter names the one it answers, which is one step away', async () => {
  const answered = { id: 'm1', agenda: '15/2025', sender: 'Camat Contoh', subject: 'Undangan' };
  const { page, press, went } = renderPart(<AnsweredLetters letterId="s1" />, {
    'incoming.answered': [answered],
  });
  await page.findByText('15/2025, Camat Contoh');
  await press('Buka surat masuk 15/2025');
  expect(went).toEqual([{ screen: 'incoming', id: 'm1' }]);
});
