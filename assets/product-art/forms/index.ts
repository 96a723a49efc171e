import type { Form } from '../kit/form.ts'
import * as bottles from './bottles.ts'
import * as drinks from './drinks.ts'
import * as food from './food.ts'
import * as packs from './packs.ts'

/** Helper functions exported beside the forms are left out by their shape. */
function formsOf<T extends object>(module: T): { [K in keyof T as T[K] extends Form ? K : never]: Form } {
  return Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === 'object' && value !== null && 'build' in value)) as never
}

export const forms = {
  ...formsOf(bottles),
  ...formsOf(drinks),
  ...formsOf(food),
  ...formsOf(packs),
}

export type FormName = keyof typeof forms
