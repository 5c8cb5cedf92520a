type Params = Readonly<Record<string, unknown>>;

/**
 * The parameters of a rule with those that are given in their places. Of the named `parameters` of a rule only those
 * that are given change; all else is replaced as a whole.
 */
export function mergedParams(own: unknown, given: Params): Params {
  const params = isMap(own) ? own : {};
  const { parameters } = given;
  if (!isMap(params['parameters']) || !isMap(parameters)) return { ...params, ...given };
  return { ...params, ...given, parameters: { ...params['parameters'], ...parameters } };
}

function isMap(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
