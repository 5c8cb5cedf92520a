export { applySecondNight, applyThirdNight, createDemoErp, type DemoErpOptions } from './demo-erp.ts';
export { DEMO_NIGHTS } from './nights.ts';
export { defectKey, type NearMiss, type NightTruth, type PlantedDefect } from './truth.ts';
