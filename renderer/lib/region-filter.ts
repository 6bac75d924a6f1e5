import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { regionSearchText } from '#rules/value/region-aliases.ts';

/**
 * Finds regions by their official name and by those in daily use ("Kongbeng" finds Kombeng); the options' values are
 * codes of the Ministry of Home Affairs.
 */
export const regionFilter: OptionsFilter = ({ options, search, limit }) => {
  const sought = search.trim().toLowerCase();
  const isFound = ({ value, label }: ComboboxItem): boolean =>
    regionSearchText(value, label).includes(sought);
  return options
    .flatMap((option): ComboboxParsedItem[] => {
      if (!('group' in option)) return isFound(option) ? [option] : [];
      const items = option.items.filter(isFound);
      return items.length === 0 ? [] : [{ ...option, items }];
    })
    .slice(0, limit);
};
