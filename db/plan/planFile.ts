/** The floor plan as staff write it: one JSON file, described in assets/catalogue/source/plan.md. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '#api/errors.ts';
import { BOOTH_KINDS, FEATURE_KINDS, LOCALES, PLAN_SIDES } from '#db/model.ts';

const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/, 'letters, digits and _ . : - only, at most 64');
const number = z.string().min(1).max(16);
const metres = z.number().min(-1000).max(1000);
const size = z.number().positive().max(1000);
const name = z.partialRecord(z.enum(LOCALES), z.string().trim().min(1));
const outline = z.array(z.tuple([metres, metres])).min(3);

const boothFields = {
  number,
  kind: z.enum(BOOTH_KINDS),
  xM: metres.optional(),
  yM: metres.optional(),
  widthM: size.optional(),
  depthM: size.optional(),
  front: z.enum(PLAN_SIDES).optional(),
};
const hasWholePosition = (value: Partial<Record<'xM' | 'yM' | 'widthM' | 'depthM', number | undefined>>): boolean =>
  new Set([value.xM, value.yM, value.widthM, value.depthM].map((each) => each === undefined)).size === 1;
const wholePosition = 'xM, yM, widthM and depthM: all four or none';

const part = z.strictObject(boothFields).refine(hasWholePosition, wholePosition);
const booth = z
  .strictObject({ ...boothFields, zone: code, hall: code.optional(), parts: z.array(part).default([]) })
  .refine(hasWholePosition, wholePosition);
const feature = z
  .strictObject({
    code,
    kind: z.enum(FEATURE_KINDS),
    hall: code,
    xM: metres.optional(),
    yM: metres.optional(),
    widthM: size.optional(),
    depthM: size.optional(),
    outline: outline.optional(),
    name: name.optional(),
  })
  .refine(hasWholePosition, wholePosition)
  .refine((value) => (value.outline === undefined) !== (value.xM === undefined), 'either outline or xM … depthM');

const planFile = z.strictObject({
  halls: z.array(z.strictObject({ code, widthM: size, depthM: size, name })).min(1),
  zones: z.array(z.strictObject({ code, letter: z.string().length(1), hall: code, name, outline })),
  features: z.array(feature),
  booths: z.array(booth),
  moved: z.array(z.strictObject({ number, to: number.nullable() })).default([]),
  kiosks: z
    .array(z.strictObject({ code, hall: code, xM: metres, yM: metres, facingDegrees: z.number().min(0).lt(360) }))
    .default([]),
  exhibitors: z.record(code, z.array(number)),
});

/** A floor plan of all halls in the shape of its file; lengths in metres, x to the right, y down. */
export type PlanFile = z.output<typeof planFile>;
/** A booth of the file, or a counter or shelf inside one. */
export type PlanFileBooth = PlanFile['booths'][number];

/** One thing the file's shape has wrong: `where` is the path inside the file, e.g. `booths[3].zone`. */
export interface ShapeFault {
  where: string;
  /** Keys that are not in the description; empty for any other fault. */
  unknownKeys: string[];
  message: string;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`))
    .join('')
    .replace(/^\./, '');
}

/** Checks the shape of a parsed plan: every fault, or the plan. */
export function parsePlan(raw: unknown): { plan: PlanFile } | { faults: ShapeFault[] } {
  const parsed = planFile.safeParse(raw);
  if (parsed.success) return { plan: parsed.data };
  return {
    faults: parsed.error.issues.map((issue) => ({
      where: pathText(issue.path),
      unknownKeys: issue.code === 'unrecognized_keys' ? issue.keys : [],
      message: issue.message,
    })),
  };
}

/** Reads a plan file. Raises IMPORT_REJECTED naming the first fault of its shape. */
export function readPlanFile(path: string): PlanFile {
  const parsed = parsePlan(JSON.parse(readFileSync(path, 'utf8')));
  if ('plan' in parsed) return parsed.plan;
  const fault = parsed.faults[0];
  throw new AppError('IMPORT_REJECTED', `${path}: ${fault?.where ?? ''}: ${fault?.message ?? 'invalid'}`);
}
