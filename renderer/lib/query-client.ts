import { QueryClient } from '@tanstack/react-query';

/**
 * The data lies on this machine: nothing is fetched over a network (so the browser's idea of being offline is
 * ignored), an answer is never retried behind the user's back, and any change makes every shown list ask again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
