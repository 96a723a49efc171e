/** What both hosts send with every answer, so that the screen lives under the same rules in Electron and Chromium. */

/**
 * Nothing but our own files: no inline script, no outside host, no frame, no form, no plug-in.
 * Sources: Electron's security checklist and CSP level 3. Inline styles stay off too; React sets style properties
 * through the DOM, which CSP does not restrict.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every response of either host. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  // Catalogue and settings may change between two starts; nothing may outlive a session in a cache.
  'Cache-Control': 'no-store',
};
