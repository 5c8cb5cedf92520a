// Options that commands of several areas take.
export const sources = { flags: '--source <name>', about: 'optionSource', type: 'many', values: 'sources' } as const;
export const by = { flags: '--by <name>', about: 'optionBy' } as const;
export const department = { flags: '--department <id>', about: 'optionDepartment', values: 'departments' } as const;
