import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    // The laws of live editing take a while on a busy machine
    testTimeout: 30_000,
    include: ['src/test/frontend/**/*.test.ts'],
  },
});
