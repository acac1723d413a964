/** "1 month", "5 months"; give the plural when it is not the singular with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with a sign between thousands: 12,500. */
export function grouped(value: number, group = ','): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group);
}

/** A time such as `1:02:30` with the signs of hours, minutes and seconds: "1 h 2 min 30 s"; what is nought is left out. */
export function timed(
  time: string,
  signs: readonly [hours: string, minutes: string, seconds: string],
): string {
  const parts = time.split(':').map(Number);
  const given = parts.map((value, index) => ({ value, sign: signs[index + signs.length - parts.length]! }));
  const said = given.filter(({ value }) => value > 0);
  return (said.length > 0 ? said : given.slice(-1)).map(({ value, sign }) => `${value} ${sign}`).join(' ');
}
