import { Page } from '../../parts/layout/page.tsx';
import { numbersText } from '../../text/numbers.ts';
import { NumberBookTab } from './number-book-tab.tsx';

/** The number books as a screen of their own. */
export function NumbersScreen() {
  return (
    <Page title={numbersText.title} state={numbersText.purpose}>
      <NumberBookTab />
    </Page>
  );
}
