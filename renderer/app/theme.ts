import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The movement's green; index 8 is the house colour #0B5D4B. */
const green: MantineColorsTuple = [
  '#eef6f3',
  '#d9eae4',
  '#b4d5ca',
  '#8bbfae',
  '#63a791',
  '#418f78',
  '#267761',
  '#146a55',
  '#0b5d4b',
  '#074a3b',
];
/** The list of options scrolls itself: a box around it would be one that no key reaches. */
const LIST_SCROLLS = {
  withScrollArea: false,
  styles: { options: { maxHeight: '13.75rem', overflowY: 'auto' } },
} as const;

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: 8,
  colors: { green },
  fontFamily: "'Source Sans 3', sans-serif",
  fontFamilyMonospace: "'Source Sans 3', sans-serif",
  headings: { fontFamily: "'Source Sans 3', sans-serif", fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A button never gives up its words to the sentence beside it.
    Button: { defaultProps: { size: 'sm' }, styles: { root: { flexShrink: 0 } } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 0 },
        centered: true,
        closeButtonProps: { 'aria-label': 'Tutup' },
      },
    },
    Drawer: {
      defaultProps: {
        transitionProps: { duration: 0 },
        position: 'right',
        closeButtonProps: { 'aria-label': 'Tutup' },
      },
    },
    // Typing marks the first hit everywhere, so that Enter takes what is seen.
    Select: {
      defaultProps: {
        ...LIST_SCROLLS,
        selectFirstOptionOnChange: true,
        comboboxProps: { transitionProps: { duration: 0 } },
      },
    },
    Autocomplete: { defaultProps: LIST_SCROLLS },
    MultiSelect: { defaultProps: LIST_SCROLLS },
    // The first entry has the cursor: a menu holds entries alone, and Enter takes what is marked.
    Menu: { defaultProps: { returnFocus: true, withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 400 } },
  },
});
