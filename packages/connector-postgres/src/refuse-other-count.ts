/** @throws where the server sent other rows than arrived here, which no driver is known to do. */
export function refuseOtherCount(received: number, sent: number): void {
  if (received !== sent) throw new Error(`the server sent ${sent} rows, and ${received} arrived`);
}
