type Params = Readonly<Record<string, unknown>>;

/** Parameters with some of them set anew; of the named `parameters` of a rule those that are set, the others stay. */
export function mergedParams(own: Params, settings: Params): Params {
  const named = settings['parameters'];
  if (!isRecord(own['parameters']) || !isRecord(named)) return { ...own, ...settings };
  return { ...own, ...settings, parameters: { ...own['parameters'], ...named } };
}

function isRecord(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
