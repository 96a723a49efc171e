/** The built screen as files: which path is which file, and of what kind. Both hosts serve the same ones. */
import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The file behind a URL path, or null: unknown type, missing, or outside `folder`. `/` is index.html. */
export function resolveRendererFile(folder: string, urlPath: string): { path: string; mime: string } | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  if (!path.startsWith(normalize(folder) + sep)) return null;
  const mime = types[path.slice(path.lastIndexOf('.') + 1)];
  return mime && existsSync(path) && statSync(path).isFile() ? { path, mime } : null;
}
