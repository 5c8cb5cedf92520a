/**
 * Who does something in the tool. `name` is what a person calls himself and proves nothing; the account and the
 * machine are what the operating system says.
 */
export interface Actor {
  readonly name: string;
  /** Account of the operating system. */
  readonly osUser: string;
  readonly host: string;
}
