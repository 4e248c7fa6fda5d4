import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    // Each file has a window of its own as elsewhere, yet jsdom is loaded once: that was half of what all tests took
    pool: 'vmThreads',
    // The laws of live editing take a while on a busy machine
    testTimeout: 30_000,
    include: ['src/test/frontend/**/*.test.ts'],
  },
});
