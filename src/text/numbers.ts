/** "1 month", "5 months"; give the plural when it is not the singular with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with a sign between thousands: 12,500. */
export function grouped(value: number, group = ','): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}
