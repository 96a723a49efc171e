import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { formByName } from '../formByName.ts';
import { formOfType } from '../formOfType.ts';
import { hashOf } from '../kit/seed.ts';

export interface Look {
  body: string;
  accent: string;
  label: string;
}

export interface Product {
  id: string;
  type: string;
  /** Korean name: says whether a drink comes in a can or in a bottle. */
  name: string;
  look: Look;
}

export interface Assigned extends Product {
  form: string;
  /** Running number among the pictures of the type. */
  variant: number;
  /** Shifts the arrangements from type to type, so that equal forms of two types differ too. */
  salt: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(record: Record<string, unknown>, key: string, where: string, mayBeEmpty = false): string {
  const value = record[key];
  if (typeof value !== 'string' || (value === '' && !mayBeEmpty))
    throw new Error(`${where}: "${key}" is missing or not a text`);
  return value;
}

function colour(record: Record<string, unknown>, key: string, where: string): string {
  const value = text(record, key, where);
  if (!/^#[0-9a-f]{6}$/iu.test(value)) throw new Error(`${where}: "${key}" is "${value}", not a #rrggbb colour`);
  return value.toLowerCase();
}

function productOf(line: string, where: string): Product {
  const parsed: unknown = JSON.parse(line);
  if (!isRecord(parsed) || !isRecord(parsed['look']) || !isRecord(parsed['name']))
    throw new Error(`${where}: no "look" or no "name"`);
  const look = parsed['look'];
  return {
    id: text(parsed, 'id', where),
    type: text(parsed, 'type', where),
    name: text(parsed['name'], 'ko', where),
    look: {
      body: colour(look, 'body', where),
      accent: colour(look, 'accent', where),
      label: text(look, 'label', where, true),
    },
  };
}

/** Reads every product list; a broken line stops the run with its file and line number. */
export function readProducts(folder: string): Product[] {
  const products: Product[] = [];
  const seen = new Set<string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (line.trim() === '') return;
        const where = `${file}:${i + 1}`;
        let product: Product;
        try {
          product = productOf(line, where);
        } catch (error) {
          throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
        if (seen.has(product.id)) throw new Error(`${where}: product ${product.id} appears twice`);
        seen.add(product.id);
        products.push(product);
      });
  }
  return products;
}

/**
 * Gives every product its form. A telling name decides; otherwise products of one type are numbered in id order: they take the type's
 * forms in turn, and only then a second arrangement of a form, so that neighbours differ.
 */
export function assignForms(products: readonly Product[]): Assigned[] {
  const counts = new Map<string, number>();
  const sorted = [...products].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((product) => {
    const choice: readonly string[] | undefined = (formOfType as Record<string, readonly string[]>)[product.type];
    if (!choice || choice.length === 0)
      throw new Error(`${product.id}: type ${product.type} has no form in formOfType.ts`);
    const index = counts.get(product.type) ?? 0;
    counts.set(product.type, index + 1);
    const salt = hashOf(product.type) % 97;
    const named = formByName.find(
      (r) => (r.type === product.type || product.type.startsWith(`${r.type}-`)) && r.words.test(product.name),
    );
    if (named)
      return {
        ...product,
        form: named.form,
        variant: named.arrangement ?? index,
        salt: named.arrangement === undefined ? salt : 0,
      };
    const form = choice[(index + (hashOf(product.type) % choice.length)) % choice.length];
    if (form === undefined) throw new Error(`${product.id}: no form`);
    return { ...product, form, variant: Math.floor(index / choice.length), salt };
  });
}

const importPattern = /from\s+'(\.[^']+)'/gu;

/** Text of a source file and of everything it imports from this folder, as one hash. */
export function codeHash(entry: string, known = new Map<string, string>()): string {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    const source = known.get(file) ?? readFileSync(file, 'utf8');
    known.set(file, source);
    for (const match of source.matchAll(importPattern)) if (match[1]) visit(resolve(dirname(file), match[1]));
  };
  visit(entry);
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(relative(dirname(entry), file)).update(known.get(file) ?? '');
  return hash.digest('hex').slice(0, 16);
}

/** Which file declares which form, so that an edit re-renders only the pictures it can change. */
export function formFiles(folder: string): Map<string, string> {
  const owner = new Map<string, string>();
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.ts') && n !== 'index.ts')) {
    const file = join(folder, name);
    for (const match of readFileSync(file, 'utf8').matchAll(/^export const (\w+) = /gmu))
      if (match[1]) owner.set(match[1], file);
  }
  return owner;
}
