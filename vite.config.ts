/** One build for the three programs: the screen, Electron's main process, and its preload script. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** Lowest runtimes the same bundle must start on: the Electron that tests can get has Node 20 and Chromium 130. */
const lowestNode = 'node20';
const lowestChromium = 'chrome130';

/** Never bundled: Electron itself, Node's own modules, and the native addons, which are loaded from node_modules. */
const external = [/^node:/, 'electron', 'better-sqlite3', 'sharp'];

export default defineConfig({
  root: join(root, 'renderer'),
  publicDir: false,
  plugins: [react()],
  base: '/',
  environments: {
    client: {
      build: {
        outDir: join(root, 'dist', 'renderer'),
        emptyOutDir: true,
        target: lowestChromium,
        // Fonts come in 190 small files by unicode range; as data URLs they would all load at once.
        assetsInlineLimit: 0,
        // The content security policy forbids the inline script that a module preload polyfill would be.
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 900,
        rollupOptions: {
          input: ['index.html', 'fallback.html', 'board.html'].map((page) => join(root, 'renderer', page)),
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', 'better-sqlite3', 'sharp'] },
      build: {
        outDir: join(root, 'dist', 'main'),
        emptyOutDir: true,
        target: lowestNode,
        ssr: true,
        rollupOptions: {
          // The back office runs in a thread of its own, so it is a program of its own.
          input: {
            electron: join(root, 'main', 'electron', 'main.ts'),
            office: join(root, 'main', 'hosting', 'office', 'thread.ts'),
          },
          external,
          output: { entryFileNames: '[name].js', format: 'es' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: join(root, 'dist', 'main'),
        emptyOutDir: false,
        target: lowestNode,
        ssr: true,
        // A sandboxed preload script must be CommonJS.
        rollupOptions: {
          input: join(root, 'main', 'electron', 'preload.ts'),
          external,
          output: { entryFileNames: 'preload.cjs', format: 'cjs' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload']) {
        const environment = builder.environments[name];
        if (!environment) throw new Error(`no environment ${name}`);
        await builder.build(environment);
      }
    },
  },
});
