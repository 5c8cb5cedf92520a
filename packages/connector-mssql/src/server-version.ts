/** What a server is, as far as its SQL depends on it. */
export interface ServerVersion {
  /** 10 is SQL Server 2008 and 2008 R2, 11 is 2012, 12 is 2014, 13 is 2016, 14 is 2017, 15 is 2019, 16 is 2022, 17 is 2025. */
  readonly major: number;
  /** Of the database: 100 is 2008, 130 is 2016. Some of the SQL of a new server needs a new level too. */
  readonly compatibility: number;
}

interface Requirement extends ServerVersion {
  /** The oldest server that has it, for people. */
  readonly since: string;
}

/** What not every supported server has; the oldest supported is 2008. */
const FEATURES = {
  /** `AT TIME ZONE`, with the names of Windows. */
  timeZones: { major: 13, compatibility: 0, since: 'SQL Server 2016' },
  /** `MAX_GRANT_PERCENT`; older servers have it in late service packs only. */
  grantLimit: { major: 13, compatibility: 0, since: 'SQL Server 2016' },
  openJson: { major: 13, compatibility: 130, since: 'SQL Server 2016' },
  stringAgg: { major: 14, compatibility: 0, since: 'SQL Server 2017' },
  translate: { major: 14, compatibility: 0, since: 'SQL Server 2017' },
} as const satisfies Record<string, Requirement>;

export type Feature = keyof typeof FEATURES;

export function hasFeature(server: ServerVersion, feature: Feature): boolean {
  const { major, compatibility } = FEATURES[feature];
  return server.major >= major && server.compatibility >= compatibility;
}

/** The oldest server with a feature, in words. */
export function oldestWith(feature: Feature): string {
  return FEATURES[feature].since;
}

/** Editions that Microsoft runs say version 12 for ever and have the newest SQL. */
const CLOUD_EDITIONS = [5, 8];
const NEWEST_KNOWN = 16;

/** @param productVersion - as `serverproperty('ProductVersion')` gives it, such as `13.0.5026.0` */
export function serverVersion(productVersion: string, engineEdition: number, compatibility: number): ServerVersion {
  const major = Number.parseInt(productVersion, 10);
  return { major: CLOUD_EDITIONS.includes(engineEdition) ? Math.max(major, NEWEST_KNOWN) : major, compatibility };
}
