export { DEMO_WEEKS } from './calendar.ts';
export {
  createDemoErp,
  DEFAULT_SEED,
  type DemoErp,
  type DemoErpOptions,
  type DemoStory,
  readDemoStory,
  resumeDemoErp,
} from './demo-erp.ts';
export { type FindingName, findingKey, type LoggedFinding, type PlantedDefect, type Truth } from './truth.ts';
