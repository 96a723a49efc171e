import type { Form } from '../kit/form.ts';
import * as accessories from './accessories.ts';
import * as aesthetics from './aesthetics.ts';
import * as aircraft from './aircraft.ts';
import * as airframe from './airframe.ts';
import * as babyGear from './babyGear.ts';
import * as barsAndProfiles from './barsAndProfiles.ts';
import * as battery from './battery.ts';
import * as buildingEnergy from './buildingEnergy.ts';
import * as cans from './cans.ts';
import * as chipsAndBoards from './chipsAndBoards.ts';
import * as cleanAir from './cleanAir.ts';
import * as coilsAndSheets from './coilsAndSheets.ts';
import * as cosmeticBottles from './cosmeticBottles.ts';
import * as dental from './dental.ts';
import * as diagnostics from './diagnostics.ts';
import * as displayParts from './displayParts.ts';
import * as driveParts from './driveParts.ts';
import * as drumsAndTanks from './drumsAndTanks.ts';
import * as entertainment from './entertainment.ts';
import * as eyewear from './eyewear.ts';
import * as farm from './farm.ts';
import * as filmsAndFibres from './filmsAndFibres.ts';
import * as flexiblePacks from './flexiblePacks.ts';
import * as fluidMachines from './fluidMachines.ts';
import * as garments from './garments.ts';
import * as ginseng from './ginseng.ts';
import * as homeAppliances from './homeAppliances.ts';
import * as household from './household.ts';
import * as hydrogen from './hydrogen.ts';
import * as imaging from './imaging.ts';
import * as inspection from './inspection.ts';
import * as interior from './interior.ts';
import * as kitchenAppliances from './kitchenAppliances.ts';
import * as kitchenware from './kitchenware.ts';
import * as laboratory from './laboratory.ts';
import * as liquorBottles from './liquorBottles.ts';
import * as logistics from './logistics.ts';
import * as machineTools from './machineTools.ts';
import * as makeUp from './makeUp.ts';
import * as metalParts from './metalParts.ts';
import * as networkGear from './networkGear.ts';
import * as nursery from './nursery.ts';
import * as personalCare from './personalCare.ts';
import * as powerPlant from './powerPlant.ts';
import * as processMachines from './processMachines.ts';
import * as rehabilitation from './rehabilitation.ts';
import * as rigidPacks from './rigidPacks.ts';
import * as robots from './robots.ts';
import * as screens from './screens.ts';
import * as servedDishes from './servedDishes.ts';
import * as skinCare from './skinCare.ts';
import * as snacksAndFruit from './snacksAndFruit.ts';
import * as softDrinks from './softDrinks.ts';
import * as tubesAndJars from './tubesAndJars.ts';
import * as vehicleChassis from './vehicleChassis.ts';
import * as vehicleDrive from './vehicleDrive.ts';
import * as vehicleLamps from './vehicleLamps.ts';
import * as vehicles from './vehicles.ts';

/** Helper functions exported beside the forms are left out by their shape. */
function formsOf<T extends object>(module: T): { [K in keyof T as T[K] extends Form ? K : never]: Form } {
  return Object.fromEntries(
    Object.entries(module).filter(([, value]) => typeof value === 'object' && value !== null && 'build' in value),
  ) as never;
}

export const forms = {
  ...formsOf(accessories),
  ...formsOf(aesthetics),
  ...formsOf(aircraft),
  ...formsOf(airframe),
  ...formsOf(babyGear),
  ...formsOf(barsAndProfiles),
  ...formsOf(battery),
  ...formsOf(buildingEnergy),
  ...formsOf(cans),
  ...formsOf(chipsAndBoards),
  ...formsOf(cleanAir),
  ...formsOf(coilsAndSheets),
  ...formsOf(cosmeticBottles),
  ...formsOf(dental),
  ...formsOf(diagnostics),
  ...formsOf(displayParts),
  ...formsOf(driveParts),
  ...formsOf(drumsAndTanks),
  ...formsOf(entertainment),
  ...formsOf(eyewear),
  ...formsOf(farm),
  ...formsOf(filmsAndFibres),
  ...formsOf(flexiblePacks),
  ...formsOf(fluidMachines),
  ...formsOf(garments),
  ...formsOf(ginseng),
  ...formsOf(homeAppliances),
  ...formsOf(household),
  ...formsOf(hydrogen),
  ...formsOf(imaging),
  ...formsOf(inspection),
  ...formsOf(interior),
  ...formsOf(kitchenAppliances),
  ...formsOf(kitchenware),
  ...formsOf(laboratory),
  ...formsOf(liquorBottles),
  ...formsOf(logistics),
  ...formsOf(machineTools),
  ...formsOf(makeUp),
  ...formsOf(metalParts),
  ...formsOf(networkGear),
  ...formsOf(nursery),
  ...formsOf(personalCare),
  ...formsOf(powerPlant),
  ...formsOf(processMachines),
  ...formsOf(rehabilitation),
  ...formsOf(rigidPacks),
  ...formsOf(robots),
  ...formsOf(screens),
  ...formsOf(servedDishes),
  ...formsOf(skinCare),
  ...formsOf(snacksAndFruit),
  ...formsOf(softDrinks),
  ...formsOf(tubesAndJars),
  ...formsOf(vehicleChassis),
  ...formsOf(vehicleDrive),
  ...formsOf(vehicleLamps),
  ...formsOf(vehicles),
};

export type FormName = keyof typeof forms;
