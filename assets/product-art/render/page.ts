import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumOptions } from './browser.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Bundles the scene page; the result lives in a cache folder that is never committed. */
async function bundle(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      chunkSizeWarningLimit: 4000,
      assetsInlineLimit: 0,
    },
  });
}

function serve(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      resolve({ server, url: `http://127.0.0.1:${address.port}/` });
    });
  });
}

export interface ScenePage {
  page: Page;
  close(): Promise<void>;
}

/** Builds and opens the scene page once; all pictures of a run come out of this one page. */
export async function openScene(root: string, outDir: string): Promise<ScenePage> {
  await bundle(root, outDir);
  const { server, url } = await serve(outDir);
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch(chromiumOptions());
    const page = await browser.newPage();
    page.on('console', (message) => {
      // Stalls while reading back are inherent to taking pictures and say nothing.
      if (message.type() === 'error' || (message.type() === 'warning' && !message.text().includes('GPU stall')))
        console.error(`  page: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.error(`  page: ${error.message}`));
    await page.goto(url);
    await page.evaluate(() => window.productArt.ready());
    const opened = browser;
    return {
      page,
      async close() {
        await opened.close();
        server.close();
      },
    };
  } catch (error) {
    await browser?.close();
    server.close();
    throw error;
  }
}
