import type { Form } from '../kit/form.ts'
import * as aero from './aero.ts'
import * as appliances from './appliances.ts'
import * as auto from './auto.ts'
import * as baby from './baby.ts'
import * as battery from './battery.ts'
import * as beauty from './beauty.ts'
import * as bottles from './bottles.ts'
import * as chem from './chem.ts'
import * as digital from './digital.ts'
import * as drinks from './drinks.ts'
import * as energy from './energy.ts'
import * as farm from './farm.ts'
import * as fashion from './fashion.ts'
import * as food from './food.ts'
import * as home from './home.ts'
import * as machines from './machines.ts'
import * as medical from './medical.ts'
import * as metals from './metals.ts'
import * as packs from './packs.ts'
import * as semi from './semi.ts'

/** Helper functions exported beside the forms are left out by their shape. */
function formsOf<T extends object>(module: T): { [K in keyof T as T[K] extends Form ? K : never]: Form } {
  return Object.fromEntries(Object.entries(module).filter(([, value]) => typeof value === 'object' && value !== null && 'build' in value)) as never
}

export const forms = {
  ...formsOf(aero),
  ...formsOf(appliances),
  ...formsOf(auto),
  ...formsOf(baby),
  ...formsOf(battery),
  ...formsOf(beauty),
  ...formsOf(bottles),
  ...formsOf(chem),
  ...formsOf(digital),
  ...formsOf(drinks),
  ...formsOf(energy),
  ...formsOf(farm),
  ...formsOf(fashion),
  ...formsOf(food),
  ...formsOf(home),
  ...formsOf(machines),
  ...formsOf(medical),
  ...formsOf(metals),
  ...formsOf(packs),
  ...formsOf(semi),
}

export type FormName = keyof typeof forms
