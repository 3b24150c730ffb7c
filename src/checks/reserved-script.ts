/** Programs that every environment has; one of these names among a project's scripts would run in their place. */
export const isReservedScript = (name: string): boolean =>
  /^(?:activate|activate_this|python|pythonw|python\d(?:\.\d+)?t?|pypy|pypy\d(?:\.\d+)?)(?:\.exe|\.py)?$/i.test(name);
