import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../lib/query-client.ts';
import { TextSizeProvider } from '../lib/text-size.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Start } from './start.tsx';
import { theme } from './theme.ts';

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <TextSizeProvider>
        <ErrorBoundary>
          <QueryClientProvider client={client}>
            <Start />
          </QueryClientProvider>
        </ErrorBoundary>
      </TextSizeProvider>
    </MantineProvider>
  );
}
