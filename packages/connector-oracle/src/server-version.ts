/** The first two numbers of a version such as `19.3.0.0.0`. */
function release(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 100 + minor;
}

/** Whether a server is of a version or newer, such as `isAtLeast('12.1.0.2', '12.2')`. */
export function isAtLeast(version: string, needed: string): boolean {
  return release(version) >= release(needed);
}
